"""On paper stands what the library says, word for word, with an outline and page numbers: read back from the PDF."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from index.values import replace
from viewer.kit.look.theme import load_theme
from viewer.kit.look.typography import Typography
from viewer.printing.print_choice import range_choice, selection_choice, topic_choice
from viewer.printing.print_pdf import text_pdf
from viewer.printing.printed_text import manuscript

LIGHT = Path(__file__).parents[3] / "resources" / "themes" / "light.toml"


def pdf(choice) -> PdfReader:
    typography = Typography(QGuiApplication.font().family(), 10.5, 1.4)
    return PdfReader(BytesIO(text_pdf(manuscript(choice, "The library, edition 1", typography, load_theme(LIGHT)))))


def words(reader: PdfReader) -> str:
    """Return what a PDF says on one line, without the three lines that stand around the text of each page."""
    pages = [page.extract_text().split("\n")[3:] for page in reader.pages]
    return " ".join(line for lines in pages for line in lines)


def titles(outline) -> list:
    return [titles(entry) if isinstance(entry, list) else entry.title for entry in outline]


@pytest.fixture
def document(qapp, edited):
    return topic_choice(edited, edited.topics()[0], notes=True)


def test_every_word_of_the_document_and_of_its_notes_is_printed(document) -> None:
    reader = pdf(replace(document, blocks=document.blocks * 6))
    assert len(reader.pages) > 2
    text = words(reader)
    said = [block.text for block in document.blocks]
    said += [note.text for notes in document.notes.values() for note in notes]
    assert document.notes
    assert [each for each in said if each not in text] == []


def test_the_outline_is_the_tree_of_topics(document, edited) -> None:
    reader = pdf(document)
    top = edited.topics()[0]
    below = titles(reader.outline)[1]
    assert titles(reader.outline)[0].strip("[]") == top.title
    shown = [title.strip("[]") for title in below if isinstance(title, str)]
    assert shown == [topic.title for topic in edited.topics(top.id)]
    assert reader.page_mode == "/UseOutlines"


def test_an_entry_of_the_outline_leads_to_the_page_that_holds_its_heading(document) -> None:
    filled = tuple(replace(block, text=block.text * (80 if block.number else 1)) for block in document.blocks)
    reader = pdf(replace(document, blocks=filled))
    entries = _flat(reader.outline)
    pages = [reader.pages[reader.get_destination_page_number(entry)].extract_text() for entry in entries]
    wanted = [re.sub(r"\s", "", entry.title) for entry in entries]
    assert all(title in re.sub(r"\s", "", page) for title, page in zip(wanted, pages, strict=True))


def _flat(outline) -> list:
    return [each for entry in outline for each in (_flat(entry) if isinstance(entry, list) else [entry])]


def test_title_author_and_page_numbers(document) -> None:
    reader = pdf(replace(document, blocks=document.blocks * 6))
    assert reader.metadata.title == document.document
    assert reader.metadata.author == "The library, edition 1"
    assert reader.metadata.creation_date is not None
    for number, page in enumerate(reader.pages, 1):
        assert f"Page {number} of {len(reader.pages)}" in page.extract_text()


def test_a_range_may_be_given_backwards_and_begins_below_its_heading(edited) -> None:
    first, last = edited.find("1.1"), edited.find("1.2")
    choice = range_choice(edited, last, first, notes=False)
    assert [block.number for block in choice.blocks if block.number] == ["1.1", "1.2"]
    assert choice.blocks[0].id == first.topic
    assert (choice.title, choice.notes) == ("§ 1.1–1.2", {})


def test_a_selection_shows_where_a_passage_is_cut(edited) -> None:
    block = edited.find("1.1")
    choice = selection_choice(edited, [(block.id, (3, 9))], notes=False)
    assert choice.blocks[-1].text == f"… {block.text[3:9].strip()} …"
    assert selection_choice(edited, [(block.id, (2, 2))], notes=False) is None
