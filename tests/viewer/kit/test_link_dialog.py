"""An address outside is opened only when the reader says so, and only one that is what it seems."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from viewer.kit.link_dialog import ask_to_open
from viewer.kit.text.web_address import read_address

TRICKS = [
    "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "vbscript:x", "ftp://example.org/",
    "//example.org",    "https://bank.example@evil.example/", "https://user:word@evil.example/", "https://exa\u202emple.org/",
    "https://exa mple.org/", "https://example.org/\n", "https://", "https:///x", "https://example.org:99999/",
    "https://a\\b.example/", "https://[::1/", "https://exa\u200bmple.org/", "", "x", "https://" + "a" * 3000,
    "https://example..org/", "HTTPS//example.org",
]  # fmt: skip


@pytest.fixture
def opened(monkeypatch):
    addresses = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True)
    monkeypatch.setenv("BROWSER", sys.executable)
    return addresses


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("address", TRICKS)
def test_tricks_cannot_be_opened(parent, opened, address):
    assert read_address(address) is None
    dialog = ask_to_open(parent, address)
    assert not dialog.open_button.isEnabled()
    dialog._open()
    assert opened == []


def test_the_usual_choice_is_not_to_open(parent, opened):
    dialog = ask_to_open(parent, "https://example.org/a?b=c#d")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert opened == []
    assert not dialog.isVisible()


def test_the_reader_may_open_it_or_copy_it(parent, opened):
    ask_to_open(parent, "https://example.org/a?b=c#d").open_button.click()
    assert opened == ["https://example.org/a?b=c#d"]
    ask_to_open(parent, "https://example.org/e")._copy()
    assert QGuiApplication.clipboard().text() == "https://example.org/e"
    assert len(opened) == 1


def test_without_a_browser_the_address_stays_to_be_copied(parent, opened, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = ask_to_open(parent, "https://example.org/a")
    dialog.open_button.click()
    assert (dialog.isVisible(), dialog.open_button.isEnabled()) == (True, False)
    assert "Copy the address" in dialog.words.text()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert (QGuiApplication.clipboard().text(), dialog.isVisible()) == ("https://example.org/a", False)


def test_a_host_in_other_letters_is_shown_as_it_is(parent):
    dialog = ask_to_open(parent, "https://аpple.com/")  # the first letter is Cyrillic
    assert "xn--pple-43d.com" in dialog.words.text()
    assert dialog.text.toPlainText() == "https://xn--pple-43d.com/"


@given(st.text(max_size=40))
def test_what_may_be_opened_is_what_is_shown(text):
    address = read_address(f"https://example.org/{text}")
    if address is not None:
        url = QUrl(address.text, QUrl.ParsingMode.StrictMode)
        assert address.text.isascii()
        assert (url.isValid(), url.host(), url.scheme()) == (True, "example.org", "https")
