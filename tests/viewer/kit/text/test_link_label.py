"""Links in labels: read back as they were given, and in the colour of the theme, whenever that changes."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from viewer.kit.text.link_label import LinkLabel


@pytest.fixture
def label(qtbot: QtBot) -> LinkLabel:
    label = LinkLabel()
    qtbot.addWidget(label)
    label.setText(label.link('"US" & Iran', "<US>"))
    return label


def test_a_link_gives_back_its_address(label: LinkLabel, qtbot: QtBot) -> None:
    followed: list[str] = []
    label.linkActivated.connect(lambda link: followed.append(unquote(link)))
    label.linkActivated.emit(label.text().split('"')[1])
    assert (followed, "&lt;US&gt;" in label.text()) == (['"US" & Iran'], True)


@pytest.mark.parametrize("colours", [("#102030",), ("#102030", "#f0e0d0")])
def test_links_follow_the_palette(label: LinkLabel, colours: tuple[str, ...]) -> None:
    for colour in colours:
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.Link, QColor(colour))
        label.setPalette(palette)
        assert f"color:{colour};" in label.text()
    assert label.text().count("color:") == 1
