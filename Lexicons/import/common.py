"""What every import script shares: reading hand tables, folding, writing tables that keep the laws of `Lexicons/README.md`."""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

IMPORT = Path(__file__).resolve().parent
LEXICONS = IMPORT.parent
LANGUAGES = ("en", "vi", "ru")

CONCEPT_COLUMNS = ("id", "kind", "en", "vi", "ru", "aliases", "parent", "rank", "flags", "sources")
NAME_COLUMNS = ("form", "language", "gender", "count", "source")
CUE_COLUMNS = ("form", "kind", "flags", "source")

KEEP_ORDER = object()
RUSSIAN_LETTERS = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def nfc(text):
    """NFC with single spaces, straight apostrophes made typographic and no soft hyphens."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("'", "’").replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text).strip()


def fold(text):
    """The key under which two forms count as the same: no case, no marks, đ as d, ø as o, ł as l, ß as ss, ё as е; й is kept."""
    text = unicodedata.normalize("NFC", text).lower().translate(FOLDED_LETTERS)
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return text.replace("\ue000", "й")


FOLDED_LETTERS = str.maketrans({
    "й": "\ue000", "ё": "е", "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss",
    "’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-"})


def has_marks(text):
    """True if folding takes a mark off a Latin letter: Zürich, Hà Nội, but not Ёлкин."""
    text = unicodedata.normalize("NFC", text).lower().replace("й", "").replace("ё", "")
    return any(c in "đðøłß" or unicodedata.combining(c) for c in unicodedata.normalize("NFD", text))


TONES = "\u0300\u0301\u0309\u0303\u0323"
SECOND_VOWEL_TONE = re.compile(f"(?<![qQ])([oO])([aAeE])([{TONES}])(?![\\w])|(?<![qQ])([uU])([yY])([{TONES}])(?![\\w])")


def press_tone(text):
    """Vietnamese with the tone mark where the press puts it: Khánh Hoà as Khánh Hòa, Thuý as Thúy; Quý stays."""
    decomposed = unicodedata.normalize("NFD", text)
    moved = SECOND_VOWEL_TONE.sub(
        lambda m: m[1] + m[3] + m[2] if m[1] else m[4] + m[6] + m[5], decomposed)
    return unicodedata.normalize("NFC", moved)


def byte_order(text):
    return text.encode("utf-8")


def is_russian(text):
    """True if every letter is a letter of the Russian alphabet."""
    letters = [c for c in text.lower() if c.isalpha()]
    return bool(letters) and all(c in RUSSIAN_LETTERS for c in letters)


def is_latin(text):
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(c, "") for c in letters)


def has_vietnamese_letter(text):
    """True if a letter stands in it that Vietnamese has and the languages of western Europe lack."""
    for c in unicodedata.normalize("NFC", text.lower()):
        if c in "ăđơư" or "\u1ea0" <= c <= "\u1ef9":
            return True
    return False


def read_hand_table(name):
    """The lines of a hand-written table in this folder, as dictionaries; lines that begin with # are remarks."""
    lines = [line for line in (IMPORT / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    rows = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) > len(columns):
            raise ValueError(f"{name}: more cells than columns: {line}")
        rows.append(dict(zip(columns, cells + [""] * (len(columns) - len(cells)))))
    return rows


def read_table(path):
    lines = (LEXICONS / path).read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def write_table(path, columns, rows, key=None):
    """Writes rows of cells, sorted by the bytes of the cells from the first on, by `key`, or not at all (`KEEP_ORDER`)."""
    rows = [tuple(nfc(str(cell)) for cell in row) for row in rows]
    if key is None:
        rows.sort(key=lambda row: tuple(map(byte_order, row)))
    elif key is not KEEP_ORDER:
        rows.sort(key=key)
    lines = ["\t".join(columns)]
    for row in rows:
        if len(row) != len(columns) or any("\t" in cell for cell in row):
            raise ValueError(f"{path}: {row}")
        lines.append("\t".join(row))
    target = LEXICONS / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
    print(f"{path}\t{len(rows)}")


@dataclass
class Concept:
    """One line of a concept table. `aliases` holds (language, form) pairs in the order in which they are to be printed."""

    id: str
    kind: str
    en: str = ""
    vi: str = ""
    ru: str = ""
    aliases: list = field(default_factory=list)
    parent: str = ""
    rank: int = 0
    flags: set = field(default_factory=set)
    sources: set = field(default_factory=set)

    def add(self, language, form):
        """Adds an alias, or the head form where the language has none yet."""
        form = nfc(form)
        if not form:
            return
        if not getattr(self, language):
            setattr(self, language, form)
        else:
            self.aliases.append((language, form))

    def row(self):
        """The cells. Aliases that folding would derive from a head or from an earlier alias of any language are left out.

        One that has marks stays beside a form that lacks them: Göteborg, Tôkyô.
        """
        heads = [nfc(getattr(self, language)) for language in LANGUAGES]
        seen = {fold(head) for head in heads if head}
        marked = {fold(head) for head in heads if has_marks(head)}
        kept = []
        for language, form in self.aliases:
            form = nfc(form)
            if "|" in form:
                raise ValueError(f"{self.id}: | in {form}")
            key = fold(form)
            if key not in seen or has_marks(form) and key not in marked:
                seen.add(key)
                if has_marks(form):
                    marked.add(key)
                    kept = [(other, plain) for other, plain in kept if fold(plain) != key]
                kept.append((language, form))
        kept.sort(key=lambda alias: (LANGUAGES.index(alias[0]), byte_order(alias[1])))
        aliases = " | ".join(f"{language}:{form}" for language, form in kept)
        return (self.id, self.kind, *heads, aliases, self.parent, self.rank,
                " ".join(sorted(self.flags)), " ".join(sorted(self.sources)))


def exact_fold(text):
    """The key under which two names of different labels are told apart: marks count, case does not, but for names in capitals."""
    key = nfc(text).lower().replace("ё", "е")
    return ("A" if text == text.upper() else "a") + key


def names_of_others():
    """The names of all organizations and people in the hand-written tables."""
    if not _OTHERS:
        for path in sorted([*(LEXICONS / "organizations").glob("*.tsv"), *(LEXICONS / "people").glob("*.tsv")]):
            for row in read_table(path):
                if "aliases" in row:
                    forms = [row[language] for language in LANGUAGES] + [form for _, form in parse_aliases(row["aliases"])]
                    _OTHERS.update(exact_fold(form) for form in forms if form)
    return _OTHERS


_OTHERS = set()


def write_concepts(path, concepts):
    """Writes a table of places, with the flag `ambiguous` where an organization or a person bears the name too."""
    concepts = list(concepts)
    seen = set()
    for concept in concepts:
        if concept.id in seen:
            raise ValueError(f"{path}: id more than once: {concept.id}")
        seen.add(concept.id)
        forms = [getattr(concept, language) for language in LANGUAGES] + [form for _, form in concept.aliases]
        if concept.kind != "currency" and any(exact_fold(form) in names_of_others() for form in forms if form):
            concept.flags.add("ambiguous")
    write_table(path, CONCEPT_COLUMNS, [concept.row() for concept in concepts], key=lambda row: byte_order(row[0]))


MASCULINE_SOFT = re.compile(r"(поль|славль|бель|даль|мель|вель|быль|ырь|тель|ремль|путь)$", re.I)
PLURAL_I = re.compile(r"(чи|ки|щи|жи|ши|ги|цы|хи)$")
SLAVIC = {"RU", "UA", "BY", "PL", "CZ", "SK", "BG", "RS", "HR", "SI", "BA", "ME", "MK", "MD", "LT", "LV", "EE"}


def russian_flags(form, country=""):
    """Gender, number and indeclinability of a Russian place name, where its last letters leave them open.

    Москва, Лондон and Ногинск need none; Казань is `f`, Ярославль `m`, Афины `pl`, Сочи `indeclinable`.
    """
    words = form.split()
    if not words or not is_russian(form) or "-на-" in form:
        return set()
    first, last = words[0].lower(), words[-1].lower()
    if len(words) > 1 and re.search(r"(ые|ие)$", first):
        return {"pl"}
    if len(words) > 1 and re.search(r"(ый|ий|ой|ая|яя|ое|ее|ья)$", first):
        return set()
    if len(words) > 1:
        return set()
    if re.search(r"(ый|ий|ой|ая|яя|ое|ее)$", last) and country in SLAVIC:
        return set()
    if last.endswith("ь"):
        if country in ("RU", "UA", "BY", "EE"):
            return {"m"} if MASCULINE_SOFT.search(last) else {"f"}
        return {"m"}
    if last.endswith("ы"):
        return {"indeclinable"} if country in ("KZ", "KG", "TR", "AZ", "TM", "UZ", "VN", "CN", "KR", "KP", "TH", "LA", "KH") else {"pl"}
    if last.endswith("и"):
        return {"pl"} if country in SLAVIC - {"BG", "MD"} and PLURAL_I.search(last) and last != "сочи" else {"indeclinable"}
    if re.search(r"([уюэ]|[оуэ]а)$", last) or (re.search(r"[ео]$", last) and country not in SLAVIC):
        return {"indeclinable"}
    return set()


def parse_aliases(cell):
    """`en:USA | vi:Mỹ` as pairs."""
    pairs = []
    for part in filter(None, (part.strip() for part in cell.split("|"))):
        language, _, form = part.partition(":")
        if language not in LANGUAGES:
            raise ValueError(f"alias without a language: {part}")
        pairs.append((language, form))
    return pairs


def read_mo(path):
    """The messages of a gettext catalogue, msgid to msgstr."""
    import gettext
    with open(path, "rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return {key: value for key, value in catalogue.items() if isinstance(key, str) and key}
