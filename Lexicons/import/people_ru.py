"""`people/given-names.ru.tsv` and `people/family-names.ru.tsv`.

Faker and mimesis give the common names, russiannames the others that it counts often enough to be no slips, the hand table and the people of the concept tables what they lack. Family names of notable Russians come from name2nat in Latin letters;
rigour's name groups lead to the Cyrillic form. Masculine family names only: the compiler derives the feminine.
"""

import re
from collections import Counter

from common import LEXICONS, NAME_COLUMNS, fold, is_russian, nfc, read_hand_table, read_table, write_table
from people_sources import faker_lists, full_names, is_name_token, mimesis_lists, name_groups, roman_key

MASCULINE_FAMILY = re.compile(r"(ов|ев|ёв|ин|ын|ский|цкий|ской|цкой|ой|ий|ый|ко|ук|юк|ак|як|ич|ец|их|ых|ян|дзе|швили|ль|ер|ман|[бвгджзклмнпрстфхцчшщ])$")

NAME = re.compile(r"^[А-ЯЁ][а-яё]{2,}(-[А-ЯЁ][а-яё]{2,})?$")
# How often russiannames must count a name: fewer may be slips of the pen (Адрей, Владиир), a word of the language is rather that.
MIN_COUNT_GIVEN = 20
MIN_COUNT_SLAVIC = 10
MIN_COUNT_FAMILY = 20
MIN_COUNT_OTHER = 60
MIN_COUNT_WORD = 200
# russiannames counts a name so many times for each bearer in name2nat.
PER_NOTABLE = 80
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
    """Given names of men, of women and family names but women's that russiannames counts often enough to be no slips, each with its count in
    name2nat's unit."""
    import pyarrow.parquet
    words = {row["form"] for row in read_table("cues/ru/common-words.tsv")}

    def names(table, genders):
        columns = pyarrow.parquet.read_table(cache.site / "russiannames" / "data" / f"{table}.parquet", columns=["text", "gender", "count"])
        rows = zip(*(columns.column(column).to_pylist() for column in ("text", "gender", "count")))
        return {nfc(text): count for text, sex, count in rows if text and sex in genders and is_russian(text) and NAME.match(nfc(text))}

    def chosen(counts, all_counts, minimum, ratio):
        return {text: max(1, round(count / PER_NOTABLE)) for text, count in counts.items()
                if count >= minimum(text) and not is_slip(text, all_counts, ratio)}

    def given_minimum(name):
        return MIN_COUNT_WORD if fold(name) in words else MIN_COUNT_GIVEN

    family = names("surnames", ("m", "u", None))
    women = names("surnames", ("f",))

    def family_minimum(name):
        if SLAVIC_FAMILY.search(name):
            return MIN_COUNT_SLAVIC
        if name in women or name[-1] in "ая" and name[:-1] in family:
            return float("inf")
        return MIN_COUNT_WORD if fold(name) in words else MIN_COUNT_FAMILY if MASCULINE_FAMILY.search(name) else MIN_COUNT_OTHER

    given = [{name: count for name, count in names("names", (sex,)).items() if not is_patronymic(name)} for sex in "mf"]
    both = {name: max(counts.get(name, 0) for counts in given) for counts in given for name in counts}
    return (*(chosen(counts, both, given_minimum, 100) for counts in given), chosen(family, family, family_minimum, 2000))


def is_patronymic(name):
    return name.endswith(("ович", "евич", "ьич", "овна", "евна", "ична"))


def is_slip(name, counts, ratio):
    """Whether a name is rather a slip for another: leaving out, adding or exchanging one letter makes it one that is so many times as common."""
    letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
    halves = [(name[:cut], name[cut:]) for cut in range(1, len(name) + 1)]
    near = [head + tail[1:] for head, tail in halves if tail]
    near += [head + letter + tail for head, tail in halves for letter in letters]
    near += [head + tail[1] + tail[0] + tail[2:] for head, tail in halves if len(tail) > 1]
    near += [head + letter + tail[1:] for head, tail in halves if tail for letter in letters]
    return any(counts.get(other, 0) >= ratio * counts[name] for other in near if other != name)


def counted(forms, form):
    """A form's count, empty in a list without counts."""
    return forms[form] if isinstance(forms, dict) else ""


def write_given(lists, hand):
    names = {}  # fold -> [form, genders, source]
    for line in hand:
        if line["kind"] == "given":
            names[fold(line["form"])] = [line["form"], {line["gender"]}, "", "onoma"]
    for source, male, female in lists:
        for gender, forms in (("m", male), ("f", female)):
            for form in sorted(forms):
                if is_russian(form) and " " not in form:
                    entry = names.setdefault(fold(form), [form, set(), counted(forms, form), source])
                    entry[1].add(gender)
                    entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
    for form, sex in sorted(people_of_the_tables()[0]):
        names.setdefault(fold(form), [form, {sex}, "", "onoma"])
    rows = [(form, "ru", genders.pop() if len(genders) == 1 else "", count, source) for form, genders, count, source in names.values()]
    write_table("people/given-names.ru.tsv", NAME_COLUMNS, rows)


def write_family(cache, lists, hand):
    names = {}
    for line in hand:
        if line["kind"] == "family":
            names[fold(line["form"])] = [line["form"], "", "onoma"]
    for source, forms in lists:
        for form in sorted(forms):
            if is_russian(form) and (isinstance(forms, dict) or MASCULINE_FAMILY.search(form)):
                entry = names.setdefault(fold(form), [form, counted(forms, form), source])
                entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
    for form, count in notable_family_names(cache).items():
        entry = names.setdefault(fold(form), [form, "", "name2nat"])
        entry[0] = max(entry[0], form, key=lambda f: f.count("ё"))
        entry[1:] = [count, "name2nat"]
    for form in sorted(people_of_the_tables()[1]):
        names.setdefault(fold(form), [form, "", "onoma"])
    rows = [(form, "ru", "", count, source) for form, count, source in names.values()]
    write_table("people/family-names.ru.tsv", NAME_COLUMNS, rows)


def people_of_the_tables():
    """(given names with their bearers' sex, family names in the masculine) of the Russians in the concept tables."""
    given, family = set(), set()
    for path in sorted((LEXICONS / "people").glob("*.tsv")):
        table = read_table(f"people/{path.name}")
        for row in table if table and "aliases" in table[0] else ():
            words = row["ru"].split()
            sex = next((flag for flag in row["flags"].split() if flag in ("m", "f")), "")
            if row["parent"].rpartition(":")[2][:2] != "RU" or len(words) != 2 or "family-first" in row["flags"]:
                continue
            # Навальный and Толстой do not tell by Навальная and Толстая which of the two they are.
            if not all(NAME.match(word) for word in words) or words[1].endswith("ая") and not words[1].endswith(("ская", "цкая")):
                continue
            given.add((words[0], sex))
            family.add(masculine(words[1]) if sex == "f" else words[1])
    return given, family


def masculine(name):
    """The masculine of a woman's family name: Иванов, Чайковский; others are the same for both."""
    if name.endswith(("ская", "цкая")):
        return name[:-2] + "ий"
    return name[:-1] if name.endswith(("ова", "ева", "ёва", "ина", "ына")) else name


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
