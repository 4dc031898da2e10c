"""Which columns a table has room for and how wide each is; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from index.values import Struct
from viewer.arrangements.table.columns import GIVE_WAY, PARTIES, Column

CONDENSED = 0.84
"""How far the longest word of a column may be condensed before the parties share one column."""


class Need(Struct, frozen=True, kw_only=True):
    """What a column takes in pixels: its title, its longest word, the longest of its texts in one line, its margins."""

    title: float
    word: float
    line: float
    margins: float

    @property
    def least(self) -> float:
        """The least width at which no word is cut off."""
        return max(self.title, self.word * CONDENSED + self.margins)

    @property
    def comfortable(self) -> float:
        """The width at which no line is broken."""
        return max(self.title, self.line + self.margins)

    @property
    def usual(self) -> float:
        """The least width at which no word is condensed."""
        return max(self.title, self.word + self.margins)


class Shown(Struct, frozen=True):
    """The columns shown, in order; `folded` when the first of them stands for all three parties."""

    columns: tuple[Column, ...]
    folded: bool = False


def choose(room: float, need: Callable[[Column, bool], Need], wanted: Collection[Column]) -> Shown:
    """Return the columns to show in so much room: those wanted besides the parties, or by default what fits.

    `need` tells what a column takes, and what the first takes when it stands for all three parties.
    """
    every = [column for column in Column if not wanted or column in wanted or column in PARTIES]
    leaving_out = [()] if wanted else [GIVE_WAY[:count] for count in range(len(GIVE_WAY) + 1)]
    chosen = every
    for left_out in leaving_out:
        chosen = [column for column in every if column not in left_out]
        if sum(need(column, False).least for column in chosen) <= room:
            return Shown(tuple(chosen))
    folded = [column for column in chosen if column not in PARTIES[1:]]
    while len(folded) > 2 and sum(need(column, True).least for column in folded) > room:
        folded.pop()
    return Shown(tuple(folded), folded=True)


def spread(room: float, needs: Mapping[Column, Need], kept: Mapping[Column, int]) -> dict[Column, int]:
    """Return the widths of columns that fill the room: first the words have theirs, then the lines.

    Widths that the reader gave to these columns are `kept` in proportion, as long as no word is cut off.
    """
    if set(kept) == set(needs):
        scaled = {column: width * room / sum(kept.values()) for column, width in kept.items()}
        if all(width >= needs[column].least for column, width in scaled.items()):
            return {column: int(width) for column, width in scaled.items()}
    lower = {column: need.least for column, need in needs.items()}
    upper = {column: need.usual for column, need in needs.items()}
    if room > sum(upper.values()):
        lower, upper = upper, {column: need.comfortable for column, need in needs.items()}
        if Column.FOR not in needs:  # the first stands for all three parties, whose words are most
            upper = lower | {Column.POWER: upper[Column.POWER]}
    share = min((room - sum(lower.values())) / max(sum(upper.values()) - sum(lower.values()), 1.0), 1.0)
    widths = {column: lower[column] + (upper[column] - lower[column]) * share for column in needs}
    left = (room - sum(widths.values())) / len(widths)
    return {column: int(width + left) for column, width in widths.items()}
