"""The values that all other modules work with: frozen and without behaviour.

A *document* has a tree of *topics*, and a topic has *passages*. Headings of topics and passages are *blocks*, numbered
in reading order by `row`. A *page* is the run of blocks that a reader sees in one scroll. An *arrangement* is a power,
a represented state and a host state (and a term, where there were several); a *statement* is one place that asserts it.
"""

# Annotations are values here, without `from __future__`: msgspec would compile the text of each at every start.
from enum import StrEnum

from index.citation import Citation
from index.document import Document
from index.gazetteer import Gazetteer
from index.origin import Origin
from index.published import Changes, Moved
from index.research import Research
from index.scope import MandateScope
from index.values import Struct

Span = tuple[int, int]
"""A stretch of a text, as offsets (start, end) in characters; the end is not included."""
# The layer of statements that quote a document from outside; statements of all other layers rest on public records.
SOURCE_LAYER = "source"


class BlockKind(StrEnum):
    """The kind of a block; a lead-in introduces the heading after it; from quotation on in readers' own documents."""

    HEADING = "heading"
    LEAD_IN = "lead-in"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CODE = "code"
    ROW = "row"
    NOTE = "note"
    FIGURE = "figure"


class Status(StrEnum):
    """Whether an arrangement is in force, as of a date that is given with it."""

    CURRENT = "current"
    ENDED = "ended"
    NEVER = "never in force"
    UNKNOWN = "unknown"


class StageKind(StrEnum):
    """A stage in the life of an arrangement; it holds from IN_FORCE on, until it is SUSPENDED or has ENDED."""

    REQUESTED = "requested"
    AGREED = "agreed"
    IN_FORCE = "in force"
    SUSPENDED = "suspended"
    REFUSED = "refused"
    ENDED = "ended"


class Assessment(StrEnum):
    """What the public record says about a statement."""

    CONFIRMED = "confirmed"
    IMPRECISE = "imprecise"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    ONE_SOURCE = "one source only"


