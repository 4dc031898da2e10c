"""An answer above the text is whole in any window, language and size of type, and no line moves for it."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from index.answers.answer_words import answer_in_words
from index.answers.answering import Answers
from index.answers.when.named_times import named_times
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from tests.viewer.shown_texts import cut
from viewer.settings.language_service import LANGUAGES
from viewer.settings.setting_specs import TEXT_SIZE

QUESTIONS = (
    "who represents the US in Iran",
    "mandates of Switzerland in 1943",
    "how many mandates does Switzerland have",
    "Which powers have represented the United States",
    "falklands war british interests",
    "who represents Peru in Chad",
    "What is an interests section?",
    "is Switzerland still representing the US in Cuba",
)
SIZES = ((640, 380), (800, 600), (1366, 768))


@pytest.fixture(params=LANGUAGES)
def window(request, start, whole_library):
    """Return the program in a language, what it does beyond, and an answer to each question."""
    program, features = start(request.param)
    names = StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))
    periods, terms = named_times(whole_library.periods()), whole_library.terms()
    ask = Answers(whole_library.arrangements(), names, periods, terms)
    return program, features.answer, [answer_in_words(ask.answer(question)) for question in QUESTIONS]


def test_no_text_of_an_answer_is_cut_and_no_line_moves(window):
    program, card, answers = window
    for size, large in product(SIZES, (100, 200)):
        program.settings.set(TEXT_SIZE, large)
        program.window.resize(*size)
        QApplication.processEvents()
        for answer in answers:
            stood = _line(program.window.reader)
            card.show_answer(answer, ("Persia", "Iranian"), "represents AND us AND iran")
            card.info_button.setChecked(True)
            QApplication.processEvents()
            assert (list(cut(card)), _line(program.window.reader)) == ([], stood)
            assert card.frame.width() <= card.viewport().width()
            assert card.frame.height() >= card.frame.heightForWidth(card.frame.width()) - 1
            card.show_answer(None)
            assert _line(program.window.reader) == stood


def _line(reader):
    """Return how high in the window the text that is laid out begins."""
    first = reader.document().documentLayout().blockBoundingRect(reader.document().begin()).top()
    return round(reader.viewport().mapTo(reader.window(), QPoint()).y() + first - reader.verticalScrollBar().value())
