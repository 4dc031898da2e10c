"""When a current arrangement was last confirmed by a record, and whether that is too long ago.

A record confirms by its own date, never by the day on which somebody looked at it: that a page of an unknown date still
stood there says nothing about the mandate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.arrangements.bounds import first_day, last_day
from index.model import SOURCE_LAYER, Assessment, Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from index.model import Arrangement, Statement

_UNSOUND = (Assessment.CONTRADICTED, Assessment.UNSUPPORTED)


def latest_record(statements: Iterable[Statement]) -> str:
    """Return the date of the latest record of an arrangement that is current; blank where none is dated.

    It is the date of a citation, or the as-of date that the editors took from one. A document of the source layer is no
    record, and neither is a statement that the record does not bear out.
    """
    sound = [each for each in statements if each.layer != SOURCE_LAYER and each.assessment not in _UNSOUND]
    current = [each for each in sound if each.status is Status.CURRENT]
    dates = [each.as_of for each in current]
    dates += [record.date for each in current for record in each.citations]
    known = [each for each in dates if each[:4].isdecimal()]
    return max(known, key=lambda each: (first_day(each), len(each)), default="")


def is_overdue(arrangement: Arrangement, today: date) -> bool:
    """Return whether an arrangement that is current was not confirmed in the twelve months before `today`."""
    if arrangement.status is not Status.CURRENT:
        return False
    latest = last_day(arrangement.last_confirmed) if arrangement.last_confirmed else "0000"
    return f"{int(latest[:4]) + 1:04}{latest[4:]}" < today.isoformat()
