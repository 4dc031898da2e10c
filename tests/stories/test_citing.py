"""Somebody writes a paper: what they take away says where it stands, and leads back there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

PASSAGE = "swiss-mandate-since-1980"


def test_a_search_hit_is_copied_with_its_source_by_keyboard(qtbot, reader):
    reader.type("swiss embassy in tehran")
    qtbot.keyClick(reader.window.search_box, Qt.Key.Key_Down)
    reader.found.list.setFocus()
    with qtbot.waitSignal(reader.features.messages.announced) as told:
        reader.press("Ctrl+Shift+C")
    text = QGuiApplication.clipboard().text()
    hit = reader.program.library.block(reader.found.current_hit.id)
    assert text.startswith(f"“{hit.text}” Understanding the intricacies of international relations, ")
    assert f"Good Offices, edition {reader.program.library.edition}, " in text
    assert " 2026. As of January 2022. Editors’ note: " in text
    assert text.endswith(f" good-offices://passage/{hit.id}")
    assert told.args == [f"Copied with citation (Plain text): § {hit.number}."]


def test_a_term_that_was_found_is_cited_as_the_glossary_has_it(reader):
    reader.type("type:term protecting power")
    reader.press("Down", "Ctrl+Shift+C")
    assert " Glossary, " in QGuiApplication.clipboard().text()


def test_the_answer_is_cited_with_what_it_claims_and_how_sound_that_is(reader):
    reader.type("who represents US in Iran")
    reader.answer.cite_button.click()
    first = QGuiApplication.clipboard().text().split("\n")[0]
    assert first.startswith("Switzerland represents the United States in Iran, since 21 May 1980; ")
    assert "Editors’ assessment: confirmed." in first


def test_a_link_copied_today_opens_its_passage_tomorrow(reader):
    reader.program.navigation.open(PASSAGE)
    reader.window.reader.setFocus()
    reader.press("Ctrl+Shift+L")
    link = QGuiApplication.clipboard().text()
    assert link == f"good-offices://passage/{PASSAGE}"
    reader.program.reading.open_beginning()
    reader.quit()
    reader.start()
    assert reader.features.links.follow(link) == ""
    assert reader.place == PASSAGE
