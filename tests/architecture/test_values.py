"""Values: what could be mixed up unnoticed is given by name."""

from __future__ import annotations

import ast
from collections import Counter

from tests.architecture.source_tree import source_files

MOST_ALIKE = 3
"""Fields of one type that a value may take by position; with more, two that are exchanged are read over."""
BY_PLACE = {"Spec"}
"""Rows of a table that all begin alike, with key and default, and name the rest."""


def alike(value: ast.ClassDef) -> int:
    """Return how many fields of a class have the type that most of them have."""
    types = [ast.unparse(line.annotation) for line in value.body if isinstance(line, ast.AnnAssign)]
    return max(Counter(types).values(), default=0)


def takes_names_only(value: ast.ClassDef) -> bool:
    return any(keyword.arg == "kw_only" for keyword in value.keywords)


def test_a_value_with_many_fields_of_one_type_takes_them_by_name() -> None:
    structs = [
        node
        for file in source_files("viewer", "index")
        for node in file.tree.body
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Struct" for base in node.bases)
    ]
    mixed_up = [node.name for node in structs if alike(node) > MOST_ALIKE and not takes_names_only(node)]
    assert set(mixed_up) - BY_PLACE == set()
