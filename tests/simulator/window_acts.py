"""Tabs, a second text, panes, themes, settings, sizes and dialogs: nothing of that moves a line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.simulator.acts import Act, Effect, fraction, one_of
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, picked, rows_of
from viewer.kit.roles import TopicRole
from viewer.reading.passages import Passages
from viewer.settings.setting_specs import LANGUAGE, SPECS

_DIALOGS = (
    "glossary",
    "shortcuts",
    "licences",
    "about",
    "preferences",
    "help",
    "recent",
    "go-to",
    "channel",
    "compare",
    "print",
    "where",
)
_SIZES = ((1280, 800), (800, 600), (640, 480), (1600, 900), (900, 1200))
_SETTABLE = tuple(spec for spec in SPECS if spec.label)


def close_all_above(reader: ReaderAtProgram) -> None:
    """Close what stands over the window, the latest first, with Esc."""
    for _ in range(9):
        popup = QApplication.activePopupWidget()
        above = popup or next(
            (each for each in reversed(QApplication.topLevelWidgets()) if each.isVisible() and _is_above(reader, each)),
            None,
        )
        if above is None:
            break
        if popup is None:
            above.activateWindow()
        QTest.keyClick((popup and above) or QApplication.focusWidget() or above, Qt.Key.Key_Escape)
        reader.come_to_rest()
    else:
        raise Violation("Esc closes what stands over the window", type(above).__name__)


def _is_above(reader: ReaderAtProgram, window: Any) -> bool:
    return window is not reader.window and window.isWindow() and window.metaObject().className() != "QTipLabel"


def use_tabs(reader: ReaderAtProgram, key: str) -> Effect:
    """Press a key of the tabs."""
    reader.window.activateWindow()
    reader.press(key)
    return Effect.GO


def open_a_topic_behind(reader: ReaderAtProgram, at: float) -> Effect:
    """Open a topic in a new tab by Ctrl+click, and read on in this one."""
    contents = reader.window.contents
    contents.tabs.setCurrentIndex(1)
    index = picked(rows_of(contents.tree, lambda each: each.data(TopicRole)), at)
    if index is None or not contents.tree.isVisible():
        return Effect.STAY
    contents.tree.scrollTo(index)
    place = contents.tree.visualRect(index).center()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(contents.tree.viewport(), Qt.MouseButton.LeftButton, control, place)
    return Effect.STAY


def toggle_the_second_text(reader: ReaderAtProgram, _value: None) -> Effect:
    """Open a second text beside the first, or close it."""
    reader.window.actions_table["beside"].trigger()
    return Effect.KEEP


def open_beside(reader: ReaderAtProgram, at: float) -> Effect:
    """Open a topic beside the text."""
    index = picked(rows_of(reader.window.contents.tree, lambda each: each.data(TopicRole)), at)
    if index is not None:
        reader.features.beside.open(Passages(reader.library).of_topic(index.data(TopicRole).id))
    return Effect.GO


def go_into_a_text(reader: ReaderAtProgram, at: int) -> Effect:
    """Put the focus into one of the texts."""
    shown = [text for text in reader.texts.all if not text.pane.isHidden()]
    shown[at % len(shown)].reader.setFocus()
    return Effect.KEEP


def press_esc(reader: ReaderAtProgram, _value: None) -> Effect:
    """Press Esc wherever the focus is."""
    first, finding, searching = reader.texts.first, reader.finding, reader.searching
    in_contents = reader.focus_is_in(reader.window.contents)
    in_box = reader.focus_is_in(reader.window.search_box)
    in_bar = reader.focus_is_in(reader.features.finding.bar)
    in_text = any(each.reader.hasFocus() for each in reader.texts.all)
    in_first = first.reader.hasFocus()
    beside = reader.features.beside.column
    in_column = beside is not None and reader.focus_is_in(beside)
    within = reader.features.finding._within_preview
    reader.press("Esc")
    if in_bar:
        return Effect.FIND_NO_MORE if finding else Effect.STAY
    if in_text and finding:
        return Effect.STAY if within else Effect.KEEP
    if in_column:
        return Effect.KEEP
    return Effect.LEAVE if searching and (in_contents or in_box or in_first) else Effect.STAY


def press_a_pane_key(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Go round the panes, or hide and show them: no text moves."""
    reader.window.activateWindow()
    reader.press(*keys)
    return Effect.KEEP


def walk_by_tab(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Press Tab; in a text that leads to its links."""
    reader.window.activateWindow()
    reader.press_on(*keys)
    return Effect.LOOK if reader.active.navigation.previewing else Effect.GO


def choose(reader: ReaderAtProgram, key: str) -> Effect:
    """Trigger an action that changes how things look, or copies something."""
    if reader.window.actions_table[key].isEnabled():
        reader.window.actions_table[key].trigger()
    return Effect.STAY


def set_something(reader: ReaderAtProgram, value: tuple[str, float]) -> Effect:
    """Change a setting as the preferences do."""
    spec = next(spec for spec in _SETTABLE if spec.key == value[0])
    choices = spec.choices or (range(spec.bounds[0], spec.bounds[1] + 1) if spec.bounds else (True, False))
    reader.program.settings.set(spec, picked(choices, value[1]))
    return Effect.STAY


def resize(reader: ReaderAtProgram, size: tuple[int, int]) -> Effect:
    """Give the window another size."""
    reader.window.resize(*size)
    return Effect.STAY


def open_a_dialog(reader: ReaderAtProgram, key: str) -> Effect:
    """Open a dialog and close it by Esc."""
    reader.window.actions_table[key].trigger()
    reader.come_to_rest()
    close_all_above(reader)
    return Effect.STAY


def let_time_pass(reader: ReaderAtProgram, time: int) -> Effect:
    """Do nothing for a while."""
    reader.come_to_rest(time)
    return Effect.STAY


def _setting(random: Any) -> tuple[str, float]:
    return random.choice([spec.key for spec in _SETTABLE if spec is not LANGUAGE]), fraction(random)


ACTS = (
    Act(
        "use the tabs by",
        5,
        use_tabs,
        one_of("Ctrl+T", "Ctrl+T", "Ctrl+W", "Ctrl+Shift+T", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+2", "Ctrl+Shift+PgUp"),
    ),
    Act("open a topic behind", 1, open_a_topic_behind, fraction),
    Act("toggle the second text", 2, toggle_the_second_text),
    Act("open beside", 1, open_beside, fraction),
    Act("go into text", 2, go_into_a_text, one_of(0, 1)),
    Act("press Esc", 5, press_esc),
    Act(
        "use the panes by",
        3,
        press_a_pane_key,
        one_of(("F6",), ("F6", "F6"), ("Shift+F6",), ("F9",), ("F8",)),
    ),
    Act("walk by", 1.5, walk_by_tab, one_of(("Tab",) * 3, ("Tab",) * 12, ("Shift+Tab",) * 5)),
    Act(
        "choose",
        3,
        choose,
        one_of(
            "theme-dark",
            "theme-light",
            "theme-sepia",
            "theme-high-contrast",
            "larger",
            "smaller",
            "normal-size",
            "notes",
            "full-screen",
            "cite",
            "copy",
            "copy-link",
            "cite-bibtex",
            "cite-plain",
        ),
    ),
    Act("set", 2, set_something, _setting),
    Act("resize the window to", 1, resize, one_of(*_SIZES)),
    Act("open the dialog", 2, open_a_dialog, one_of(*_DIALOGS)),
    Act("let time pass", 3, let_time_pass, one_of(500, 1500, 5000, 30000)),
)
