"""Wherever a reader sees a record, title, publisher and date are seen: never a bare host or a file name."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from index.arrangements.best_statement import best_statement
from index.arrangements.export import json_text, markdown_text
from index.citing.prose import plain_text
from index.citing.reference import statement_reference
from index.results import Answer, ReadAs, SearchResult
from tests.resources.test_records import weight
from viewer.arrangements.briefing.briefing import briefing
from viewer.arrangements.details.details import statement_row
from viewer.help.dialogs import show_records
from viewer.help.glossary_dialog import GlossaryDialog
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.page.note_words import note_words
from viewer.search.answer_card import AnswerCard
from viewer.terminal.terminal_lines import result_lines
from viewer.terminal.terminal_text import Style

TODAY = date(2026, 11, 29)


def unseen(records, text):
    """Return the parts of records that a text does not show."""
    return [part for record in records for part in weight(record) if part not in text]


def registered(library):
    """Return the arrangements whose best statement rests on records, with it."""
    best = [(each, best_statement(each)) for each in library.arrangements()]
    return [(each, statement) for each, statement in best if statement.citations]


def test_notes_below_passages(whole_library):
    notes = whole_library.notes()
    assert len(notes) > 10
    assert [part for note in notes for part in unseen(note.citations, note_words(note).records)] == []


def test_details_and_what_a_screen_reader_says_of_them(whole_library):
    for _, statement in registered(whole_library):
        row = statement_row(statement, whole_library)
        assert unseen(statement.citations, "\n".join(row.lines)) == unseen(statement.citations, row.spoken) == []


def test_the_answer_card_names_the_heaviest_record(qtbot, whole_library, typography):
    card = AnswerCard(whole_library, typography)
    qtbot.addWidget(card)
    for arrangement, statement in registered(whole_library):
        card.show_answer(Answer(sentence="An answer.", arrangements=(arrangement,)))
        assert unseen(statement.citations[:1], card.source.text()) == []


def test_a_briefing_sheet(whole_library):
    for arrangement, statement in registered(whole_library):
        sheet = briefing([arrangement], whole_library, TODAY)
        assert unseen(statement.citations, "\n".join(sheet.notes)) == []


def test_exports_for_documents_and_for_programs(whole_library):
    every = whole_library.arrangements()
    cite = partial(statement_reference, library=whole_library)
    text = markdown_text(every, "All", lambda statement: plain_text(cite(statement)), TODAY)
    told = re.sub(r"\\([^\w\s])", r"\1", text)
    statements = [statement for arrangement in every for statement in arrangement.statements]
    assert [part for statement in statements for part in unseen(statement.citations, told)] == []
    written = [each for row in json.loads(json_text(every, TODAY)) for each in row["statements"]]
    assert [[record["title"] for record in each["citations"]] for each in written] == [
        [record.title for record in statement.citations] for statement in statements
    ]
    assert {key for each in written for record in each["citations"] for key in record} >= {"publisher", "date", "seen"}


def test_the_terminal_names_the_heaviest_record_below_an_answer(whole_library):
    wide = Style(width=10_000)
    for arrangement, statement in registered(whole_library):
        result = SearchResult(
            "q", ReadAs("q"), 0, (), answer=Answer(sentence="An answer.", arrangements=(arrangement,))
        )
        told = "\n".join(result_lines(result, whole_library, wide, TODAY))
        assert unseen(statement.citations[:1], told) == []


def test_the_glossary(qtbot, whole_library):
    dialog = GlossaryDialog(whole_library, None)
    qtbot.addWidget(dialog)
    for term in whole_library.terms():
        dialog.open_term(term.id)
        assert unseen(term.citations, dialog.entry.toPlainText()) == []


def test_the_records_of_a_note(qtbot, whole_library):
    window = QWidget()
    qtbot.addWidget(window)
    note = whole_library.notes()[1]
    show_records(window, note)
    assert unseen(note.citations, window.findChild(QuietBrowser).toPlainText()) == []
