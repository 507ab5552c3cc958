"""`formats/*.tsv`: how names of persons are printed, from CLDR's data in the ICU library that icu4py carries.

ICU is asked, not CLDR's XML files: no package has them, and its resource bundles hold the same elements (`personNames` of UTS #35 part 8)
with inheritance done. `und` is CLDR's root: the formats of languages without own ones. Besides the languages that Onoma reads those are kept
that write names without spaces: a name in their script is formatted by their rules (UTS #35 part 8, switching the formatting locale).
"""

import ctypes

from common import write_table

READ = ("en", "ru", "und", "vi")
ORDERS, LENGTHS = ("givenFirst", "surnameFirst", "sorting"), ("long", "medium", "short")
USAGES, FORMALITIES = ("referring", "addressing", "monogram"), ("formal", "informal")
# UTS #31, table 5: scripts of everyday use, and Mongolian.
SCRIPTS = ("Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Latn Mlym Mong Mymr Orya Sinh "
           "Taml Telu Thaa Thai Tibt").split()
# UTS #24: scripts that a code of ISO 15924 stands for together.
TOGETHER = {"Jpan": "Hani Hira Kana", "Kore": "Hang Hani", "Hans": "Bopo Hani", "Hant": "Bopo Hani"}
# Russian keeps the hyphen between initials: Ж.-П. Бельмондо. CLDR's pattern does not tell.
KEEPING_HYPHENS = {"ru"}
# UTS #35 part 8: languages that count as one for the space between names.
KINDRED = ({"ja", "yue", "zh"},)


class ICU:
    """The few functions of ICU's C interface that are needed."""

    def __init__(self, folder):
        self.version = next(folder.glob("libicuuc-*")).name.split(".so.")[1].split(".")[0]
        ctypes.CDLL(str(next(folder.glob("libicudata-*"))), mode=ctypes.RTLD_GLOBAL)
        self.library = ctypes.CDLL(str(next(folder.glob("libicuuc-*"))), mode=ctypes.RTLD_GLOBAL)
        self.names = self.function("uscript_getShortName", ctypes.c_char_p)

    def function(self, name, result):
        function = getattr(self.library, f"{name}_{self.version}")
        function.restype = result
        return function

    def call(self, name, result, *arguments):
        error = ctypes.c_int(0)
        value = self.function(name, result)(*arguments, ctypes.byref(error))
        if error.value > 0:
            raise KeyError(f"{name}: {error.value}")
        return value

    def strings(self, locale, *path):
        """The string, or the strings of the array, at a path of `personNames`, inherited where the locale has none."""
        opened = self.call("ures_open", ctypes.c_void_p, None, b"root" if locale == "und" else locale.encode())
        bundle = ctypes.c_void_p(opened)
        for key in ("personNames", *path):
            bundle = ctypes.c_void_p(self.call("ures_getByKeyWithFallback", ctypes.c_void_p, bundle, key.encode(), None))
        if self.function("ures_getType", ctypes.c_int)(bundle) == 0:
            return [self.text("ures_getString", bundle)]
        size = self.function("ures_getSize", ctypes.c_int)(bundle)
        return [self.text("ures_getStringByIndex", bundle, index) for index in range(size)]

    def text(self, name, bundle, *arguments):
        length = ctypes.c_int32()
        value = self.call(name, ctypes.c_void_p, bundle, *arguments, ctypes.byref(length))
        return ctypes.string_at(value, 2 * length.value).decode("utf-16-le")

    def languages(self):
        count = self.function("uloc_countAvailable", ctypes.c_int32)()
        available = self.function("uloc_getAvailable", ctypes.c_char_p)
        return sorted({available(index).decode().split("_")[0] for index in range(count)})

    def likely(self, locale):
        """Language and script of a locale with its likely subtags."""
        buffer = ctypes.create_string_buffer(64)
        self.call("uloc_addLikelySubtags", ctypes.c_int32, locale.encode(), buffer, 64)
        return buffer.value.decode().split("_")[:2]

    def script(self, codepoint):
        return self.names(self.call("uscript_getScript", ctypes.c_int, ctypes.c_int32(codepoint))).decode()


def build(cache):
    icu = ICU(cache.site / "icu4py.libs")
    spaced = [language for language in icu.languages() if spaces(icu, language) != ["␣", "␣"]]
    locales = sorted({*READ, *spaced})
    write_patterns(icu, locales)
    write_locales(icu, locales)
    write_orders(icu, locales)
    write_scripts(icu)


def write_patterns(icu, locales):
    rows = []
    for locale in locales:
        for order in ORDERS:
            for length in LENGTHS:
                for usage in USAGES if order != "sorting" else USAGES[:1]:
                    for formality in FORMALITIES:
                        patterns = icu.strings(locale, "namePattern", "-".join((order, length, usage, formality)))
                        rows += ((locale, order, length, usage, formality, *sourced(pattern, locale)) for pattern in patterns)
    columns = ("locale", "order", "length", "usage", "formality", "pattern", "source")
    write_table("formats/person-names.tsv", columns, rows, key=lambda row: [cell.encode() for cell in row])


def sourced(pattern, locale):
    """The pattern and its source; one that is changed is ours."""
    if locale in KEEPING_HYPHENS and "-initial" in pattern:
        return pattern.replace("-initial", "-initial-retain"), "onoma"
    return pattern, "cldr"


def spaces(icu, locale):
    """What stands for the space in native and in foreign names; ␣ is the space itself, ∅ is nothing."""
    texts = (icu.strings(locale, key)[0] for key in ("nativeSpaceReplacement", "foreignSpaceReplacement"))
    return ["∅" if text == "" else "␣" if text == " " else text for text in texts]


def write_locales(icu, locales):
    rows = []
    for locale in locales:
        initials = (icu.strings(locale, "initialPattern", key)[0] for key in ("initial", "initialSequence"))
        script = "" if locale == "und" else icu.likely(locale)[1]
        defaults = (icu.strings(locale, "parameterDefault", key)[0] for key in ("length", "formality"))
        kindred = next((group - {locale} for group in KINDRED if locale in group), ())
        rows.append((locale, TOGETHER.get(script, script), *initials, *spaces(icu, locale), " ".join(sorted(kindred)), *defaults, "cldr"))
    columns = ("locale", "scripts", "initial", "sequence", "native-space", "foreign-space", "kindred", "length", "formality", "source")
    write_table("formats/name-locales.tsv", columns, rows, key=lambda row: row[0].encode())


def write_orders(icu, locales):
    rows = {(locale, name.replace("-", "_"), order, "cldr")
            for locale in locales for order in ORDERS[:2]
            for names in icu.strings(locale, "nameOrderLocales", order) for name in names.split()}
    write_table("formats/name-orders.tsv", ("locale", "name", "order", "source"), rows, key=lambda row: [cell.encode() for cell in row])


def write_scripts(icu):
    ranges = {script: [] for script in SCRIPTS}
    for codepoint in range(0x30000):
        script = icu.script(codepoint)
        if script not in ranges:
            continue
        if ranges[script] and ranges[script][-1][1] == codepoint - 1:
            ranges[script][-1][1] = codepoint
        else:
            ranges[script].append([codepoint, codepoint])
    rows = [(script, icu.likely(f"und_{script}")[0], " ".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in found), "cldr")
            for script, found in ranges.items()]
    write_table("formats/scripts.tsv", ("script", "language", "ranges", "source"), rows, key=lambda row: row[0].encode())
