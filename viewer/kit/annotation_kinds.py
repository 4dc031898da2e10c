"""The kinds of annotations and the colours of a highlight; here because the text that shows them knows them, too."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a reader made."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class Tint(StrEnum):
    """The colour of a highlight; themes say what it looks like, and each has its own kind of line."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
