"""What must not be loaded yet when a reader waits for the window or for an answer in the terminal."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

_DOTTED = "sys.modules = {name.replace('.', '-'): 0 for name in sys.modules}"


@cache
def loaded_by(statement: str) -> frozenset[str]:
    """Return the top-level modules that a fresh Python has loaded after a statement."""
    program = f"import sys\n{statement}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    command = [sys.executable, "-c", program]
    return frozenset(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split())


def test_the_window_does_not_wait_for_what_only_searching_building_or_importing_needs() -> None:
    late = {"pypdf", "whoosh", "numpy", "markdown_it", "mdit_py_plugins"}
    late |= {"justhtml", "charset_normalizer", "pypdfium2_raw"}
    assert not loaded_by("import viewer.app") & late


def test_a_start_with_a_shelf_waits_for_nothing_that_only_searching_building_or_importing_needs() -> None:
    opened = "from pathlib import Path; from index.shelf.opened_shelf import open_shelf"
    asked = "shelf = open_shelf(Path('none'), Path('none')); shelf.shelf.documents(), shelf.finding.missing()"
    names = loaded_by(f"{opened}; {asked}\n{_DOTTED}")
    assert "index-shelf-tiers" in names
    assert not {name.partition("-")[0] for name in names} & {"numpy", "whoosh", "markdown_it", "mdit_py_plugins"}
    assert not names & {"index-importing-lines", "index-built-build", "index-built-publishing", "index-content"}


@pytest.mark.parametrize("module", ["index.built.opening", "index.built.library"])
def test_opening_a_library_needs_neither_its_builder_nor_its_search(module: str) -> None:
    assert not loaded_by(f"import {module}") & {"whoosh", "markdown_it", "PySide6"}


def test_a_search_loads_nothing_of_whoosh_but_its_english_stemmer(small_built: Path) -> None:
    imported = "from index.results import SearchRequest; from index.search.searcher import Searcher"
    asked = f"Searcher(__import__('pathlib').Path({str(small_built)!r})).search(SearchRequest('swiss mandates'))"
    names = {name for name in loaded_by(f"{imported}\n{asked}\n{_DOTTED}") if name.startswith("whoosh-")}
    stemmer = {f"whoosh-lang{part}" for part in ("", "-snowball", "-snowball-bases", "-snowball-english")}
    assert names == stemmer


def test_only_those_who_print_wait_for_what_printing_needs() -> None:
    names = loaded_by("import viewer.features\nsys.modules = {name.split('.')[-1]: 0 for name in sys.modules}")
    assert not names & {"QtPrintSupport", "pypdf", "pages", "pdf_paper", "print_layout", "print_pdf", "print_dialog"}


def test_the_terminal_commands_load_no_qt() -> None:
    assert not loaded_by("import viewer.cli, index.search.searcher, index.built.build") & {"PySide6", "shiboken6"}


def test_qt_does_not_read_the_source_of_every_module_after_it() -> None:
    restored = "from viewer.starts import plain_imports; plain_imports.restore()"
    read = "import linecache; sys.modules = {name.rpartition('/')[2].replace('.', '-'): 0 for name in linecache.cache}"
    assert "theme-py" not in loaded_by(f"{restored}\nfrom viewer.kit.look.theme import Theme\n{read}")


def test_a_start_without_arguments_does_not_wait_for_what_reads_them() -> None:
    assert "viewer-terminal-command_line" not in loaded_by(f"import viewer.cli\n{_DOTTED}")


def test_a_search_does_not_wait_for_what_is_said_of_numpys_functions() -> None:
    names = loaded_by(f"import index.search.searcher\n{_DOTTED}")
    assert "numpy-_core-multiarray" in names
    assert not [name for name in names if name.startswith("numpy-_core-_add_newdocs")]
