"""Makes the derived tables: `python3 run.py --cache FOLDER [NAME …]`. Without names, all of them, in the order in which they need each other."""

import argparse
import importlib
import time

from fetch import Cache

SCRIPTS = (
    "petrovich", "romanization_letters", "person_names", "common_words", "people_ru", "people_en", "people_vi", "people_world", "regions",
    "countries", "subdivisions_vn", "districts_vn", "wards_vn", "subdivisions_ru", "subdivisions_world", "cities", "currencies", "demonyms", "licences",
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", required=True, help="folder for the downloaded packages")
    parser.add_argument("names", nargs="*", metavar="NAME", help="scripts to run: " + ", ".join(SCRIPTS))
    arguments = parser.parse_args()
    cache = Cache(arguments.cache)
    cache.fill()
    start = time.monotonic()
    for name in arguments.names or SCRIPTS:
        importlib.import_module(name).build(cache)
    print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
