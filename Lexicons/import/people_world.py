"""`people/given-names.GROUP.tsv`, `people/family-names.GROUP.tsv`: names of other languages, by groups of them; `people/particles.tsv` from the hand table.

name2nat's people are split by the name order of their country; a given name stays that at least two people of the language bear, a family name that
one does. Faker fills in for the countries that name2nat lacks. What the people of the concept tables are called is added where no list has it. The
Russian spelling of names, English ones too, comes from rigour's name groups and the hand tables.
"""

import re
from collections import Counter, defaultdict

from common import LEXICONS, NAME_COLUMNS, fold, is_latin, read_hand_table, read_table, write_table
from people_ru import is_patronymic
from people_sources import faker_lists, full_names, is_name_token, name_groups

LANGUAGE_OF = {nationality: language for language, nationalities in {
    "ar": "Egyptian Algerian Saudi Moroccan Iraqi Lebanese Tunisian Syrian Emirati Qatari Palestinian Jordanian Kuwaiti Sudanese Yemeni Libyan "
          "Bahraini Omani Mauritanian",
    "es": "Argentine Mexican Chilean Colombian Uruguayan Cuban Venezuelan Dominican Peruvian Paraguayan Ecuadorian Bolivian Guatemalan Salvadoran "
          "Honduran Panamanian Nicaraguan",
    "de": "German Austrian", "fr": "French", "it": "Italian", "pt": "Brazilian Portuguese", "hi": "Indian", "ja": "Japanese", "nl": "Dutch Belgian",
    "no": "Norwegian", "zh": "Chinese Taiwanese", "ko": "Korean", "cs": "Czech", "sk": "Slovak", "hu": "Hungarian", "ro": "Romanian Moldovan",
    "uk": "Ukrainian", "be": "Belarusian", "el": "Greek Cypriot", "he": "Israeli", "fa": "Iranian", "tl": "Filipino", "bg": "Bulgarian",
    "ur": "Pakistani", "id": "Indonesian", "th": "Thai", "ms": "Malaysian", "sq": "Albanian", "et": "Estonian", "lt": "Lithuanian", "lv": "Latvian",
    "ca": "Catalan", "bn": "Bangladeshi", "sw": "Kenyan Tanzanian", "hy": "Armenian", "ta": "Tamil", "az": "Azerbaijani", "mk": "Macedonian",
    "eu": "Basque", "sr": "Montenegrin Serb", "my": "Burmese", "wo": "Senegalese", "ps": "Afghan", "ne": "Nepalese", "am": "Ethiopian",
    "mt": "Maltese", "yo": "Nigerian", "ak": "Ghanaian", "mn": "Mongolian", "km": "Cambodian", "rw": "Rwandan", "ka": "Georgian", "so": "Somali",
    "sl": "Slovene", "bs": "Bosniak", "tr": "Turk", "uz": "Uzbek", "tg": "Tajik", "kk": "Kazakh", "ky": "Kyrgyz", "lo": "Lao", "ht": "Haitian",
    "bm": "Malian", "lg": "Ugandan", "cy": "Welsh", "ga": "Irish",
}.items() for nationality in nationalities.split()}

LANGUAGE_OF_COUNTRY = {country: language for language, countries in {
    "ar": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE", "de": "AT DE LI", "fr": "FR BJ BF CI CM CG CD GA GN ML NE SN TD TG HT LU MC",
    "es": "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE GQ", "pt": "BR PT AO MZ GW CV ST", "it": "IT SM", "nl": "NL BE SR", "tr": "TR",
    "zh": "CN TW HK MO SG", "ja": "JP", "ko": "KR KP", "th": "TH", "lo": "LA", "km": "KH", "my": "MM", "id": "ID", "ms": "MY BN", "tl": "PH",
    "hi": "IN", "ur": "PK", "bn": "BD", "si": "LK", "ne": "NP", "fa": "IR", "ps": "AF", "he": "IL", "el": "GR CY", "bg": "BG", "ro": "RO MD",
    "hu": "HU", "cs": "CZ", "sk": "SK", "pl": "PL", "uk": "UA", "be": "BY", "kk": "KZ", "ky": "KG", "uz": "UZ", "tg": "TJ", "tk": "TM", "az": "AZ",
    "hy": "AM", "ka": "GE", "lt": "LT", "lv": "LV", "et": "EE", "fi": "FI", "sv": "SE", "no": "NO", "da": "DK GL", "is": "IS", "sq": "AL XK",
    "sr": "RS ME BA", "hr": "HR", "sl": "SI", "mk": "MK", "mt": "MT", "mn": "MN", "am": "ET", "so": "SO", "sw": "KE TZ", "rw": "RW",
}.items() for country in countries.split()}
# The tables that the languages stand in; `africa` holds those of no other.
GROUPS = {
    "germanic": "en de nl no sv da is", "romance": "fr it es pt ro ca ht", "slavic": "uk cs sk be bg mk sr hr sl bs pl",
    "europe": "el hu ga cy lt lv et fi sq eu mt", "asia": "ar he fa tr hy az ka kk ky uz tg tk hi ur bn ps ne si ta ja zh ko mn th lo km my id ms tl",
}
FAMILY_FIRST = {"zh", "ko", "km"}
FAKER_LOCALES = {"sv": "sv_SE", "pl": "pl_PL", "es": "es_ES", "tr": "tr_TR", "da": "da_DK", "fi": "fi_FI", "hr": "hr_HR", "az": "az_AZ", "sl": "sl_SI",
                 "de": "de_CH", "fr": "fr_CH", "no": "no_NO"}
