"""The parts of a citation, collected once: every form of citation is a function from a Reference to a text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.best_statement import as_stated, best_statement, records_beside
from index.arrangements.bounds import first_day, last_day
from index.citing.links import Link, LinkKind
from index.model import SOURCE_LAYER, Assessment, Status
from index.origin import is_own
from index.table_cells import in_one_line
from index.values import Struct, replace
from index.words.dates import date_words
from index.words.language import spoken, translate
from index.words.punctuation import listed, listed_apart, quoted
from index.words.record_words import addressed_record
from index.words.term_words import full_name
from index.words.wording import arrangement_sentence, assessment_word

if TYPE_CHECKING:
    from index.built.library import Library
    from index.citation import Citation
    from index.model import Arrangement, Block, Note, Statement, Term

_words = partial(translate, "Citation")


class Reference(Struct, frozen=True, kw_only=True):
    """The parts of a citation; those that are not known are blank.

    `document` and `topic` are titles, `number` is the passage's, `as_of` the ISO date that the words reach to,
    `records` the public records that they rest on. `claim` says in a sentence what a statement asserts, and `verdict`
    what the editors make of it; with `repeats` the claim tells all that the quote says, and prose leaves the quote
    out. `link` leads back to the place, and `id` tells one reference from all others. Of a reader's own document there
    are the `author` and `date` that its file states and the `page` of the file, and neither library nor edition.
    """

    quote: str
    document: str
    topic: str
    number: str
    library: str
    edition: str
    date: str
    as_of: str
    records: tuple[Citation, ...] = ()
    id: str = ""
    link: str = ""
    claim: str = ""
    verdict: str = ""
    repeats: bool = False
    author: str = ""
    page: int = 0

    @property
    def told(self) -> str:
        """The words to quote in prose; blank where the claim has told them."""
        return "" if self.repeats else self.quote

    @property
    def place(self) -> str:
        """The number of the passage as readers cite it ("§ 4.2"), or the page of a reader's own file, or blank."""
        if self.page:
            return _words("p. {0}").format(self.page)
        return f"§ {self.number}" if self.number else ""


def statement_reference(statement: Statement, library: Library, arrangement: Arrangement | None = None) -> Reference:
    """Return the parts of a citation of a statement; with its arrangement, what it asserts and how it is judged."""
    block = library.block(statement.passage) if statement.passage else None
    cited = _located(block, statement.document, library)
    if arrangement is not None:
        where = Link(LinkKind.PASSAGE, block.id) if block else Link(LinkKind.ARRANGEMENT, arrangement.id)
        # What other statements say, their words do not: a citation gives no date that its quote does not.
        claim = _claim(arrangement_sentence(as_stated(arrangement, statement)), statement.assessment)
        verdict = _words("Editors’ assessment: {0}").format(assessment_word(statement.assessment))
        cited = replace(cited, claim=claim, verdict=verdict, link=where.address)
    return replace(
        cited,
        id=statement.id,
        quote=statement.quote,
        # Entries of the editors' own say themselves until when something is known.
        as_of=statement.as_of if statement.layer == SOURCE_LAYER else "",
        # In the source layer the records belong to the assessment: the words rest on their document alone.
        records=statement.citations,
    )


def arrangement_references(arrangement: Arrangement, library: Library) -> tuple[Reference, ...]:
    """Return a reference for every statement of an arrangement, in their order."""
    return tuple(statement_reference(statement, library, arrangement) for statement in arrangement.statements)


def brief_statement_reference(statement: Statement, library: Library, arrangement: Arrangement) -> Reference:
    """Return the parts of a citation of a statement in one sentence with its best record.

    Where that record is older than the date until which the sentence reaches, one that reaches as far is added.
    """
    stated = as_stated(arrangement, statement)
    records = records_beside(stated, statement)
    cited = statement_reference(statement, library, arrangement)
    return replace(
        cited,
        records=tuple(dict.fromkeys((*records[:1], *_reaching(stated, records)))),
        repeats=statement.layer != SOURCE_LAYER and not statement.hedged,
        verdict="" if statement.assessment is Assessment.CONFIRMED else cited.verdict,
    )


