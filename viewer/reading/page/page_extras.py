"""What stands on a page beside the words of its source."""

from __future__ import annotations

from collections.abc import Mapping

from index.model import Note
from index.values import Struct, field


class PageLink(Struct, frozen=True):
    """A way on from a page: the page number and the words to show."""

    page: int
    text: str


class PageExtras(Struct, frozen=True):
    """Additions to a page's source: editors' notes and glossary terms by passage id, and links to the next pages.

    A term is the span of its words and its id.
    """

    links: tuple[PageLink, ...] = ()
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    terms: Mapping[str, tuple[tuple[int, int, str], ...]] = field(default_factory=dict)


NOTHING_BESIDE = PageExtras()
