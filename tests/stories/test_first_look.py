"""Somebody opens the reference for the first time and looks around."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from viewer.kit.roles import TopicRole


def test_the_library_is_there_at_once(reader):
    assert reader.window.reader.document().toPlainText().startswith("Understanding the intricacies")
    library = reader.program.library
    counts = f"{library.passage_count} passages · {len(library.arrangements())} arrangements"
    assert counts in [label.text() for label in reader.window.statusBar().findChildren(QLabel)]


def test_the_contents_show_all_seven_subjects(reader):
    model = reader.program.tree
    document = model.index(0, 0)
    titles = [model.index(row, 0, document).data(TopicRole).title for row in range(model.rowCount(document))]
    assert len(titles) == 7
    assert reader.window.contents.tree.isExpanded(document)
    assert "Switzerland as the Protecting Power for U.S. Interests in Iran" in titles


def test_choosing_a_topic_opens_it_and_scrolling_on_moves_the_selection(reader):
    reader.program.reading.open_topic("switzerlands-role")
    assert reader.place == "switzerlands-role"
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert reader.topic not in ("Switzerland’s Role", "")


def test_a_subject_opens_at_its_lead_in(reader):
    reader.program.reading.open_topic("switzerland-protecting-power")
    assert reader.place == "swiss-lead-in"
    assert reader.topic == "Switzerland as the Protecting Power for U.S. Interests in Iran"


def test_back_and_forward_return_to_the_same_line(reader):
    reader.program.reading.open_topic("switzerlands-role")
    bar = reader.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 90)
    line = reader.window.reader.place
    reader.program.reading.open_topic("un-role")
    reader.press("Alt+Left")
    assert reader.window.reader.place == line
    reader.press("Alt+Right")
    assert reader.place == "un-role"


def test_alt_page_down_walks_through_the_topics(reader):
    reader.program.reading.open_topic("swiss-background")
    reader.press("Alt+PgDown")
    assert reader.topic == "Role of a Protecting Power"
    reader.press("Alt+PgUp", "Alt+PgUp")
    assert reader.topic == "Switzerland as the Protecting Power for U.S. Interests in Iran"


def test_paging_on_at_the_end_of_a_subject_turns_to_the_next(reader):
    view = reader.window.reader
    view.setFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    reader.press("PgDown")
    assert view.page_number == 2
    reader.press("PgUp")
    assert view.page_number == 1
