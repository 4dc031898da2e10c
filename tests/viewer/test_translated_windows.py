"""Every window in two made-up languages: nothing is left in English, nothing is cut off, and right is left."""

from __future__ import annotations

import errno
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from index.words.dates import date_words
from index.words.language import spoken
from tests.index.shelf.made_shelf import TREATY
from tests.measuring_fonts import TALL, WIDE
from tests.viewer.asked_menus import asked_menus
from tests.viewer.every_window import STATES, look_at_every_window
from tests.viewer.pseudo_language import accented, right_to_left, untranslated
from tests.viewer.shown_texts import cut, texts
from viewer.faults.error_dialog import ErrorDialog
from viewer.help.handbook import read_handbook
from viewer.help.handbook_tables import tables
from viewer.help.handbook_words import HandbookWords
from viewer.kit.action_spec import shortcuts
from viewer.settings.language_service import LanguageService
from viewer.settings.languages import own_names
from viewer.shell.all_actions import ACTIONS
from viewer.shell.handbook_sources import handbook_facts

# Names, keys and forms that are the same in every language.
OWN_WORDS = "Good Offices\nReturn\nMarkdown\nBibTeX\nRIS\nCSL-JSON\nHTML\nPDF"
OWN_WORDS += "\n" + "\n".join(own_names().values())
SHELVED = "\n".join(("Treaty", "Treaties", "treaty.pdf", "A. Notary", "Treaty series", *TREATY))
TYPED = "US AND NEAR Iran\nexample\nexample.org\ntype"
# A date as no sentence has it; boxes and options say how one is typed.
_FIGURES = re.compile(r"\b(?!1985|1980)\d{4}-(0\d|1[0-2])\b(?!\d)")


def words_of_the(library) -> str:
    """Return everything that a library says, one thing a line."""
    said = [OWN_WORDS, library.title, library.edition, library.date]
    said += [block.text for page in range(1, library.page_count + 1) for block in library.page(page).blocks]
    for state in library.states():
        said += [state.code, state.name, *state.aliases, *state.demonyms, state.capital]
    for document in library.documents():
        said += [document.id, document.title, document.rights, document.sha256, document.as_of]
    for note in library.notes():
        said += [note.id, note.quote, note.text, *map(str, note.citations)]
    for term in library.terms():
        said += [term.id, term.term, term.definition, *term.forms, *map(str, term.citations)]
    for each in library.arrangements():
        said += [each.power.name, each.represented.name, each.host.name, each.period, each.as_of, str(each.statements)]
        dates = (each.last_confirmed, *(date for told in each.statements for date in (told.start, told.end)))
        said += map(date_words, dates)
    return "\n".join(said)


pytestmark = pytest.mark.parametrize(
    ("letters", "started"),
    [(WIDE, accented), (WIDE, right_to_left), (TALL, right_to_left)],
    ids=["accented", "right to left", "right to left, tall letters"],
    indirect=True,
)
"""Words are as long in both languages: what tall letters cut off, they cut off in either."""


@pytest.fixture
def started(request, letters, start, monkeypatch):
    """Return the program in a made-up language, shown, and what it does beyond that."""
    monkeypatch.setattr(LanguageService, "use", lambda service, _choice: service.speak(request.param()))
    both = start()
    QApplication.processEvents()
    return both


def faults(window, words: str) -> list[str]:
    """Return what is wrong with a window's texts."""
    offered = [(f"menu of {name}", text) for name, menu in asked_menus(window) for text in menu]
    said = (*texts(window), *offered)
    found = [f"{where}: {text!r}: {rest}" for where, text in said if (rest := untranslated(text, words))]
    found += [f"{where}: {text!r}: a date in figures" for where, text in said if _FIGURES.search(text)]
    return list(dict.fromkeys([*found, *(f"cut off: {text}" for text in cut(window))]))


def chapters(program) -> str:
    """Return the titles of the handbook's chapters, which are written in files and not translated with the texts."""
    facts, language = handbook_facts(program.paths), spoken().code
    read = read_handbook(program.paths.resources / "help", tables(facts), language, HandbookWords(facts))
    return "\n".join(chapter.title for chapter in read)


def names_of_keys() -> str:
    """Return the names of the keys that actions have, which Qt translates."""
    return "\n".join(keys.toString() for spec in ACTIONS for keys in shortcuts(spec))


def test_no_text_of_any_window_is_in_english_or_cut_off(qtbot, started) -> None:
    program, features = started
    shelved = f"{SHELVED}\n{program.paths.data}"
    words = f"{words_of_the(program.library)}\n{chapters(program)}\n{TYPED}\n{shelved}\n{names_of_keys()}"
    found: dict[str, list[str]] = {}
    look = lambda key, window: found.setdefault(key, []).extend(faults(window, words))  # noqa: E731
    assert len(look_at_every_window(program, features, qtbot, look)) >= len(STATES) + 8
    assert {key: wrong for key, wrong in found.items() if wrong} == {}


def test_no_text_for_a_full_disk_and_for_one_fault_more_is_in_english_or_cut_off(started) -> None:
    program, _ = started
    dialog = ErrorDialog(program.window)
    for _ in range(2):
        dialog.add(OSError(errno.ENOSPC, "full"))
    dialog.show()
    assert faults(dialog, "") == []


def test_the_window_is_turned_round(started) -> None:
    program, _ = started
    window = program.window
    rightward = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    panes = [window.contents, window.reader, window.arrangements]
    places = [pane.mapTo(window, pane.rect().center()).x() for pane in panes]
    assert places == sorted(places, reverse=rightward)
