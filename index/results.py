"""The values of a search: what is asked, what is found, and the answer. Frozen, like all of `index.model`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.model import Arrangement, Span


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text and the spans in it that match, as (start, end) character offsets."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What the reader typed, and how many hits to return; `typing` treats the last word as a prefix.

    `scope` is a topic to stay in, blank for the whole library. `kinds` are the kinds of hits wanted: "passage",
    "topic", "arrangement", "note", "term"; the operator `type:` in the text goes before it.
    """

    text: str
    limit: int = 50
    typing: bool = True
    scope: str = ""
    kinds: tuple[str, ...] = ("passage", "topic")


@dataclass(frozen=True, slots=True)
class Hit:
    """One search hit: a passage, a topic whose title matches, or an arrangement, a note or a term.

    `kind` says which, and `id` is its own. `path` is the topics from the document down, as (id, title), none for a
    term; `text` is the whole passage or title, the note, the definition, or the arrangement in a sentence.
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


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to a request: hits in order of rank, and how the query was read.

    `complete` is how many of the `total` hits meet the whole query and not only most of it. `topic_counts` counts the
    passages of those (of all, if none does) in each topic and all topics above it. `nearest` are the topics, as
    (id, title), closest to a query that found nothing.
    """

    query: str
    read_as: str
    total: int
    hits: tuple[Hit, ...]
    also_searched: tuple[str, ...] = ()
    suggestion: str | None = None
    topic_counts: dict[str, int] = field(default_factory=dict)
    answer: Answer | None = None
    complete: int = 0
    nearest: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Another question: what it asks, in the language in use, and the query, in English, that finds the answer."""

    text: str
    query: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the arrangements say to a question that names a pair of states, a power or a role.

    `arrangements` stand in order, those that the record does not bear out last; none of them means that the library
    states none, which `sentence` says; `summary` is its beginning, without those arrangements. `swap` is the query for
    the opposite direction, blank where it would lead nowhere; `follow_ups` ask for what is next of interest.
    """

    sentence: str
    arrangements: tuple[Arrangement, ...] = ()
    swap: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    summary: str = ""
