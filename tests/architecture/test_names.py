"""Names: each stands for one thing, wherever it is read."""

from __future__ import annotations

import ast
import symtable
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import source_files

CODE = ("viewer", "index")
COMPREHENSIONS = {"listcomp", "setcomp", "dictcomp", "genexpr"}


def test_a_class_name_stands_once() -> None:
    names = [node.name for file in source_files(*CODE) for node in file.tree.body if isinstance(node, ast.ClassDef)]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_a_module_name_stands_once() -> None:
    stems = [file.path.stem for file in source_files(*CODE) if not file.path.name.startswith("__")]
    assert [stem for stem, count in Counter(stems).items() if count > 1] == []


def test_no_local_hides_a_name_of_its_module() -> None:
    assert [
        f"{file.name}:{hidden}" for file in source_files(*CODE) for hidden in hiding(file.path.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import a\ndef f(a): pass", ["2 a"]),
        ("def b(): pass\ndef f():\n    b = 1", ["2 b"]),
        ("c = 1\nf = lambda c: c", ["2 c"]),
        ("d = 1\ndef f():\n    return [d for d in ()]", ["2 d"]),
        ("e = [g for g in ()]\nclass C:\n    def f(self, g): pass", []),
        ("if x:\n    from m import E\ndef f():\n    from m import E", []),
        ("if x:\n    from m import E\ndef f():\n    from n import E", ["3 E"]),
        ("from __future__ import annotations\ndef f(annotations): pass", []),
        ("h = 1\ndef f():\n    global h\n    h = 2", []),
    ],
)
def test_hiding_is_seen(code: str, found: list[str]) -> None:
    assert list(hiding(code)) == found


def hiding(code: str) -> Iterator[str]:
    """Yield the line of each function that has a local of the same name as something of its module, and the name.

    A late import of what is imported for types at the top is the same thing under the same name.
    """
    imports = set(_imports(code))
    once = {name for name, count in Counter(name for name, _ in imports).items() if count == 1}
    outside = set(_bound(ast.parse(code))) - {name for name, source in imports if source.startswith("__future__")}
    for line, table in _functions(symtable.symtable(code, "", "exec"), 0):
        for name in table.get_identifiers():
            local = table.lookup(name)
            if name in outside and local.is_local() and not (local.is_imported() and name in once):
                yield f"{line} {name}"


def _functions(table: symtable.SymbolTable, line: int) -> Iterator[tuple[int, symtable.SymbolTable]]:
    """Yield the functions below a table with their lines; a comprehension counts as part of what it stands in.

    Since Python 3.12 the tables themselves say so of most comprehensions.
    """
    for inner in table.get_children():
        here = line if line and inner.get_name() in COMPREHENSIONS else inner.get_lineno()
        if inner.get_type() == "function":
            yield here, inner
        yield from _functions(inner, here)


def _bound(node: ast.AST) -> Iterator[str]:
    """Yield the names that a module binds outside of its functions, classes and comprehensions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield child.name
        elif isinstance(child, ast.alias):
            yield child.asname or child.name.split(".")[0]
        elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            yield child.id
        elif not isinstance(child, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Lambda):
            yield from _bound(child)


def _imports(code: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.asname or alias.name.split(".")[0], alias.name) for alias in node.names)
