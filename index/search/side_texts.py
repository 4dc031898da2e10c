"""The texts that are shown beside the documents: arrangements, editors' notes and the terms of the glossary.

There are a few hundred of them (112, 58 and 36 in the bundled library). They are searched in memory, but their words
stand in the lexicon with those of the documents, so that stems, beginnings and misspellings work for all alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.search.analysis import fold, tokens, words
from index.search.nearness import places_in, word_places
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.model import Arrangement, Note, Term
    from index.search.variants import Variant

KINDS = ("arrangement", "term", "note")


class SideText(Struct, frozen=True, kw_only=True):
    """An arrangement, a note or a term: its names, its `text` as shown, the passage it belongs to (its id, or blank).

    `found_by` are further texts by whose words it is found, though they are not shown.
    """

    kind: str
    id: str
    names: tuple[str, ...]
    text: str
    passage: str = ""
    found_by: tuple[str, ...] = ()

    def words(self, folded: Callable[[str], str] = fold) -> frozenset[str]:
        """Return all folded words by which it is found, those of its names among them; `folded` is as for `words`."""
        return frozenset(words(" ".join((self.text, *self.names, *self.found_by)), folded))

    def has_near(self, variant: Variant) -> bool:
        """Return whether things stand near each other in any one of its texts."""
        texts = ([*map(fold, tokens(text))] for text in (self.text, *self.names, *self.found_by))
        return any(places_in(text_words, word_places(text_words), [variant]) for text_words in texts)


def arrangement_texts(
    arrangements: Iterable[Arrangement], sentence: Callable[[Arrangement], str] = lambda _arrangement: ""
) -> Iterator[SideText]:
    """Yield the texts of arrangements, each shown in a `sentence`."""
    for arrangement in arrangements:
        parties = " ".join(party.name for party in (arrangement.power, arrangement.represented, arrangement.host))
        stated_at = (statement.passage for statement in arrangement.statements if statement.passage)
        yield SideText(
            kind="arrangement",
            id=arrangement.id,
            names=(parties,),
            text=sentence(arrangement),
            passage=next(stated_at, ""),
            # Readers remember the words of a document, so an arrangement is found by them, too.
            found_by=tuple(statement.quote for statement in arrangement.statements),
        )


def term_texts(terms: Iterable[Term]) -> Iterator[SideText]:
    """Yield the texts of terms, in English, by whose words they are found: each has its term and its forms as names."""
    for term in terms:
        text = f"{term.term}: {term.definition}"
        yield SideText(kind="term", id=term.id, names=(term.term, *term.forms), text=text)


def note_texts(notes: Iterable[Note]) -> Iterator[SideText]:
    """Yield the texts of notes; each is found by the words it is about, too."""
    for note in notes:
        yield SideText(kind="note", id=note.id, names=(), text=note.text, passage=note.passage, found_by=(note.quote,))
