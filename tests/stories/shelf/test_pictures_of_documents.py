"""Pictures of a reader's own document: seen in its text, found by their words, enlarged, saved, copied and told of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.made_pictures import address, encoded, image
from viewer.reading.pictures.picture_dialog import PictureDialog

PAGE = (
    "<!doctype html><html lang=en><title>Lines</title><h1>Lines on maps</h1><p>The line was drawn in 1961.</p>"
    f"<p><img alt='A map of the demarcation line' src='{address(encoded(image(400, 160, see_through=True)))}'></p>"
    f"<p>Then they met again.</p><p><img src='{address(encoded(image(500, 200), 'jpeg'), 'jpeg')}'></p>"
    "<p>They drew it anew.</p><p><img alt='A sketch' src='sketch.svg'></p><p>An end.</p>"
)


@pytest.fixture
def document(reader):
    """The document on the shelf, read by the real process and open in the window."""
    file = reader.program.paths.data / "lines.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PAGE, encoding="utf-8")
    reader.features.adding.add([file])
    reader.wait(lambda: not reader.features.adding.service.busy)
    reader.features.adding.dialog.close()
    (found,) = reader.program.shelf.opened.shelf.documents()
    reader.program.reading.open_topic(f"{found.id}/title")
    reader.window.reader.setFocus()
    return found


def enter_first(reader) -> None:
    """Go to the first picture and press Enter."""
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(reader.window.reader, key)


def dialog(reader) -> PictureDialog:
    return next(each for each in reader.window.findChildren(PictureDialog) if each.isVisible())


def test_pictures_are_seen_and_found_by_their_words(reader, document):
    text = reader.window.reader.toPlainText()
    assert text.count("Picture without a description") == 1
    reader.window.reader.grab()
    assert reader.window.reader.pictures.decoded == 2
    reader.type("demarcation line")
    reader.wait(lambda: any(hit.startswith(document.id) for hit in reader.results))
    assert "Picture" not in "".join(
        reader.program.library.block(hit).text for hit in reader.results if document.id in hit
    )


def test_one_is_enlarged_by_enter_and_esc_closes_it(reader, document):
    enter_first(reader)
    shown = dialog(reader)
    assert shown.words.text() == shown.canvas.accessibleName() == "A map of the demarcation line"
    seen = shown.canvas.grab().toImage()
    assert seen.pixelColor(seen.width() // 4, seen.height() // 2) == QColor("#c04020")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_one_is_saved_and_copied(reader, document, tmp_path, monkeypatch):
    target = tmp_path / "map.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    enter_first(reader)
    _, save, copy = dialog(reader).findChildren(QPushButton)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert QImage(str(target)).size().toTuple() == (400, 160)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().image().size().toTuple() == (400, 160)


def test_the_menu_has_what_can_be_done_with_a_picture_only_where_one_is(reader, document):
    view = reader.window.reader
    blocks = reader.program.library.page(view.page_number).blocks
    offered = []
    for block in blocks:
        view.words.select(block.id, (0, 0))
        view.customContextMenuRequested.emit(view.cursorRect().center())
        menu = QApplication.activePopupWidget()
        offered.append("&Enlarge picture" in [action.text() for action in menu.actions() if action.isVisible()])
        menu.close()
    assert offered == [block.origin.picture is not None for block in blocks]
    assert sum(offered) == 2


def test_a_picture_whose_document_is_damaged_is_told(reader, document):
    (file,) = (reader.program.paths.data / "shelf" / "documents").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    enter_first(reader)
    assert "cannot be read from your shelf" in reader.window.statusBar().currentMessage()
