"""`people/family-names.vi.tsv`, `people/middle-names.vi.tsv`, `people/given-names.vi.tsv`.

The hand table holds the names; name2nat's 1,373 Vietnamese people whose names are written with marks count them and add middle and given names.
"""

from collections import Counter

from common import NAME_COLUMNS, has_vietnamese_letter, press_tone, read_hand_table, write_table
from people_sources import full_names, is_name_token


def build(cache):
    counts = {"family": Counter(), "middle": Counter(), "given": Counter()}
    for tokens, nationalities in full_names(cache):
        if "Vietnamese" in nationalities and has_vietnamese_letter(" ".join(tokens)) and "Thích" not in tokens:
            tokens = [press_tone(token.replace("Ð", "Đ").replace("ð", "đ")) for token in tokens]
            counts["family"][tokens[0]] += 1
            counts["given"][tokens[-1]] += 1
            counts["middle"].update(tokens[1:-1])
    hand = read_hand_table("people-vi-hand.tsv")
    for kind, found in counts.items():
        rows = {}
        for line in hand:
            if line["kind"] == kind:
                form = press_tone(line["form"])
                count = found.get(form, "")
                rows[form] = (form, "vi", line["gender"], count, "name2nat" if count else "onoma")
        for form, count in found.items():
            if kind != "family" and count >= 2 and is_name_token(form) and len(form) <= 7:
                rows.setdefault(form, (form, "vi", "", count, "name2nat"))
        write_table(f"people/{kind}-names.vi.tsv", NAME_COLUMNS, rows.values())
