"""What was gone through for a library's arrangements, what was not, and what was left out as doubtful; frozen values.

A library without an arrangement has not looked everywhere: readers weigh "nothing found" by these.
"""

from __future__ import annotations

from index.citation import Citation
from index.values import Struct


class GoneThrough(Struct, frozen=True, kw_only=True):
    """A source that was gone through: `when` (ISO), for which `states` (in words), and which `part` of it.

    `start` and `end` are the years that it tells of, ISO dates of any precision; blank where there is no limit.
    """

    what: str
    when: str
    states: str
    address: str
    part: str = ""
    start: str = ""
    end: str = ""


class NotGoneThrough(Struct, frozen=True, kw_only=True):
    """A source that is known and was not gone through, and `why`; `address` is blank where it has none."""

    what: str
    why: str
    states: str = ""
    address: str = ""
    part: str = ""
    start: str = ""
    end: str = ""


class Doubtful(Struct, frozen=True, kw_only=True):
    """An arrangement (`what`, in words) that was left out, `why`, and the records that name it."""

    what: str
    why: str
    start: str = ""
    end: str = ""
    citations: tuple[Citation, ...] = ()


class KnownGap(Struct, frozen=True, kw_only=True):
    """`What` the editors say is missing of a `power` (code), in a sentence, from `start` to `end`."""

    what: str
    power: str
    start: str
    end: str


class Research(Struct, frozen=True):
    """All of it, sources in order of the time they tell of; nothing where a library does not say."""

    gone_through: tuple[GoneThrough, ...] = ()
    not_gone_through: tuple[NotGoneThrough, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    known_gaps: tuple[KnownGap, ...] = ()
