"""`places/regions.tsv`: continents and UN M49 regions from CLDR, with the hand table's forms and its further regions."""

from common import LANGUAGES, Concept, parse_aliases, read_hand_table, write_concepts


def build(cache):
    from babel import Locale
    cldr = {language: Locale(language).territories for language in LANGUAGES}
    concepts = []
    for line in read_hand_table("regions-hand.tsv"):
        concept = Concept(line["id"], "region", line["en"], line["vi"], line["ru"], parse_aliases(line["aliases"]),
                          line["parent"], int(line["rank"]), set(line["flags"].split()), {"onoma"})
        if line["id"].startswith("m49:"):
            concept.sources.add("cldr")
            for language in LANGUAGES:
                form = cldr[language][line["id"][4:]]
                if not getattr(concept, language):
                    setattr(concept, language, form)
        concepts.append(concept)
    write_concepts("places/regions.tsv", concepts)
