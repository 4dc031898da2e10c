"""What restricts a search: operators in the text, the kinds of hits wanted, and a topic to stay in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.question import Role
from index.search.arrays import np
from index.search.side_texts import KINDS as SIDE_KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from numpy.typing import NDArray

    from index.answers.readings import Reading
    from index.results import SearchRequest
    from index.search.names import StateNames
    from index.search.outline import Outline
    from index.search.query import Query

ALL_KINDS = ("passage", "topic", *SIDE_KINDS)
# What readers and other programs call a kind of hit; typed after type:, the beginning of a name is enough.
_OTHER_NAMES = {"title": "topic", "heading": "topic", "paragraph": "passage", "definition": "term"}
_ROLES = {"power": Role.POWER, "for": Role.REPRESENTED, "in": Role.HOST}


def roles_of(query: Query, names: StateNames) -> Reading:
    """Return the states given to power:, for: and in:, by any name or its beginning; unknown ones are left out."""
    given = ((_ROLES[name], names.beginning_with(value)) for name, value in query.operators if name in _ROLES)
    return {role: (state,) for role, state in given if state}


def kinds_of(query: Query, request: SearchRequest) -> tuple[str, ...]:
    """Return the kinds of hits wanted: those whose name begins as typed after type:, else those of the request.

    With power:, for: or in: arrangements are wanted too.
    """
    typed = [value.lower().rstrip("s") for name, value in query.operators if name == "type"]  # "notes" is "note"
    names = [*ALL_KINDS, *_OTHER_NAMES]
    named = [_OTHER_NAMES.get(kind, kind) for beginning in typed for kind in names if kind.startswith(beginning)]
    if named:
        return tuple(dict.fromkeys(named))
    # Who asks for a role asks about arrangements, even where the request is for passages alone.
    roles = any(name in _ROLES for name, _ in query.operators)
    return (*request.kinds, "arrangement") if roles else request.kinds


def allowed_mask(
    outline: Outline, kinds: Collection[str], scope: str, rows: Iterable[int] | None
) -> NDArray[np.bool_] | None:
    """Return a mask of the blocks that may be hits, None for all: of these kinds, in the topic `scope`, of these rows.

    A blank scope means all topics, and None all rows (from 1).
    """
    allowed = np.ones(len(outline.topic_of), dtype=np.bool_)
    if "topic" not in kinds:
        allowed &= ~outline.is_heading
    if "passage" not in kinds:
        allowed &= outline.is_heading
    if scope:
        allowed &= outline.within(scope)
    if rows is not None:
        listed = np.zeros_like(allowed)
        listed[[row - 1 for row in rows]] = True
        allowed &= listed
    # Most queries allow every block; without a mask the ranking saves a pass over all candidates.
    return None if allowed.all() else allowed
