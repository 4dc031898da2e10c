"""Writes the modules of a copy: a small zip file of those that Python begins with, one archive of all others.

`viewer/starts/archived_modules.py` reads the archive: the size of its index in eight bytes, the index, a dictionary
with the kind, the place after the index and the size of each module, and then their code. Python's own way with zip
files takes four times as long for each module. Needs the standard library only, of the Python that the copy has.
"""

from __future__ import annotations

import ast
import marshal
import sys
import zipfile
from collections.abc import Mapping
from importlib import _bootstrap_external, util
from pathlib import Path
from types import CodeType

FIRST_NAME, ARCHIVE_NAME = "start.zip", "modules.bin"
START = "good_offices_start"
# What is loaded before the archive can be read: how Python reads texts in whatever way a system writes them, our first
# lines, and what they need. From 3.13 on, Python keeps the text of every command in `linecache` before it runs it.
FIRST = (
    "__future__", "encodings", START, "viewer", "viewer.starts", "viewer.starts.archived_modules",
    "viewer.starts.file_identity", *(("linecache",) if sys.version_info >= (3, 13) else ()),
)  # fmt: skip
_DATE = (1980, 1, 1, 0, 0, 0)


def write(modules: Mapping[str, Path], folder: Path) -> None:
    """Write modules, by name the file of the source of each, into a folder as both files."""
    first = {name: file for name, file in modules.items() if name in FIRST or name.startswith("encodings.")}
    with zipfile.ZipFile(folder / FIRST_NAME, "w", zipfile.ZIP_STORED) as packed:
        for name, file in sorted(first.items()):
            packed.writestr(zipfile.ZipInfo(f"{place(name, file)}.pyc", _DATE), as_file(file, name))
    index: dict[str, tuple[bool, int, int]] = {}
    codes = []
    at = 0
    for name, file in sorted(modules.items()):
        if name not in first:
            codes.append(marshal.dumps(compiled(file, name)))
            index[name] = (_is_package(file), at, len(codes[-1]))
            at += len(codes[-1])
    told = marshal.dumps(index)
    (folder / ARCHIVE_NAME).write_bytes(len(told).to_bytes(8, "little") + told + b"".join(codes))


def names(folder: Path) -> set[str]:
    """Return the names of all modules in both files of a folder."""
    with zipfile.ZipFile(folder / FIRST_NAME) as packed:
        first = set(map(name_of, packed.namelist()))
    archive = (folder / ARCHIVE_NAME).read_bytes()
    index: dict[str, tuple[bool, int, int]] = marshal.loads(memoryview(archive)[8:])
    return first | index.keys()


def place(name: str, file: Path) -> str:
    """Return where a module lies below the folder of all modules, without an ending: "viewer/starts/__init__"."""
    return name.replace(".", "/") + ("/__init__" if _is_package(file) else "")


def name_of(packed: str) -> str:
    """Return the name of a module by where it lies in a zip file: "viewer/starts/__init__.pyc"."""
    return packed.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def compiled(file: Path, name: str) -> CodeType:
    """Return the code of a module; its place among the modules is what a traceback names.

    Without what documents its functions, a ninth of all. Classes keep theirs: dataclasses make up one where none is.
    """
    tree = ast.parse(file.read_bytes())
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    for function in functions:
        if ast.get_docstring(function, clean=False) is not None:
            function.body[0] = ast.copy_location(ast.Pass(), function.body[0])
    return compile(tree, f"{place(name, file)}.py", "exec", dont_inherit=True)


def as_file(file: Path, name: str) -> bytes:
    """Return a module as Python loads it from a file without looking for its source."""
    packed = _bootstrap_external._code_to_hash_pyc  # type: ignore[attr-defined]  # noqa: SLF001
    return bytes(packed(compiled(file, name), util.source_hash(file.read_bytes()), False))


def _is_package(file: Path) -> bool:
    return file.name == "__init__.py"
