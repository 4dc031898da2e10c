"""Alt and a letter lead to one thing only, in every window and menu, whatever the reader's language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from tests.viewer.every_window import look_at_every_window
from tests.viewer.mnemonics import shared_letters
from viewer.settings.language_service import LANGUAGES, LanguageService


@pytest.fixture(params=LANGUAGES)
def spoken_program(request, start, monkeypatch):
    """Return the program in one of its languages, and what it does beyond being shown."""
    use = LanguageService.use
    monkeypatch.setattr(LanguageService, "use", lambda service, _choice: use(service, request.param))
    return start()


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
