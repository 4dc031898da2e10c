"""The widths of all words of the table, kept from one start to the next; no Qt.

Measuring them takes a twentieth of the time until a start is painted. They hold for one font and one language.
"""

from __future__ import annotations

from collections.abc import Mapping

from index.values import MsgspecError, json
from viewer.arrangements.table.columns import Column

Words = dict[tuple[Column, bool], tuple[float, float]]
"""The widest word and the widest line, in pixels, by column and whether it stands for all three parties."""
_WIDEST = 100_000.0  # px; no text is so wide


def written(widths: Mapping[tuple[Column, bool], tuple[float, float]], holds_for: str) -> str:
    """Return widths as one line, with the font and language that they hold for."""
    rows = [[column.name, folded, *pair] for (column, folded), pair in sorted(widths.items())]
    return json.encode([holds_for, rows]).decode()


def read(line: str, holds_for: str) -> Words:
    """Return the widths that were written for this font and language; none when they are of another or damaged."""
    try:
        held, rows = json.decode(line or "[0, 0]")
        if held != holds_for:
            return {}
        return {(Column[name], bool(folded)): (_width(word), _width(whole)) for name, folded, word, whole in rows}
    except (MsgspecError, ValueError, TypeError, LookupError, RecursionError):
        return {}


def _width(value: object) -> float:
    if not isinstance(value, (int, float)) or not 0 <= value <= _WIDEST:
        raise ValueError(value)
    return float(value)
