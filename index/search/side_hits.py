"""Search in what stands beside the documents: arrangements, editors' notes and the terms of the glossary.

There are few of them, so they are kept in memory and gone through one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.results import Hit
from index.search.analysis import words
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from index.built.library import Library
    from index.model import Arrangement
    from index.search.expansion import QueryTerm
    from index.search.snippets import Marker

    Path = tuple[tuple[str, str], ...]

KINDS = ("arrangement", "term", "note")
NAMED, MENTIONED = 20.0, 10.0


class _SideText(Struct, frozen=True, kw_only=True):
    """Something to be found: what it is called, what it says, and the passage it belongs to."""

    kind: str
    id: str
    names: tuple[str, ...]
    text: str
    passage: str
    said: frozenset[str]


class SideHits:
    """The arrangements, notes and terms of one library."""

    def __init__(self, library: Library, path: Callable[[str], Path], sentence: Callable[[Arrangement], str]) -> None:
        """Take the topics above a topic from `path`, and an arrangement in words from `sentence`."""
        self._library = library
        self._path = path
        self._all = [*_arrangements(library, sentence), *_terms(library), *_notes(library)]

    def hits(self, wishes: Sequence[QueryTerm], kinds: Collection[str], marker: Marker) -> list[Hit]:
        """Return those of the wanted kinds that meet all wishes, those so named first."""
        found = []
        for companion in self._all:
            if companion.kind in kinds and wishes and all(_meets(companion.said, wish) for wish in wishes):
                named = any(all(_meets(frozenset(words(name)), w) for w in wishes) for name in companion.names)
                found.append(self._hit(companion, marker, NAMED if named else MENTIONED))
        return sorted(found, key=lambda hit: -hit.score)

    def arrangement_hits(self, arrangements: Sequence[Arrangement], marker: Marker) -> list[Hit]:
        """Return these arrangements as hits, in this order."""
        known = {companion.id: companion for companion in self._all if companion.kind == "arrangement"}
        return [self._hit(known[each.id], marker, NAMED) for each in arrangements if each.id in known]

    def _hit(self, companion: _SideText, marker: Marker, score: float) -> Hit:
        block = self._library.block(companion.passage) if companion.passage else None
        number, document, path = (block.number, block.document, self._path(block.topic)) if block else ("", "", ())
        snippet = marker.snippet(companion.text)
        return Hit(
            kind=companion.kind,
            id=companion.id,
            number=number,
            document=document,
            path=path,
            text=companion.text,
            snippet=snippet,
            score=score,
        )


def _meets(said: frozenset[str], wish: QueryTerm) -> bool:
    return any(said.issuperset(variant.words) for variant in wish.variants)


def _arrangements(library: Library, sentence: Callable[[Arrangement], str]) -> Iterator[_SideText]:
    for each in library.arrangements():
        text = sentence(each)
        parties = " ".join(party.name for party in (each.power, each.represented, each.host))
        passage = next((statement.passage for statement in each.statements if statement.passage), "")
        said = " ".join([text, parties, *(statement.quote for statement in each.statements)])
        yield _SideText(
            kind="arrangement", id=each.id, names=(parties,), text=text, passage=passage, said=frozenset(words(said))
        )


def _terms(library: Library) -> Iterator[_SideText]:
    for term in library.terms():
        names = (term.term, *term.forms)
        text = f"{term.term}: {term.definition}"
        yield _SideText(
            kind="term",
            id=term.id,
            names=names,
            text=text,
            passage="",
            said=frozenset(words(" ".join([text, *term.forms]))),
        )


def _notes(library: Library) -> Iterator[_SideText]:
    for note in library.notes():
        yield _SideText(
            kind="note",
            id=note.id,
            names=(),
            text=note.text,
            passage=note.passage,
            said=frozenset(words(f"{note.text} {note.quote}")),
        )
