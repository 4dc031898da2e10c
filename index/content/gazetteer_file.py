"""Reads the gazetteer of a library: a generated file with the names of all states of the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.errors import Problem
from index.gazetteer import Gazetteer
from index.values import MsgspecError, json

if TYPE_CHECKING:
    from index.content.files import LibraryFolder

GAZETTEER_FILE = "gazetteer.json"


def read_gazetteer(folder: LibraryFolder, problems: list[Problem]) -> Gazetteer:
    """Return the gazetteer, an empty one if the library has none; adds a problem if it cannot be understood."""
    file = folder.read(GAZETTEER_FILE) if folder.has(GAZETTEER_FILE) else None
    try:
        return json.decode(file.text, type=Gazetteer) if file else Gazetteer()
    except MsgspecError as error:
        mend = "Write it anew with packaging/make_gazetteer.py, or remove it."
        problems.append(Problem(GAZETTEER_FILE, 0, f"The gazetteer cannot be understood ({error}).", mend))
        return Gazetteer()
