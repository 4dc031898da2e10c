"""The button that empties a line of text."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton

from viewer.kit.widgets.clear_button import add_clear_button


def made(qtbot, text=""):
    line = QLineEdit(text)
    qtbot.addWidget(line)
    add_clear_button(line)
    line.show()
    (button,) = line.findChildren(QToolButton)
    return line, button


def test_it_is_there_while_the_line_has_text(qtbot):
    line, button = made(qtbot)
    seen = [button.isVisible()]
    for text in ("a", "", "b"):
        line.setText(text)
        seen.append(button.isVisible())
    assert seen == [False, True, False, True]


def test_it_empties_the_line_as_a_reader_would_and_can_be_undone(qtbot):
    line, button = made(qtbot, "Iran")
    with qtbot.waitSignal(line.textEdited) as edited:
        button.click()
    assert (line.text(), edited.args) == ("", [""])
    line.undo()
    assert line.text() == "Iran"


def test_it_has_a_name_and_the_colour_of_the_line(qtbot):
    line, button = made(qtbot, "Iran")
    assert button.accessibleName() == "Clear"
    palette = QPalette(line.palette())
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#ff0000"))
    line.setPalette(palette)
    picture = button.icon().pixmap(16).toImage()
    assert picture.pixelColor(8, 8).name() == "#ff0000"
