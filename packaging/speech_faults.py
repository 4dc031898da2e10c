"""What goes wrong, or happens outside the program, while it is heard: files come, change, and cannot be written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

_DATA = Path(".local/share/good-offices")
_NOTES, _ASIDE = _DATA / "annotations.sqlite", _DATA / "annotations.aside"
_LETTER = Path("Documents/letter.txt")
_FIRST, _SECOND = "Grüße aus Zürich, an die Schutzmacht.\n", "Noch einmal: Grüße aus Zürich.\n"
MISSING_PART = """import sys
sys.modules["viewer.help.coverage_dialog"] = None
"""
"""Lets a part of the program be gone, as after an update, although nothing of it is taken away."""


def _letter_comes(home: Path) -> None:
    """Lay a text where documents lie that does not say how its letters are written."""
    (home / _LETTER).parent.mkdir(exist_ok=True)
    (home / _LETTER).write_text(_FIRST * 20, encoding="latin-1")
    (home / _LETTER).with_name("agenda.txt").write_text("One point.", encoding="ascii")


def _letter_changes(home: Path) -> None:
    (home / _LETTER).write_text(_FIRST * 20 + _SECOND, encoding="latin-1")


def _notes_are_refused(home: Path) -> None:
    """Put a folder in the place of the file of the notes: nobody can write there, an administrator neither."""
    if (home / _NOTES).exists():
        (home / _NOTES).rename(home / _ASIDE)
    (home / _NOTES).mkdir(parents=True)


def _notes_are_taken(home: Path) -> None:
    (home / _NOTES).rmdir()
    if (home / _ASIDE).exists():
        (home / _ASIDE).rename(home / _NOTES)


def _shelf_is_damaged(home: Path) -> None:
    """Let the list of the shelf be cut off in the middle, as by a power failure."""
    (catalogue,) = (home / _DATA).rglob("shelf.json")
    os.truncate(catalogue, catalogue.stat().st_size // 2)


DEEDS: dict[str, Callable[[Path], None]] = {
    "a letter comes": _letter_comes,
    "the letter changes": _letter_changes,
    "notes are refused": _notes_are_refused,
    "notes are taken": _notes_are_taken,
    "the shelf is damaged": _shelf_is_damaged,
}
"""What a step may do beside typing, by its words; given the home folder of the program."""
