"""What the window command may be asked for."""

from __future__ import annotations

from pathlib import Path

from index.typed import cleaned
from index.values import Struct

LONGEST_LOOKED_UP = 500
"""Characters; beyond them a text is no question. Of what is searched for, 64 words are read."""
SELECTION, WORDS = "selection", "words"
"""What may be looked up: what is selected in another program, or the words to search for."""


class StartRequest(Struct, frozen=True, kw_only=True):
    """What the window command was asked for, blank or None where it was not.

    `files` are the absolute paths of those to put on the shelf and open.
    `look_up` is SELECTION or WORDS where something is to be looked up. `activation` is the desktop's token for raising
    a window, which a second start hands on to the first.
    """

    open: str = ""
    search: str = ""
    look_up: str = ""
    theme: str = ""
    language: str = ""
    screenshot: Path | None = None
    reset_settings: bool = False
    activation: str = ""
    files: tuple[str, ...] = ()


def shortened(text: str) -> tuple[str, bool]:
    """Return a text to be looked up on one line, and whether it was too long and cut, if possible after a word."""
    begun, left = text[: 4 * LONGEST_LOOKED_UP], text[4 * LONGEST_LOOKED_UP :]
    line = cleaned(begun).strip()
    if len(line) <= LONGEST_LOOKED_UP:
        return line, bool(left.strip())
    cut = line[: LONGEST_LOOKED_UP + 1]
    return cut[: cut.rfind(" ")] if " " in cut else cut[:-1], True
