"""Somebody asks who speaks for whom, and on what evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt

SWISS = "Switzerland represents the United States in Iran"


def test_a_row_opens_the_sentence_that_states_it(qtbot, reader):
    table = reader.window.arrangements.table
    row = reader.arrangement(SWISS)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(row).center())
    assert reader.place == "entry-ch-us-ir"  # the words that give the day, as the row does
    assert any("since 21 May 1980" in words for words in reader.marked)


def test_the_details_say_it_in_a_sentence_and_list_every_statement(reader):
    panel = reader.window.arrangements
    panel.table.setCurrentIndex(reader.arrangement(SWISS))
    assert panel.card.summary.text().startswith(f"{SWISS}, since 21 May 1980; current as of ")
    quotes = [row.text for row in panel.card.statements.rows if row.text.startswith("“")]
    assert len(quotes) == 10


def test_each_statement_leads_to_its_passage(qtbot, reader):
    panel = reader.window.arrangements
    panel.table.setCurrentIndex(reader.arrangement("Pakistan represents Iran"))
    panel.card.statements.setFocus()
    panel.card.statements.setCurrentIndex(panel.card.statements.model().index(0, 0))
    wanted = panel.card.statements.rows[0].statement
    qtbot.keyClick(panel.card.statements, Qt.Key.Key_Return)
    assert reader.place == wanted.passage
    assert wanted.quote in reader.marked


def test_the_page_of_a_row_has_a_way_back_and_on(qtbot, reader):
    panel = reader.window.arrangements
    row = reader.arrangement(SWISS)
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=panel.table.visualRect(row).center())
    assert panel.card.isVisible()
    assert not panel.table.isVisible()
    qtbot.mouseClick(panel.page.next, Qt.MouseButton.LeftButton)
    assert panel.chosen.id == reader.rows()[row.row() + 1]
    qtbot.keyClick(panel.card.statements, Qt.Key.Key_Escape)
    assert panel.table.isVisible()
    assert panel.table.currentIndex().row() == row.row() + 1


def test_by_keyboard_only_from_the_table_to_the_text(qtbot, reader):
    table = reader.window.arrangements.table
    table.setFocus()
    table.setCurrentIndex(reader.arrangement("Poland represented the United States in Iraq"))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert reader.place == "entry-pl-us-iq"  # the sentence that gives the dates, as the row does


def test_the_filter_understands_other_ways_of_writing_a_state(reader):
    reader.window.arrangements.filter_box.setText("american libya ankara")
    assert reader.rows() == ["tr-us-ly"]


def test_a_filter_that_finds_nothing_says_so(reader):
    reader.window.arrangements.filter_box.setText("atlantis")
    assert reader.rows() == []
    assert reader.window.arrangements.nothing.isVisible()


def test_a_click_on_a_heading_sorts_and_what_is_not_stated_comes_last(reader):
    table = reader.window.arrangements.table
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    hosts = [row.rsplit("-", 1)[-1] for row in reader.rows()]
    assert hosts[0] == "af"
    assert "neutrals-in-second-world-war-general" in reader.rows()[-3:]
