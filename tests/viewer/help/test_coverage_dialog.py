"""What the library covers: shown from the menu, from an answer that there is none and from an empty panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from index.research import GoneThrough, NotGoneThrough, Research
from index.results import Answer
from viewer.help import coverage_dialog
from viewer.kit.text.quiet_browser import QuietBrowser

SERIES = GoneThrough(what="A series", when="2026-11-29", states="all states", address="https://example.org/a")
ARCHIVE = NotGoneThrough(what="An archive", why="It is closed.", start="1945", address="https://example.org/b")


@pytest.fixture
def reader(start, monkeypatch):
    """Return the program and its features over a library that says what was gone through."""
    program, features = start()
    monkeypatch.setattr(program.library, "research", lambda: Research((SERIES,), (ARCHIVE,)))
    return program, features


def shown(program) -> list[QuietBrowser]:
    found = program.window.findChildren(QuietBrowser)
    return [each for each in found if each.accessibleName() == "What is covered"]


def test_the_page_says_what_was_gone_through_and_what_was_not(reader, monkeypatch) -> None:
    program, _features = reader
    asked = []
    monkeypatch.setattr(coverage_dialog, "ask_to_open", lambda _parent, address: asked.append(address))
    program.window.actions_table["coverage"].trigger()
    [page] = shown(program)
    text = page.toPlainText()
    assert all(words in text for words in ("Examined: 29 November 2026", "since 1945", "Why not: It is closed."))
    page.anchorClicked.emit(QUrl("record:1"))
    assert asked == [ARCHIVE.address]


def test_its_parts_are_one_click_away(reader) -> None:
    program, _features = reader
    program.window.actions_table["coverage"].trigger()
    [page] = shown(program)
    page.anchorClicked.emit(QUrl("#4"))
    assert page.verticalScrollBar().value() > 0


def test_an_answer_that_there_is_none_leads_to_it(reader) -> None:
    program, features = reader
    card = features.answer
    card.show_answer(Answer(sentence="There are two.", kind="count"))
    assert card.coverage_button.isHidden()
    card.show_answer(Answer(sentence="There is none.", kind="none"))
    assert not card.coverage_button.isHidden()
    card.coverage_button.click()
    assert len(shown(program)) == 1


def test_an_empty_panel_leads_to_it(reader) -> None:
    program, _features = reader
    panel = program.window.arrangements
    panel.nothing.linkActivated.emit("coverage")
    assert len(shown(program)) == 1
