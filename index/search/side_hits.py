"""Search in what is shown beside the documents: arrangements, editors' notes and the terms of the glossary.

There are a few hundred of them (112, 58 and 36 in the bundled library), so their words are kept in memory, and a search
looks at each.
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
# Scores of those whose name meets the query, and of those that only mention it. They order side hits among themselves
# and are never compared with the scores of passages: side hits stand above those.
NAMED, MENTIONED = 20.0, 10.0


class _SideText(Struct, frozen=True, kw_only=True):
    """An arrangement, a note or a term: its names, its `text` as shown, the passage it belongs to (its id, or blank).

    `words` are all folded words by which it is found, those of the names and of what is not shown included.
    """

    kind: str
    id: str
    names: tuple[str, ...]
    text: str
    passage: str
    words: frozenset[str]


class SideHits:
    """The arrangements, notes and terms of one library."""

    def __init__(self, library: Library, path: Callable[[str], Path], sentence: Callable[[Arrangement], str]) -> None:
        """Read the library; `path` gives the topics down to a topic, and `sentence` words an arrangement."""
        self._library = library
        self._path = path
        self._all = [*_arrangements(library, sentence), *_terms(library), *_notes(library)]

    def hits(self, terms: Sequence[QueryTerm], kinds: Collection[str], marker: Marker) -> list[Hit]:
        """Return those of these kinds that meet all query terms, those whose name does first; none without a term."""
        # Weights of variants do not count here: of so few texts, those in which a term is the name come first, and the
        # others stay in the order of the library.
        found = []
        for side_text in self._all:
            if side_text.kind in kinds and terms and _meets(side_text.words, terms):
                named = any(_meets(frozenset(words(name)), terms) for name in side_text.names)
                found.append(self._hit(side_text, marker, NAMED if named else MENTIONED))
        return sorted(found, key=lambda hit: -hit.score)

    def arrangement_hits(self, arrangements: Sequence[Arrangement], marker: Marker) -> list[Hit]:
        """Return these arrangements as hits, in this order."""
        known = {side_text.id: side_text for side_text in self._all if side_text.kind == "arrangement"}
        found = (known[arrangement.id] for arrangement in arrangements if arrangement.id in known)
        return [self._hit(side_text, marker, NAMED) for side_text in found]

    def _hit(self, side_text: _SideText, marker: Marker, score: float) -> Hit:
        block = self._library.block(side_text.passage) if side_text.passage else None
        number, document, path = (block.number, block.document, self._path(block.topic)) if block else ("", "", ())
        snippet = marker.snippet(side_text.text)
        return Hit(
            kind=side_text.kind,
            id=side_text.id,
            number=number,
            document=document,
            path=path,
            text=side_text.text,
            snippet=snippet,
            score=score,
        )


def _meets(text_words: frozenset[str], terms: Sequence[QueryTerm]) -> bool:
    """Tell whether the words of a text meet all terms; the words of a phrase may stand anywhere in it."""
    return all(any(text_words.issuperset(variant.words) for variant in term.variants) for term in terms)


def _arrangements(library: Library, sentence: Callable[[Arrangement], str]) -> Iterator[_SideText]:
    for arrangement in library.arrangements():
        text = sentence(arrangement)
        parties = " ".join(party.name for party in (arrangement.power, arrangement.represented, arrangement.host))
        # Readers remember the words of a document, so an arrangement is found by them, too; the hit shows its sentence.
        quotes = [statement.quote for statement in arrangement.statements]
        yield _SideText(
            kind="arrangement",
            id=arrangement.id,
            names=(parties,),
            text=text,
            passage=next((statement.passage for statement in arrangement.statements if statement.passage), ""),
            words=_all_words(text, parties, *quotes),
        )


def _terms(library: Library) -> Iterator[_SideText]:
    for term in library.terms():
        text = f"{term.term}: {term.definition}"
        names = (term.term, *term.forms)
        yield _SideText(
            kind="term", id=term.id, names=names, text=text, passage="", words=_all_words(text, *term.forms)
        )


def _notes(library: Library) -> Iterator[_SideText]:
    for note in library.notes():
        found_by = _all_words(note.text, note.quote)
        yield _SideText(kind="note", id=note.id, names=(), text=note.text, passage=note.passage, words=found_by)


def _all_words(*texts: str) -> frozenset[str]:
    return frozenset(words(" ".join(texts)))
