"""`people/given-names.ru.tsv` and `people/family-names.ru.tsv`.

Faker and mimesis give the common names, russiannames the others that it counts often enough, the hand table what they lack. Family names of notable Russians come from name2nat in Latin letters;
rigour's name groups lead to the Cyrillic form. Masculine family names only: the compiler derives the feminine.
"""

import re
from collections import Counter

from common import NAME_COLUMNS, fold, is_russian, nfc, read_hand_table, read_table, write_table
from people_sources import faker_lists, full_names, is_name_token, mimesis_lists, name_groups, roman_key

MASCULINE_FAMILY = re.compile(r"(ов|ев|ёв|ин|ын|ский|цкий|ской|цкой|ой|ий|ый|ко|ук|юк|ак|як|ич|ец|их|ых|ян|дзе|швили|ль|ер|ман|[бвгджзклмнпрстфхцчшщ])$")

MIN_COUNT_GIVEN = 50
MIN_COUNT_FAMILY = 100
SLAVIC_FAMILY = re.compile(r"(ов|ев|ёв|ин|ын|ский|цкий|енко|чук)$")


def build(cache):
    faker_male, faker_female, faker_either, faker_family = faker_lists(cache, "ru_RU")
    mimesis_male, mimesis_female, mimesis_family = mimesis_lists(cache, "ru")
    hand = read_hand_table("people-ru-hand.tsv")
    counted_male, counted_female, counted_family = counted_lists(cache)
    write_given((("faker", faker_male, faker_female), ("mimesis", mimesis_male, mimesis_female), ("russiannames", counted_male, counted_female)),
                hand)
    write_family(cache, (("faker", faker_family), ("mimesis", mimesis_family), ("russiannames", counted_family)), hand)


def counted_lists(cache):
    """(given names of men, of women, family names of men) that russiannames counts often enough to be no slip; words of the language left out."""
    import pyarrow.parquet
    words = {row["form"] for row in read_table("cues/ru/common-words.tsv")}

    def names(table, gender, minimum):
        columns = pyarrow.parquet.read_table(cache.site / "russiannames" / "data" / f"{table}.parquet", columns=["text", "gender", "count"])
        rows = zip(*(columns.column(column).to_pylist() for column in ("text", "gender", "count")))
        return {nfc(text) for text, sex, count in rows
                if text and sex == gender and count >= minimum and len(text) > 2 and is_russian(text) and fold(text) not in words
                and text[0].isupper() and not text.isupper()}

    return names("names", "m", MIN_COUNT_GIVEN), names("names", "f", MIN_COUNT_GIVEN), names("surnames", "m", MIN_COUNT_FAMILY)


def write_given(lists, hand):
    names = {}  # fold -> [form, genders, source]
    for line in hand:
        if line["kind"] == "given":
            names[fold(line["form"])] = [line["form"], {line["gender"]}, "", "onoma"]
    for source, male, female in lists:
        for gender, forms in (("m", male), ("f", female)):
            for form in sorted(forms):
                if is_russian(form) and " " not in form:
                    entry = names.setdefault(fold(form), [form, set(), "", source])
                    entry[1].add(gender)
                    entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
    rows = [(form, "ru", genders.pop() if len(genders) == 1 else "", count, source) for form, genders, count, source in names.values()]
    write_table("people/given-names.ru.tsv", NAME_COLUMNS, rows)


def write_family(cache, lists, hand):
    names = {}
    for line in hand:
        if line["kind"] == "family":
            names[fold(line["form"])] = [line["form"], "", "onoma"]
    for source, forms in lists:
        for form in sorted(forms):
            if is_russian(form) and MASCULINE_FAMILY.search(form):
                entry = names.setdefault(fold(form), [form, "", source])
                entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
    for form, count in notable_family_names(cache).items():
        entry = names.setdefault(fold(form), [form, "", "name2nat"])
        entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
        entry[1:] = [count, "name2nat"]
    rows = [(form, "ru", "", count, source) for form, count, source in names.values()]
    write_table("people/family-names.ru.tsv", NAME_COLUMNS, rows)


def notable_family_names(cache):
    """Russian family names in Cyrillic with the number of notable bearers: at least two, or one for a name of a Slavic make."""
    latin = Counter()
    for tokens, nationalities in full_names(cache):
        if "Russian" in nationalities and is_name_token(tokens[-1]):
            latin[tokens[-1].lower()] += 1
    found = {}
    for forms, russian in name_groups(cache):
        count = max((latin[form] for form in forms), default=0)
        if count < 1:
            continue
        keys = {roman_key(form) for form in forms if latin[form]}
        for form in russian:
            if roman_key(form) in keys and MASCULINE_FAMILY.search(form) and len(form) > 3 and (count > 1 or SLAVIC_FAMILY.search(form)):
                name = "-".join(part.capitalize() for part in form.split("-"))
                found[name] = max(found.get(name, 0), count)
    return found
