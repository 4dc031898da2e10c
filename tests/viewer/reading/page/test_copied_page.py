"""What is copied from a page: its structure, and in place of its links what they lead to."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from tests.viewer.copied_texts import PLAIN, RICH, copied


@pytest.fixture
def reader(program):
    """Return the text at a passage with an editor's note below it."""
    program.navigation.open(program.library.notes()[0].passage)
    return program.window.reader


def test_the_addresses_of_a_note_are_copied_in_place_of_the_link_to_them(program, reader):
    note = program.library.notes()[0]
    assert "Addresses…" in reader.toPlainText()
    reader.selectAll()
    flavours = copied(reader)
    for citation in note.citations:
        assert citation.address in flavours[PLAIN]
        assert f'<a href="{citation.address}">{citation.address}</a>' in flavours[RICH]
    assert "Addresses…" not in flavours[PLAIN] + flavours[RICH]


def test_headings_passages_and_emphasis_are_copied_and_ways_on_are_not(program, reader):
    reader.selectAll()
    flavours = copied(reader)
    for block in program.library.page(reader.page_number).blocks:
        tag = f"h{block.level}" if block.level else "p"
        shown = f"[{block.text}]" if block.supplied else block.text
        assert f"<{tag}>{shown}</{tag}>" in flavours[RICH]
        assert shown in flavours[PLAIN].split("\n")
    assert "<b>Editor’s note" in flavours[RICH]
    assert "→" in reader.toPlainText()
    assert "→" not in flavours[PLAIN] + flavours[RICH]


def test_words_within_a_passage_are_copied_without_a_paragraph_of_their_own(program, reader):
    block = program.library.block(program.library.notes()[0].passage)
    reader.words.select(block.id, (0, 6))
    assert copied(reader) == {PLAIN: block.text[:6], RICH: block.text[:6]}


def test_what_is_copied_outlives_the_page(program, reader):
    reader.selectAll()
    before = copied(reader)[PLAIN]
    program.navigation.open(program.library.block_at(1).id)
    assert QApplication.clipboard().text() == before


def test_a_program_that_has_copied_ends_without_a_crash():
    copy = """
from PySide6.QtWidgets import QApplication
from viewer.kit.text.plain_texts import PlainTextBox
from viewer.kit.text.quiet_browser import QuietBrowser
application = QApplication([])
for text in (PlainTextBox(), QuietBrowser()):
    text.setPlainText("words")
    text.selectAll()
    text.copy()
print(application.clipboard().text())
"""
    ended = subprocess.run([sys.executable, "-c", copy], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "words")
