"""Names: each stands for one thing, wherever it is read."""

from __future__ import annotations

import ast
import symtable
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import source_files

CODE = ("viewer", "index")


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
        ("d = 1\ndef f():\n    return [d for d in ()]", ["3 d"]),
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
    module = symtable.symtable(code, "", "exec")
    imports = set(_imports(code))
    once = {name for name, count in Counter(name for name, _ in imports).items() if count == 1}
    bound = {name for name in module.get_identifiers() if _binds(module.lookup(name))}
    outside = bound - {name for name, source in imports if source.startswith("__future__")}
    for table in _below(module):
        for name in table.get_identifiers() if table.get_type() == "function" else ():
            local = table.lookup(name)
            if name in outside and local.is_local() and not (local.is_imported() and name in once):
                yield f"{table.get_lineno()} {name}"


def _below(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for inner in table.get_children():
        yield inner
        yield from _below(inner)


def _binds(symbol: symtable.Symbol) -> bool:
    return symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()


def _imports(code: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.asname or alias.name.split(".")[0], alias.name) for alias in node.names)
