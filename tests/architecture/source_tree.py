"""What the architecture tests look at: our own Python files, as paths, module names and syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path

from index.values import Struct

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("resources", "index", "viewer")
BUILT = ROOT / "resources" / "built"
EVERYTHING = (*PRODUCT, "packaging", "tests")


class SourceFile(Struct, frozen=True, dict=True):
    """One Python file of ours."""

    path: Path

    @property
    def name(self) -> str:
        """Return its path from the project's root, as a person would write it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def module(self) -> str:
        """Return its dotted module name."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    @cached_property
    def tree(self) -> ast.Module:
        """Return its syntax tree."""
        return ast.parse(self.path.read_text(encoding="utf-8"))

    def imports(self) -> set[str]:
        """Return every name that it imports anywhere, `from a import b` as both "a" and "a.b"."""
        return self._imports

    @cached_property
    def _imports(self) -> set[str]:
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        return found

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Yield every function and method in it."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def source_files(*folders: str) -> list[SourceFile]:
    """Return the Python files under the folders, by name; the built library, which the folder may hold, has none."""
    return sorted((file for folder in folders for file in _files(folder)), key=lambda file: file.name)


@cache
def _files(folder: str) -> list[SourceFile]:
    return [SourceFile(path) for path in (ROOT / folder).rglob("*.py") if BUILT not in path.parents]


def within(name: str, package: str) -> bool:
    """Return whether a dotted name is the package or something in it."""
    return name == package or name.startswith(package + ".")
