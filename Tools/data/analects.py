"""Writes notebooks/data/analects.txt from the GitHub repository chinese-poetry/chinese-poetry.

    git clone --depth 1 https://github.com/chinese-poetry/chinese-poetry
    python Tools/data/analects.py chinese-poetry/论语/lunyu.json notebooks/data/analects.txt

Each chapter is headed by its name; each paragraph is a line. Three marks that are ASCII are written as
the Chinese ones.
"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    chapters = json.load(file)

with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as file:
    for number, chapter in enumerate(chapters):
        lines = [chapter["chapter"], *chapter["paragraphs"]]
        text = "\n".join(lines).translate(str.maketrans(",:?", "，：？"))
        print(text, end="\n" if number == len(chapters) - 1 else "\n\n", file=file)
