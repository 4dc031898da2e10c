"""Every setting in one table: what it is called, what it may be, and how it is written; no Qt.

The preferences, the command line and the help read this table, and nothing else says what a setting may be.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

T = TypeVar("T", bool, int, str, bytes)


@dataclass(frozen=True, slots=True)
class Spec(Generic[T]):
    """One setting. Its type is its default's; `label` is blank for what the program keeps for itself.

    `bounds` are the least and the greatest number allowed, `choices` the only words allowed.
    """

    key: str
    default: T
    label: str = ""
    help: str = ""
    bounds: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()

    def accepts(self, value: object) -> bool:
        """Return whether `value` has the right type and is within bounds or among the choices."""
        if type(value) is not type(self.default):
            return False
        if self.bounds and isinstance(value, int) and not self.bounds[0] <= value <= self.bounds[1]:
            return False
        return not self.choices or value in self.choices

    def write(self, value: T) -> str:
        """Return the text that stands for `value` in the settings file."""
        if isinstance(value, bool):
            return "true" if value else "false"
        return b64encode(value).decode("ascii") if isinstance(value, bytes) else str(value)

    def read(self, text: object) -> T:
        """Return the value that `text` stands for, or the default if it stands for none that is accepted."""
        value = self._parsed(text) if isinstance(text, str) else None
        return cast("T", value) if self.accepts(value) else self.default

    def _parsed(self, text: str) -> object:
        try:
            match self.default:
                case bool():
                    return {"true": True, "false": False}.get(text)
                case int():
                    return int(text)
                case bytes():
                    return b64decode(text, validate=True)
        except ValueError:
            return None
        return text


THEME = Spec(
    "theme",
    "system",
    "Theme",
    "Light, dark or high contrast; “system” follows the desktop.",
    choices=("system", "light", "dark", "high-contrast"),
)
TEXT_SIZE = Spec(
    "text_size",
    100,
    "Text size",
    "The size of the text in the reader, in percent of the usual size.",
    bounds=(70, 250),
)
LANGUAGE = Spec(
    "language",
    "system",
    "Language",
    "The language of the window, from the next start on; “system” follows the desktop. The documents stay as they are.",
    choices=("system", "en", "ar", "de", "es", "fr"),
)
CONTENTS_VISIBLE = Spec("contents_visible", True, "Contents", "Show the contents beside the text.")
ARRANGEMENTS_VISIBLE = Spec("arrangements_visible", True, "Arrangements", "Show the arrangements beside the text.")
NOTES_VISIBLE = Spec(
    "notes_visible", True, "Editor’s notes", "Show the editors’ notes below the passages they speak about."
)
CITATION_FORM = Spec(
    "citation_form",
    "plain",
    "Citations",
    "How “Copy with citation” writes them.",
    choices=("plain", "markdown", "html", "bibtex", "ris", "csl-json"),
)
ARRANGEMENTS_VIEW = Spec("arrangements_view", "table", choices=("table", "pairs", "timeline", "map"))
ARRANGEMENTS_COLUMNS = Spec("arrangements_columns", "")
WINDOW_GEOMETRY = Spec("window_geometry", b"")
SPLITTER_STATE = Spec("splitter_state", b"")
RECENT_SEARCHES = Spec("recent_searches", "")
LAST_BLOCK = Spec("last_block", "")
LAST_OFFSET = Spec("last_offset", 0, bounds=(0, 1000))

SPECS = (
    THEME,
    TEXT_SIZE,
    LANGUAGE,
    CONTENTS_VISIBLE,
    ARRANGEMENTS_VISIBLE,
    NOTES_VISIBLE,
    CITATION_FORM,
    ARRANGEMENTS_VIEW,
    ARRANGEMENTS_COLUMNS,
    WINDOW_GEOMETRY,
    SPLITTER_STATE,
    RECENT_SEARCHES,
    LAST_BLOCK,
    LAST_OFFSET,
)
