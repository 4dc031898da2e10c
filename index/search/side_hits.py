"""Search in what is shown beside the documents: arrangements, editors' notes and the terms of the glossary."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.results import Hit
from index.search.analysis import Folded, words
from index.search.side_texts import arrangement_texts, note_texts, term_texts
from index.search.variants import QueryTerm

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from index.built.library import Library
    from index.model import Arrangement, Term
    from index.search.naming.names_of_terms import NamesOfTerms
    from index.search.side_texts import SideText
    from index.search.snippets import Marker
    from index.search.variants import Variant

    Path = tuple[tuple[str, str], ...]

# Scores of those whose name meets the query, and of those that only mention it. They order side hits among themselves
# and are never compared with the scores of passages: side hits stand above those.
NAMED, MENTIONED = 20.0, 10.0


class SideHits:
    """The arrangements, notes and terms of one library."""

    def __init__(
        self,
        library: Library,
        path: Callable[[str], Path],
        sentence: Callable[[Arrangement], str],
        defined: Callable[[Term], str],
        term_names: NamesOfTerms,
    ) -> None:
        """Read the library; `path` gives the topics down to a topic, the others word an arrangement and a term."""
        self._library, self._path, self._sentence, self._defined = library, path, sentence, defined
        self._term_names = term_names
        self._folded = Folded().__getitem__

    @cached_property
    def _all(self) -> tuple[SideText, ...]:
        """All texts; only here the arrangements are worded, which no search for words of the documents asks for."""
        library = self._library
        return (
            *arrangement_texts(library.arrangements(), self._sentence),
            *term_texts(library.terms()),
            *note_texts(library.notes()),
        )

    @cached_property
    def _with_word(self) -> dict[str, set[int]]:
        """The places, in `_all`, of the texts with a word."""
        places: dict[str, set[int]] = {}
        for place, side_text in enumerate(self._all):
            for word in side_text.words(self._folded):
                places.setdefault(word, set()).add(place)
        return places

    @cached_property
    def _names(self) -> list[tuple[frozenset[str], ...]]:
        """The words of the names of each text."""
        return [tuple(frozenset(words(name, self._folded)) for name in side_text.names) for side_text in self._all]

    def hits(self, terms: Sequence[QueryTerm], kinds: Collection[str], marker: Marker) -> list[Hit]:
        """Return those of these kinds that meet all query terms, those whose name does first; none without a term."""
        if not terms:
            return []
        # Weights of variants do not count here: of so few texts, those in which a term is the name come first, and the
        # others stay in the order of the library.
        meeting = set.intersection(*map(self._meeting, terms))
        found = [place for place in sorted(meeting) if self._all[place].kind in kinds]
        scores = {
            place: NAMED if any(_meets(name, terms) for name in self._names[place]) else MENTIONED for place in found
        }
        return [self._hit(self._all[place], marker, scores[place]) for place in sorted(found, key=lambda p: -scores[p])]

    def called(self, text: str, marker: Marker) -> list[Hit]:
        """Return the terms of which the whole text is a name, in any inflection and with or without an article."""
        terms = filter(None, map(self._library.term, self._term_names.called(text)))
        return [self._hit(side_text, marker, NAMED) for side_text in term_texts(terms)]

    def arrangement_hits(self, arrangements: Sequence[Arrangement], marker: Marker) -> list[Hit]:
        """Return these arrangements as hits, in this order."""
        known = {side_text.id: side_text for side_text in self._all if side_text.kind == "arrangement"}
        found = (known[arrangement.id] for arrangement in arrangements if arrangement.id in known)
        return [self._hit(side_text, marker, NAMED) for side_text in found]

    def _meeting(self, term: QueryTerm) -> set[int]:
        """Return the places of the texts that meet a term; the words of a phrase may stand anywhere in them."""
        found: set[int] = set()
        for variant in term.variants:
            if variant.near:
                found |= {place for place in self._meeting_all(variant) if self._all[place].has_near(variant)}
            else:
                first, *others = (self._with_word.get(word, set()) for word in variant.words)
                found |= first.intersection(*others)
        return found

    def _meeting_all(self, variant: Variant) -> set[int]:
        """Return the places of the texts that have all things that should stand near each other."""
        return set.intersection(*(self._meeting(QueryTerm(variants, "")) for variants in variant.near))

    def _hit(self, side_text: SideText, marker: Marker, score: float) -> Hit:
        # Worded only here: the definitions of another language are read when one is shown.
        term = self._library.term(side_text.id) if side_text.kind == "term" else None
        text = self._defined(term) if term else side_text.text
        block = self._library.block(side_text.passage) if side_text.passage else None
        number, document, path = (block.number, block.document, self._path(block.topic)) if block else ("", "", ())
        snippet = marker.snippet(text)
        return Hit(
            kind=side_text.kind,
            id=side_text.id,
            number=number,
            document=document,
            path=path,
            text=text,
            snippet=snippet,
            score=score,
        )


def _meets(text_words: frozenset[str], terms: Iterable[QueryTerm]) -> bool:
    """Tell whether the words of a text meet all terms; the words of a phrase may stand anywhere in it."""
    return all(any(_has(text_words, variant) for variant in term.variants) for term in terms)


def _has(text_words: frozenset[str], variant: Variant) -> bool:
    return text_words.issuperset(variant.words) and all(
        any(_has(text_words, one) for one in variants) for variants in variant.near
    )
