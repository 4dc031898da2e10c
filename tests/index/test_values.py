"""Values are made in one way, which costs a start little and brings nothing along."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from tests.architecture.source_tree import PRODUCT, source_files, within
from tests.architecture.test_loading import loaded_by


def test_msgspec_is_imported_in_one_place() -> None:
    files = source_files(*PRODUCT)
    assert [file.module for file in files if any(within(name, "msgspec") for name in file.imports())] == [
        "index.values"
    ]


def test_values_with_many_fields_of_one_type_are_made_by_keyword() -> None:
    assert [
        f"{file.name}: {node.name}"
        for file in source_files("index")
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ClassDef) and has_many_alike(node) and not is_keyword_only(node)
    ] == []


@pytest.mark.parametrize("other", ["dataclasses", "typing_extensions", "_socket", "uuid", "platform", "decimal"])
def test_what_values_can_do_without_is_not_loaded(other: str) -> None:
    assert other not in loaded_by("import viewer.app, viewer.cli")


def test_what_values_can_do_without_is_whole_for_others() -> None:
    asked = "import index.values, decimal, uuid, msgspec.inspect, msgspec.yaml"
    kinds = "decimal.Decimal, uuid.UUID, uuid.SafeUUID, msgspec.inspect.type_info, msgspec.yaml.decode"
    assert "_Unused" not in loaded_by(f"{asked}; sys.modules = {{each.__qualname__: 0 for each in ({kinds})}}")


def has_many_alike(node: ast.ClassDef) -> bool:
    """Tell whether a class is made of more than three fields of one type, which could be mistaken for each other."""
    if not {"Struct", "NamedTuple", "Record"} & {ast.unparse(base) for base in node.bases}:
        return False
    types = Counter(ast.unparse(part.annotation) for part in node.body if isinstance(part, ast.AnnAssign))
    return max(types.values(), default=0) > 3


def is_keyword_only(node: ast.ClassDef) -> bool:
    return any(keyword.arg == "kw_only" for keyword in node.keywords)
