"""`places/subdivisions-ru.tsv`: the federal subjects and federal districts of Russia, all from the hand table.

The parent is left empty where the states of the region disagree about it.
"""

from common import Concept, parse_aliases, read_hand_table, write_concepts
from countries import rank


def build(cache):
    write_concepts("places/subdivisions-ru.tsv", [concept(line) for line in read_hand_table("subdivisions-ru-hand.tsv")])


def concept(line):
    has_iso_code = line["code"].isupper()
    identifier = f"iso3166-2:RU-{line['code']}" if has_iso_code else f"onoma:place/{line['code']}"
    parent = "iso3166:RU" if has_iso_code or line["code"].startswith("federal-") else ""
    aliases = parse_aliases(line["aliases"])
    population_rank = rank(round(float(line["millions"]) * 1_000_000))
    if line["code"] in ("MOW", "SPE", "sevastopol"):
        population_rank -= 1  # the city of the same name comes first
    return Concept(identifier, "province", line["en"], line["vi"], line["ru"], aliases,
                   parent, population_rank, set(line["flags"].split()), {"onoma"})
