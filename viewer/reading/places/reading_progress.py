"""How far through a document a line is; no Qt."""

from __future__ import annotations


def percent_read(row: int, offset: int, first_row: int, last_row: int) -> int:
    """Return how much of the blocks `first_row` to `last_row` lies before a line, in whole percent from 0 to 100.

    The line is `offset` thousandths down block `row`. The last line of the last block is 100.
    """
    blocks = max(1, last_row - first_row + 1)
    before = (row - first_row) * 1000 + offset
    return max(0, min(100, before * 100 // (blocks * 1000 - 1)))
