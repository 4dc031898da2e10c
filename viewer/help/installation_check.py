"""The part of About on this copy: its fingerprint, and a button that checks every installed file against the list."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox

from index.escaping import escape
from viewer.kit.announcer import Announcer
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.starts.installation import count_files, file_faults, fingerprint, installed_folder

_translate = partial(QCoreApplication.translate, "ThisCopy")
_MOST_SHOWN = 20  # about what the dialog shows without scrolling; a copy with more faults is installed again anyway


def add_check(browser: QuietBrowser) -> None:
    """Add fingerprint and button to the dialog around `browser`; a program without a list of files gets neither."""
    folder = installed_folder()
    buttons = browser.window().findChild(QDialogButtonBox)
    if folder is None or not isinstance(buttons, QDialogButtonBox):
        return
    _append(
        browser,
        _translate("Checksum of the installed files ({0}): {1}").format(count_files(folder), fingerprint(folder)),
    )
    button = buttons.addButton(_translate("&Check this copy"), QDialogButtonBox.ButtonRole.ActionRole)
    button.setAccessibleDescription(_translate("Compares every installed file with what was shipped"))
    button.clicked.connect(partial(_check, browser, Announcer(browser), folder))


def verdict(folder: Path) -> list[str]:
    """Return, in sentences, whether the installed files are as shipped; only the first few faults are named."""
    found = list(file_faults(folder))
    if not found:
        return [_translate("Every installed file is as it was shipped.")]
    lines = [_translate("This copy is not as it was shipped. Your notes are safe; install the program again.")]
    return lines + found[:_MOST_SHOWN]


def _check(browser: QuietBrowser, announcer: Announcer, folder: Path) -> None:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        sentences = verdict(folder)
    finally:
        QGuiApplication.restoreOverrideCursor()
    for sentence in sentences:
        _append(browser, sentence)
    announcer.announce(sentences[0])


def _append(browser: QuietBrowser, sentence: str) -> None:
    browser.append(f"<p>{escape(sentence)}</p>")
    browser.moveCursor(QTextCursor.MoveOperation.End)
    browser.ensureCursorVisible()
