"""Finding over all pages of a document, a slice at a time."""

from __future__ import annotations

from math import inf

import pytest

from index.model import Assessment, Block, BlockKind, Note, Page
from viewer.finding import find_service, pattern
from viewer.finding.find_service import FindService
from viewer.kit.text.text_finder import FindOptions

TEXTS = (("d", ["peace", "no"]), ("d", ["Peace and peace"]), ("d", ["war"]), ("e", ["peace"]))


class Pages:
    """Four pages, three of document "d" and one of "e"; `asked` are the pages read."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def pages_beside(self, _number: int) -> range:
        return range(1, len(TEXTS) + 1)

    def page(self, number: int) -> Page:
        self.asked.append(number)
        document, texts = TEXTS[number - 1]
        kind = BlockKind.PARAGRAPH
        rows = enumerate(texts, start=number * 10)
        return Page(
            number,
            document,
            tuple(
                Block(row=n, id=f"b{n}", kind=kind, document=document, topic="t", page=number, text=text)
                for n, text in rows
            ),
        )


NOTE = Note(
    id="n",
    passage="b20",
    quote="",
    verdict=Assessment.CONFIRMED,
    text="No peace yet.",
    date="2024",
    citations=(),
)


@pytest.fixture(autouse=True)
def unhurried(monkeypatch):
    """Let every search end in one slice, however slow the machine is; tests of slices make them short themselves."""
    monkeypatch.setattr(find_service, "_SLICE", inf)


@pytest.fixture
def pages(monkeypatch):
    """Return the pages, and let all of them be searched in one slice, however slow the machine is."""
    monkeypatch.setattr(find_service, "_SLICE", 60)
    return Pages()


@pytest.fixture
def service(qapp, pages):
    return FindService(pages)


@pytest.fixture
def told(service):
    """Return what was emitted: the ids of the blocks of all finds, and whether the search was complete."""
    told = []
    service.found.connect(lambda finds, complete: told.append(([finds[n].block for n in range(len(finds))], complete)))
    return told


def test_the_whole_document_is_searched_and_no_other(service, pages, told):
    service.find("peace", FindOptions(), pages.page(2))
    assert told == [(["b10", "b20", "b20"], True)]


def test_a_document_is_read_once_while_somebody_types(service, pages, told):
    for text in ("p", "pe", "pea"):
        service.find(text, FindOptions(), pages.page(2))
    assert pages.asked.count(1) == 1
    service.find("pea", FindOptions(case=True), pages.page(2))
    assert pages.asked.count(1) == 2
    assert told[-1] == (["b10", "b20"], True)


def test_a_long_document_is_searched_in_slices_from_the_page_on_screen(qtbot, monkeypatch, service, pages, told):
    monkeypatch.setattr(find_service, "_SLICE", -1)
    service.find("peace", FindOptions(), pages.page(2))
    assert told == [(["b20", "b20"], False)]
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1] == (["b10", "b20", "b20"], True)


def test_what_is_overtaken_is_dropped(qtbot, monkeypatch, service, pages, told):
    monkeypatch.setattr(find_service, "_SLICE", -1)
    service.find("peace", FindOptions(), pages.page(2))
    service.find("war", FindOptions(), pages.page(2))
    qtbot.waitUntil(lambda: told[-1][1])
    assert told[-1] == (["b30"], True)


def test_notes_are_found_in_below_their_passage_while_they_are_shown(qapp, pages):
    shown = {"b20": (NOTE,)}
    service = FindService(pages, notes=lambda passage: shown.get(passage, ()))
    told = []
    service.found.connect(lambda finds, _complete: told.append([finds[n].note for n in range(len(finds))]))
    service.find("peace", FindOptions(), pages.page(2))
    shown.clear()
    service.forget()
    service.find("peace", FindOptions(), pages.page(2))
    assert told == [["", "", "", "n"], ["", "", ""]]


def test_nothing_wanted_is_nothing_found(service, pages, told):
    service.find("", FindOptions(), pages.page(2))
    assert told == [([], True)]


def test_a_pattern_is_found_on_all_pages_and_a_bad_one_says_why(service, pages, told):
    service.find("(peace|war)$", FindOptions(pattern=True), pages.page(1))
    service.find("(peace", FindOptions(pattern=True), pages.page(1))
    assert told == [(["b10", "b20", "b30"], True), ([], True)]
    assert service.flaw == "A “(” is not closed."
    service.find("war", FindOptions(), pages.page(1))
    assert (service.flaw, told[-1]) == ("", (["b30"], True))


def test_a_pattern_that_takes_too_long_ends_in_a_sentence(service, pages, told, monkeypatch):
    monkeypatch.setattr(pattern, "MOST_SECONDS", -1.0)
    service.find("peace", FindOptions(pattern=True), pages.page(1))
    assert (told, service.flaw) == ([([], True)], "This pattern takes too long.")
