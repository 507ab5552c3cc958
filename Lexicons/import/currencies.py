"""`money/currencies.tsv`: ISO 4217 from CLDR, current and former legal tender, in the lower case that papers use; `currencies-hand.tsv` corrects it."""

import re

from common import LANGUAGES, Concept, fold, nfc, parse_aliases, read_hand_table, read_table, write_concepts

FIRST_WORD = re.compile(r"^(\S+)")
# Words that papers write in lower case inside an English name.
LOWER_ENGLISH = set("New Hard Convertible Mark Dollar Pound Franc Peso Real Rial Gold Sol Sucre Certificate Rouble Ruble Lira Crown Guilder Dinar Koruna".split())


def build(cache):
    from babel import Locale
    from babel.core import get_global
    names = {language: Locale(language).currencies for language in LANGUAGES}
    names["territories"] = {row["id"][8:] for row in read_table("places/countries.tsv") if row["id"].startswith("iso3166:")}
    hand = {line["code"]: line for line in read_hand_table("currencies-hand.tsv")}
    ends, territories = tender(get_global("territory_currencies"))
    current = [make_concept(code, names, hand, territories) for code in sorted(ends) if ends[code] is None]
    taken = {fold(getattr(concept, language)) for concept in current for language in LANGUAGES}
    former = []
    for code in sorted(code for code in ends if ends[code] is not None):
        concept = make_concept(code, names, hand, territories)
        concept.flags.add(f"former:{ends[code]}")
        concept.rank = min(concept.rank, 45)
        for language in LANGUAGES:
            if fold(getattr(concept, language)) in taken:
                setattr(concept, language, "")  # the name now means the currency that followed
        if concept.en or concept.vi or concept.ru:
            taken.update(fold(getattr(concept, language)) for language in LANGUAGES)
            former.append(concept)
    write_concepts("money/currencies.tsv", current + former)


def tender(territory_currencies):
    """(code -> year in which it stopped to be legal tender anywhere, None if it is still; code -> territories that use it)."""
    ends, territories = {}, {}
    for territory, entries in territory_currencies.items():
        for code, _, end, is_tender in entries:
            if is_tender:
                year = end[0] if end else None
                known = ends.get(code, 0)
                ends[code] = None if known is None or year is None else max(known, year)
                territories.setdefault(code, set()).add(territory)
    return ends, territories


def make_concept(code, names, hand, territories):
    line = hand.get(code, {})
    forms = {language: line.get(language) or press_case(names[language].get(code, ""), language) for language in LANGUAGES}
    forms = {language: "" if form == code else form for language, form in forms.items()}
    country = code[:2]
    known = names["territories"]
    if code not in names["en"]:
        raise ValueError(f"CLDR has no name of {code}")
    return Concept(
        f"iso4217:{code}", "currency", **forms, aliases=parse_aliases(line.get("aliases", "")),
        parent=f"iso3166:{country}" if country in territories[code] and country in known else "",
        rank=int(line.get("rank") or 35), flags=set(line.get("flags", "").split()) or gender(forms["ru"]),
        sources={"cldr"} | ({"onoma"} if line else set()))


def press_case(name, language):
    name = nfc(re.sub(r"\s*\([^)]*\)", "", name)).replace(" & ", " and ")
    if not name:
        return name
    if language == "ru":
        name = name.replace(" – ", "-")
        return "" if name.startswith("Старый") or name == "Лев" else name[0].lower() + name[1:]
    if language == "vi" and name.startswith("Đồng ") and name != "Đồng Việt Nam":
        return ""  # CLDR's long way to name a former currency
    if language == "vi":
        name = name.replace("Đô la", "đô la")
        return FIRST_WORD.sub(lambda match: match[0] if match[0].isupper() and len(match[0]) > 1 else match[0].lower(), name)
    words = name.split()
    last = len(words) - 1
    return " ".join(word.lower() if index == last or word in LOWER_ENGLISH and index else word for index, word in enumerate(words))


def gender(name):
    """Gender or indeclinability of the Russian noun at the end or the start of the name, where its ending does not tell."""
    words = name.split()
    noun = next((word for word in words if not re.search(r"(ый|ий|ой|ая|яя|ое)$", word)), "")
    if noun.endswith("ь"):
        return {"m"}
    return {"indeclinable"} if re.search(r"[иуеоэ]$", noun) else set()
