"""On paper stands what the library says, word for word, with an outline and page numbers: read back from the PDF."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize

from index.model import BlockKind
from index.origin import Origin, OwnPicture
from index.values import replace
from index.words.record_words import addressed_record
from tests.made_pictures import encoded, image
from tests.viewer.read_pdf import lines_of, links_of, structure
from viewer.kit.look.theme import load_theme
from viewer.kit.look.typography import Typography
from viewer.kit.paper import pdf_paper
from viewer.kit.paper.pages import MARGINS
from viewer.printing.print_choice import range_choice, selection_choice, topic_choice
from viewer.printing.print_pdf import text_pdf
from viewer.printing.printed_text import printable_text
from viewer.reading.page.note_words import note_words

LIGHT = Path(__file__).parents[3] / "resources" / "themes" / "light.json"


PAPERS = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A6, QPageSize.PageSizeId.Letter]


def pdf(choice) -> PdfReader:
    typography = Typography(QGuiApplication.font().family(), 10.5, 1.4)
    return PdfReader(BytesIO(text_pdf(printable_text(choice, "The library, edition 1", typography, load_theme(LIGHT)))))


def texts(element) -> list[str]:
    """Return the words of an element and all within it that has words of its own, except numbers and bullets."""
    own = [" ".join(element.text.split())] if element.text and element.kind not in ("Span", "Lbl") else []
    return own + [text for kid in element.kids for text in texts(kid)]


def expected(choice) -> list[str]:
    """Return what must be printed, paragraph by paragraph."""
    found = []
    for block in choice.blocks:
        found.append(f"[{block.text}]" if block.supplied else block.text)
        for note in choice.notes.get(block.id, ()):
            words = note_words(note, tuple(map(addressed_record, note.citations)))
            found.append(f"{words.heading} {words.quote} {words.text} {words.records}")
    return [" ".join(text.split()) for text in found]


def test_a_picture_is_printed_above_its_words_within_one_page(qapp, document) -> None:
    picture = OwnPicture(kind="png", width=300, height=3000, size=1, sha256="", from_end=1)
    figure = replace(document.blocks[-1], kind=BlockKind.FIGURE, text="A map", origin=Origin(picture=picture))
    typography = Typography(QGuiApplication.font().family(), 10.5, 1.4)
    choice = replace(document, blocks=(figure,))
    made = printable_text(choice, "", typography, load_theme(LIGHT), lambda _block: encoded(image(300, 3000)))
    pages = PdfReader(BytesIO(text_pdf(made))).pages
    assert len(pages) == 1
    objects = pages[0]["/Resources"]["/XObject"].values()
    assert [one.get_object()["/Subtype"] for one in objects] == ["/Image"]
    assert "A map" in pages[0].extract_text()


def titles(outline) -> list:
    return [titles(entry) if isinstance(entry, list) else entry.title for entry in outline]


@pytest.fixture
def document(qapp, edited):
    return topic_choice(edited, edited.topics()[0], notes=True)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("notes", [True, False])
def test_every_word_is_printed_once_in_its_order_whatever_the_paper(monkeypatch, document, paper, notes) -> None:
    layout = QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)
    monkeypatch.setattr(pdf_paper, "set_paper", lambda device, _margins: device.setPageLayout(layout))
    choice = replace(document, blocks=document.blocks * 6, notes=document.notes if notes else {})
    reader = pdf(choice)
    assert len(reader.pages) > 2
    assert texts(structure(reader)) == expected(choice)


def test_headings_passages_and_items_are_tagged_as_what_they_are(document) -> None:
    passages = [block for block in document.blocks if block.number][:3]
    items = [replace(block, kind=BlockKind.ITEM) for block in passages[:2]]
    heading = document.blocks[0]
    tags = structure(pdf(replace(document, notes={}, blocks=(heading, *items, passages[2])))).outline
    assert tags == "Document(H1 L(LI(Lbl LBody) LI(Lbl LBody)) P(Span))"


def test_no_line_ends_with_a_hyphen(document) -> None:
    spoken = "a non-aligned go-between’s well-known, often-used, step-by-step shuttle-diplomacy "
    blocks = tuple(replace(block, text=spoken * 30) if block.number else block for block in document.blocks)
    lines = [line.strip() for page in pdf(replace(document, blocks=blocks)).pages for line in lines_of(page)]
    assert len(lines) > 100
    assert [line for line in lines if line.endswith("-")] == []


def test_addresses_are_links_and_whole(document) -> None:
    reader = pdf(document)
    linked = [note["/A"]["/URI"] for page in reader.pages for note in links_of(page)]
    addresses = [each.address for notes in document.notes.values() for note in notes for each in note.citations]
    assert list(dict.fromkeys(linked)) == addresses
    assert structure(reader).outline.count("Link") == len(linked)


def test_the_language_of_the_text_is_told_and_the_title_is_shown(document) -> None:
    root = pdf(document).trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


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
