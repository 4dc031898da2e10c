"""What readers add to a text: bookmarks, highlights and notes. All three are *annotations*, each anchored to words.

The editors' notes are no annotations: they belong to the library (`index.model.Note`).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from enum import StrEnum

from index.table_cells import in_one_line
from index.typed import cleaned
from index.values import Struct
from index.words.language import translatable
from viewer.kit.annotation_kinds import Kind, Tint

MISPLACED = translatable("AnnotationExchange", "the quoted words do not fit their place")
LARGEST_OFFSET = 2**30
"""Characters; far more than a document has, and Qt, which counts to 2^31, can still add a passage's own place to it."""


class Standing(StrEnum):
    """Whether the words of an annotation are still where they were, in the open library."""

    IN_PLACE = "in place"
    MOVED = "moved"
    CHANGED = "text changed"


class Anchor(Struct, frozen=True, kw_only=True):
    """The words an annotation is about, and every way to find them again.

    `start` and `end` count characters of the block's text and `quote` is the text between them; `whole` means the whole
    block. `before` and `after` are the words around it, reaching into the blocks beside it. `document`,
    `edition` and `sha256` say in which version of which document the words were last seen.
    """

    block: str
    start: int
    end: int
    quote: str
    whole: bool = False
    before: str = ""
    after: str = ""
    document: str = ""
    edition: str = ""
    sha256: str = ""

    @property
    def words(self) -> str:
        """The quote as it is shown: in one line, with a sign between the cells of a row."""
        return in_one_line(self.quote)[0]


class Annotation(Struct, frozen=True, kw_only=True):
    """One bookmark, highlight or note.

    `id` is unique everywhere. `text` is the note's words, or the name a reader gave a bookmark. `created` and `changed`
    are moments in UTC (ISO 8601).
    """

    id: str
    kind: Kind
    anchor: Anchor
    created: str
    changed: str
    text: str = ""
    tint: Tint = Tint.YELLOW
    tags: tuple[str, ...] = ()
    standing: Standing = Standing.IN_PLACE

    @property
    def is_drawn(self) -> bool:
        """Whether it colours its words: a highlight, and a note on words; a note on a passage has only its sign."""
        return self.kind is Kind.HIGHLIGHT or (self.kind is Kind.NOTE and not self.anchor.whole)

    @property
    def shown_as(self) -> Kind:
        """The kind whose sign stands in the margin: a highlight with a note of its own is shown as a note."""
        return Kind.NOTE if self.kind is Kind.HIGHLIGHT and self.text else self.kind

    @property
    def made(self) -> tuple[object, ...]:
        """The content without id and origin: two annotations with equal content are duplicates."""
        anchor = self.anchor
        return (self.kind, anchor.block, anchor.start, anchor.end, anchor.quote, self.text, self.tint, self.tags)


def flaw(annotation: Annotation) -> str:
    """Return why an annotation with values of the right types is not valid; blank if it is.

    A quote that does not fit its offsets is valid: it is looked up anew. The text is English, to be translated in the
    context "AnnotationExchange".
    """
    anchor = annotation.anchor
    if not annotation.id or not anchor.block:
        return translatable("AnnotationExchange", "the id or the passage is missing")
    if not 0 <= anchor.start <= anchor.end <= LARGEST_OFFSET:
        return MISPLACED
    try:
        moment(annotation.created), moment(annotation.changed)
    except ValueError:
        return translatable("AnnotationExchange", "a date cannot be read")
    return ""


def moment(text: str) -> datetime:
    """Return an ISO 8601 moment in UTC; raises ValueError if the text is not one."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (OverflowError, OSError) as error:  # at the ends of the calendar; before 1970, on Windows
        raise ValueError(text) from error


def local_day(text: str) -> date:
    """Return the date in the reader's time zone at an ISO 8601 moment; raises ValueError if the text is not one."""
    in_utc = moment(text)
    try:
        return in_utc.astimezone().date()
    except (OverflowError, OSError):  # as above
        return in_utc.date()


def whole_characters(text: str) -> str:
    """Return a text without halves of characters, which can be typed but not be kept in a file."""
    return text.encode(errors="replace").decode()


# Of Latin, Arabic and East Asian keyboards.
_COMMA = re.compile("[,،，、]")


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags in a line such as "Iran, to check": in its order, each once, without regard to case."""
    tags = (cleaned(tag).strip() for tag in _COMMA.split(text))
    return tuple({tag.casefold(): tag for tag in reversed(list(tags)) if tag}.values())[::-1]
