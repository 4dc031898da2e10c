"""A path of titles where there is little room: each keeps its beginning and its end, where like names differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics

SEPARATOR = " › "
"""What stands between a title and the one below it."""


def shortened_titles(titles: Sequence[str], metrics: QFontMetrics, room: int) -> list[str]:
    """Return titles of which the longest are cut in their middles, so that all fit side by side in a room in pixels."""
    room -= metrics.horizontalAdvance(SEPARATOR) * (len(titles) - 1)
    shares = _shares([metrics.horizontalAdvance(title) for title in titles], room)
    middle = Qt.TextElideMode.ElideMiddle
    return [metrics.elidedText(title, middle, share) for title, share in zip(titles, shares, strict=True)]


def _shares(needs: list[int], room: int) -> list[int]:
    """Return the width each title gets: what it needs when short, an equal part of what is left when long."""
    shares = dict.fromkeys(range(len(needs)), 0)
    left = room
    for count, at in enumerate(sorted(shares, key=lambda i: needs[i])):
        shares[at] = min(needs[at] + 1, left // (len(needs) - count))
        left -= shares[at]
    return [shares[at] for at in range(len(needs))]
