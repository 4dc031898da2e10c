"""About checks the installed files when asked to."""

import sys

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from viewer.help.installation_check import add_check
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.starts.installation import LIST_NAME, PARTS, list_files


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """The folder of an installed copy that this program believes to be."""
    (tmp_path / PARTS).mkdir()
    (tmp_path / "good-offices").write_bytes(b"program")
    (tmp_path / PARTS / "library").write_bytes(b"library")
    (tmp_path / LIST_NAME).write_text(list_files(tmp_path), encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "good-offices"))
    return tmp_path


@pytest.fixture
def browser(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    shown = QuietBrowser()
    column = QVBoxLayout(dialog)
    column.addWidget(shown)
    column.addWidget(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
    shown.dialog = dialog  # held by what it holds, for as long as the test looks at it
    return shown


def check(browser):
    button = next(one for one in browser.window().findChildren(QPushButton) if "Check" in one.text())
    button.click()
    return browser.toPlainText()


def test_a_sound_copy_is_told_so_with_its_fingerprint(browser, copy):
    add_check(browser)
    assert "Checksum of the installed files (2)" in browser.toPlainText()
    assert "Every installed file is as it was shipped." in check(browser)


def test_a_changed_file_is_named(browser, copy):
    add_check(browser)
    (copy / PARTS / "library").write_bytes(b"another")
    told = check(browser)
    assert "not as it was shipped" in told
    assert f"{PARTS}/library is not as it was installed" in told


def test_a_program_from_its_sources_offers_nothing_to_check(browser):
    add_check(browser)
    assert browser.toPlainText() == ""
    assert not [one for one in browser.window().findChildren(QPushButton) if "Check" in one.text()]
