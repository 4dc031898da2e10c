"""Writes the words of questions in all languages: `python packaging/make_every_word.py`, after vocabularies changed."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "index" / "answers" / "languages" / "every_word.py"
_TITLE = "The words of questions in all languages, folded, in Latin letters; `make_every_word.py` writes them."
_WIDTH = 112  # columns of a line between its quotation marks


def text() -> str:
    """Return the module, as it should be."""
    from index.answers.vocabularies import VOCABULARIES

    every = sorted(frozenset().union(*(each.every_word for each in VOCABULARIES)))
    lines = wrap(" ".join(word for word in every if word.isascii()), _WIDTH)
    written = "".join(f'    " {line}"\n' for line in lines)
    return f'"""{_TITLE}"""\n\nEVERY_WORD = (\n{written}    " "\n)\n'


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(text(), "utf-8")
