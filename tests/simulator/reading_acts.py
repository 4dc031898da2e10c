"""Going through the text: contents, links, numbers, history, scrolling, finding."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.simulator.acts import Act, Effect, fraction, one_of
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, Whereabouts, picked, rows_of
from tests.simulator.window_acts import close_all_above
from viewer.kit.roles import TopicRole
from viewer.reading.passages import Passages

_LINKS = (
    "good-offices://passage/us-in-iran-text",
    "good-offices://passage/letters-17",
    "good-offices://passage/no-such-passage",
    "good-offices://arrangement/ch-us-ir",
    "good-offices://nothing",
    "good-offices://state/us",
    "5.3",
    "archives-99",
    "999.9",
)


def click_a_topic(reader: ReaderAtProgram, at: float) -> Effect:
    """Click on a topic in the contents."""
    contents = reader.window.contents
    contents.tabs.setCurrentIndex(1)
    tree = contents.tree
    tree.expandAll()
    index = picked(rows_of(tree, lambda each: each.data(TopicRole)), at)
    if index is None or not tree.isVisible():
        return Effect.STAY
    topic = index.data(TopicRole).id
    reader.click(tree, index)
    reader.come_to_rest()
    if reader.place.block != Passages(reader.library).of_topic(topic):
        raise Violation("a topic opens where it begins", topic, reader.place)
    return Effect.GO


def press_keys_in_the_contents(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Walk through the contents; each topic reached is opened."""
    contents = reader.window.contents
    contents.tabs.setCurrentIndex(1)
    if not contents.tree.isVisible():
        return Effect.STAY
    contents.tree.setFocus()
    reader.press_on(*keys)
    return Effect.GO


def follow_a_link(reader: ReaderAtProgram, link: str) -> Effect:
    """Follow a link, a number or an id handed over by another start of the program."""
    before = reader.place
    words = reader.features.links.follow(link)
    if words and reader.place != before:
        raise Violation("what leads nowhere opens nothing", link, words)
    return Effect.STAY if words or "arrangement/" in link else Effect.GO


def go_to_a_number(reader: ReaderAtProgram, number: str) -> Effect:
    """Type a number into the box for them."""
    reader.press("Ctrl+J")
    reader.come_to_rest()
    dialog: Any = QApplication.activeModalWidget()
    if dialog is None:
        raise Violation("Ctrl+J asks for a number")
    QTest.keyClicks(dialog.box, number)
    there = dialog.list.current
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    reader.come_to_rest()
    close_all_above(reader)
    if there and reader.place.block != there:
        raise Violation("a number leads to its passage", number, there, reader.place)
    return Effect.GO if there else Effect.STAY


def go_back(reader: ReaderAtProgram, steps: int) -> Effect:
    """Go back or, below 0, forward."""
    before = Whereabouts.of(reader.active)
    ahead = before.earlier[::-1] if steps > 0 else before.later
    if abs(steps) == 1:
        reader.window.activateWindow()
        reader.press("Alt+Left" if steps > 0 else "Alt+Right")
    else:
        (reader.texts.back if steps > 0 else reader.texts.forward)(abs(steps))
    expected = ahead[abs(steps) - 1] if abs(steps) <= len(ahead) else before.place
    if reader.place != expected:
        raise Violation("back and forward lead to the places that they list", steps, expected, reader.place)
    return Effect.GO


def press_a_key(reader: ReaderAtProgram, keys: str) -> Effect:
    """Press a key that goes somewhere."""
    reader.window.activateWindow()
    reader.press(keys)
    return Effect.GO


def go_back_to_before_the_search(reader: ReaderAtProgram, _value: None) -> Effect:
    """Return to where the last search began that led somewhere."""
    history = reader.features.history
    before = history._before
    reader.press("Alt+Shift+Left")
    reader.come_to_rest()
    if before is not None and not before.text.pane.isHidden() and reader.place != before.place:
        raise Violation("one key leads back to before the search", before.place, reader.place)
    return Effect.GO


def scroll(reader: ReaderAtProgram, notches: int) -> Effect:
    """Turn the mouse wheel over the text: within a preview that is looking on, otherwise it is reading."""
    view = reader.active.reader
    middle = QPointF(view.viewport().rect().center())
    for _ in range(abs(notches)):
        event = QWheelEvent(
            middle,
            QPointF(view.viewport().mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, -120 if notches > 0 else 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    return Effect.LOOK if reader.active.navigation.previewing else Effect.GO


def press_keys_in_the_text(reader: ReaderAtProgram, keys: tuple[str, ...]) -> Effect:
    """Read on by keyboard."""
    reader.active.reader.setFocus()
    reader.press_on(*keys)
    return Effect.LOOK if reader.active.navigation.previewing else Effect.GO


def follow_a_link_in_the_text(reader: ReaderAtProgram, forward: bool) -> Effect:
    """Follow the link at the foot of a page to the next one or the one before."""
    view = reader.active.reader
    view.page_requested.emit(view.page_number + (1 if forward else -1))
    return Effect.GO


def open_a_recent_passage(reader: ReaderAtProgram, at: float) -> Effect:
    """Choose from the list of recent passages."""
    reader.press("Ctrl+H")
    reader.come_to_rest()
    dialog: Any = QApplication.activeModalWidget()
    if dialog is None:
        raise Violation("Ctrl+H lists recent passages")
    count = dialog.list.count()
    if count:
        dialog.list.setCurrentRow(int(at * count))
        there = dialog.list.current
        dialog.list.setFocus()
        reader.press("Return")
        reader.come_to_rest()
        if reader.place.block != there:
            raise Violation("a recent passage is opened", there, reader.place)
    close_all_above(reader)
    return Effect.GO if count else Effect.STAY


def climb(reader: ReaderAtProgram, at: float) -> Effect:
    """Follow the line above the text up to a topic."""
    topic = picked(reader.active.reading.path[:-1], at)
    if topic is None:
        return Effect.STAY
    reader.active.breadcrumb.linkActivated.emit(topic.id)
    return Effect.GO


ACTS: tuple[Act, ...] = (
    Act("click topic", 4, click_a_topic, fraction),
    Act(
        "press in the contents",
        2,
        press_keys_in_the_contents,
        one_of(("Down",), ("Up", "Up"), ("Left",), ("Right", "Down"), ("End",), ("Left", "Left")),
    ),
    Act("follow link", 3, follow_a_link, one_of(*_LINKS)),
    Act("go to number", 2, go_to_a_number, one_of("6.3", "2.1", "8.77", "44", "x", "letters-3")),
    Act("go back", 5, go_back, one_of(1, 1, 1, 2, 3)),
    Act("go forward", 3, lambda reader, steps: go_back(reader, -steps), one_of(1, 1, 2)),
    Act("press", 2, press_a_key, one_of("Alt+Home", "Alt+PgUp", "Alt+PgDown")),
    Act("go back to before the search", 2, go_back_to_before_the_search),
    Act("scroll", 4, scroll, one_of(1, 2, 5, 12, -3)),
    Act(
        "press in the text",
        2,
        press_keys_in_the_text,
        one_of(("PgDown",), ("PgDown",) * 4, ("PgUp",), ("End", "Space"), ("Home", "PgUp"), ("Down",) * 9),
    ),
    Act("follow the page's link", 1, follow_a_link_in_the_text, one_of(True, False)),
    Act("open a recent passage", 1, open_a_recent_passage, fraction),
    Act("climb", 1, climb, fraction),
)
