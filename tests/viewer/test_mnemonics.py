"""Alt and a letter lead to one thing only, in every window and menu, whatever the reader's language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from index.built.opening import open_library
from tests.viewer.every_window import look_at_every_window, without_file_dialogs
from tests.viewer.mnemonics import shared_letters
from viewer.app import build, furnish
from viewer.paths import Paths
from viewer.services.language_service import LANGUAGES, LanguageService


@pytest.fixture(params=LANGUAGES)
def spoken_program(request, qtbot, home, edited_source, edited_built, monkeypatch):
    """Return the program in one of its languages, and what it does beyond being shown."""
    use = LanguageService.use
    monkeypatch.setattr(LanguageService, "use", lambda service, _choice: use(service, request.param))
    without_file_dialogs(monkeypatch)
    paths = replace(Paths.default({"GOOD_OFFICES_HOME": str(home)}), source=edited_source, built=edited_built)
    program = build(open_library(paths.places), paths)
    qtbot.addWidget(program.window)
    program.window.resize(1280, 800)
    program.window.show()
    furnished = furnish(program)
    yield program, furnished
    furnished.close()
    program.close()


def test_no_letter_leads_to_two_things(spoken_program, qtbot):
    found: dict[str, list[str]] = {}
    look = lambda key, window: found.setdefault(key, []).extend(shared_letters(window))  # noqa: E731
    look_at_every_window(*spoken_program, qtbot, look)
    assert {key: shared for key, shared in found.items() if shared} == {}


def test_a_letter_that_two_buttons_share_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("&Open", "C&lose", "&Other"):
        column.addWidget(QPushButton(text))
    menu = QMenu(window)
    menu.addActions([QAction(text, menu) for text in ("&Copy", "&Cite", "Co&mpare")])
    window.show()
    assert shared_letters(window) == ["&Open = &Other", "&Copy = &Cite"]
