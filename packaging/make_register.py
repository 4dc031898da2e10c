"""Writes the entries of the register from its statements: `python packaging/make_register.py`.

What stands above the first subject “Interests of …” is written by hand. An entry is the quote and the note of a
statement, which are written once, in resources/library/arrangements; a test compares the document with them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from index.folding import fold_name
from index.words.language import ENGLISH

LIBRARY = Path(__file__).resolve().parent.parent / "resources" / "library"
TARGET = LIBRARY / "documents" / "protecting-power-register.md"
# What is not known to have been in force stands at the end, under headings of its own.
NEVER = ("never-in-force", "Agreed or proposed, but never in force")
UNSUPPORTED = ("not-confirmed", "Named, but not confirmed")
_WORD = re.compile("[a-z0-9]+")
_LAST = "\uffff"  # sorts behind every name
_RANKED_BY = ("Grand Duchy of", "Kingdom of", "Duchy of", "Empire of")

Table = dict[str, Any]
Heading = tuple[str, str]


def statements() -> list[Table]:
    """Return the statements of the register, file by file."""
    files = sorted((LIBRARY / "arrangements").glob("*.toml"))
    tables = (tomllib.loads(file.read_text("utf-8")) for file in files)
    return [statement for table in tables if table["layer"] == "register" for statement in table["statement"]]


def text() -> str:
    """Return the document: what is written by hand, then the subjects with their entries."""
    by_hand = TARGET.read_text("utf-8").partition("{#interests-of-")[0]
    return by_hand + "\n".join(_blocks(statements(), _names()))


def _names() -> dict[str, str]:
    states = tomllib.loads((LIBRARY / "states.toml").read_text("utf-8"))["state"]
    return {state["code"]: state["name"] for state in states}


def _blocks(found: Iterable[Table], names: dict[str, str]) -> Iterator[str]:
    """Yield headings and entries in the order that the document promises."""
    last = ""
    for statement in sorted(found, key=lambda statement: _order(statement, names)):
        identifier, title = _heading(statement, names)
        if identifier != last:
            yield f"{{#{identifier}}}\n## {title}\n"
        last = identifier
        words = " ".join(filter(None, (statement["quote"], statement.get("note", ""))))
        yield f"{{#{statement['passage']}}}\n{words}\n"


def _heading(statement: Table, names: dict[str, str]) -> Heading:
    if statement["status"] == "never in force":
        return NEVER
    if statement["assessment"] == "unsupported":
        return UNSUPPORTED
    name = names[statement["represented"]]
    title = ENGLISH.in_sentence(name.partition(" (")[0])
    return "-".join(["interests", "of", *_WORD.findall(fold_name(name))]), f"Interests of {title}"


def _order(statement: Table, names: dict[str, str]) -> tuple[object, ...]:
    """Return a sort key: the represented state, the host, then the first date; what is not dated comes last."""
    heading = _heading(statement, names)
    subject = (heading in (NEVER, UNSUPPORTED), heading == UNSUPPORTED)
    parties = (_sorted_as(names.get(statement.get(role, ""), _LAST)) for role in ("represented", "host"))
    stages = statement.get("stages", [{"stage": "in force", "date": statement.get("start", "")}])
    begun = min((stage["date"] for stage in stages if stage.get("date") and stage["stage"] != "ended"), default="")
    over = statement.get("end") or next((stage.get("date") for stage in stages if stage["stage"] == "ended"), "")
    return (*subject, *parties, begun or over or _LAST, bool(begun), statement["id"])


def _sorted_as(name: str) -> str:
    """Return a state's name as lists have it: by “Bavaria”, not by “Kingdom”."""
    rank = next((rank for rank in _RANKED_BY if name.startswith(rank)), "")
    return fold_name(name.removeprefix(rank))


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
