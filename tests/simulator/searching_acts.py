"""Searching: from the first letter to every way out, at leisure and in haste."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from tests.simulator.acts import Act, Effect, fraction, one_of
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, picked, rows_of
from tests.simulator.window_acts import close_all_above
from viewer.kit.roles import HitRole
from viewer.reading.passages import Passages

_WORDS = (
    "swiss",
    "passports",
    "who represents the US in Iran",
    "Iran in the US?",
    "letters 2",
    "prisoners embassy",
    "protecting power",
    "type:term mandate",
    "power:Sweden",
    '"quiet room" -visits',
    "pasports",
    "zanzibar",
    "سويسرا",
    "瑞士",
    "s",
    "in year 19",
    "(",
)


def type_words(reader: ReaderAtProgram, words: str) -> Effect:
    """Replace the text of the box."""
    effect = Effect.LOOK if reader.searching else Effect.BEGIN
    reader.press("Ctrl+K")
    box = reader.window.search_box
    if words.isascii():
        QTest.keyClicks(box, words[:1])
        box.setText(words)
    else:
        box.setText(words)
    box.setCursorPosition(len(words))
    return effect


def walk(reader: ReaderAtProgram, step: int) -> Effect:
    """Walk through the results from the box."""
    reader.window.search_box.setFocus()
    if not reader.window.search_box.text():
        return Effect.STAY  # Down would open the menu of what may be searched for
    reader.press(*["Down" if step > 0 else "Up"] * abs(step))
    return Effect.LOOK


def walk_in_the_list(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Go into the list of results and use its keys."""
    if not reader.features.results.list.isVisible():
        return Effect.STAY
    reader.features.results.list.setFocus()
    reader.press(*keys)
    return Effect.LOOK


def enter(reader: ReaderAtProgram, _value: None) -> Effect:
    """Open the best hit, or the one that was walked to."""
    reader.window.search_box.setFocus()
    results = reader.features.results
    hits = [index.data(HitRole) for index in rows_of(results.list, lambda each: each.data(HitRole))]
    hit = (results.current_hit or hits[0]) if hits and reader.window.search_box.text().strip() else None
    block = Passages(reader.library).of_hit(hit) if hit else ""
    reader.press("Return")
    reader.come_to_rest()
    close_all_above(reader)  # a term among the hits opens the glossary
    if block and reader.place.block != block:
        raise Violation("Enter opens the hit", block, reader.place)
    return Effect.GO if block else Effect.LOOK


def open_in_a_tab(reader: ReaderAtProgram, _value: None) -> Effect:
    """Open the best hit in a tab behind."""
    reader.window.search_box.setFocus()
    reader.press("Ctrl+Return")
    return Effect.LOOK


def click_a_hit(reader: ReaderAtProgram, at: float) -> Effect:
    """Click on one of the results."""
    view = reader.features.results.list
    index = picked(rows_of(view, lambda each: each.data(HitRole)), at) if view.isVisible() else None
    if index is None:
        return Effect.STAY
    hit = index.data(HitRole)
    reader.click(view, index)
    reader.come_to_rest()
    close_all_above(reader)  # a term among the hits opens the glossary
    block = Passages(reader.library).of_hit(hit)
    if block and reader.place.block != block:
        raise Violation("a click opens the hit", block, reader.place)
    return Effect.GO if block else Effect.LOOK


def narrow(reader: ReaderAtProgram, at: float) -> Effect:
    """Stay in a document or subject, or search everywhere again."""
    scope = reader.features.results.scope
    if scope.isVisible():
        scope.setCurrentIndex(int(at * scope.count()))
    return Effect.LOOK


def relate(reader: ReaderAtProgram, _value: None) -> Effect:
    """Ask for passages related to the one that is read."""
    reader.press("Ctrl+R")
    return Effect.BEGIN


def press_a_button_of_the_answer(reader: ReaderAtProgram, name: str) -> Effect:
    """Open the answer's evidence, copy it, or turn the question round."""
    card = reader.features.answer
    if name == "swap":
        if card.ways.isVisible():
            card.ways.linkActivated.emit(card.ways.text().partition('href="')[2].partition('"')[0])
        return Effect.LOOK
    button = card.cite.button if name == "cite" else card.open_button
    if not button.isVisible() or not button.isEnabled():
        return Effect.STAY
    button.click()
    return Effect.GO if name == "open" else Effect.LOOK


