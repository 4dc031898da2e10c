"""Every sentence can be read whole in the status bar, in every language of the window, in a small window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QPushButton

from viewer.settings.language_service import LANGUAGES
from viewer.shell.status_bar import StatusBar

SMALLEST = QSize(1024, 640)
RESOURCES = Path(__file__).resolve().parents[3] / "resources"
_SHORT = 60  # characters, for which there is always room
NAME = "A long name of a document, as the files of ministries and archives have them (second edition) " * 2


def sentences(language: str) -> set[str]:
    """Return all that the program can say in a language at some length, with long names in the places of names."""
    file = RESOURCES / "translations" / f"good_offices_{language}.ts"
    found = (each for each in ET.parse(file).iter("message"))
    texts = {text for each in found for tag in ("source", "translation") for text in each.find(tag).itertext()}
    return {text.replace("{0}", NAME) for text in texts if len(text) > _SHORT or "{0}" in text}


def height_of(text: str, bar, width: int) -> float:
    """Return the height of a text wrapped to a width, as Qt lays documents out."""
    document, option = QTextDocument(), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultFont(bar.font())
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setPlainText(text)
    document.setTextWidth(width)
    return document.size().height()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_is_shown_whole_in_a_small_window(qtbot, language):
    bar, cut = StatusBar(), []
    qtbot.addWidget(bar)
    bar.addPermanentWidget(QPushButton("100 % of a long text"))
    bar.show()
    for text in sorted(sentences(language)):
        bar.showMessage(text)
        bar.resize(SMALLEST.width(), bar.minimumHeight())
        if bar.height() < height_of(text, bar, bar.room.width()):
            cut.append(text)
    assert cut == []


def test_the_bar_is_low_again_and_moves_nothing_for_a_short_sentence(looked_at):
    window, bar = looked_at.window, looked_at.window.statusBar()
    window.resize(SMALLEST)
    before = bar.height()
    window.tell("Copied.")
    QApplication.sendPostedEvents()
    assert bar.height() == before
    window.tell(NAME)
    QApplication.sendPostedEvents()
    assert bar.height() > before
    bar.clearMessage()
    QApplication.sendPostedEvents()
    assert bar.height() == before


def test_what_stands_at_the_end_of_the_bar_is_not_written_over(looked_at):
    window, bar = looked_at.window, looked_at.window.statusBar()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        bar.setLayoutDirection(direction)
        window.tell(NAME)
        QApplication.sendPostedEvents()
        ends = [each.geometry() for each in bar.children() if each.isWidgetType() and each.isVisible()]
        assert ends
        assert not any(bar.room.intersects(end) for end in ends)
    bar.clearMessage()
