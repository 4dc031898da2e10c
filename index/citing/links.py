"""Makes and reads links to a place in the library, such as good-offices://passage/swiss-role.

Anybody can write a link, so only what is made here is accepted: one of four kinds with an id, a code or a query, and
nothing more.
"""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import quote, unquote

from index.late_patterns import late_pattern
from index.typed import is_printable
from index.values import Struct

SCHEME = "good-offices:"
# Characters; long enough for any id and any question that a person types.
LONGEST = 2000

_ADDRESS = late_pattern(
    r"good-offices://(?:(passage|arrangement|state)/([a-z0-9][a-z0-9-]{0,119})|(passage)/(doc-[0-9a-f]{8}/[0-9a-z-]{1,40}))/?",
    re.IGNORECASE | re.ASCII,
)
_SEARCH = late_pattern(r"good-offices://search/?\?q=((?:[\w.~*!'()+-]|%[0-9a-f]{2})+)", re.IGNORECASE | re.ASCII)


class LinkKind(StrEnum):
    """The kind of place that a link leads to."""

    PASSAGE = "passage"
    ARRANGEMENT = "arrangement"
    STATE = "state"
    SEARCH = "search"


class Link(Struct, frozen=True):
    """Where a link leads: `target` is an id, the code of a state, or the words to search for."""

    kind: LinkKind
    target: str

    @property
    def address(self) -> str:
        """The link as text."""
        if self.kind is LinkKind.SEARCH:
            return f"{SCHEME}//search?q={quote(self.target, safe='')}"
        return f"{SCHEME}//{self.kind}/{self.target.lower()}"


def is_address(text: str) -> bool:
    """Return whether a text is meant as a link to this program, valid or not."""
    return text.strip()[: len(SCHEME)].lower() == SCHEME


def parse_link(text: str) -> Link | None:
    """Return where a link leads, or None for a text that is not one valid link."""
    address = text.strip()
    if len(address) > LONGEST:
        return None
    if found := _ADDRESS.fullmatch(address):
        kind, target = (found[1] or found[3]), (found[2] or found[4])
        return Link(LinkKind(kind.lower()), target.lower())
    if found := _SEARCH.fullmatch(address):
        query = _decoded(found[1].replace("+", " "))
        if query.strip() and is_printable(query):
            return Link(LinkKind.SEARCH, query)
    return None


def _decoded(text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return ""