def take_the_suggestion(reader: ReaderAtProgram, _value: None) -> Effect:
    """Search for what the results suggest."""
    label = reader.features.results.suggestion
    if label.isVisible():
        label.linkActivated.emit(label.text().partition('href="')[2].partition('"')[0])
    return Effect.LOOK


def show_another_tab_of_the_contents(reader: ReaderAtProgram, at: int) -> Effect:
    """Look at the contents or the bookmarks while a search is on."""
    tabs = reader.window.contents.tabs
    if tabs.isVisible() and tabs.isTabVisible(at):
        tabs.setCurrentIndex(at)
    return Effect.STAY


def _end_of(box: QLineEdit) -> int:
    return 0 if box.isRightToLeft() else box.width()


def clear(reader: ReaderAtProgram, by_button: bool) -> Effect:
    """Delete the words, by the button in the box or by key."""
    box = reader.window.search_box
    if not box.text():
        return Effect.STAY
    reader.press("Ctrl+K")
    if by_button:
        button = min(box.findChildren(QToolButton), key=lambda each: abs(each.x() - _end_of(box)))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        reader.press("Backspace")
    return Effect.LEAVE


def leave_from_the_box(reader: ReaderAtProgram, _value: None) -> Effect:
    """Press Esc in the search box."""
    effect = Effect.LEAVE if reader.searching else Effect.STAY
    reader.press("Ctrl+K", "Esc")
    return effect


def _hasty_keys(random: Random) -> tuple[str, ...]:
    keys = ("Return", "Return", "Ctrl+Return", "Esc")
    return tuple(random.choice((random.choice(_WORDS[:9]), *keys)) for _ in range(random.randint(2, 6)))


def type_in_haste(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Type and press keys before any result can come: an Enter belongs to the words it was pressed on."""
    if reader.searching:
        reader.press("Ctrl+K", "Esc")
        return Effect.LEAVE
    before, typed, wanted = reader.place, "", ""
    reader.press("Ctrl+K")
    for key in keys:
        if key in ("Return", "Ctrl+Return", "Esc"):
            reader.press(*(("Ctrl+K", "Esc", "Ctrl+K") if key == "Esc" else (key,)))
            typed, wanted = ("", "") if key == "Esc" else (typed, key if typed else "")
        else:
            reader.window.search_box.setText(key)
            typed, wanted = key, wanted if typed == key else ""
    reader.come_to_rest()
    close_all_above(reader)  # a term among the hits opens the glossary
    if wanted != "Return" and reader.place != before:
        raise Violation("an Enter belongs to the words it was pressed on", keys, before, reader.place)
    if wanted == "Return":
        return Effect.GO
    return Effect.BEGIN


ACTS = (
    Act("type", 9, type_words, one_of(*_WORDS)),
    Act("walk", 6, walk, one_of(1, 2, 3, 7, -1)),
    Act(
        "walk in the list",
        3,
        walk_in_the_list,
        one_of((), ("Down",), ("Down", "Down", "Up"), ("End",), ("PgDown", "Up"), ("Home",)),
    ),
    Act("press Enter in the box", 3, enter),
    Act("press Ctrl+Enter in the box", 0.5, open_in_a_tab),
    Act("click hit", 2, click_a_hit, fraction),
    Act("narrow the search", 1.5, narrow, fraction),
    Act("ask for related passages", 3, relate),
    Act("press the button", 1.5, press_a_button_of_the_answer, one_of("open", "swap", "cite")),
    Act("take the suggestion", 0.5, take_the_suggestion),
    Act("show the tab of the contents", 1, show_another_tab_of_the_contents, one_of(0, 1, 2)),
    Act("clear the box", 2, clear, one_of(True, False)),
    Act("press Esc in the box", 5, leave_from_the_box),
    Act("type in haste", 3, type_in_haste, _hasty_keys),
)
