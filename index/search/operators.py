"""What restricts a search: filters in the text, the kinds of hits wanted, and a topic to stay in.

A filter filters, or is refused with what was probably meant: one that is left out would be shown as applied.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.arrangements.relations import is_doubtful
from index.model import Status
from index.results import Refused
from index.search.analysis import words
from index.search.arrays.chosen import np
from index.search.corrections import edits
from index.search.side_texts import KINDS as SIDE_KINDS
from index.values import Struct, field

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from index.model import Arrangement, Party, State
    from index.results import SearchRequest
    from index.search.naming.names import StateNames
    from index.search.outline import Outline
    from index.search.query import Query

ALL_KINDS = ("passage", "topic", *SIDE_KINDS)
# What readers and other programs call a kind of hit; typed after type:, the beginning of a name is enough.
_OTHER_NAMES = {
    "title": "topic",
    "heading": "topic",
    "paragraph": "passage",
    "definition": "term",
    "glossary": "term",
    "mandate": "arrangement",
}
_KINDS = {**dict(zip(ALL_KINDS, ALL_KINDS, strict=True)), **_OTHER_NAMES}
ROLES = ("power", "for", "in")
MOST_EDITS = 3  # between the name of a kind and what was meant for it: "arangements" is one edit from "arrangement"


class Filters(Struct):
    """The filters of a query: states by role, any of which will do, the kinds of hits, and what is refused.

    `shown` are all that are applied, as (name, value), with states by their usual names.
    """

    states: dict[str, list[State]] = field(default_factory=dict)
    kinds: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    shown: list[tuple[str, str]] = field(default_factory=list)

    def wanted_kinds(self, request: SearchRequest) -> tuple[str, ...]:
        """Return the kinds of hits wanted: those after type:, else those of the request.

        With power:, for: or in: arrangements are wanted too.
        """
        if self.kinds:
            return tuple(dict.fromkeys(self.kinds))
        # Who asks for a role asks about arrangements, even where the request is for passages alone.
        return (*request.kinds, "arrangement") if self.states else request.kinds

    def fitting(self, arrangements: Iterable[Arrangement]) -> tuple[Arrangement, ...]:
        """Return the arrangements whose states have the roles: current ones first, doubtful ones last."""
        codes = {role: {state.code for state in states} for role, states in self.states.items()}
        fit = (one for one in arrangements if all(_party(one, role).code in wanted for role, wanted in codes.items()))
        return tuple(sorted(fit, key=lambda one: (is_doubtful(one), one.status is not Status.CURRENT)))

    def suggestion(self, text: str) -> str | None:
        """Return the text with what was probably meant in place of what is refused; None where nothing is like it."""
        for refused in self.refused:
            if not refused.meant:
                return None
            meant = f'"{refused.meant}"' if " " in refused.meant else refused.meant
            typed = re.compile(rf'\b{refused.name}:\s*"?{re.escape(refused.value)}"?', re.IGNORECASE)
            before, _, after = typed.sub("\0", text, count=1).partition("\0")
            text = f"{before}{refused.name}:{meant}{after}"
        return text.strip()


def filters_of(query: Query, names: StateNames) -> Filters:
    """Return the filters of a query: states by any name or its beginning, kinds of hits by the beginning of theirs."""
    filters = Filters()
    for name, value in query.operators:
        if name in ROLES:
            _add_state(filters, name, value, names)
        else:
            _add_kinds(filters, name, value)
    return filters


def _add_state(filters: Filters, role: str, value: str, names: StateNames) -> None:
    if state := names.beginning_with(value):
        filters.states.setdefault(role, []).append(state)
        filters.shown.append((role, names.called(state)))
    elif names.world.candidates(" ".join(words(value))):
        filters.refused.append(Refused(role, value, known=True))
    else:
        like = names.like(value)
        filters.refused.append(Refused(role, value, names.called(like) if like else ""))


def _add_kinds(filters: Filters, name: str, value: str) -> None:
    begun = value.lower().rstrip("s")  # "notes" is "note"
    named = [kind for called, kind in _KINDS.items() if begun and called.startswith(begun)]
    if named:
        filters.kinds += named
        filters.shown.append((name, value))
    else:
        nearest = min(_KINDS, key=lambda called: edits(begun, called))
        near = edits(begun, nearest) <= min(MOST_EDITS, len(begun) // 2)
        filters.refused.append(Refused(name, value, _KINDS[nearest] if near else ""))


def allowed_mask(
    outline: Outline, kinds: Collection[str], scope: str, numbers: Sequence[int] | None
) -> NDArray[np.bool_] | None:
    """Return a mask of the blocks that may be hits, None for all: of these kinds, in the topic `scope`, of these.

    A blank scope means all topics, and None all blocks; they are numbered from 0.
    """
    allowed = np.ones(len(outline.topic_of), dtype=np.bool_)
    if "topic" not in kinds:
        allowed &= ~outline.is_heading
    if "passage" not in kinds:
        allowed &= outline.is_heading
    if scope:
        allowed &= outline.within(scope)
    if numbers is not None:
        listed = np.zeros_like(allowed)
        listed[[*numbers]] = True
        allowed &= listed
    # Most queries allow every block; without a mask the ranking saves a pass over all candidates.
    return None if allowed.all() else allowed


def _party(arrangement: Arrangement, role: str) -> Party:
    return {"power": arrangement.power, "for": arrangement.represented, "in": arrangement.host}[role]
