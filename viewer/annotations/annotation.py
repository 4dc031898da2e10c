"""What readers add to a text: bookmarks, highlights and notes. All three are *annotations*, each anchored to words.

The editors' notes are no annotations: they belong to the library (`index.model.Note`).
"""

from __future__ import annotations

import re
from enum import StrEnum

from index.typed import cleaned
from index.values import Struct
from viewer.kit.annotation_kinds import Kind, Tint


class Standing(StrEnum):
    """Whether the words of an annotation are still where they were, in the open library."""

    IN_PLACE = "in place"
    MOVED = "moved"
    CHANGED = "text changed"


class Anchor(Struct, frozen=True):
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


class Annotation(Struct, frozen=True):
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
    def made(self) -> tuple[object, ...]:
        """The content without id and origin: two annotations with equal content are duplicates."""
        anchor = self.anchor
        return (self.kind, anchor.block, anchor.start, anchor.end, anchor.quote, self.text, self.tint, self.tags)


# Of Latin, Arabic and East Asian keyboards.
_COMMA = re.compile("[,،，、]")


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags in a line such as "Iran, to check": in its order, each once, without regard to case."""
    tags = (cleaned(tag).strip() for tag in _COMMA.split(text))
    return tuple({tag.casefold(): tag for tag in reversed(list(tags)) if tag}.values())[::-1]
