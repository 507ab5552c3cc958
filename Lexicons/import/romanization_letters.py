"""`russian/romanization-letters.tsv` from the name groups of rigour: which Russian letters a Latin letter becomes, by the letters around it.

Each Latin form of a group is paired with each Russian one, and letters are aligned by expectation and maximization (hard, eight rounds; pairs that
align badly, nicknames among them, are dropped from the fourth on). Then they are counted in seven nested contexts; a context is kept where it raises
the likelihood of what was seen by GAIN nats over the longest shorter context that is kept.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict

from common import LEXICONS

CONTEXTS = [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3)]   # letters before, letters after
RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
GAIN, MIN_COUNT, MIN_SHARE, MAX_OPTIONS, WITTEN_BELL = 5.0, 2.5, 0.01, 6, 0.6


def folded(text):
    return unicodedata.normalize("NFC", text.strip().lower())


def is_russian(form):
    return form and all(c in RUSSIAN or c == "-" for c in form)


def is_latin(form):
    return form and all("LATIN" in unicodedata.name(c, "") or c in "-'’" for c in form)


def is_vowel(c):
    return unicodedata.normalize("NFD", c)[0] in "aeiouyjwhæøœıə"


def read_pairs(path):
    pairs = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        forms = [folded(form) for form in line.rpartition("=>")[0].split(",")]
        latin, russian = [f for f in forms if is_latin(f)], [f for f in forms if is_russian(f)]
        for a in latin:
            for b in russian:
                if a.count("-") == b.count("-") and 2 <= len(a) <= 16:
                    pairs[a, b] += 1 / len(russian) / math.sqrt(len(latin))
    return [(a, b, min(w, 1.0)) for (a, b), w in pairs.items() if len(b) <= len(a) * 2 + 1 and len(a) <= len(b) * 3]


def first_guess(letter, out):
    if not out:
        return -3.0
    soft = sum(c in "аеёиоуыэюяйьъ" for c in out)
    return 1.0 - 2.0 * len(out) - (3 if (is_vowel(letter) and soft == 0) or (not is_vowel(letter) and soft == len(out)) else 0)


def align(a, b, score):
    best, back = [{0: 0.0}], []
    for letter in a:
        row, steps = {}, {}
        for j, total in best[-1].items():
            for k in range(min(3, len(b) - j) + 1):
                s = total + score(letter, b[j:j + k])
                if s > row.get(j + k, -1e9):
                    row[j + k], steps[j + k] = s, k
        best.append(row)
        back.append(steps)
    if len(b) not in best[-1]:
        return None, -1e9
    out, j = [], len(b)
    for steps in reversed(back):
        out.append(b[j - steps[j]:j])
        j -= steps[j]
    return out[::-1], best[-1][len(b)]


def learn_alignments(pairs):
    score = first_guess
    for turn in range(8):
        counts, kept = defaultdict(Counter), []
        for a, b, w in pairs:
            out, s = align(a, b, score)
            if out is None or (turn >= 3 and s / len(a) < (-2.2 if turn < 5 else -1.9)):
                continue
            kept.append((a, b, w))
            for letter, piece in zip(a, out):
                counts[letter][piece] += w
        if turn >= 3: pairs = kept
        logs = {g: {u: math.log(x / (sum(c.values()) + 1)) for u, x in c.items()} for g, c in counts.items()}
        score = lambda g, u: logs[g].get(u, -11.0) if g in logs else -5.0
    return [(a, align(a, b, score)[0], w) for a, b, w in pairs]


def build(cache):
    source = cache.site / "rigour" / "data" / "names" / "persons.txt"
    tables = [defaultdict(Counter) for _ in CONTEXTS]
    for a, out, w in learn_alignments(read_pairs(source)):
        padded = "^^^" + a + "$$$"
        for i, piece in enumerate(out, 3):
            for table, (l, r) in zip(tables, CONTEXTS):
                table[padded[i - l:i + 1 + r]][piece] += w
    kept, rows = [{} for _ in CONTEXTS], {}
    for level, (l, r) in enumerate(CONTEXTS):
        for context, counts in tables[level].items():
            total = sum(counts.values())
            if level and total < MIN_COUNT:
                continue
            parent = next((kept[j][key] for j in range(level - 1, -1, -1)
                           if (key := context[l - CONTEXTS[j][0]:l + 1 + CONTEXTS[j][1]]) in kept[j]), {})
            spread = WITTEN_BELL * len(counts)
            shares = {u: spread * x / (total + spread) for u, x in parent.items()}
            for u, x in counts.items():
                shares[u] = shares.get(u, 0) + x / (total + spread)
            if level and sum(x * math.log(shares[u] / max(parent.get(u, 0), 1e-3)) for u, x in counts.items()) < GAIN:
                continue
            kept[level][context] = shares
            whole = sum(shares.values())
            best = sorted(((x / whole, u) for u, x in shares.items() if x / whole >= MIN_SHARE), key=lambda e: -e[0])[:MAX_OPTIONS]
            before, after = re.sub(r"^\^+", "^", context[:l]), re.sub(r"\$+$", "$", context[l + 1:])
            rows[context[l], before, after] = " ".join(f"{u or '∅'}:{max(1, round(100 * x))}" for x, u in best)
    # Written here: the tables of names have typographic apostrophes, a match has plain ones.
    lines = sorted(("\t".join((*key, value, "rigour")) for key, value in rows.items()), key=str.encode)
    text = "\n".join(["letter\tbefore\tafter\tcyrillic\tsource", *lines]) + "\n"
    (LEXICONS / "russian" / "romanization-letters.tsv").write_bytes(text.encode("utf-8"))
