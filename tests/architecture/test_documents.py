"""What the documents for engineers name exists: files, modules, classes, and links between documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.source_tree import EVERYTHING, PRODUCT, ROOT, source_files

DOCUMENTS = sorted([*(ROOT / "doc").rglob("*.md"), ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md"])
TOP = ("doc", "index", "packaging", "resources", "tests", "viewer")
# A path stands in backticks or in a command; a name in backticks begins with a capital and has a small letter.
PATH = re.compile(rf"(?<![\w/.~])(?:{'|'.join(TOP)})/[\w./<>*-]*[\w>*]")
MODULE = re.compile(r"`((?:index|viewer)(?:\.\w+)+)`")  # or a name in one
CLASS = re.compile(r"`([A-Z][a-z]\w*(?:\.\w+)?)`")
CONSTANT = re.compile(r"`([A-Z][A-Z_]{3,})`")  # shorter ones are words of queries, such as `OR`
LINK = re.compile(r"\]\(([^)#:]+)\)")


def names_in(file: Path, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what a pattern finds in a document."""
    return (found[0] for found in re.finditer(pattern, file.read_text(encoding="utf-8")))


def is_in_code(dotted: str) -> bool:
    """Return whether a dotted name is a module or package of ours, or a name that one defines."""
    path = ROOT.joinpath(*dotted.split("."))
    if path.is_dir() or path.with_suffix(".py").exists():
        return True
    module, name = path.parent.with_suffix(".py"), path.name
    return module.exists() and bool(
        re.search(rf"^(?:class|def) {name}\b|^{name}\b.*=", module.read_text(), re.MULTILINE)
    )


@cache
def code_of(*folders: str) -> str:
    """Return all Python code in these folders as one text."""
    return "\n".join(file.path.read_text(encoding="utf-8") for file in source_files(*folders))


def short(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", DOCUMENTS, ids=short)
def test_every_path_that_a_document_names_exists(file: Path) -> None:
    named = {path for path in names_in(file, PATH) if "<" not in path}
    assert sorted(path for path in named if not any(ROOT.glob(path))) == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=short)
def test_every_link_between_documents_leads_to_a_file(file: Path) -> None:
    links = [found[1] for found in LINK.finditer(file.read_text(encoding="utf-8"))]
    assert [link for link in links if not (file.parent / link).exists()] == []


@pytest.mark.parametrize("file", DOCUMENTS, ids=short)
def test_every_module_and_class_that_a_document_names_is_in_the_code(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    modules = [name for name in MODULE.findall(text) if not is_in_code(name)]
    classes = [name for name in CLASS.findall(text) if not re.search(rf"\b{name.split('.')[-1]}\b", code_of(*PRODUCT))]
    assert (modules, classes) == ([], [])


@pytest.mark.parametrize("file", DOCUMENTS, ids=short)
def test_every_constant_that_a_document_names_is_defined(file: Path) -> None:
    names = CONSTANT.findall(file.read_text(encoding="utf-8"))
    assert [name for name in names if not re.search(rf"^ *{name}\b.*=", code_of(*EVERYTHING), re.MULTILINE)] == []


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(file.name[:4]) for file in sorted((ROOT / "doc" / "decisions").glob("*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))
