"""A public record as the library cites it, and what kinds of record there are."""

# Annotations are values here, without `from __future__`: msgspec would compile the text of each at every start.
from enum import StrEnum

from index.values import Struct


class RecordKind(StrEnum):
    """The kind of a public record, from the one that weighs most: the records of a statement are in this order.

    A treaty body is one that makes or keeps treaties (the United Nations, the ICRC), a ministry any part of a
    government, and an official series what a state or its parliament publishes in order (FRUS, Hansard, gazettes).
    """

    TREATY_BODY = "treaty body"
    MINISTRY = "ministry"
    OFFICIAL_SERIES = "official series"
    ACADEMIC = "academic"
    PRESS = "press"
    DATASET = "dataset"
    REFERENCE = "reference"
    WIKIPEDIA = "wikipedia"


class Citation(Struct, frozen=True, kw_only=True):
    """A public record, as evidence; `id` is by which the library cites it.

    `date` is that of the record (ISO of any precision), blank when it is undated; `seen` is the ISO day on which the
    copy that was read was made or fetched. A `publisher` or a day that the library does not state is blank.
    """

    title: str
    publisher: str
    address: str
    kind: RecordKind
    date: str = ""
    seen: str = ""
    id: str = ""
