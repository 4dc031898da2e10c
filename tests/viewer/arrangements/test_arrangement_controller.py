"""What readers do with arrangements, in the program as it is built."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer.arrangements.briefing.briefing_dialog import BriefingDialog
from viewer.arrangements.channel.channel_dialog import ChannelDialog
from viewer.arrangements.compare.compare_dialog import CompareDialog
from viewer.arrangements.view_pictures import is_picture, save_picture
from viewer.kit.roles import ArrangementRole


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """Return a function that names the file the reader will choose in the next dialog; it returns the file."""

    def choose(name):
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file) if name else "", ""))
        return file

    return choose


def choose(program, identifier):
    """Choose an arrangement in the panel."""
    every = program.library.arrangements()
    program.window.arrangements.chosen.choose(next(each for each in every if each.id == identifier))


def trigger(program, key):
    """Trigger an action, and return what the status bar says then."""
    program.window.actions_table[key].trigger()
    return program.window.statusBar().currentMessage()


def test_export_writes_the_rows_shown_in_their_order(program, save_as):
    file = save_as("rows.csv")
    program.window.arrangements.filter_box.setText("iran")
    said = trigger(program, "export")
    assert [line.split(",")[0] for line in file.read_text("utf-8-sig").splitlines()[1:]] == ["ch-us-ir", "pk-ir-us"]
    assert said == "Saved rows.csv: 2 arrangements."


def test_all_are_exported_whatever_the_filter_shows(program, save_as):
    file = save_as("all.csv")
    program.window.arrangements.filter_box.setText("atlantis")
    every = program.library.arrangements()
    assert trigger(program, "export-all") == f"Saved all.csv: {len(every)} arrangements."
    rows = csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
    assert [row["id"] for row in rows] == [each.id for each in every]


def ask_for_briefing(program):
    """Return the dialog that asks what goes on a sheet."""
    trigger(program, "briefing")
    return program.window.findChild(BriefingDialog)


def test_a_briefing_has_the_ticked_rows_and_no_others(program, save_as):
    file = save_as("sheet.html")
    choose(program, "pk-ir-us")
    trigger(program, "tick")
    dialog = ask_for_briefing(program)
    assert [row.id for row in dialog.chosen] == ["pk-ir-us"]
    dialog.title.setText("For <Bern>")
    dialog.save_button.click()
    assert program.window.statusBar().currentMessage() == "Saved sheet.html: 1 arrangement."
    assert "<b>Pakistan</b>" in file.read_text("utf-8")
    assert "<b>Switzerland</b>" not in file.read_text("utf-8")
    assert "<h1>For &lt;Bern&gt;</h1>" in file.read_text("utf-8")


def test_without_ticks_a_briefing_begins_with_what_is_shown_and_leaves_out_what_is_unticked(program, save_as):
    file = save_as("sheet.html")
    program.window.arrangements.filter_box.setText("iran")
    dialog = ask_for_briefing(program)
    assert "None was ticked" in dialog.count.text()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.save_button.click()
    assert "<b>Switzerland</b>" not in file.read_text("utf-8")


def test_what_is_on_a_briefing_sheet_can_be_cited(program):
    dialog = ask_for_briefing(program)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.cite_button.click()
    assert len(QGuiApplication.clipboard().text().split("\n")) == len(dialog.chosen) > 1
    assert f": {len(dialog.chosen)} arrangements" in program.window.statusBar().currentMessage()


def test_nothing_is_saved_of_an_empty_sheet_or_when_the_reader_gives_up(program, save_as, tmp_path):
    save_as("")
    program.window.arrangements.filter_box.setText("pakistan")
    dialog = ask_for_briefing(program)
    dialog.save_button.click()
    assert dialog.isVisible()
    for at in range(dialog.list.count()):
        dialog.list.item(at).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save_button.isEnabled()
    dialog.reject()
    assert list(tmp_path.iterdir()) == []


def test_the_pages_of_the_sheet_are_seen_before_it_is_saved(qtbot, program):
    dialog = ask_for_briefing(program)
    qtbot.waitUntil(lambda: dialog.preview.count.text().endswith("page"))
    page = dialog.preview.papers[0].pixmap().toImage()
    colors = {page.pixelColor(x, y).lightness() for x in range(0, page.width(), 3) for y in range(0, page.height(), 3)}
    assert max(colors) > 240
    assert min(colors) < 120
    dialog.reject()


def test_a_tick_is_seen_and_heard_in_the_table(program):
    choose(program, "pk-ir-us")
    assert trigger(program, "tick") == "Ticked for the briefing sheet: 1."
    table = program.window.arrangements.table
    assert table.currentIndex().siblingAtColumn(0).data() == "☑ Pakistan"
    assert program.window.arrangements.card.tick.isChecked()
    trigger(program, "tick")
    assert table.currentIndex().siblingAtColumn(0).data() == "Pakistan"


def test_giving_up_in_the_dialog_writes_nothing(program, save_as, tmp_path):
    save_as("")
    trigger(program, "export")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_saved_is_told_in_plain_words(qtbot, program, save_as):
    save_as("rows.csv").mkdir()
    trigger(program, "export")
    box = program.window.findChild(QMessageBox)
    assert "could not be written" in box.text()
    box.reject()


def test_nothing_shown_is_nothing_to_save(program, save_as):
    program.window.arrangements.filter_box.setText("atlantis")
    assert "nothing to save" in trigger(program, "export")


def test_the_channel_begins_with_the_states_of_the_chosen_arrangement(program):
    choose(program, "pk-ir-us")
    trigger(program, "channel")
    dialog = program.window.findChild(ChannelDialog)
    assert (dialog.one.currentText(), dialog.other.currentText()) == ("Iran", "United States")
    dialog.reject()


def test_the_card_leads_to_another_arrangement_even_when_it_is_filtered_out(program):
    panel = program.window.arrangements
    panel.filter_box.setText("pakistan")
    choose(program, "pk-ir-us")
    panel.card.arrangement_requested.emit("ch-us-ir")
    assert panel.chosen.id == "ch-us-ir"
    assert panel.table.currentIndex().data(ArrangementRole).id == "ch-us-ir"


def test_the_card_cites_one_sentence_and_its_menu_everything(program):
    choose(program, "ch-us-ir")
    card = program.window.arrangements.card
    card.cite.button.click()
    assert QGuiApplication.clipboard().text().count("\n") == 0
    card.cite.menu.aboutToShow.emit()
    next(action for action in card.cite.menu.actions() if action.text().startswith("Everything")).trigger()
    assert len(QGuiApplication.clipboard().text().split("\n")) == len(card.arrangement.statements)


def test_two_ticked_arrangements_are_compared_and_else_the_chosen_one(program):
    for identifier in ("ch-us-ir", "se-us-kp"):
        choose(program, identifier)
        trigger(program, "tick")
    trigger(program, "compare")
    dialog = program.window.findChild(CompareDialog)
    assert [box.currentText().split()[0] for box in dialog.boxes] == ["Switzerland", "Sweden"]
    dialog.reject()


def test_dialogs_follow_the_theme(program):
    trigger(program, "channel")
    trigger(program, "compare")
    views = [program.window.findChild(ChannelDialog).details, program.window.findChild(CompareDialog).table]
    program.appearance.try_theme("dark")
    assert [view.itemDelegate().theme.key for view in views] == ["dark", "dark"]


@pytest.mark.parametrize(
    ("view", "name"), [("timeline", "a.svg"), ("timeline", "a.png"), ("map", "a.svg"), ("map", "a.png")]
)
def test_timeline_and_map_are_saved_as_pictures(program, save_as, view, name):
    file = save_as(name)
    program.window.arrangements.set_view(view)
    assert trigger(program, "export").startswith(f"Saved {name}")
    data = file.read_bytes()
    assert data.startswith(b"\x89PNG" if name.endswith("png") else b"<?xml")
    assert b"<image" not in data


def test_a_table_is_no_picture(program, tmp_path):
    table = program.window.arrangements.table
    assert not is_picture(table)
    with pytest.raises(TypeError, match="no picture"):
        save_picture(table, program.appearance.theme, tmp_path / "a.svg")


def test_the_timeline_is_laid_out_for_its_view_again(program, save_as):
    program.window.arrangements.set_view("timeline")
    timeline = program.window.arrangements.view.timeline
    before = timeline.sceneRect()
    save_as("a.png")
    trigger(program, "export")
    assert timeline.sceneRect() == before