# A given name that one person bears may be a by-name; a family name is one all the same.
MIN_BEARERS = {"given": 2, "family": 1}
MIN_BEARERS_RUSSIAN = 1
# A Latin form's bearers are counted for each of its Russian spellings only where there are so few that all of them are rare.
RARE = 2


def build(cache):
    counts = {"given": defaultdict(Counter), "family": defaultdict(Counter)}
    english = {"given": Counter(), "family": Counter()}
    for tokens, nationalities in full_names(cache):
        for language in {LANGUAGE_OF[nationality] for nationality in nationalities if nationality in LANGUAGE_OF}:
            family, given = (tokens[0], tokens[1]) if language in FAMILY_FIRST else (tokens[-1], tokens[0])
            counts["given"][language][given] += 1
            counts["family"][language][family] += 1
        if {"American", "British", "English"}.intersection(nationalities):
            english["given"][tokens[0]] += 1
            english["family"][tokens[-1]] += 1
    words = {row["form"] for row in read_table("cues/en/common-words.tsv")}
    faker = {language: faker_lists(cache, locale) for language, locale in FAKER_LOCALES.items()}
    rows = {kind: latin_rows(kind, counts[kind], faker, words) for kind in counts}
    russian_words = {row["form"] for row in read_table("cues/ru/common-words.tsv")}
    add_russian_spellings(cache, rows, {kind: {**counts[kind], "en": english[kind]} for kind in counts}, russian_words)
    for line in read_hand_table("people-world-hand.tsv"):
        rows[line["kind"]][line["form"], line["language"]] = (line["form"], line["language"], line["gender"], "", "onoma")
    add_notable_names(rows)
    group_of = {language: group for group, languages in GROUPS.items() for language in languages.split()}
    for kind in counts:
        for group in (*GROUPS, "africa"):
            chosen = [row for row in rows[kind].values() if group_of.get(row[1], "africa") == group]
            write_table(f"people/{kind}-names.{group}.tsv", NAME_COLUMNS, chosen if group == "asia" else one_language(chosen))
    particles = [(line["form"], line["language"], "", "", "onoma") for line in read_hand_table("particles.tsv")]
    write_table("people/particles.tsv", NAME_COLUMNS, particles)


def one_language(rows):
    """One row for each form, under the language where most of its bearers are. Not in Asia, where the language tells the order of a name."""
    forms = defaultdict(list)
    for row in rows:
        forms[row[0]].append(row)
    result = []
    for form, group in forms.items():
        _, language, _, count, source = max(group, key=lambda row: (row[3] or 0, row[1]))
        genders = {row[2] for row in group} - {""}
        counted = [row[3] for row in group if row[3]]
        # A row without a count is of a name that is no rare one.
        total = sum(counted) if len(counted) == len(group) or sum(counted) > RARE else ""
        result.append((form, language, genders.pop() if len(genders) == 1 else "", total, source))
    return result


def latin_rows(kind, counts, faker, words):
    rows = {}
    for language, names in counts.items():
        for name, count in names.items():
            if count >= MIN_BEARERS[kind] and is_name_token(name) and is_latin(name) and fold(name) not in words:
                rows[name, language] = (name, language, "", count, "name2nat")
    for language, (male, female, either, family) in faker.items():
        genders = ((male, "m"), (female, "f"), (either, "")) if kind == "given" else ((family, ""),)
        for names, gender in genders:
            for name in names:
                if is_name_token(name) and is_latin(name) and fold(name) not in words:
                    count = rows[name, language][3] if (name, language) in rows else ""
                    both = kind == "given" and name in male and name in female
                    rows[name, language] = (name, language, "" if both else gender, count, "name2nat" if count else "faker")
    return merged(rows)


def merged(rows):
    """One row for the forms of a language that differ by marks or case only (José, Jose): the most frequent, with the sum of the counts."""
    groups = defaultdict(list)
    for row in rows.values():
        groups[fold(row[0]), row[1]].append(row)
    result = {}
    for group in groups.values():
        form, language, gender, count, source = max(group, key=lambda row: (row[3] or 0, row[0]))
        total = sum(row[3] or 0 for row in group) or ""
        result[form, language] = (form, language, gender, total, source)
    return result


