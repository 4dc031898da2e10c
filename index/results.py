"""The values of a search: the request, what was found, and the answer; frozen, like those of `index.model`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from index.values import Struct, field

if TYPE_CHECKING:
    from index.model import Arrangement, Span


class Within(StrEnum):
    """What is searched: the documents that come with the program, the reader's own, or both."""

    BOTH = "both"
    REFERENCE = "reference"
    SHELF = "shelf"


class Snippet(Struct, frozen=True):
    """A stretch of a text, and the spans in it that match the query."""

    text: str
    spans: tuple[Span, ...] = ()


class SearchRequest(Struct, frozen=True):
    """What the reader typed, and how many hits to return; with `typing` the last word may be the beginning of one.

    `scope` is the id of a topic to search in, blank for the whole library. `kinds` are the kinds of hits wanted
    ("passage", "topic", "arrangement", "note", "term"), unless the text says otherwise with type:. `after` is the
    question that was answered last: "and in Cuba?" goes on from it. With `documents` (ids of those on the
    shelf) only these are searched.
    """

    text: str
    limit: int = 50
    typing: bool = True
    scope: str = ""
    kinds: tuple[str, ...] = ("passage", "topic")
    after: str = ""
    within: Within = Within.BOTH
    documents: tuple[str, ...] = ()


class Hit(Struct, frozen=True, kw_only=True):
    """One search hit: a passage, a topic whose title matches, or an arrangement, a note or a term.

    `kind` says which, and `id` is its own. `path` is the topics from the document down, as (id, title), none for a
    term; `text` is the whole passage or title, the note, the definition, or the arrangement in a sentence. `shelf`
    tells that it is of the reader's own documents, `page` is that of the file it came from, 0 where it has none.
    """

    kind: str
    id: str
    number: str
    document: str
    path: tuple[tuple[str, str], ...]
    text: str
    snippet: Snippet
    score: float
    fuzzy: bool = False
    shelf: bool = False
    page: int = 0


class TooWide(Struct, frozen=True):
    """A word with signs for letters, as typed, that `fitting` words fit, of which only `searched` are searched for."""

    typed: str
    fitting: int
    searched: int


class ReadAs(Struct, frozen=True):
    """How a query was read: `text` in the notation of the search box, only the first `words` of it unless that is 0.

    `too_wide` are words with signs for letters that stand for more words than are searched for.
    """

    text: str = ""
    words: int = 0
    too_wide: tuple[TooWide, ...] = ()


class Refused(Struct, frozen=True):
    """A filter that means nothing: its name (power, for, in or type) and value, and the value probably meant, or blank.

    `known` tells that the value is a state, of which the library says nothing.
    """

    name: str
    value: str
    meant: str = ""
    known: bool = False


class SearchResult(Struct, frozen=True):
    """The answer to a request: hits in order of rank, and how the query was read.

    `query` is what was typed, without what cannot be seen (`index.typed.cleaned`).
    `complete` is how many of the `total` hits meet the whole query and not only most of it. `topic_counts` counts the
    passages of those (of all, if none does) in each topic and all topics above it. `nearest` are the topics, as
    (id, title), closest to a query that found nothing. `refused` are the filters that mean nothing; with one,
    nothing was searched for. `incomplete` tells that some of the reader's own documents could not be searched.
    """

    query: str
    read_as: ReadAs
    total: int
    hits: tuple[Hit, ...]
    also_searched: tuple[str, ...] = ()
    suggestion: str | None = None
    topic_counts: dict[str, int] = field(default_factory=dict)
    answer: Answer | None = None
    complete: int = 0
    nearest: tuple[tuple[str, str], ...] = ()
    refused: tuple[Refused, ...] = ()
    incomplete: bool = False


class FollowUp(Struct, frozen=True):
    """Another question, in the language in use: what it is called, and the query that finds the answer."""

    text: str
    query: str


class Answer(Struct, frozen=True, kw_only=True):
    """What the arrangements say to a question that names a pair of states, a power or a role.

    `kind` is "arrangement", "list", "count", "none", "definition" or "help". `number` is what was counted.
    `in_force_on` is the time that was asked about: an ISO date of any precision, or two with a slash between, None for
    any time; `read_as` is how the question was read; `terms` are the ids of terms that are defined, and `chapter` is
    the name of that of the handbook which says more. `asked` is the whole question in English, which a follow-up
    question goes on from; `reread` tells that the words typed alone do not say it.
    `arrangements` stand in order, those that the record does not bear out last; none of them means that the library
    states none, which `sentence` says; `summary` is its beginning, without those arrangements, and `beside` the end of
    that: what it leaves out, and what is noted. `swap` is the query for the opposite direction, blank where it would
    lead nowhere; `follow_ups` ask for what is next of interest. `of_record` tells that the question is what became of
    mandates or how well they are borne out, so that what the record does not bear out is counted with all else.
    """

    sentence: str
    arrangements: tuple[Arrangement, ...] = ()
    swap: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    summary: str = ""
    beside: str = ""
    kind: str = "arrangement"
    number: int | None = None
    in_force_on: str | None = None
    read_as: str = ""
    terms: tuple[str, ...] = ()
    chapter: str = ""
    asked: str = ""
    reread: bool = False
    of_record: bool = False
