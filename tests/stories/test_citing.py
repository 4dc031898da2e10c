"""Somebody writes a paper: what they take away says where it stands, and leads back there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from index.words.wording import arrangement_sentence
from viewer.search.card_words import cited

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


def test_the_answer_is_cited_in_one_sentence_with_its_best_record(reader):
    reader.type("who represents US in Iran")
    reader.answer.cite.button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"{reader.answer.sentence.text()} Protective power mandates (Federal Department of ")
    assert "\n" not in text
    assert reader.window.statusBar().currentMessage() == (
        f"Copied with citation (Plain text): {reader.answer.sentence.text().rstrip('.')}."
    )


def test_while_the_question_is_typed_the_keys_cite_its_answer(reader):
    reader.type("who represents US in Iran")
    reader.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().startswith(reader.answer.sentence.text())


def test_a_list_is_cited_as_a_list(reader):
    reader.type("whom does Sweden represent")
    told = cited(reader.answer.answer)
    assert len(told) > 1
    reader.answer.cite.button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split(". ")[0] for line in lines] == [arrangement_sentence(each).rstrip(".") for each in told]


def test_the_menu_beside_offers_all_statements_everything_and_the_other_forms(reader):
    reader.type("who represents US in Iran")
    menu = reader.answer.cite.menu
    menu.aboutToShow.emit()
    texts = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert sum(text.startswith("§ ") for text in texts) == 10
    assert "Everything: 10 statements with all records" in texts
    by_text = dict(zip(texts, (action for action in menu.actions() if not action.isSeparator()), strict=True))
    by_text["APA 7"].trigger()
    assert "\nFederal Department of Foreign Affairs, Switzerland. (2024, June). " in QGuiApplication.clipboard().text()
    assert "<i>Protective power mandates</i>" in QGuiApplication.clipboard().mimeData().html()
    reader.answer.cite.more.setFocus()
    reader.press("Ctrl+Shift+C")  # the form is kept, and the keys mean the answer while it has the focus
    assert QGuiApplication.clipboard().text().startswith("Switzerland represents the United States in Iran")
    assert "(2024, June)" in QGuiApplication.clipboard().text()


def test_a_note_that_was_found_is_cited_as_a_note(reader):
    reader.type("type:note Soleimani")
    reader.press("Down", "Ctrl+Shift+C")
    assert " Editors’ note on “" in QGuiApplication.clipboard().text()


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
