"""The terminal command `changes`: what changed since the last edition. No Qt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from index.json_format import changes_json
from index.words.change_words import change_sections, since_text
from index.words.punctuation import labelled
from viewer.terminal.report import FOUND, NOTHING, Report
from viewer.terminal.terminal_text import Style, json_text, wrapped

if TYPE_CHECKING:
    from index.built.library import Library

_INDENT = "    "


def changes(library: Library, style: Style | None) -> Report:
    """Return what changed since the last edition, laid out in `style`; as JSON without a style."""
    found = library.changes()
    if style is None:
        lines = [json_text(changes_json(found), sys.stdout)]
    else:
        lines = wrapped(since_text(found), style)
        for section in change_sections(found, library.arrangements(), library.states()):
            lines += ["", *wrapped(section.heading, style)]
            for thing in section.things:
                lines += wrapped(labelled(thing.title, thing.details) if thing.details else thing.title, style, _INDENT)
    return Report(lines, FOUND if found.changes else NOTHING)
