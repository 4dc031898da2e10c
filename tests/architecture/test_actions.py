"""Each room carries out its own actions: the row of an action stands in the room that connects it to what it does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.source_tree import SourceFile, source_files

OPENED_BY_ITS_BUTTON = {"appearance"}
"""Actions that do nothing by themselves: their button drops a menu down."""


def rows() -> dict[str, str]:
    """Return the key of every action, and the room in which its row stands."""
    return {
        str(ast.literal_eval(keyword.value)): room_of(file)
        for file in source_files("viewer")
        for call in calls(file, "ActionSpec")
        for keyword in call.keywords
        if keyword.arg == "key"
    }


def connections() -> Iterator[tuple[str, str]]:
    """Yield a pattern of keys, and the room in which the actions with these keys are connected to what they do."""
    for file in source_files("viewer"):
        for call in calls(file, "connect"):
            for keys in filter(None, map(keys_of, call.args)):
                yield from ((pattern_of(key), room_of(file)) for key in keys)


def calls(file: SourceFile, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and name in (getattr(node.func, "attr", ""), getattr(node.func, "id", "")):
            yield node


def keys_of(value: ast.expr) -> list[ast.expr]:
    """Return the keys of a dictionary, none for what is no dictionary, such as the slot of a signal."""
    if isinstance(value, ast.DictComp):
        return [value.key]
    return [key for key in value.keys if key] if isinstance(value, ast.Dict) else []


def pattern_of(key: ast.expr) -> str:
    """Return what the keys look like that an expression gives: of an f-string, only the literal parts are known."""
    parts = key.values if isinstance(key, ast.JoinedStr) else [key]
    return "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in parts)


def room_of(file: SourceFile) -> str:
    return file.module.split(".")[1]


def test_every_action_is_connected_once_and_in_the_room_of_its_row() -> None:
    found = list(connections())
    carried_out = {key: [room for pattern, room in found if re.fullmatch(pattern, key)] for key in rows()}
    expected = {key: [] if key in OPENED_BY_ITS_BUTTON else [room] for key, room in rows().items()}
    assert carried_out == expected