def add_russian_spellings(cache, rows, counts, words):
    """Adds the Cyrillic forms of names that enough people bear, under the language where most of them do."""
    bearers = {kind: defaultdict(Counter) for kind in counts}
    for kind, languages in counts.items():
        for language, names in languages.items():
            for name, count in names.items():
                bearers[kind][name.lower()][language] += count
    known = {fold(row["form"]) for path in ("given-names", "family-names") for row in read_table(f"people/{path}.ru.tsv")}
    found = {kind: {} for kind in counts}  # form -> (bearers, language)
    for latin, russian, source in spellings(cache):
        for kind in counts:
            language, count = best_language(bearers[kind], latin)
            if count < MIN_BEARERS_RUSSIAN:
                continue
            for form in russian:
                if kind == "given" and is_patronymic(form):
                    continue
                if form not in words and fold(form) not in known and len(form) > 2 and form[-1] != "ъ" and not is_derived(form, known):
                    found[kind][form] = max(found[kind].get(form, (0, "", "")), (count, language, source))
    for kind, forms in found.items():
        for form, (count, language, source) in forms.items():
            # Ангеле, Голле: of two names that hardly anyone bears, the one that looks like the other's case is rather that.
            if count <= RARE and form[-1] in "еуыию" and any(form[:-1] + ending in forms for ending in ("", "а", "я", "ь", "й")):
                continue
            name = name_case(form)
            rows[kind].setdefault((name, language), (name, language, "", count if count <= RARE else "", source))


def name_case(form):
    """Capitals at the beginning and behind hyphens and apostrophes: О’Коннелл."""
    return "".join(part.capitalize() for part in re.split("([-’])", form))


def spellings(cache):
    """(Latin forms, forms in Russian letters, source), all in lower case: rigour's groups, then the hand table."""
    for latin, russian in name_groups(cache):
        yield latin, russian, "rigour"
    for line in read_hand_table("russian-spellings.tsv"):
        yield [line["latin"].lower()], line["russian"].lower().split("/"), "onoma"


def is_derived(form, known):
    """Whether a form is rather another case or the feminine of a Russian name, or a Ukrainian spelling."""
    if form.endswith(("ський", "цький", "ська", "цька")) or is_oblique(form, known):
        return True
    masculine = form[:-2] + "ий" if form.endswith("ая") else form[:-1] if form.endswith("а") else form
    return masculine != form and fold(masculine) in known and form.endswith(("ова", "ева", "ёва", "ина", "ына", "ая"))


def is_oblique(form, known):
    """Whether a form is rather a case of a Russian name: Елене, which is Georgian too."""
    return form[-1] in "еуыи" and any(fold(form[:-1]) + ending in known for ending in "ая")


def add_notable_names(rows):
    """The first and last words of the names of people in the concept tables, in Latin and in Russian letters, under their country's language."""
    known = {kind: {fold(form) for form, _ in rows[kind]} for kind in rows}
    for path in sorted((LEXICONS / "people").glob("*-names.*.tsv")):
        kind = path.name.partition("-")[0]
        if kind in known and path.name.split(".")[1] in ("en", "ru", "vi"):
            known[kind] |= {fold(row["form"]) for row in read_table(f"people/{path.name}")}
    for path in sorted((LEXICONS / "people").glob("*.tsv")):
        table = read_table(f"people/{path.name}")
        for row in table if table and "aliases" in table[0] else ():
            for name, family_first in ((row["en"], "family-first" in row["flags"]), (row["ru"], "family-first" in row["flags"])):
                words = name.split()
                # Шарль де Голль: particles stand between the two.
                if len(words) > 2 and not family_first and all(word.islower() for word in words[1:-1]):
                    words = [words[0], words[-1]]
                if len(words) != 2 or not all(is_name_token(word) for word in words):
                    continue
                given, family = reversed(words) if family_first else words
                sex = next((flag for flag in row["flags"].split() if flag in ("m", "f")), "")
                country = row["parent"].rpartition(":")[2][:2]
                language = LANGUAGE_OF_COUNTRY.get(country, "en")
                # Russian names have a table of their own, and what is feminine in -ова is derived from the masculine.
                if country in ("RU", "VN"):
                    continue
                for kind, form, gender in (("given", given, sex), ("family", family, "")):
                    if fold(form) not in known[kind] and len(form) > 2 and not is_oblique(form, known["given"]):
                        known[kind].add(fold(form))
                        rows[kind][form, language] = (form, language, gender, "", "onoma")


def best_language(bearers, latin):
    found = Counter()
    for form in latin:
        if form in bearers:
            found.update(bearers[form])
    return max(sorted(found.items()), key=lambda item: item[1], default=("", 0))
