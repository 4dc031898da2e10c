"""What the system says of a fault, in a language of its own, reaches no reader: `index.words.disk_faults` says it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import ROOT

ENGLISH = (
    *("viewer/terminal/", "viewer/cli.py", "viewer/starts/", "viewer/faults/diagnostics.py", "index/__main__.py"),
    *("index/content/", "index/built/", "viewer/finding/pattern.py"),
)
"""What is printed in the terminal, which is English, is for editors or in logs; a flaw of a pattern has a table."""
FAULTS = frozenset({"OSError", "Error", "PermissionError", "FileNotFoundError", "FileExistsError", "IsADirectoryError"})
FILES = [
    file.relative_to(ROOT).as_posix() for room in ("viewer", "index") for file in ROOT.joinpath(room).rglob("*.py")
]


def told(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that take words from a fault of the system, of SQLite or of a file of Qt."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("strerror", "errorString") and not _is_raised(node):
            yield node.lineno
        if isinstance(node, ast.ExceptHandler) and node.name and node.type and _names(node.type) & FAULTS:
            yield from (each.lineno for each in ast.walk(node) if _words_of(each) == node.name)


def _is_raised(node: ast.Attribute) -> bool:
    """Return whether it is `os.strerror`, of which an OSError of our own is made; that is told like all others."""
    return isinstance(node.value, ast.Name) and node.value.id == "os"


def _names(kind: ast.expr) -> set[str]:
    return {getattr(each, "attr", getattr(each, "id", "")) for each in ast.walk(kind)}


def _words_of(node: ast.AST) -> str:
    """Return the name of what is put into words, blank if nothing is."""
    match node:
        case ast.Call(func=ast.Name(id="str" | "repr"), args=[ast.Name(id=said)]):
            return said
        case ast.FormattedValue(value=ast.Name(id=said)) | ast.Attribute(value=ast.Name(id=said), attr="args"):
            return said
    return ""


@pytest.mark.parametrize("file", sorted(file for file in FILES if not file.startswith(ENGLISH)))
def test_no_words_of_the_system_reach_a_reader(file):
    assert list(told(ast.parse(ROOT.joinpath(file).read_text("utf-8")))) == []


@pytest.mark.parametrize(
    "code",
    [
        "error.strerror",
        "saving.errorString()",
        "try: pass\nexcept OSError as error: tell(str(error))",
        "try: pass\nexcept (ValueError, sqlite3.Error) as error: tell(f'no: {error}')",
    ],
)
def test_words_of_the_system_are_found(code):
    assert list(told(ast.parse(code)))
