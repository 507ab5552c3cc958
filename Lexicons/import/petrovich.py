"""`russian/declension.tsv` and `russian/gender.tsv` from the petrovich rules that pytrovich carries; `gender-hand.tsv` extends the latter.

The order of `declension.tsv` is the order of the rules and counts: exceptions come before suffixes, the first that fits is taken.
"""

import json

from common import KEEP_ORDER, read_hand_table, write_table

PARTS = {"firstname": "given", "lastname": "family", "middlename": "patronymic"}
GENDERS = {"male": "m", "female": "f", "androgynous": ""}
KINDS = {"exceptions": "exception", "suffixes": "suffix"}


def build(cache):
    rules = cache.site / "pytrovich" / "petrovich-rules"
    write_declension(json.loads((rules / "rules.json").read_text(encoding="utf-8")))
    write_gender(json.loads((rules / "gender.json").read_text(encoding="utf-8"))["gender"])


def write_declension(rules):
    rows = []
    for part, name in PARTS.items():
        for group, kind in KINDS.items():
            for rule in rules[part].get(group, []):
                tags = " ".join(rule.get("tags", []))
                rows.append((name, kind, GENDERS[rule["gender"]], " ".join(rule["test"]), *rule["mods"], tags, "petrovich"))
    columns = ("part", "kind", "gender", "endings",
               "genitive", "dative", "accusative", "instrumental", "prepositional", "tags", "source")
    write_table("russian/declension.tsv", columns, rows, key=KEEP_ORDER)


def write_gender(rules):
    rows = set()
    for part, name in PARTS.items():
        for group, kind in KINDS.items():
            for gender, endings in rules[part].get(group, {}).items():
                rows.update((name, kind, ending, GENDERS[gender], "petrovich") for ending in endings)
    rows.update((line["part"], line["kind"], line["ending"], line["gender"], "onoma") for line in read_hand_table("gender-hand.tsv"))
    write_table("russian/gender.tsv", ("part", "kind", "ending", "gender", "source"), rows)
