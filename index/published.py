"""What earlier editions of a library published: where it has moved, and what has changed since; frozen values."""

from __future__ import annotations

from enum import StrEnum

from index.values import Struct


class Moved(Struct, frozen=True):
    """Something that an earlier edition published and that is gone: what took its place, nothing where nothing did.

    `number` is the passage number it was cited by ("12.3"), blank for what has none, and `document` where that counted.
    """

    id: str
    successors: tuple[str, ...]
    document: str = ""
    number: str = ""


class ChangeKind(StrEnum):
    """What happened to something between two editions."""

    ADDED = "added"
    ENDED = "ended"  # an arrangement that was current
    CORRECTED = "corrected"
    REMOVED = "removed"


class FieldChange(Struct, frozen=True):
    """One fact that was corrected: what it was and what it is; blank means "not stated"."""

    field: str
    before: str
    after: str


class Change(Struct, frozen=True, kw_only=True):
    """One difference from the last edition.

    `of` is "arrangement", "note" or "term", `id` its id in the edition in which it is, and `title` what to call it.
    `successors` are the ids that took the place of something removed.
    """

    kind: ChangeKind
    of: str
    id: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    successors: tuple[str, ...] = ()


class Changes(Struct, frozen=True):
    """What changed since an earlier edition, blank where none was published; arrangements, then notes, then terms."""

    since: str = ""
    date: str = ""
    changes: tuple[Change, ...] = ()
