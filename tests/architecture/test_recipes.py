"""What ARCHITECTURE.md and doc/first-change.md say about adding something is followed on a copy: then it is there."""

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
_IN_WINDOW = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from index.built.build import build as build_library
from index.built.opening import open_library
from index.values import replace
from tests.small_library import write_small_library
from viewer.app import add_features, build
from viewer.starts.paths import Paths
build_library(write_small_library(Path("small")), Path("built"))
paths = replace(Paths.default({{"GOOD_OFFICES_HOME": "home"}}), source=Path("small"), built=Path("built"))
application = QApplication([])
program = build(open_library(paths.places), paths)
features = add_features(program)
window = program.window
{see}
features.close()
program.close()
"""


class Recipe(Struct, frozen=True, kw_only=True):
    """A row of the table “Where to add”, called `what`, and one way to follow it.

    `section` is the beginning of the heading in doc/first-change.md that shows the same way. `lines` are put into files
    that both name, each as (file, the line above, the new line); then `program` prints `shown`.
    """

    what: str
    section: str = ""
    lines: tuple[tuple[str, str, str], ...]
    program: str
    shown: str


RECIPES = [
    Recipe(
        what="a fact that documents carry",
        lines=(
            ("index/document.py", "    rights: str", '    seat: str = ""'),
            ("index/content/records.py", '    rights: Words = ""', '    seat: Words = ""'),
        ),
        program=_SHOW_FACT.format(file="library.toml", table="[[document]]", value="library.documents()[0]"),
        shown="Geneva",
    ),
    Recipe(
        what="a fact that statements carry",
        section="A field of a statement",
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
    Recipe(
        what="an action",
        lines=(
            (
                "viewer/help/help_actions.py",
                "HELP_ACTIONS = (",
                '    ActionSpec(key="motto", text="&Motto", help="What this is for", icon="about"),',
            ),
            ("viewer/shell/all_actions.py", '            "shortcuts",', '            "motto",'),
            (
                "viewer/help/help_controller.py",
                "        self.handbook: HelpWindow | None = None",
                '        window.actions_table.connect({"motto": lambda: self._tell("Between two, a third.")})',
            ),
        ),
        program=_IN_WINDOW.format(
            see="window.actions_table['motto'].trigger()\n"
            "menu = window.menuBar().actions()[-1].menu()\n"
            "print([each.text() for each in menu.actions()].index('&Motto'), window.statusBar().currentMessage())"
        ),
        shown="3 Between two, a third.",
    ),
    Recipe(
        what="a column of the arrangements",
        section="A column of the arrangements",
        lines=(
            ("viewer/arrangements/table/columns.py", "    ASSESSMENT = 6", "    AS_OF = 7"),
            (
                "viewer/arrangements/table/columns.py",
                "COLUMNS = {",
                '    Column.AS_OF: ColumnSpec(title="As of", meaning="", text=lambda row: row.as_of),',
            ),
        ),
        program=_IN_WINDOW.format(
            see="table = window.arrangements.table\n"
            "table.set_columns('AS_OF')\n"
            "rows = table.model()\n"
            "print(rows.headerData(7, Qt.Orientation.Horizontal), rows.index(0, 7).data(), table.isColumnHidden(7))"
        ),
        shown="As of 2025-06 False",
    ),
]


def files_named_for(what: str) -> set[str]:
    """Return the files that ARCHITECTURE.md names in the row for something to add."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    row = next(line for line in text.split("\n") if line.startswith(f"| {what} |"))
    return set(re.findall(r"`([\w/]+\.\w+)`", row))


def files_shown_under(heading: str) -> set[str]:
    """Return the files that doc/first-change.md names under the heading that begins so."""
    text = (ROOT / "doc" / "first-change.md").read_text("utf-8")
    section = next(part for part in text.split("\n## ") if part.startswith(heading))
    return set(re.findall(r"`([\w/]+\.\w+)`", section))


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.what)
def test_following_a_recipe_is_enough(tmp_path: Path, recipe: Recipe) -> None:
    copy = ChangedCopy(tmp_path)
    for file, above, line in recipe.lines:
        assert file in files_named_for(recipe.what)
        assert not recipe.section or file in files_shown_under(recipe.section)
        copy.add(file, above, line)
    assert copy.run(recipe.program) == recipe.shown
