"""Sizes that keep every file readable at one sitting, and names that hide nothing."""

from __future__ import annotations

import ast
import importlib.metadata
import sys

from tests.architecture.source_tree import EVERYTHING, PRODUCT, source_files

FILE_LINES, FUNCTION_LINES, TEST_LINES = 300, 50, 20
DRAWERS = {"utils", "util", "misc", "common", "helpers", "tools"}


def test_no_file_is_longer_than_its_budget() -> None:
    lengths = {file.name: len(file.path.read_text(encoding="utf-8").splitlines()) for file in source_files(*EVERYTHING)}
    assert {name: length for name, length in lengths.items() if length > FILE_LINES} == {}


def test_no_function_and_no_test_is_longer_than_its_budget() -> None:
    too_long = []
    for file in source_files(*EVERYTHING):
        for function in file.functions():
            is_test = file.name.startswith("tests/") and function.name.startswith("test_")
            length = (function.end_lineno or 0) - function.lineno + 1
            if length > (TEST_LINES if is_test else FUNCTION_LINES):
                too_long.append(f"{file.name}:{function.lineno} {function.name}: {length} lines")
    assert too_long == []


def test_only_the_product_consists_of_packages() -> None:
    assert [file.name for file in source_files("tests", "packaging") if file.path.name == "__init__.py"] == []
    folders = {file.path.parent for file in source_files(*PRODUCT)}
    assert [folder.name for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_module_has_the_name_of_one_of_pythons_or_of_a_drawer() -> None:
    taken = DRAWERS | sys.stdlib_module_names
    files = [file for file in source_files(*PRODUCT) if not file.path.name.startswith("__")]
    assert [file.name for file in files if file.path.stem in taken] == []


def test_no_script_hides_an_installed_distribution() -> None:
    taken = sys.stdlib_module_names | {name.lower() for name in importlib.metadata.packages_distributions()}
    taken |= {"build", "wheel", "installer", "setuptools", "PyInstaller"}
    assert [file.name for file in source_files("packaging") if file.path.stem in taken] == []


def test_our_packages_are_imported_by_name_so_that_no_parameter_can_hide_one() -> None:
    assert [
        f"{file.name}:{node.lineno}"
        for file in source_files(*EVERYTHING)
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Import) and any(alias.name.split(".")[0] in PRODUCT for alias in node.names)
    ] == []
