"""Somebody needs help, or follows an address outside."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from viewer.kit.link_dialog import LinkDialog


@pytest.fixture
def opened(monkeypatch):
    """Return the addresses that were given to the web browser."""
    addresses = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True)
    monkeypatch.setenv("BROWSER", sys.executable)
    return addresses


def test_f1_opens_the_handbook_beside_the_text(reader):
    reader.press("F1")
    assert reader.features.help.handbook.isVisible()
    assert reader.features.help.handbook.text.toPlainText().startswith("First steps")
    assert not reader.features.help.handbook.isModal()


def test_the_handbook_closes_with_the_program(reader):
    reader.press("F1")
    reader.window.close()
    assert reader.features.help.handbook is None


def test_diagnostics_hold_nothing_that_was_searched_for(reader):
    reader.type("falklands")
    reader.window.actions_table["diagnostics"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Good Offices ")
    assert "theme = system" in copied
    assert "falklands" not in copied


def test_an_address_opens_only_after_it_was_seen_in_full_and_agreed_to(reader, opened):
    reader.press("Shift+F1")
    glossary = QApplication.activeModalWidget() or reader.window.findChildren(QPushButton)[0].window()
    glossary.entry.anchorClicked.emit(first_record(glossary))
    dialog = glossary.findChild(LinkDialog)
    assert dialog.text.toPlainText().startswith("https://")
    assert opened == []
    dialog.open_button.click()
    assert opened == [dialog.text.toPlainText()]


def first_record(glossary):
    """Return the first link to a record among the entries of the glossary."""
    from PySide6.QtCore import QUrl

    cited = next(term for term in glossary._terms.values() if term.citations)
    return QUrl(f"record:{cited.id}/0")
