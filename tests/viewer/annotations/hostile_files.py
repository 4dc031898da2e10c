"""A file to import that means no good, or was made by accident, in a way that a seed chooses."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.odd_files import ODD_FILES, put
from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_exchange import json_bytes

_GOOD = json.loads(json_bytes([annotation(name, text=f"words of {name}") for name in "abc"]))
_TEXTS = (
    *(
        "",
        " ",
        "\0",
        "\ud83d",
        "\u202e\u2066",
        "\r\n\t\x1b[31m",
        "é" * 70_000,
        "<script>alert(1)</script>",
        "%n {0} &x",
    ),
    *("../../etc/passwd", "'); DROP TABLE annotation;--", "file:///etc/passwd", "good-offices://quit", "=cmd|'/c'!A1"),
)
_NUMBERS = (-1, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**400, 1e308, 1.5, True, None, "7")
_OTHERS: tuple[object, ...] = ([], {}, [[]], {"a": {}}, [1, 2], None, False)
_MOMENTS = ("", "yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-30T00:00:00Z", "1")


def hostile(place: Path, seed: int) -> str:
    """Put a file in a place and return in words what is wrong with it."""
    chance = random.Random(seed)
    odd = list(ODD_FILES) if sys.platform != "win32" else []
    way = chance.choice((*VALUES, *VALUES, *BYTES, *odd))
    if way in odd:
        put(way, place)
    elif way in BYTES:
        place.write_bytes(BYTES[way](json.dumps(_GOOD).encode(), chance))
    else:
        data = json.loads(json.dumps(_GOOD))
        VALUES[way](data, chance)
        place.write_text(json.dumps(data), encoding="utf-8")
    return f"seed {seed}: {way}"


def _one_value(data: Any, chance: random.Random) -> None:
    """Give one value of one annotation, or of its anchor, something else."""
    within = chance.choice(data["annotations"])
    within = chance.choice((within, within["anchor"]))
    key = chance.choice(sorted(within))
    within[key] = chance.choice((*_TEXTS, *_NUMBERS, *_OTHERS, *_MOMENTS))


def _a_plausible_value(data: Any, chance: random.Random) -> None:
    """Give one value something else of its own type."""
    each = chance.choice(data["annotations"])
    key = chance.choice(("id", "text", "tags", "created", "changed", "block", "quote", "start", "document"))
    text = chance.choice(_TEXTS)
    match key:
        case "tags":
            each["tags"] = [text] * chance.choice((1, 2, 5000))
        case "start":
            each["anchor"]["start"] = start = chance.choice((0, 10**6, 2**31, 2**63 - 1))
            each["anchor"]["end"] = start + len(each["anchor"]["quote"])
        case "quote":
            each["anchor"] |= {"quote": text, "end": each["anchor"]["start"] + len(text)}
        case "block" | "document":
            each["anchor"][key] = text
        case _:
            each[key] = text


def _all_of_one_id(data: Any, chance: random.Random) -> None:
    for number, each in enumerate(data["annotations"]):
        each |= {"id": "a", "changed": f"20{26 + number}-01-01T00:00:00+00:00", "text": chance.choice(_TEXTS[2:7])}


def _left_out(data: Any, chance: random.Random) -> None:
    within = chance.choice((data, data["annotations"][0], data["annotations"][2]["anchor"]))
    del within[chance.choice(sorted(within))]


def _more_keys(data: Any, chance: random.Random) -> None:
    for within in (data, data["annotations"][1], data["annotations"][1]["anchor"]):
        within[chance.choice(_TEXTS)] = chance.choice(_OTHERS)


def _thousands(data: Any, chance: random.Random) -> None:
    first = data["annotations"][0]
    data["annotations"] = [
        first | {"id": str(number), "text": f"{number}"} for number in range(chance.choice((1000, 4000)))
    ]


def _set_aside(data: Any, chance: random.Random) -> None:
    data["set_aside"] = [chance.choice((*_TEXTS, *_OTHERS)) for _ in range(3)]


VALUES: dict[str, Callable[[Any, random.Random], None]] = {
    "one value": _one_value,
    "a value that could be meant": _a_plausible_value,
    "all of one id": _all_of_one_id,
    "something left out": _left_out,
    "more keys": _more_keys,
    "thousands": _thousands,
    "odd rows that were set aside": _set_aside,
}


def _byte(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


BYTES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "one byte": _byte,
    "cut off": lambda data, chance: data[: chance.randrange(len(data))],
    "twice": lambda data, chance: data + data[chance.choice((0, 1)) :],
    "no text": lambda _data, chance: chance.randbytes(3000),
    "nested": lambda data, chance: data.replace(b'"words of b"', b"[" * chance.choice((900, 100_000))),
    "one key twice": lambda data, chance: data.replace(
        b'"id": "b"', chance.choice((b'"id": "b", "id": 5', b'"id": ""'))
    ),
}
