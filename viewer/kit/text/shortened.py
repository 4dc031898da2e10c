"""The beginning of a text, where a list, a menu or a sentence has room for no more. No Qt."""

from __future__ import annotations

from index.table_cells import APART, in_one_line

SHORTENED = "…"
"""What stands where the rest of a text is left out."""


def beginning(text: str, most: int) -> str:
    """Return a text in one line, of which at most `most` characters and “…” are left, between words if it can be.

    A sign stands between the cells of a row.
    """
    line = " ".join(in_one_line(text)[0].split())
    if len(line) <= most:
        return line
    words, _, _ = line[: most + 1].rpartition(" ")
    return (words or line[:most]).rstrip(APART) + SHORTENED
