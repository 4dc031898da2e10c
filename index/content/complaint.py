"""A complaint about a table of a data file, before its place is known."""

from __future__ import annotations

from typing import NamedTuple


class Complaint(NamedTuple):
    """A problem of a key of a table, and how to mend it."""

    key: str
    what: str
    mend: str
