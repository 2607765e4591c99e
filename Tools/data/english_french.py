"""Writes notebooks/data/english-french.tsv from JupyterLab's French language pack.

    pip download --no-deps jupyterlab-language-pack-fr-FR
    python Tools/data/english_french.py PACK.whl notebooks/data/english-french.tsv

The pack's message catalogues are JSON (gettext's Jed format). Kept are messages of at most twelve words
that are plain text: without placeholders, digits, brackets, markup, code or several lines. Normalised as PyTorch's
translation tutorial normalises, which the library calls `normalizeString`, and sorted. Where two messages
have one source, the first one stands.
"""

import json
import re
import sys
import unicodedata
import zipfile

LONGEST = 12


def normalize(text):
    """`normalizeString` of PyTorch's translation tutorial."""
    text = unicodedata.normalize("NFD", text.lower().strip())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    text = re.sub(r"([.!?])", r" \1", text.replace("œ", "oe").replace("æ", "ae"))
    return re.sub(r"[^a-z!?]+", " ", text).strip()


def is_plain(text):
    return not re.search(r"[%(){}<>\n\t`\d_\\|=*#/@~^\[\]]|\.\w|\w:\w|[a-z][A-Z]", text)


def messages(pack):
    """Source and translation of each message, without its context; of plural forms the singular."""
    with zipfile.ZipFile(pack) as archive:
        for name in sorted(archive.namelist()):
            if not re.search(r"/fr_FR/LC_MESSAGES/.*\.json$", name):
                continue
            for key, forms in json.loads(archive.read(name)).items():
                if key and forms and forms[0]:
                    yield key.split("\x04")[-1], forms[0]


pairs = {}
for english, french in messages(sys.argv[1]):
    if not (is_plain(english) and is_plain(french)):
        continue
    pair = normalize(english), normalize(french)
    # What is not translated teaches nothing.
    if all(pair) and pair[0] != pair[1] and all(len(p.split()) <= LONGEST for p in pair):
        pairs.setdefault(*pair)

with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as file:
    for pair in sorted(pairs.items()):
        print(*pair, sep="\t", file=file)
print(f"{len(pairs)} pairs")
