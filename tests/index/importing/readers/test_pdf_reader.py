from __future__ import annotations

from random import Random

import pytest

from index.importing.imported import FileRefusedError, HeadingsFrom, LossKind, Refusal
from index.importing.readers import pdf_reader
from tests.index.importing.made_columns import two_columns
from tests.index.importing.made_files import Shown, pdf, reading, tagged_pdf

WORDS = "Words that fill a line of a page so that it reaches its right end and goes on"


def page(number: int, *above: Shown) -> list[Shown]:
    """Return a page with a running head, two paragraphs of two lines each and its number."""
    filled = f"{chr(96 + number) * 3} {WORDS}"
    lines = [
        (72, 700 - 14 * at, 11, text)
        for at, text in enumerate([filled, "below it.", "", filled, f"end {chr(96 + number)}."])
    ]
    return [
        (72, 800, 9, f"The report, page {number}"),
        *above,
        *(line for line in lines if line[3]),
        (300, 40, 9, str(number)),
    ]


def rows(data: bytes) -> list[tuple[str, int, int | None, str]]:
    document = reading(data)
    assert document.words_in == document.words_out
    return [(block.kind, block.level, block.page, block.text) for block in document.blocks]


def test_lines_become_paragraphs_with_their_page_and_running_heads_are_set_aside() -> None:
    document = reading(pdf([page(number) for number in range(1, 6)]))
    assert [(block.page, block.text) for block in document.blocks][:3] == [
        (1, f"aaa {WORDS} below it."), (1, f"aaa {WORDS} end a."), (2, f"bbb {WORDS} below it."),
    ]  # fmt: skip
    set_aside = {loss.where: loss.count for loss in document.losses if loss.kind is LossKind.RUNNING_HEAD}
    assert (set_aside, document.words_in) == ({"the report, page": 5, "#": 5}, document.words_out)


def test_the_outline_gives_the_headings() -> None:
    pages = [page(1, (72, 760, 11, "1. Talks")), page(2), page(3)]
    data = pdf(pages, [("Talks", 0), ("Supplied", 1)])
    assert [row for row in rows(data) if row[0] == "heading"] == [
        ("heading", 1, 1, "1. Talks"),
        ("heading", 1, 2, "Supplied"),
    ]
    assert reading(data).headings_from is HeadingsFrom.CONTENTS


def test_tags_give_the_headings_where_there_is_no_outline() -> None:
    data = tagged_pdf([("H1", "Talks"), ("P", "They went on."), ("H3", "An end"), ("P", "It came.")])
    assert [row[:2] + row[3:] for row in rows(data)] == [
        ("heading", 1, "Talks"), ("paragraph", 0, "They went on."), ("heading", 2, "An end"),
        ("paragraph", 0, "It came."),
    ]  # fmt: skip
    assert reading(data).headings_from is HeadingsFrom.MARKS


@pytest.mark.parametrize(("size", "bold"), [(16, 0), (11.5, 11.5)])
def test_without_an_outline_headings_are_guessed_and_say_so(size: float, bold: float) -> None:
    data = pdf([page(1, (72, 760, size, "Talks in Geneva")), page(2), page(3)], bold=bold)
    document = reading(data)
    assert [(block.text, block.guessed) for block in document.blocks if block.level] == [("Talks in Geneva", True)]
    assert (document.headings_from, document.title) == (HeadingsFrom.TYPE, "Talks in Geneva" if size == 16 else "")


def test_where_nothing_looks_like_a_heading_pages_are_topics() -> None:
    document = reading(pdf([page(number) for number in range(1, 13)]))
    assert [block.text for block in document.blocks if block.level] == ["1–10", "11–12"]
    assert (document.headings_from, document.words_in) == (HeadingsFrom.PAGES, document.words_out)


def test_pages_without_text_are_told_and_a_file_of_them_is_refused() -> None:
    losses = reading(pdf([[], page(2)])).losses
    assert [(loss.where, loss.count) for loss in losses if loss.kind is LossKind.NO_TEXT] == [("1", 1)]
    with pytest.raises(FileRefusedError):
        reading(pdf([[(72, 800, 9, "Only a running head")]] * 4))
    with pytest.raises(FileRefusedError) as caught:
        reading(pdf([[], []]))
    assert (caught.value.reason, caught.value.found) == (Refusal.NO_TEXT, 2)


def test_too_many_pages_are_refused_or_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MOST_PAGES", 2)
    data = pdf([page(number) for number in range(1, 6)])
    with pytest.raises(FileRefusedError) as caught:
        reading(data)
    assert (caught.value.reason, caught.value.found) == (Refusal.TOO_MANY_PAGES, 5)
    assert max(block.page or 0 for block in reading(data, first_part=True).blocks) == 2


def test_phrases_of_two_columns_with_hyphens_lie_in_one_block_and_in_order() -> None:
    chance = Random(1)
    words = ["".join(chance.choices("aeioubcdfghklmnprst", k=chance.randint(2, 12))) for _ in range(400)]
    paragraphs = [" ".join(chance.choices(words, k=chance.randint(40, 120))) + "." for _ in range(40)]
    document = reading(two_columns(paragraphs, "A Running Head"))
    shown = [block.text.replace("\N{SOFT HYPHEN}", "") for block in document.blocks if block.kind == "paragraph"]
    phrases = [" ".join(paragraph.split()[at : at + 5]) for paragraph in paragraphs for at in range(0, 36, 5)]
    found = sum(any(phrase in text for text in shown) for phrase in phrases)
    assert found >= 0.98 * len(phrases)
    assert any("\N{SOFT HYPHEN}" in block.text for block in document.blocks)
    assert not any("Running" in text for text in shown)


def test_a_picture_is_found_by_the_words_that_its_tag_has() -> None:
    document = reading(tagged_pdf([("Figure", "12"), ("H1", "Talks"), ("P", "They went on.")], "A map of Bern"))
    assert [(block.kind, block.page, block.text) for block in document.blocks][-2:] == [
        ("paragraph", 1, "They went on."), ("figure", 1, "A map of Bern"),
    ]  # fmt: skip
    assert document.words_in == document.words_out