def _reaching(stated: Arrangement, records: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Return a record that reaches as far as a sentence, where the best one does not.

    Of what is current it is that of its date, of what has ended one that is not older than the end, or has no date.
    """
    if stated.status is Status.CURRENT:
        return tuple(each for each in records if each.date == stated.as_of)[:1]
    late = [each for each in records if last_day(each.date) >= first_day(stated.end)]
    return () if late[:1] == [*records[:1]] else tuple(sorted(late, key=lambda each: not each.date))[:1]


def brief_reference(arrangement: Arrangement, library: Library) -> Reference:
    """Return the parts of a citation of an arrangement in one sentence: its best statement with its best record."""
    return brief_statement_reference(best_statement(arrangement), library, arrangement)


def passage_reference(block: Block, library: Library, quote: str = "") -> Reference:
    """Return the parts of a citation of a passage or a heading, or of the words `quote` of it, which are in one line.

    What the editors note about the quoted words is included: a citation must not look sounder than the text.
    """
    quote = in_one_line(quote or block.text)[0]
    notes = [note for note in library.notes(block.id) if _overlap(note.quote, quote)]
    verdicts = dict.fromkeys(assessment_word(note.verdict) for note in notes)
    return replace(
        _located(block, block.document, library),
        id=block.id,
        quote=quote,
        link=Link(LinkKind.PASSAGE, block.id).address,
        verdict=_words("Editors’ note: {0}").format(listed(verdicts)) if verdicts else "",
    )


def term_reference(term: Term, library: Library) -> Reference:
    """Return the parts of a citation of a definition in the glossary, as it was written, which rests on its records.

    The English words are what is cited, as the records bear those out. Before them stands, as a claim, what a reader of
    another language was shown.
    """
    verdict, shown = "" if term.verified else _words("Not verified"), spoken().definition(term.definition)
    return Reference(
        quote=term.definition,
        document=_words("Glossary"),
        topic=full_name(term),
        number="",
        library=library.title,
        edition=library.edition,
        date=library.date,
        as_of="",
        records=term.citations,
        id=f"term-{term.id}",
        claim="" if shown == term.definition else shown,
        verdict=verdict,
    )


def note_reference(note: Note, library: Library) -> Reference:
    """Return the parts of a citation of an editors' note, which rests on its records."""
    block = library.block(note.passage)
    located = _located(block, block.document if block else "", library)
    about = _words("Editors’ note on {0}").format(quoted(note.quote)) if note.quote else _words("Editors’ note")
    return replace(
        located,
        id=note.id,
        quote=note.text,
        topic=listed((about, located.place)),
        number="",
        as_of=note.date,
        records=note.citations,
        link=Link(LinkKind.PASSAGE, note.passage).address,
        verdict=_words("Editors’ assessment: {0}").format(assessment_word(note.verdict)),
    )


def remarks(cited: Reference) -> tuple[str, ...]:
    """Return the remarks for which a reference manager has no field, without full stops."""
    records = listed_apart(map(addressed_record, cited.records))
    rests_on = _words("Rests on: {0}").format(records) if records else ""
    as_of = _words("As of {0}").format(date_words(cited.as_of)) if cited.as_of else ""
    said = (cited.claim.rstrip("."), cited.place, rests_on, as_of, cited.verdict)
    return tuple(filter(None, said))


def _claim(sentence: str, assessment: Assessment) -> str:
    """Return what a statement asserts, with what public records say to it where they do not bear it out."""
    if assessment is Assessment.CONTRADICTED:
        return _words("According to the source, against public records: {claim}").format(claim=sentence)
    if assessment is Assessment.UNSUPPORTED:
        return _words("According to the source alone: {claim}").format(claim=sentence)
    return sentence


def _located(block: Block | None, document_id: str, library: Library) -> Reference:
    document = library.document(document_id)
    topic = library.topic(block.topic) if block else None
    if block and document and is_own(document_id):
        return Reference(
            quote="",
            document=(document.stated.title or document.title).rstrip("."),
            topic=topic.title if topic and topic.level > 1 else "",
            number="",
            library="",
            edition="",
            date=document.stated.date,
            as_of="",
            author=document.stated.author,
            page=block.origin.page,
        )
    return Reference(
        quote="",
        document=document.title.rstrip(".") if document else "",
        # A passage before all topics has the document as its topic: its title is given once.
        topic=topic.title if topic and topic.level > 1 else "",
        number=block.number if block else "",
        library=library.title,
        edition=library.edition,
        date=library.date,
        as_of=document.as_of if document else "",
    )


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one
