"""What a reader can cite: in short, as one click copies it, and in the other ways that a menu offers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from index.arrangements.best_statement import best_statement, by_evidence
from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.citing.reference import (
    Reference,
    arrangement_references,
    brief_reference,
    brief_statement_reference,
    note_reference,
    passage_reference,
    term_reference,
)
from index.model import Arrangement, Block
from index.results import Hit
from index.values import Struct
from index.words.language import translate
from index.words.punctuation import labelled, listed, quoted
from index.words.term_words import term_name
from viewer.kit.text.shortened import beginning

_words = partial(translate, "Citable")
_LONGEST = 70  # letters of a statement in a menu


class Way(Struct, frozen=True):
    """One way to cite: what a menu calls it, what is copied, and what the reader is told was copied."""

    text: str
    references: tuple[Reference, ...]
    words: str


class Citable(Struct, frozen=True):
    """What a reader means by "this": its references in short, in words, the link to it, and other ways to cite it."""

    references: tuple[Reference, ...]
    words: str
    link: Link | None
    ways: tuple[Way, ...] = ()

    @property
    def whole(self) -> tuple[Reference, ...]:
        """All that it rests on: the last of the ways, or what is cited in short where that is all."""
        return self.ways[-1].references if self.ways else self.references


class Citables:
    """Makes what readers choose citable."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def arrangement(self, arrangement: Arrangement) -> Citable:
        """Return an arrangement in one sentence with its best record; each of its statements, and everything."""
        brief, link = brief_reference(arrangement, self._library), Link(LinkKind.ARRANGEMENT, arrangement.id)
        words = brief.claim.rstrip(".")
        ways = (*self._statements(arrangement), self._everything((arrangement,), words))
        return Citable((brief,), words, link, ways)

    def arrangements(self, arrangements: Sequence[Arrangement]) -> Citable | None:
        """Return a list, each arrangement in one sentence; None for none."""
        if len(arrangements) < 2:
            return self.arrangement(arrangements[0]) if arrangements else None
        words = translate("Citable", "%n arrangement(s)", n=len(arrangements))
        brief = tuple(brief_reference(each, self._library) for each in arrangements)
        return Citable(brief, words, None, (self._everything(arrangements, words),))

    def answer(
        self, cited: Sequence[Arrangement], every: Sequence[Arrangement], terms: Sequence[str]
    ) -> Citable | None:
        """Return what an answer tells: terms, or arrangements; `every` are all that it has."""
        if terms:
            return self._terms(terms)
        found = self.arrangements(cited)
        if found is None or len(cited) == len(every):
            return found
        others = self.arrangements(every)
        text = translate("Citable", "All %n arrangement(s) of the answer", n=len(every))
        ways = (Way(text, others.references, others.words),) if others else ()
        return Citable(found.references, found.words, found.link, (*ways, *found.ways))

    def term(self, term_id: str) -> Citable | None:
        """Return a definition of the glossary; None for a term that is not there."""
        term = self._library.term(term_id)
        if term is None:
            return None
        return Citable(
            (term_reference(term, self._library),), quoted(term_name(term)), Link(LinkKind.SEARCH, term.term)
        )

    def _terms(self, ids: Sequence[str]) -> Citable | None:
        """Return several definitions of the glossary; the link leads to the first."""
        found = [each for each in map(self.term, ids) if each]
        references = tuple(reference for each in found for reference in each.references)
        return Citable(references, listed(each.words for each in found), found[0].link) if found else None

    def note(self, note_id: str) -> Citable | None:
        """Return an editors' note; None for one that is not there."""
        note = next((note for note in self._library.notes() if note.id == note_id), None)
        if note is None:
            return None
        words = _words("the editors’ note on {0}").format(quoted(note.quote))
        return Citable((note_reference(note, self._library),), words, Link(LinkKind.PASSAGE, note.passage))

    def passage(self, block: Block | None) -> Citable | None:
        """Return a passage or a heading; None for none."""
        if block is None:
            return None
        cited = passage_reference(block, self._library)
        return Citable((cited,), cited.place or quoted(block.text), Link(LinkKind.PASSAGE, block.id))

    def selection(self, parts: Sequence[tuple[Block, str]]) -> Citable | None:
        """Return words of passages; headings are named by the passages below them. None where there are no words."""
        said = [(block, words) for block, words in parts if words and block.number]
        if not said:
            return None
        references = tuple(passage_reference(block, self._library, words) for block, words in said)
        return Citable(references, _places(references), Link(LinkKind.PASSAGE, said[0][0].id))

    def hit(self, hit: Hit) -> Citable | None:
        """Return what was found."""
        match hit.kind:
            case "arrangement":
                return self.arrangements([each for each in self._library.arrangements() if each.id == hit.id])
            case "note":
                return self.note(hit.id)
            case "term":
                return self.term(hit.id)
        return self.passage(self._library.block(hit.id))

    def _statements(self, arrangement: Arrangement) -> tuple[Way, ...]:
        """Return each of several statements, the one cited in short first."""
        best = best_statement(arrangement)
        rest = [each for each in by_evidence(arrangement) if each is not best]
        cited = [brief_statement_reference(each, self._library, arrangement) for each in (best, *rest)]
        return tuple(Way(_statement_words(each), (each,), each.place or each.claim) for each in cited) if rest else ()

    def _everything(self, arrangements: Sequence[Arrangement], words: str) -> Way:
        every = tuple(each for found in arrangements for each in arrangement_references(found, self._library))
        text = translate("Citable", "Everything: %n statement(s) with all records", n=len(every))
        return Way(text, every, words)


def _statement_words(cited: Reference) -> str:
    return labelled(cited.place, beginning(cited.quote, _LONGEST))


def _places(references: Sequence[Reference]) -> str:
    """Return the numbers of the passages cited: "§ 4.1" or "§ 4.1–§ 4.3"."""
    first, last = references[0].place, references[-1].place
    return first if first == last else f"{first}–{last}"
