"""Every setting in one table: what it is called, what it may be, and how it is written; no Qt.

The preferences, the command line, the administrators' policy and the help read this table, and nothing else says what
a setting may be.
"""

from __future__ import annotations

import binascii
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Generic, TypeVar, cast

from index.values import Struct
from index.words.language import translatable
from viewer.kit.look.theme_names import THEME_NAMES
from viewer.kit.own_keys import are_own_keys
from viewer.settings.languages import own_names

T = TypeVar("T", bool, int, str, bytes)


READING = translatable("Settings", "Text and theme")
WINDOW = translatable("Settings", "Window")
GENERAL = translatable("Settings", "General")


def is_whole_path(text: str) -> bool:
    """Return whether a text is blank or names a folder from the root, or from the reader's own one: ~/Documents."""
    return not text or text.startswith("~") or PurePath(text).is_absolute()


class Spec(Struct, Generic[T], frozen=True):
    """One setting. Its type is its default's; `label` is blank for what the program keeps for itself.

    `bounds` are the least and the greatest number allowed, `choices` the only words allowed; `names` says for readers
    what each choice is. `section` is its page of the preferences, `unit` how its number is written there ("{0} %") and
    `step` how far one press of a key takes it. `layout` is what no page shows but a reset of all settings gives back.
    `automatic` is what the program notes by itself, so that nobody is asked about it when it cannot be written.
    `own_window` is what a window of its own sets in place of a page, and `policy` what only administrators set.
    `fits` says whether a text has the form that it must have.
    Labels, helps, sections, names and units are English, for translation in the context "Settings".
    """

    key: str
    default: T
    label: str = ""
    help: str = ""
    bounds: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()
    section: str = GENERAL
    names: tuple[str, ...] = ()
    unit: str = "{0}"
    step: int = 1
    layout: bool = False
    automatic: bool = False
    own_window: bool = False
    policy: bool = False
    fits: Callable[[str], bool] | None = None

    @property
    def chosen(self) -> bool:
        """Whether readers choose it, so that administrators may preset and lock it."""
        return bool(self.label) or self.own_window or self.policy

    def accepts(self, value: object) -> bool:
        """Return whether `value` has the right type and is within bounds or among the choices."""
        if type(value) is not type(self.default):
            return False
        if self.bounds and isinstance(value, int) and not self.bounds[0] <= value <= self.bounds[1]:
            return False
        if self.fits and isinstance(value, str) and not self.fits(value):
            return False
        return not self.choices or value in self.choices

    def write(self, value: T) -> str:
        """Return `value` as it is written in the settings file."""
        if isinstance(value, bool):
            return "true" if value else "false"
        return binascii.b2a_base64(value, newline=False).decode("ascii") if isinstance(value, bytes) else str(value)

    def read(self, text: object) -> T:
        """Return the value of `text`, or the default if it is not an accepted value."""
        value = self.parse(text)
        return self.default if value is None else value

    def parse(self, text: object) -> T | None:
        """Return the value of `text`, or None if it is not an accepted value."""
        value = self._parsed(text) if isinstance(text, str) else None
        return cast("T", value) if self.accepts(value) else None

    def _parsed(self, text: str) -> object:
        try:
            match self.default:
                case bool():
                    return {"true": True, "false": False}.get(text)
                case int():
                    return int(text)
                case bytes():
                    return binascii.a2b_base64(text, strict_mode=True)
        except ValueError:
            return None
        return text


