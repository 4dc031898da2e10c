"""Changes of annotations as steps that can be undone."""

from __future__ import annotations

from index.values import Struct, replace
from viewer.annotations.annotation import Annotation, Standing
from viewer.kit.annotation_kinds import Kind

Values = dict[str, Annotation | None]
"""Annotations by id; None where there is none."""


class Step(Struct, frozen=True):
    """A change as the values before and after it by id.

    `run` names a flow of changes that are undone as one, such as the letters of one note.
    """

    before: Values
    after: Values
    run: str = ""


def run_of(after: Annotation, before: Annotation | None = None) -> str:
    """Return the name of the flow that a change of nothing but a note's words belongs to, blank for other changes."""
    if before is None:
        return after.id if after.kind is Kind.NOTE else ""
    same = replace(before, text=after.text, changed=after.changed, standing=Standing.IN_PLACE) == (
        replace(after, standing=Standing.IN_PLACE)
    )
    return after.id if same else ""