class Block(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A heading or a passage, word for word as in its document.

    `row` and `page` count the blocks and pages of the library from 1. `number` is what readers cite ("4.2"), blank for
    headings. `topic` is the id of the topic that the block belongs to, for a heading its own, and `level` that of a
    heading, from 1; passages have 0. `supplied` headings were added by the editors and stand in square brackets.
    """

    row: int
    id: str
    kind: BlockKind
    document: str
    topic: str
    page: int
    text: str
    number: str = ""
    level: int = 0
    supplied: bool = False
    origin: Origin = Origin()


class Topic(Struct, frozen=True, kw_only=True):
    """A node of the contents tree; level 1 is a document, level 2 a subject.

    `parent` is an id, blank at level 1. `row` is that of the heading; `first_row` and `last_row` are those of the whole
    subtree with its lead-ins, which stand before the heading. `children` is the number of direct children.
    """

    id: str
    document: str
    parent: str
    title: str
    level: int
    row: int
    first_row: int
    last_row: int
    page: int
    children: int = 0
    supplied: bool = False


class State(Struct, frozen=True):
    """A state, existing or historical, with every way in which people write it.

    `code` is ISO 3166-1 alpha-2, for former states ISO 3166-3 (alpha-4), or begins with "x-" where ISO has none.
    """

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capital: str = ""


class Party(Struct, frozen=True):
    """One of the three roles: a state by code and name, or only words ("several neutral countries"), or blank."""

    code: str | None
    name: str


class Note(Struct, frozen=True, kw_only=True):
    """A note of the editors about a passage, never part of it: a verdict, what the record says, and the records.

    `quote` is the words of the passage that it is about; `date` is the day on which it was written (ISO).
    """

    id: str
    passage: str
    quote: str
    verdict: Assessment
    text: str
    date: str
    citations: tuple[Citation, ...]


class Term(Struct, frozen=True):
    """A term of the glossary: `forms` are its spellings in texts, `see_also` the ids of other terms.

    `names` are what other languages call it; questions are understood by them, and they are not shown.
    `verified` is false where no record was found for the definition, which is shown to readers.
    """

    id: str
    term: str
    forms: tuple[str, ...]
    definition: str
    citations: tuple[Citation, ...]
    see_also: tuple[str, ...] = ()
    verified: bool = True
    names: tuple[str, ...] = ()


class Stage(Struct, frozen=True, kw_only=True):
    """One stage of an arrangement: `date` is when it was reached, ISO of any precision, blank where it is not stated.

    `worded` is the date in the words of the record where no ISO date says it ("in early 1941"). `by` is the state that
    refused, of a stage REFUSED, blank where that is not stated. `citations` are the records of this stage; `note` is
    what the editors add.
    """

    kind: StageKind
    date: str = ""
    worded: str = ""
    note: str = ""
    by: Party = Party(None, "")
    citations: tuple[Citation, ...] = ()


class Period(Struct, frozen=True):
    """A time that people call by `names`; the `state` that these mean, too; the sides `between` which it was a war.

    `called_after` are names of places, persons and events that mean it only behind a word for a time: "after the
    Falklands". `of` are the codes of states, one of which a question must name, too: "after the coup" of Chile.
    """

    names: tuple[str, ...]
    start: str
    end: str
    state: str = ""
    between: tuple[tuple[str, ...], ...] = ()
    called_after: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


class Statement(Struct, frozen=True, kw_only=True):
    """One place that asserts an arrangement: a quoted passage (source layer) or a cited record (register).

    `stages`, `period`, `status` and `as_of` are what this statement says; `start` and `end` are the dates of its first
    stage in force and of its end. `citations` are its records, those that weigh most first; the source layer has none.
    `attested` are dates at which it was in force, where its beginning or its end is not dated, `not_before` is one
    before which it cannot have begun, such as that of a break, and `scope` is what it was limited to.
    `note` is what the editors add, and `hedged` tells that the quotation itself hedges ("reported", "likely"). In the
    source layer the editors' assessment has records of its own (`grounds`) and the day it was made (`assessed`, ISO).
    """

    id: str
    layer: str
    document: str
    passage: str
    quote: str
    period: str
    start: str
    end: str
    status: Status
    as_of: str
    assessment: Assessment = Assessment.ONE_SOURCE
    note: str = ""
    citations: tuple[Citation, ...] = ()
    hedged: bool = False
    assessed: str = ""
    grounds: tuple[Citation, ...] = ()
    stages: tuple[Stage, ...] = ()
    attested: tuple[str, ...] = ()
    not_before: str = ""
    scope: tuple[MandateScope, ...] = ()


class Side(Struct, frozen=True):
    """One of two passages that contradict each other: the arrangement it states (id), its power, its id and number."""

    arrangement: str
    power: Party
    passage: str
    number: str


class Contradiction(Struct, frozen=True):
    """Two passages of one document that name different powers for the same states, in reading order.

    `borne_out` are the arrangements (ids) of the two that the record bears out.
    """

    sides: tuple[Side, Side]
    borne_out: tuple[str, ...]


class Arrangement(Struct, frozen=True, kw_only=True):
    """Who acts for whom where, with every statement that says so; blank means "not stated".

    `stages` are in order of time. From `start` until `end` it was in force, ISO dates of any precision ("1980-05");
    `period` is as worded. `last_confirmed` is the date of the latest record of what is current, else blank.
    `contradictions` are those of the document that states it. `attested`, `not_before`, `scope`: as in statements.
    """

    id: str
    power: Party
    represented: Party
    host: Party
    start: str
    end: str
    period: str
    status: Status
    as_of: str
    assessment: Assessment
    statements: tuple[Statement, ...]
    stages: tuple[Stage, ...] = ()
    last_confirmed: str = ""
    contradictions: tuple[Contradiction, ...] = ()
    attested: tuple[str, ...] = ()
    not_before: str = ""
    scope: tuple[MandateScope, ...] = ()


class Content(Struct, frozen=True):
    """A whole library as loaded and validated from its files, everything in reading order."""

    title: str
    edition: str
    date: str
    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    blocks: tuple[Block, ...]
    states: tuple[State, ...]
    arrangements: tuple[Arrangement, ...]
    notes: tuple[Note, ...] = ()
    terms: tuple[Term, ...] = ()
    periods: tuple[Period, ...] = ()
    moved: tuple[Moved, ...] = ()
    changes: Changes = Changes()
    gazetteer: Gazetteer = Gazetteer()
    research: Research = Research()


class Page(Struct, frozen=True):
    """The blocks of one scroll; `number` counts from 1, `heads` name the columns of a table begun before it."""

    number: int
    document: str
    blocks: tuple[Block, ...]
    heads: tuple[Block, ...] = ()
