"""What ARCHITECTURE.md says about where to add something is followed to the letter on a copy, and then it is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.values import Struct
from tests.architecture.changed_copy import ChangedCopy
from tests.architecture.source_tree import ROOT

_SHOW_FACT = """
from pathlib import Path
from index.built.build import build
from index.built.library import Library
from tests.small_library import write_small_library
source = write_small_library(Path("small"))
file = source / "{file}"
file.write_text(file.read_text("utf-8").replace("{table}", '{table}\\nseat = "Geneva"', 1), "utf-8")
build(source, Path("built"))
with Library(Path("built")) as library:
    print({value}.seat)
"""


class Recipe(Struct, frozen=True, kw_only=True):
    """A row of the table “Where to add”, called `what`, and one way to follow it.

    `lines` are put into files that the row names, each as (file, the line above, the new line); then `program` prints
    `shown`.
    """

    what: str
    lines: tuple[tuple[str, str, str], ...]
    program: str
    shown: str


RECIPES = [
    Recipe(
        what="a fact that documents carry",
        lines=(
            ("index/model.py", "    rights: str", '    seat: str = ""'),
            ("index/content/records.py", '    rights: Words = ""', '    seat: Words = ""'),
        ),
        program=_SHOW_FACT.format(file="library.toml", table="[[document]]", value="library.documents()[0]"),
        shown="Geneva",
    ),
    Recipe(
        what="a fact that statements carry",
        lines=(
            ("index/model.py", "    hedged: bool = False", '    seat: str = ""'),
            ("index/content/records.py", "    status: StatusWord = Status.UNKNOWN", '    seat: Words = ""'),
        ),
        program=_SHOW_FACT.format(
            file="arrangements/source.toml",
            table="[[statement]]",
            value="library.arrangements()[0].statements[0]",
        ),
        shown="Geneva",
    ),
]


def files_named_for(what: str) -> set[str]:
    """Return the files that ARCHITECTURE.md names in the row for something to add."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    row = next(line for line in text.split("\n") if line.startswith(f"| {what} |"))
    return set(re.findall(r"`([\w/]+\.\w+)`", row))


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.what)
def test_following_a_recipe_is_enough(tmp_path: Path, recipe: Recipe) -> None:
    copy = ChangedCopy(tmp_path)
    for file, above, line in recipe.lines:
        assert file in files_named_for(recipe.what)
        copy.add(file, above, line)
    assert copy.run(recipe.program) == recipe.shown
