"""Levels made whole: the highest heading has 1, and none lies more than one deeper than the heading before it."""

from __future__ import annotations

from collections.abc import Iterable

from index.importing.account import Account
from index.importing.imported import DEEPEST, ImportedBlock, ImportedKind, LossKind
from index.values import replace


def whole(levels: Iterable[int]) -> list[int]:
    """Return the levels that headings get, given those that their file has, of any depth and in any order.

    A heading lies below the nearest one before it that is higher in the file, so that those of one level stay together.
    """
    above: list[int] = []
    found = []
    for level in levels:
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        found.append(min(len(above), DEEPEST))
    return found


def made_whole(blocks: list[ImportedBlock], account: Account) -> tuple[ImportedBlock, ...]:
    """Return the blocks with whole levels; those of a file whose levels all begin lower are only moved up."""
    given = [block.level for block in blocks if block.kind is ImportedKind.HEADING]
    found = iter(zip(given, whole(given), strict=True))
    highest = min(given, default=1) - 1
    made = []
    for block in blocks:
        if block.kind is ImportedKind.HEADING:
            level, new = next(found)
            if new != level - highest:
                account.lost(LossKind.LEVEL, block.text)
            made.append(replace(block, level=new) if new != level else block)
        else:
            made.append(block)
    return tuple(made)
