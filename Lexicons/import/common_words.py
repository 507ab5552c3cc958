"""`cues/LANGUAGE/common-words.tsv`: function words by hand, other words that are no names from word lists.

English: the lower-case words of SCOWL (wamerican) without the plurals of long ones, and stopwords-iso. Russian: the lower-case headwords of
hunspell-ru without participles, long infinitives and long derivations. Vietnamese: the lower-case entries of pyvi's word list. A word that is a function word is not repeated as a common one.
"""

import json
import re

from common import CUE_COLUMNS, nfc, read_hand_table, write_table

RUSSIAN_DERIVATION = re.compile(
    r"(ийся|аяся|ееся|иеся|[аяую]щий|вший|ший|[аяеиу]емый|имый|омый|нный|тость"
    r"|нность|мость|ствование|ирование|ческий|ически|ться|тись|чься|нно|енький|анье|енье|.{7}ть)$")
LIMITS = {"en": 60_000, "ru": 80_000, "vi": 31_000}


def build(cache):
    stopwords = json.loads((cache.site / "stopwordsiso" / "stopwords-iso.json").read_text(encoding="utf-8"))
    words = {"en": english_words(cache), "ru": russian_words(cache), "vi": vietnamese_words(cache)}
    for language, found in words.items():
        rows = [(line["form"], "function", line["flags"], "onoma")
                for line in read_hand_table("function-words.tsv") if line["language"] == language]
        taken = {row[0] for row in rows}
        for word in stopwords[language]:
            if is_word(nfc(word)):
                found.setdefault(nfc(word), "stopwordsiso")
        rows += [(word, "common", "", source) for word, source in found.items() if word not in taken]
        if len(rows) > LIMITS[language]:
            raise ValueError(f"{language}: {len(rows)} common words are too many")
        write_table(f"cues/{language}/common-words.tsv", CUE_COLUMNS, rows)


def is_word(text):
    return bool(re.fullmatch(r"[^\W\d_]+(?:[ -][^\W\d_]+)*", text)) and text == text.lower() and len(text) > 1


def english_words(cache):
    lines = (cache.debian / "usr/share/dict/american-english").read_text(encoding="utf-8").splitlines()
    words = {nfc(line) for line in lines if is_word(nfc(line)) and "-" not in line}
    return {word: "scowl" for word in words if not (len(word) > 8 and word.endswith("s") and word[:-1] in words)}


def russian_words(cache):
    lines = (cache.debian / "usr/share/hunspell/ru_RU.dic").read_text(encoding="utf-8").splitlines()[1:]
    words = {nfc(line.partition("/")[0]) for line in lines}
    return {word: "hunspell-ru" for word in words if is_word(word) and "-" not in word and len(word) <= 13 and not RUSSIAN_DERIVATION.search(word)}


def vietnamese_words(cache):
    lines = (cache.site / "pyvi" / "models" / "words.txt").read_text(encoding="utf-8").splitlines()
    return {nfc(word): "pyvi" for word in lines if is_word(nfc(word))}
