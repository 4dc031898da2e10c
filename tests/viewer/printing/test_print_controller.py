"""Asking what to print, and the ways to paper."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QGraphicsView, QMessageBox

from index.values import replace
from tests.viewer.audits import nameless
from viewer.printing.print_choice import overview_choice
from viewer.printing.print_controller import PrintController, _file_name, _paint
from viewer.printing.print_dialog import PrintDialog
from viewer.printing.print_preview import PrintPreview


@pytest.fixture
def dialog(program):
    """Return the dialog that Ctrl+P opens."""
    program.navigation.open(program.library.find("1.1").id)
    program.window.actions_table["print"].trigger()
    yield program.window.findChild(PrintDialog)
    for asked in program.window.findChildren(PrintDialog):
        asked.reject()


@pytest.fixture
def printing(program, dialog):
    """Return what prints, which is loaded when the dialog is first asked for."""
    return program.window.findChild(PrintController)


@pytest.fixture
def text(dialog, printing):
    dialog.document.setChecked(True)
    choice = dialog.choice()
    return printing.printable_text(replace(choice, blocks=choice.blocks * 8))


def test_the_topic_is_offered_first_and_a_selection_where_there_is_one(program, dialog):
    assert dialog.topic.isChecked()
    assert not dialog.selection.isEnabled()
    dialog.reject()
    program.window.actions_table["select-all"].trigger()
    program.window.actions_table["save-pdf"].trigger()
    again = program.window.findChildren(PrintDialog)[-1]
    assert again.selection.isChecked()
    assert again.targets["pdf"].isDefault()
    again.reject()


@pytest.mark.parametrize("place", ["home:", "state:CH"])
def test_an_overview_is_previewed_as_a_list_below_its_headings(program, place):
    program.navigation.open(place)
    program.window.actions_table["print"].trigger()
    preview = program.window.findChild(PrintPreview)
    assert program.window.reader.overview.title in preview.windowTitle()
    preview.reject()
    choice = overview_choice(program.window.reader.overview)
    shown = program.window.reader.toPlainText()
    assert [block.text for block in choice.blocks if block.level and block.text not in shown] == []
    assert program.window.findChild(PrintController).printable_text(choice).headings


def test_notes_come_along_as_in_the_reader(dialog):
    dialog.document.setChecked(True)
    assert dialog.choice().notes
    dialog.notes.setChecked(False)
    assert not dialog.choice().notes


def test_typing_a_number_chooses_passages_and_a_wrong_one_is_told(qtbot, dialog):
    dialog.last.clear()
    qtbot.keyClicks(dialog.last, "1.2")
    assert [block.number for block in dialog.choice().blocks if block.number] == ["1.1", "1.2"]
    qtbot.keyClicks(dialog.last, "99")
    assert "“1.299”" in dialog.trouble.text()
    assert not any(button.isEnabled() for button in dialog.targets.values())


def test_a_pdf_is_saved_under_the_title_of_what_it_holds(program, dialog, tmp_path, monkeypatch):
    asked = []
    chosen = (str(tmp_path / "mine"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: asked.append(arguments[2]) or chosen)
    title = dialog.choice().title
    dialog.targets["pdf"].click()
    assert asked[0].endswith(f"{_file_name(title)}.pdf")
    assert PdfReader(tmp_path / "mine.pdf").metadata.title.endswith(title)
    assert "mine.pdf" in program.window.statusBar().currentMessage()


def test_a_file_that_cannot_be_written_is_told_in_words(program, printing, text, tmp_path):
    printing.save_pdf(text, tmp_path / "none" / "a.pdf")
    box = program.window.findChild(QMessageBox)
    assert "could not be written" in box.text()
    box.close()


def previewed(qtbot, program, printing, text):
    """Return the preview of a text when its pages are there."""
    printing.preview(text)
    preview = program.window.findChild(PrintPreview)
    qtbot.waitUntil(lambda: preview.pages.pageCount() > 0 and preview.isActiveWindow())
    return preview


def test_the_preview_shows_the_pages(qtbot, program, printing, text):
    preview = previewed(qtbot, program, printing, text)
    assert preview.total.text() == f"of {preview.pages.pageCount()}"
    assert (preview.previous.isEnabled(), preview.following.isEnabled()) == (False, True)
    QTest.keySequence(preview, "Ctrl+PgDown")
    assert (preview.pages.currentPage(), preview.page.value()) == (2, 2)
    preview.page.setValue(preview.pages.pageCount())
    assert not preview.following.isEnabled()
    preview.close()


def test_the_preview_is_zoomed_and_shows_two_pages(qtbot, program, printing, text):
    preview = previewed(qtbot, program, printing, text)
    before = preview.pages.zoomFactor()
    QTest.keySequence(preview, QKeySequence.StandardKey.ZoomIn)
    assert preview.pages.zoomFactor() > before
    preview.facing.click()
    assert preview.pages.viewMode() is preview.pages.ViewMode.FacingPagesView
    preview.close()


def test_the_preview_stands_on_the_ground_of_the_theme(qtbot, program, printing, text):
    preview = previewed(qtbot, program, printing, text)
    scene = preview.findChild(QGraphicsView).scene()
    for key in ("dark", "high-contrast"):
        program.appearance.try_theme(key)
        assert scene.backgroundBrush().color() == program.appearance.theme.color("hover")
    preview.close()


def test_every_control_of_the_preview_is_reached_by_keyboard_and_named(qtbot, program, printing, text):
    preview = previewed(qtbot, program, printing, text)
    for button in preview.findChildren(QAbstractButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert list(nameless(preview)) == []
    preview.close()


def test_what_was_previewed_is_printed_on_the_same_paper(qtbot, program, printing, text):
    preview = previewed(qtbot, program, printing, text)
    preview.landscape.click()
    preview.print_button.click()
    asked = program.window.findChild(QPrintDialog)
    assert asked.printer().pageLayout().orientation() is QPageLayout.Orientation.Landscape
    asked.reject()


def test_the_printer_is_asked_for_and_gets_the_pages_wanted(program, printing, text, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "all.pdf"))
    assert _paint(text, printer)
    every = len(PdfReader(tmp_path / "all.pdf").pages)
    printer.setOutputFileName(str(tmp_path / "one.pdf"))
    printer.setFromTo(every, every)
    assert _paint(text, printer)
    (page,) = PdfReader(tmp_path / "one.pdf").pages
    assert every > 1
    assert f"Page {every} of {every} " in " ".join(page.extract_text().split())


def test_the_dialog_of_the_system_is_shown(program, printing, text):
    printing.print_out(text)
    asked = program.window.findChild(QPrintDialog)
    assert asked.isVisible()
    asked.reject()
