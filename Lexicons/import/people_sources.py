"""Readers of the name sources: name2nat's full names, Faker's and mimesis's lists, the name groups that rigour takes from Wikidata."""

import importlib
import json
import pickle
import re

from common import is_russian, nfc

NAME_TOKEN = re.compile(r"^[^\W\d_]+(?:[-’][^\W\d_]+)*$")
SUFFIXES = {"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV", "V", "VI"}
NO_NAMES = {"Sir", "Saint", "St.", "Prince", "Princess", "Lord", "Lady", "Baron", "King", "Queen", "Count", "Duke", "Pope", "Mother",
            "Brother", "Sister", "Father", "Master", "Mister", "Madame", "Captain", "Emperor", "Empress", "The", "Big", "Little", "Old", "Young"}


class _PlainUnpickler(pickle.Unpickler):
    """Opens a pickle of built-in types; anything that would run code is refused."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name}")


def full_names(cache):
    """(tokens of a full name, nationalities) of each person in name2nat; names of one token, titles and by-names left out."""
    with open(cache.site / "name2nat" / "name2nats.pkl", "rb") as file:
        people = _PlainUnpickler(file).load()
    for name, nationalities in sorted(people.items()):
        tokens = [token for token in nfc(re.sub(r"\(.*?\)", "", name)).split() if token not in SUFFIXES]
        if len(tokens) >= 2 and not NO_NAMES.intersection(tokens) and "of" not in tokens and "," not in name:
            yield tokens, nationalities


def is_name_token(token):
    return len(token) >= 2 and bool(NAME_TOKEN.match(token)) and token[0].isupper() and not (token.isupper() and len(token) > 2)


def faker_lists(cache, locale):
    """(given names of men, of women, of either, family names) in Faker's locale."""
    module = importlib.import_module(f"faker.providers.person.{locale}")
    provider = module.Provider

    def names(*attributes):
        found = set()
        for attribute in attributes:
            found.update(nfc(name) for name in getattr(provider, attribute, ()) or ())
        return found

    male, female = names("first_names_male"), names("first_names_female")
    either = names("first_names", "first_names_unisex", "first_names_nonbinary") - male - female
    return male, female, either, names("last_names", "last_names_male", "last_names_unisex")


def mimesis_lists(cache, locale):
    """(given names of men, of women, family names of men or of anyone) in mimesis's locale."""
    path = cache.site / "mimesis" / "datasets" / locale / "person.json"
    person = json.loads(path.read_text(encoding="utf-8"))
    surnames = person["surnames"]
    surnames = surnames["male"] if isinstance(surnames, dict) else surnames
    names = person["names"]
    return ({nfc(name) for name in names.get("male", ())}, {nfc(name) for name in names.get("female", ())},
            {nfc(name) for name in surnames})


def name_groups(cache):
    """Groups of forms of one name: (Latin forms, forms in Russian letters), all in lower case."""
    with open(cache.site / "rigour" / "data" / "names" / "persons.txt", encoding="utf-8") as file:
        for line in file:
            forms = [nfc(form.replace("\u0301", "")) if "\u0400" <= form.strip()[:1] <= "\u052f" else nfc(form)
                     for form in line.rpartition("=>")[0].split(",")]
            latin = [form for form in forms if form and "a" <= min(form.replace("-", "").replace("’", "").replace(" ", "") or "~") <= "z"
                     and not any("\u0400" <= c <= "\u052f" for c in form)]
            russian = [form for form in forms if is_russian(form) and " " not in form and not re.search("ъ(?![еёюя])", form)]
            if latin and russian:
                yield latin, russian


ROMAN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", (
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ i _ e iu ia").split()))


def roman_key(name):
    """A key that a Russian name and its common romanizations share: Медведев, Medvedev; Юрий, Yuri, Yury, Iurii."""
    name = name.lower()
    if any("\u0400" <= c <= "\u052f" for c in name):
        name = "".join(ROMAN.get(c, c) for c in name)
    name = name.replace("_", "").replace("’", "").replace("y", "i").replace("j", "i")
    name = name.replace("io", "e").replace("ie", "e").replace("ks", "x")
    return re.sub(r"i+", "i", name)
