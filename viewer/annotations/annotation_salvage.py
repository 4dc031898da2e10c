"""Reads the rows of a damaged file page by page: one wrong byte in SQLite's tree must not hide the notes below it.

The `sqlite3` module has no recovery of its own. This module relies on SQLite's documented file format only: pages of
one size, table leaves with an array of cell pointers, records with a header of serial types, and overflow pages. If the
pointers of a leaf are damaged, its records are found by the form of their header.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from itertools import pairwise

from viewer.annotations.annotation_rows import COLUMNS, Row, Value, decoded

_USUAL_SIZE = 4096  # bytes of a page, SQLite's default, where the head that says so is damaged
_LEAF = 13  # the first byte of a leaf of a table
_HEAD = 8  # bytes before the list of cells
_LARGEST = 2**31  # bytes of a record; SQLite's own limit is below that
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial types of integers, and their bytes

# The header of an annotation's record: its own length, then a serial type for each column. Texts have an odd number
# from 13 on, those of a kind are as long as its word.
_TEXT, _NUMBER, _KIND = rb"(?:[\x80-\xff]{1,8}[\x00-\x7f]|[\x0d-\x7f])", rb"[\x00-\x09]", rb"[\x15\x1d\x1f]"
_HEADER = re.compile(
    rb"(?=[\x13-\x7f]" + _TEXT + _KIND + _TEXT + _NUMBER * 2 + _TEXT + _NUMBER + _TEXT * 11 + rb")", re.DOTALL
)


def salvaged_rows(data: bytes) -> tuple[list[Row], list[Row]]:
    """Return the rows of annotations in a damaged file, and the rows that had been set aside in it.

    Values that the damage cut off are None or shorter. Deleted rows, earlier versions of rows and copies may be among
    them, if the damage hides what they are.
    """
    declared = struct.unpack(">H", data[16:18])[0] if len(data) > 18 else 0
    rows = max(([*_rows(data, size)] for size in {declared, _USUAL_SIZE} if _is_size(size)), key=len)
    annotations = [row for row in rows if len(row) == len(COLUMNS)]
    # A row's number, which SQLite keeps elsewhere, is NULL in its record.
    earlier = [row[1:] for row in rows if len(row) == 4 and row[0] is None]
    return list(dict.fromkeys(annotations)), list(dict.fromkeys(earlier))


def _is_size(size: int) -> bool:
    return 512 <= size <= 32768 and not size & (size - 1)


def _rows(data: bytes, size: int) -> Iterator[Row]:
    for start in range(0, len(data), size):
        page = data[start : start + size]
        for at in _records(page, 100 if start == 0 else 0, size):
            row = _record(data, size, start + at, start + size)
            if row is not None:
                yield row


def _records(page: bytes, head: int, size: int) -> Iterable[int]:
    """Return the offsets of records in a page: by its cell pointers if they account for all of it, else by form."""
    cells = _cells(page, head, size)
    if cells is not None:
        return cells
    return [found.start() for found in _HEADER.finditer(page)]


def _cells(page: bytes, head: int, size: int) -> list[int] | None:
    """Return the offsets of the records of an intact leaf; None for any other page."""
    if len(page) < size:
        return None
    kind, free, count, content, fragments = struct.unpack(">BHHHB", page[head : head + _HEAD])
    if kind != _LEAF:
        return None  # it may have been a leaf; other pages contain nothing of that form
    pointers = struct.unpack(f">{count}H", page[head + _HEAD : head + _HEAD + 2 * count].ljust(2 * count, b"\0"))
    parts, starts = _free_blocks(page, free), []
    for pointer in pointers:
        payload, at = _varint(page, pointer)
        _rowid, at = _varint(page, at)
        local, overflows = _local(payload, size)
        parts.append((pointer, max(at + local + 4 * overflows, pointer + 4)))
        starts.append(at)
    return starts if _fill(parts, content or 65536, size - fragments) else None


def _free_blocks(page: bytes, at: int) -> list[tuple[int, int]]:
    """Return the start and end of each free block of a page, as far as their chain can be followed."""
    found: list[tuple[int, int]] = []
    while 0 < at <= len(page) - 4 and len(found) * 4 <= len(page):
        following, length = struct.unpack(">HH", page[at : at + 4])
        found.append((at, at + length))
        at = following
    return found


def _fill(parts: list[tuple[int, int]], start: int, end: int) -> bool:
    """Return whether the parts fill the space between two offsets without overlapping."""
    parts.sort()
    apart = all(first[1] <= second[0] for first, second in pairwise(parts))
    return apart and sum(last - first for first, last in parts) == end - start


def _record(data: bytes, size: int, at: int, page_end: int) -> Row | None:
    """Return the values of the record at an offset of the file; None if there is none."""
    length, first = _varint(data, at)
    types: list[int] = []
    while first < min(at + length, page_end):
        serial_type, first = _varint(data, first)
        types.append(serial_type)
    payload = length + sum(map(_length, types))
    if first != at + length or payload > _LARGEST:
        return None
    local, overflows = _local(payload, size)
    body = data[at : min(at + local, page_end)]
    if overflows:
        body += _overflowed(data, size, data[at + local : at + local + 4], payload - local)
    return tuple(_values(body, length, types))


def _overflowed(data: bytes, size: int, link: bytes, missing: int) -> bytes:
    """Return the part of a record that is in overflow pages, as far as their chain can be followed."""
    parts: list[bytes] = []
    while missing > 0 and len(link) == 4 and len(parts) * size <= len(data):
        start = (int.from_bytes(link, "big") - 1) * size
        if start < size:
            break
        parts.append(data[start + 4 : start + 4 + min(missing, size - 4)])
        missing -= size - 4
        link = data[start : start + 4]
    return b"".join(parts)


def _values(body: bytes, at: int, types: list[int]) -> Iterator[Value]:
    for serial_type in types:
        length = _length(serial_type)
        yield _value(serial_type, body[at : at + length]) if at + length <= len(body) or serial_type >= 12 else None
        at += length


def _value(serial_type: int, data: bytes) -> Value:
    if serial_type in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    match serial_type:
        case 7:
            return float(struct.unpack(">d", data)[0])
        case 8 | 9:
            return serial_type - 8
    if serial_type < 12:
        return None
    return decoded(data) if serial_type % 2 else data


def _length(serial_type: int) -> int:
    """Return the length of a value in a record's body, in bytes."""
    if serial_type >= 12:
        return (serial_type - 12) // 2
    return 8 if serial_type == 7 else _INTEGERS.get(serial_type, 0)


def _local(payload: int, size: int) -> tuple[int, bool]:
    """Return how many bytes of a record are in its leaf, and whether the rest is in overflow pages."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if payload <= most:
        return payload, False
    local = least + (payload - least) % (size - 4)
    return (local if local <= most else least), True


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the varint at an offset and the offset after it; 0 at the end of the data."""
    value = 0
    for length, byte in enumerate(data[at : at + 9], 1):
        if length == 9:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length
    return 0, len(data)
