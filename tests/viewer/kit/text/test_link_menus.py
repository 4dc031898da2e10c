"""A context menu offers the address of a link only where the address leads somewhere outside the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from viewer.kit.text.link_label import LinkLabel
from viewer.kit.text.quiet_browser import QuietBrowser

AT = QPoint(20, 12)


def offered(target):
    """Return the visible entries of the menu that a right click brings up; none without a menu."""
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, AT, target.mapToGlobal(AT)))
    menu = QApplication.activePopupWidget()
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.isVisible()] if menu else []
    if menu:
        menu.close()
    return texts


@pytest.mark.parametrize(
    ("href", "copies"),
    [("https://example.org/a", True), ("term:mandate", False), ("page:2", False), ("file:///etc/passwd", False)],
)
@pytest.mark.parametrize("above", [0, 99], ids=["on top", "scrolled to"])
def test_a_text_offers_to_copy_addresses_outside_alone(qtbot, href, copies, above):
    view = QuietBrowser()
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.setHtml("above<br>" * above + f'<a href="{href}">some words that lead on</a>' * 40)
    view.show()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.anchorAt(AT) == href
    assert ("Copy &Link Location" in offered(view.viewport())) == copies
    assert "&Copy" in offered(view.viewport())


def test_a_label_whose_links_stay_inside_offers_nothing(qtbot):
    label = LinkLabel()
    qtbot.addWidget(label)
    label.setText('<a href="good-words">good words that lead on</a>')
    label.show()
    assert offered(label) == []
