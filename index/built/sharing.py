"""Arrangements in which what is equal is held once: many statements cite one record, and stages are told twice.

Read from a file, each has its own copy, which is half of what all of them take in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from index.values import force_setattr

if TYPE_CHECKING:
    from index.citation import Citation
    from index.model import Arrangement, Stage

Equal = TypeVar("Equal")


class Sharing:
    """What was met so far, by itself; each arrangement may be held by others, who find what is equal in it."""

    def __init__(self) -> None:
        self._met: dict[object, object] = {}

    def within(self, arrangement: Arrangement) -> None:
        """Put into this arrangement citations, stages and parties of earlier ones that are equal."""
        for statement in arrangement.statements:
            force_setattr(statement, "citations", self._citations(statement.citations))
            force_setattr(statement, "grounds", self._citations(statement.grounds))
            force_setattr(statement, "stages", self._stages(statement.stages))
        force_setattr(arrangement, "stages", self._stages(arrangement.stages))
        for role in ("power", "represented", "host"):
            force_setattr(arrangement, role, self._one(getattr(arrangement, role)))

    def _citations(self, citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
        return self._one(citations if citations in self._met else tuple(map(self._one, citations)))

    def _stages(self, stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
        if stages not in self._met:
            for stage in stages:
                force_setattr(stage, "citations", self._citations(stage.citations))
        return self._one(stages)

    def _one(self, value: Equal) -> Equal:
        return self._met.setdefault(value, value)  # type: ignore[return-value]  # equal to it, and so of its type
