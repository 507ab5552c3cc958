"""`places/subdivisions-vn.tsv`: the provinces of Việt Nam from the hand table; vietnamadminunits tells which of them outlived July 2025."""

import sqlite3

from common import Concept, fold, parse_aliases, read_hand_table, write_concepts

RANKS = {"HN": 68, "SG": 69, "HP": 65, "DN": 64, "CT": 63, "26": 62}


def build(cache):
    current = current_provinces(cache)
    concepts = [concept(line, current) for line in read_hand_table("vn-provinces-ru.tsv")]
    kept = sum(not any(flag.startswith("former") for flag in c.flags) for c in concepts)
    if kept != len(current):
        raise ValueError(f"{kept} provinces are kept, {len(current)} exist since July 2025")
    write_concepts("places/subdivisions-vn.tsv", concepts)


def current_provinces(cache):
    database = cache.site / "vietnamadminunits" / "data" / "dataset.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return {fold(name) for (name,) in connection.execute("select distinct provinceShort from admin_units")}


def province_key(name):
    """What a province is found by in any list: no marks, no "thành phố", Huế without Thừa Thiên."""
    key = fold(name).removeprefix("thanh pho ").removeprefix("tinh ")
    return {"thua thien hue": "hue", "thua thien - hue": "hue"}.get(key, key)


def concept(line, current):
    code = line["code"]
    is_official = code[0].isdigit() or code.isupper()
    result = Concept(
        f"iso3166-2:VN-{code}" if is_official else f"onoma:place/{code}-province", "province",
        line["en"] or line["vi"], line["vi"], line["ru"], parse_aliases(line["aliases"]), "iso3166:VN", RANKS.get(code, 61),
        sources={"onoma", "vietnamadminunits"})
    result.flags |= {"m"} if line["ru"].endswith("ь") else {"indeclinable"} if line["ru"][-1] in "иэоеу" or line["ru"].endswith(("оа", "иа")) else set()
    if line["former"]:
        result.flags.add(f"former:{line['former']}")
        result.rank = 45
    elif fold(line["vi"]).removeprefix("thanh pho ") not in current:
        result.flags.add("former:2025")
        result.rank = 60
    return result