THEME = Spec(
    "theme",
    "system",
    "Theme",
    "The colours of text and window. “As the system” changes with the desktop.",
    choices=THEME_NAMES,
    section=READING,
    names=(
        translatable("Settings", "As the system"),
        translatable("Settings", "Light"),
        translatable("Settings", "Dark"),
        translatable("Settings", "Sepia"),
        translatable("Settings", "High contrast"),
    ),
)
TEXT_FAMILY = Spec(
    "text_family",
    "system",
    "Font",
    "The kind of letters in the reader. The easy ones are drawn so that none looks like another.",
    choices=("system", "serif", "sans", "easy"),
    section=READING,
    names=(
        translatable("Settings", "As the system"),
        translatable("Settings", "With serifs (Literata)"),
        translatable("Settings", "Without serifs (Inter)"),
        translatable("Settings", "Easy to read (Atkinson Hyperlegible)"),
    ),
)
TEXT_SIZE = Spec(
    "text_size",
    100,
    "Text size",
    "The size of the text in the reader, in percent of the usual size.",
    bounds=(70, 250),
    section=READING,
    unit=translatable("Settings", "{0} %"),
    step=10,
)
TEXT_WIDTH = Spec(
    "text_width",
    68,
    "Line length",
    "How many letters a line holds where there is room. 60 to 75 are read most easily.",
    bounds=(40, 110),
    section=READING,
    unit=translatable("Settings", "{0} letters"),
)
LINE_SPACING = Spec(
    "line_spacing",
    150,
    "Line spacing",
    "From one line to the next, in percent of the size of the letters.",
    bounds=(120, 220),
    section=READING,
    unit=translatable("Settings", "{0} %"),
    step=5,
)
CONTENTS_VISIBLE = Spec("contents_visible", True, "Contents", "Show the contents beside the text.", section=WINDOW)
ARRANGEMENTS_VISIBLE = Spec(
    "arrangements_visible", True, "Arrangements", "Show the arrangements beside the text.", section=WINDOW
)
LANGUAGE = Spec(
    "language",
    "system",
    "Language",
    "The language of the window, from the next start on. “As the system” follows the desktop. "
    "The documents stay as they are.",
    choices=("system", *own_names()),
    names=(translatable("Settings", "As the system"), *own_names().values()),
)
NOTES_VISIBLE = Spec(
    "notes_visible",
    True,
    "Editor’s notes",
    "Show the editors’ notes below the passages they speak about.",
    section=WINDOW,
)
SELECTION_BAR = Spec(
    "selection_bar",
    True,
    "Bar at selections",
    "Offer colours, a note, copy and citation beside words that you select.",
    section=WINDOW,
)
CITATION_FORM = Spec(
    "citation_form",
    "plain",
    "Citations",
    "How “Copy with citation” writes them.",
    choices=(
        "plain",
        "chicago",
        "chicago-bibliography",
        "apa",
        "mla",
        "markdown",
        "html",
        "bibtex",
        "ris",
        "csl-json",
    ),
    names=(
        translatable("Settings", "Plain text"),
        translatable("Settings", "Chicago, note"),
        translatable("Settings", "Chicago, bibliography"),
        translatable("Settings", "APA 7"),
        translatable("Settings", "MLA 9"),
        translatable("Settings", "Markdown"),
        translatable("Settings", "HTML"),
        translatable("Settings", "BibTeX"),
        translatable("Settings", "RIS"),
        translatable("Settings", "CSL-JSON"),
    ),
)
LINE_HYPHENS = Spec(
    "line_hyphens",
    True,
    "Hyphens of line ends",
    "Keep, when copying and citing, the hyphens at which a file of yours breaks words at the ends of its lines.",
)
OWN_KEYS = Spec("own_keys", "", own_window=True, fits=are_own_keys)
SHELF = Spec("shelf", True, policy=True)
SHELF_FOLDER = Spec("shelf_folder", "", policy=True, fits=is_whole_path)
ARRANGEMENTS_VIEW = Spec("arrangements_view", "table", choices=("table", "pairs", "timeline", "map"), layout=True)
ARRANGEMENTS_COLUMNS = Spec("arrangements_columns", "", layout=True)
ARRANGEMENTS_WIDTHS = Spec("arrangements_widths", "", automatic=True)
WINDOW_GEOMETRY = Spec("window_geometry", b"", layout=True, automatic=True)
SPLITTER_STATE = Spec("splitter_state", b"", layout=True, automatic=True)
RECENT_SEARCHES = Spec("recent_searches", "")
HIGHLIGHT_TINT = Spec("highlight_tint", "yellow", choices=("yellow", "green", "blue", "pink"))
ANNOTATIONS_CHECKED = Spec("annotations_checked", "", automatic=True)
RECENT_PASSAGES = Spec("recent_passages", "", automatic=True)
EDITION_SEEN = Spec("edition_seen", "", automatic=True)
LAST_BLOCK = Spec("last_block", "", automatic=True)
LAST_OFFSET = Spec("last_offset", 0, bounds=(0, 1000), automatic=True)
TABS = Spec("tabs", "")
BESIDE_PLACE = Spec("beside_place", "", automatic=True)
BESIDE_SHARE = Spec("beside_share", 500, bounds=(100, 900), layout=True, automatic=True)

SPECS: tuple[Spec[Any], ...] = (
    THEME,
    TEXT_FAMILY,
    TEXT_SIZE,
    TEXT_WIDTH,
    LINE_SPACING,
    LANGUAGE,
    CONTENTS_VISIBLE,
    ARRANGEMENTS_VISIBLE,
    NOTES_VISIBLE,
    SELECTION_BAR,
    CITATION_FORM,
    LINE_HYPHENS,
    OWN_KEYS,
    SHELF,
    SHELF_FOLDER,
    ARRANGEMENTS_VIEW,
    ARRANGEMENTS_COLUMNS,
    ARRANGEMENTS_WIDTHS,
    WINDOW_GEOMETRY,
    SPLITTER_STATE,
    RECENT_SEARCHES,
    HIGHLIGHT_TINT,
    ANNOTATIONS_CHECKED,
    RECENT_PASSAGES,
    EDITION_SEEN,
    LAST_BLOCK,
    LAST_OFFSET,
    TABS,
    BESIDE_PLACE,
    BESIDE_SHARE,
)
"""In the order of the preferences."""


def sections() -> dict[str, list[Spec[Any]]]:
    """Return the settings that readers may change, by their page of the preferences, in order."""
    pages: dict[str, list[Spec[Any]]] = {}
    for spec in SPECS:
        if spec.label:
            pages.setdefault(spec.section, []).append(spec)
    return pages
