"""Annotations as rows of the reader's file, and invalid rows, which are set aside unchanged."""

from __future__ import annotations

import json
from typing import Any

from index.values import Struct, astuple
from viewer.annotations.annotation import Anchor, Annotation, Standing, flaw, whole_characters
from viewer.kit.annotation_kinds import Kind, Tint

_OF_ANCHOR = ("block", "start", "end", "quote", "whole", "before", "after", "document", "edition", "sha256")
COLUMNS = ("id", "kind", *_OF_ANCHOR, "created", "changed", "text", "tint", "tags", "standing")
_NAMES = ", ".join(f'"{column}"' for column in COLUMNS)
READ = f"SELECT rowid, {_NAMES} FROM annotation ORDER BY created, id"
WRITE = f"INSERT OR REPLACE INTO annotation ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"
_TYPES = tuple(int if column in ("start", "end", "whole") else str for column in COLUMNS)

Value = str | bytes | int | float | None
"""What SQLite keeps. Text that is not valid UTF-8 has its bytes as surrogates, as `decoded` leaves them."""
Row = tuple[Value, ...]


class SetAsideRow(Struct, frozen=True):
    """A row that is not a valid annotation: when it was found, why it is not valid, and its values.

    `found` is a moment in UTC (ISO 8601), `reason` is English, and `values` is an object in JSON by column: text as
    text, numbers as numbers; bytes as {"bytes": hexadecimal digits}, and so text that is not valid UTF-8, as "text".
    """

    found: str
    reason: str
    values: str


def decoded(data: bytes) -> str:
    """Return a text from SQLite; bytes that are not valid UTF-8 become surrogates, so that none is lost."""
    return data.decode("utf-8", "surrogateescape")


def row_of(annotation: Annotation) -> Row:
    """Return the row that `annotation_of` reads."""
    made = (annotation.created, annotation.changed, whole_characters(annotation.text), annotation.tint.value)
    rest = (json.dumps(annotation.tags), annotation.standing.value)
    anchor = (int(value) if isinstance(value, bool) else value for value in astuple(annotation.anchor))
    return (annotation.id, annotation.kind.value, *anchor, *made, *rest)


def annotation_of(row: Row) -> Annotation:
    """Return the annotation in a row; raises ValueError with the reason if it is not a valid one."""
    _demand_types(row)
    values: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    if values["whole"] not in (0, 1):
        raise ValueError("whole is neither 0 nor 1")
    values["whole"] = bool(values["whole"])
    annotation = Annotation(
        id=values["id"],
        kind=Kind(values["kind"]),
        anchor=Anchor(**{column: values[column] for column in _OF_ANCHOR}),
        created=values["created"],
        changed=values["changed"],
        text=values["text"],
        tint=Tint(values["tint"]),
        tags=_tags(values["tags"]),
        standing=Standing(values["standing"]),
    )
    if trouble := flaw(annotation):
        raise ValueError(trouble)
    return annotation


def set_aside(row: Row, reason: str, found: str) -> SetAsideRow:
    """Return a row to set aside, with every byte of its values."""
    values = {column: _plain(value) for column, value in zip(COLUMNS, row, strict=False)}
    return SetAsideRow(found, reason, json.dumps(values, ensure_ascii=False))


def _demand_types(row: Row) -> None:
    if tuple(map(type, row)) == _TYPES and all(map(_is_text, row)):
        return
    wrong = (
        column
        for column, value, kind in zip(COLUMNS, row, _TYPES, strict=False)
        if type(value) is not kind or not _is_text(value)
    )
    raise ValueError(f"another type or no valid UTF-8: {', '.join(wrong) or 'the number of columns'}")


def _plain(value: Value) -> object:
    match value:
        case bytes():
            return {"bytes": value.hex()}
        case str() if not _is_text(value):
            return {"text": value.encode("utf-8", "surrogateescape").hex()}
        case float():
            return {"number": repr(value)}  # JSON has no infinity
    return value


def _is_text(value: Value) -> bool:
    """Return whether a value is not a text with invalid UTF-8."""
    try:
        return not isinstance(value, str) or value.isascii() or bool(value.encode())
    except UnicodeEncodeError:
        return False


def _tags(text: str) -> tuple[str, ...]:
    if text == "[]":
        return ()
    try:
        tags = json.loads(text)
    except RecursionError as error:
        raise ValueError("tags are nested too deeply") from error
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise ValueError("tags are not a list of words")
    return tuple(map(whole_characters, tags))
