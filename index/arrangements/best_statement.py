"""Which statement of an arrangement to show first."""

from __future__ import annotations

from index.model import SOURCE_LAYER, Arrangement, Assessment, Statement

_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)


def best_statement(arrangement: Arrangement) -> Statement:
    """Return the statement that supports the arrangement best.

    It is one that the record bears out; of those, the words of a source that give the period, else the record that
    gives the dates of the arrangement, else the first.
    """

    def rank(statement: Statement) -> tuple[bool, bool, bool]:
        dated = bool(statement.start or statement.period)
        sourced = dated and statement.layer == SOURCE_LAYER and arrangement.start.startswith(statement.start)
        return statement.assessment not in _UNSOUND, sourced, dated and statement.start == arrangement.start

    return max(arrangement.statements, key=rank)
