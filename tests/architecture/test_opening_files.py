"""Files are opened in one place, which refuses anything that would block or never end."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source_tree import SourceFile, source_files

READING = {"read_text", "read_bytes", "copyfile", "copytree"}


def calls(file: SourceFile) -> Iterator[ast.Call]:
    return (node for node in ast.walk(file.tree) if isinstance(node, ast.Call))


def is_mode(value: ast.expr) -> bool:
    """Return whether an argument is one of `open`'s modes, as in a file's `open` and not in a dialog's."""
    return isinstance(value, ast.Constant) and isinstance(value.value, str) and set(value.value) <= set("rwaxbt+")


def opens_anything(call: ast.Call) -> bool:
    """Return whether a call opens a path of any kind."""
    match call.func:
        case ast.Name("open"):
            return not any(word.arg == "opener" for word in call.keywords)
        case ast.Attribute(ast.Name("Path" | "file" | "path"), "open"):
            return True
        case ast.Attribute(_, "open"):
            return any(map(is_mode, call.args))
        case ast.Attribute(_, name):
            return name in READING
    return False


def test_files_are_opened_in_one_place() -> None:
    assert [
        f"{file.name}:{call.lineno}"
        for file in source_files("index", "viewer")
        for call in calls(file)
        if opens_anything(call)
    ] == []
