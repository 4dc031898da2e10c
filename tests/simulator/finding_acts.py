"""Finding in the document that is read, and stepping through hits."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.simulator.acts import Act, Effect, one_of
from tests.simulator.reader_at_program import ReaderAtProgram

_WORDS = ("iran", "envoy", "year 1917", "passport", "café", "nowhere at all", "e", "سويسرا", "1980. It")


def start_to_find(reader: ReaderAtProgram, words: str) -> Effect:
    """Open the bar, or go back into it, and type."""
    reader.press("Ctrl+F")
    reader.features.finding.bar.box.setText(words)
    return Effect.LOOK


def step(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Press F3 and Shift+F3: through what was found, else through the hits of a search."""
    opened = not reader.finding and reader.features.searching._opened
    reader.press_on(*keys)
    return Effect.GO if opened else Effect.LOOK


def press_enter_in_the_bar(reader: ReaderAtProgram, backwards: bool) -> Effect:
    """Go to the next place that was found, or the previous one."""
    if not reader.finding:
        return Effect.STAY
    reader.features.finding.bar.box.setFocus()
    QTest.keySequence(reader.features.finding.bar.box, "Shift+Return" if backwards else "Return")
    return Effect.LOOK


def tick_an_option(reader: ReaderAtProgram, at: int) -> Effect:
    """Match case, whole words or accents, or no longer."""
    bar = reader.features.finding.bar
    if reader.finding:
        (bar._case, bar._whole, bar._accents)[at].toggle()
    return Effect.LOOK


def leave(reader: ReaderAtProgram, _value: None) -> Effect:
    """Press Esc in the bar: back to the line where finding began."""
    if not reader.finding:
        return Effect.STAY
    reader.features.finding.bar.box.setFocus()
    reader.press("Esc")
    return Effect.FIND_NO_MORE


def close(reader: ReaderAtProgram, _value: None) -> Effect:
    """Close the bar by its cross, and stay at what was found."""
    if not reader.finding:
        return Effect.STAY
    within = reader.features.finding._within_preview
    cross: QToolButton = reader.features.finding.bar._close
    cross.click()
    return Effect.STAY if within else Effect.KEEP


ACTS = (
    Act("find", 4, start_to_find, one_of(*_WORDS)),
    Act("step with", 5, step, one_of(("F3",), ("F3", "F3", "F3"), ("Shift+F3",), ("F3", "Shift+F3"), ("F3",) * 9)),
    Act("press Enter in the find bar", 2, press_enter_in_the_bar, one_of(False, False, True)),
    Act("tick the option of the find bar", 0.7, tick_an_option, one_of(0, 1, 2)),
    Act("press Esc in the find bar", 3, leave),
    Act("close the find bar", 1.5, close),
)
