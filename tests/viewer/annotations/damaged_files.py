"""A reader's file, damaged in a way that a seed chooses, and what of it must still be there."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from index.values import replace
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation import Annotation, Standing
from viewer.annotations.annotation_rows import row_of
from viewer.annotations.annotation_store import AnnotationStore
from viewer.kit.annotation_kinds import Kind, Tint

PAGE = 4096
_HEAD = 100  # bytes
_WORDS = ("Iran", "مذكرة", "中立国", "note", "Schutzmacht", "“quoted”", "𝔲𝔫", "l’été", "\n\n", "\0")


@dataclass(frozen=True)
class Hurt:
    """What was done, in words, and the annotations that it left whole."""

    done: str
    whole: tuple[Annotation, ...]


def damage(path: Path, seed: int) -> Hurt:
    """Write a file of annotations to `path` and damage it; every seed does it in its own way."""
    chance = random.Random(seed)
    kept = _written(path, chance)
    way = chance.choice((*BYTES, *BYTES, *ROWS, *TABLES))
    if way in BYTES:
        original = path.read_bytes()
        path.write_bytes(BYTES[way](bytearray(original), chance))
        kept = tuple(each for each in kept if _is_whole(each, original, path.read_bytes()))
    elif way in ROWS:
        hurt = chance.sample(kept, chance.randint(1, min(3, len(kept))))
        spoil(path, chance.choice(ROWS[way]), [each.id for each in hurt])
        kept = tuple(each for each in kept if each not in hurt)
    else:
        _carry_out(path, *TABLES[way])
    return Hurt(f"seed {seed}: {way}", kept)


def _written(path: Path, chance: random.Random) -> tuple[Annotation, ...]:
    """Write some annotations, change and remove some, and return what is there then."""
    made = [_made(chance) for _ in range(chance.choice((1, 5, 30, 60, 150)))]
    with closing(AnnotationStore(path)) as store:
        store.write(tuple(made))
        gone = chance.sample(made, len(made) // 5)
        left = [
            replace(each, text=_text(chance)) if chance.random() < 0.3 else each for each in made if each not in gone
        ]
        store.write(tuple(left), tuple(each.id for each in gone))
    return tuple(left)


def _made(chance: random.Random) -> Annotation:
    fields = {"tint": chance.choice(list(Tint)), "standing": chance.choice(list(Standing)), "text": _text(chance)}
    tags = tuple(chance.sample(("Iran", "à revoir", "x"), chance.randint(0, 3)))
    name = f"{chance.getrandbits(128):032x}"
    return annotation(
        name, chance.choice(list(Kind)), chance.choice(_WORDS) * chance.randint(1, 9), tags=tags, **fields
    )


def _text(chance: random.Random) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.choice((0, 0, 3, 20, 90, 900, 4000))))


# Bytes, changed as a disk, a copy or another program may change them.


def _one_byte(data: bytearray, chance: random.Random) -> bytes:
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    return bytes(data)


def _one_byte_of_the_head_of_a_page(data: bytearray, chance: random.Random) -> bytes:
    page = chance.randrange(len(data) // PAGE) * PAGE
    data[page + chance.randrange(64)] ^= chance.randrange(1, 256)
    return bytes(data)


def _one_byte_of_the_head_of_the_file(data: bytearray, chance: random.Random) -> bytes:
    data[chance.randrange(_HEAD)] ^= chance.randrange(1, 256)
    return bytes(data)


def _several_bytes(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.randint(2, 40)):
        _one_byte(data, chance)
    return bytes(data)


def _a_sector(data: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) // 512) * 512
    data[start : start + 512] = chance.choice((bytes(512), b"\xff" * 512, chance.randbytes(512)))
    return bytes(data)


def _a_page(data: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE)))
    return bytes(data)


def _two_pages_changed_over(data: bytearray, chance: random.Random) -> bytes:
    one, other = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    data[one : one + PAGE], data[other : other + PAGE] = second, first
    return bytes(data)


def _cut_off(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(1, len(data))])


def _too_long(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data) + chance.randbytes(chance.randrange(1, 3 * PAGE))


def _number(data: bytearray, at: int, chance: random.Random) -> bytes:
    data[at : at + 4] = chance.choice((0, 2, 7, 2**31 - 1, chance.getrandbits(32))).to_bytes(4, "big")
    return bytes(data)


BYTES: dict[str, Callable[[bytearray, random.Random], bytes]] = {
    "one byte": _one_byte,
    "one byte of the head of a page": _one_byte_of_the_head_of_a_page,
    "one byte of the head of the file": _one_byte_of_the_head_of_the_file,
    "several bytes": _several_bytes,
    "a sector": _a_sector,
    "a page": _a_page,
    "two pages changed over": _two_pages_changed_over,
    "cut off": _cut_off,
    "too long": _too_long,
    "another version": lambda data, chance: _number(data, 60, chance),
    "another application": lambda data, chance: _number(data, 68, chance),
    "another encoding": lambda data, chance: _number(data, 56, chance),
}

# Rows: what no version of the program wrote. Each is an SQL expression for a column.

ROWS: dict[str, tuple[str, ...]] = {
    "unknown words": ("kind = 'poem'", "tint = 'purple'", "standing = ''", "kind = 'NOTE'"),
    "bytes that are no UTF-8": tuple(
        f"{column} = CAST(x'e9ff61' AS TEXT)" for column in ("text", "quote", "tags", "kind", "block", "created")
    ),
    "tags that are no list of words": tuple(
        f"tags = '{text}'" for text in ("", "Iran", "{}", "[1]", "[null]", "[[]]", '["x"', "[" * 20_000, "1e999")
    ),
    "numbers out of bounds": (
        *("start = -1", "start = 9223372036854775807", '"end" = -9223372036854775808', '"end" = start - 1'),
        *("whole = 2", "whole = -1", 'start = 2000000000, "end" = 2000000000 + length(quote)'),
    ),
    "dates that are none": ("created = 'yesterday'", "changed = ''", "created = '2026-13-01'", "changed = '99999'"),
    "other types": tuple(
        f'"{column}" = {value}'
        for column in ("kind", "start", "end", "quote", "whole", "created", "text", "tags", "sha256")
        for value in ("NULL", "1.5", "x'00ff'", "9e999")
    ),
    "numbers as text": ("start = 'three'", "whole = 'true'"),
    "nothing where something must stand": ("id = ''", "block = ''", "id = NULL"),
}

# Tables: what another program may do to the file.

TABLES: dict[str, tuple[str, ...]] = {
    "a column more": ("ALTER TABLE annotation ADD COLUMN mood TEXT",),
    "a trigger": ("CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",),
    "an index more": ("CREATE INDEX i ON annotation (quote)",),
    "a table more": ("CREATE TABLE mine (x)", "INSERT INTO mine VALUES (1)"),
    "statistics": ("ANALYZE",),
    "a view in its place": ("ALTER TABLE annotation RENAME TO a", "CREATE VIEW annotation AS SELECT * FROM a"),
    "another name": ("ALTER TABLE annotation RENAME TO annotations",),
    "another column's name": ("ALTER TABLE annotation RENAME COLUMN quote TO words",),
    "another journal": ("PRAGMA journal_mode = WAL",),
    "other pages": ("PRAGMA page_size = 1024", "VACUUM"),
    "a version of nobody's": ("PRAGMA user_version = -3",),
    "no version": ("PRAGMA user_version = 0", "PRAGMA application_id = 0"),
    "a version not written yet": ("PRAGMA user_version = 9",),
    "a table that sets aside otherwise": ("CREATE TABLE set_aside (x)", "INSERT INTO set_aside VALUES (x'ff')"),
}


def _carry_out(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement).fetchall()


def spoil(path: Path, change: str, ids: list[str]) -> None:
    """Change rows as bytes on a disk may change: past all that their table demands of them."""
    loose = "replace(replace(replace(replace(sql, ' NOT NULL', ''), ' TEXT', ''), ' INTEGER', ''), 'STRICT', '')"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (strict,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'annotation'").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(f"UPDATE sqlite_schema SET sql = {loose} WHERE name = 'annotation'")
        connection.execute("PRAGMA writable_schema = RESET")
        connection.executemany(f"UPDATE OR IGNORE annotation SET {change} WHERE id = ?", ((each,) for each in ids))
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'annotation'", (strict,))


def _is_whole(each: Annotation, original: bytes, damaged: bytes) -> bool:
    """Return whether all bytes of an annotation's record are still what they were."""
    record = _record(each)
    if len(record) <= PAGE - 35:
        return record in damaged
    least = (PAGE - 12) * 32 // 255 - 23
    local = least + (len(record) - least) % (PAGE - 4)
    local = local if local <= PAGE - 35 else least
    at = original.index(record[:local])
    parts, left = [(at, at + local + 4)], len(record) - local
    link = original[at + local : at + local + 4]
    while left > 0:
        start = (int.from_bytes(link, "big") - 1) * PAGE
        parts.append((start, start + 4 + min(left, PAGE - 4)))
        left, link = left - (PAGE - 4), original[start : start + 4]
    return all(original[start:end] == damaged[start:end] for start, end in parts)


def _record(each: Annotation) -> bytes:
    """Return an annotation as a record of SQLite's file format."""
    types: list[int] = []
    body = b""
    for value in cast("tuple[str | int, ...]", row_of(each)):
        data = value.encode() if isinstance(value, str) else _integer(value)
        types.append(2 * len(data) + 13 if isinstance(value, str) else (len(data) or 8 + value))
        body += data
    header = b"".join(map(_varint, types))
    return bytes([len(header) + 1]) + header + body


def _integer(value: int) -> bytes:
    return b"" if value in (0, 1) else value.to_bytes(1 if value < 128 else 2, "big")


def _varint(value: int) -> bytes:
    groups = [value >> shift & 0x7F for shift in (21, 14, 7, 0)]
    first = next(at for at, group in enumerate(groups) if group or at == 3)
    return bytes(group | 0x80 for group in groups[first:-1]) + bytes([groups[-1]])
