"""Arrangements in which what is equal is held once: many statements cite one record, and stages are told twice.

Read from a file, each has its own copy, which is half of what all of them take in memory. A start waits for this: what
is equal is found by ids and codes, since the hash of a record is one of all its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from index.values import force_setattr

if TYPE_CHECKING:
    from index.citation import Citation
    from index.model import Arrangement, Stage

Equal = TypeVar("Equal")


class Sharing:
    """What was met so far, by its id or code; for values that nobody else holds yet, since it puts others into them."""

    def __init__(self) -> None:
        self._met: dict[object, object] = {}

    def within(self, arrangement: Arrangement) -> Arrangement:
        """Return this arrangement, in which records, stages and parties are those of earlier ones that are equal."""
        self._within_stages(arrangement.stages)
        for statement in arrangement.statements:
            force_setattr(statement, "citations", self._citations(statement.citations))
            force_setattr(statement, "grounds", self._citations(statement.grounds))
            if statement.stages == arrangement.stages:
                force_setattr(statement, "stages", arrangement.stages)
            else:
                self._within_stages(statement.stages)
        for role in ("power", "represented", "host"):
            party = getattr(arrangement, role)
            force_setattr(arrangement, role, self._one(party.code or party.name, party))
        return arrangement

    def _within_stages(self, stages: tuple[Stage, ...]) -> None:
        for stage in stages:
            force_setattr(stage, "citations", self._citations(stage.citations))

    def _citations(self, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        return tuple([self._one(record.id, record) for record in citations])

    def _one(self, key: object, value: Equal) -> Equal:
        met = self._met.setdefault(key, value)
        return met if met == value else value
