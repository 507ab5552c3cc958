"""`places/subdivisions-world.tsv`: states, provinces and regions of other countries, all from the hand table."""

from common import Concept, parse_aliases, read_hand_table, write_concepts
from countries import rank


def build(cache):
    write_concepts("places/subdivisions-world.tsv", [concept(line) for line in read_hand_table("subdivisions-world-hand.tsv")])


def concept(line):
    return Concept(
        f"iso3166-2:{line['code']}", "province", line["en"], line["vi"] or line["en"], line["ru"], parse_aliases(line["aliases"]),
        f"iso3166:{line['code'][:2]}", rank(round(float(line["millions"]) * 1_000_000)), set(line["flags"].split()), {"onoma"})
