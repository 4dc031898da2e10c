"""Somebody looks at the arrangements in another way than as a table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt


def test_the_view_and_the_columns_are_there_again_the_next_day(reader):
    reader.window.arrangements.set_view("timeline")
    reader.window.arrangements.table.columns_changed.emit("PERIOD LAYER")
    reader.quit()
    reader.start()
    panel = reader.window.arrangements
    assert panel.tabs.tabText(panel.tabs.currentIndex()) == "Timeline"
    panel.set_view("table")
    assert not panel.table.isColumnHidden(5)
    assert panel.table.isColumnHidden(4)


def test_a_bar_of_the_timeline_opens_the_sentence_that_states_it(qtbot, reader):
    panel = reader.window.arrangements
    panel.filter_box.setText("swiss iran american")
    panel.set_view("timeline")
    scene = panel.view.timeline
    row = scene.row_of("ch-us-ir")
    at = panel.view.mapFromScene(QPointF(60, scene.top(row) + 8))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reader.place.endswith("ch-us-ir") or reader.place == "swiss-mandate-since-1980"
    assert reader.marked


def test_a_pair_shows_who_speaks_for_whom_in_both_directions(reader):
    panel = reader.window.arrangements
    panel.set_view("pairs")
    rows = panel.view.model()
    model = panel.view.in_tree(rows.index(0, 0)).model()
    pairs = [model.index(row, 0) for row in range(model.rowCount())]
    pair = next(index for index in pairs if index.data() == "Iran – United States")
    directions = [model.index(row, 0, pair) for row in range(2)]
    assert [each.data() for each in directions] == ["For Iran in the United States", "For the United States in Iran"]
    powers = [model.index(row, 0, directions[0]).data().split(" · ")[0] for row in range(model.rowCount(directions[0]))]
    assert {"Algeria", "Pakistan"} <= set(powers)
