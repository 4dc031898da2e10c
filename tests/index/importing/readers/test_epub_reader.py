from __future__ import annotations

import pytest

from index.importing.imported import FileRefusedError, HeadingsFrom, LossKind, Refusal
from tests.index.importing.made_files import book, packed, reading

TWO = {
    "a.xhtml": "<p id='start'>Before.</p><h2>One</h2><p>x</p><h4 id='s'>Deep</h4>",
    "b.xhtml": "<p>CHAPTER TWO</p><p>y</p>",
}
CONTENTS = (
    "<li><span>Part</span><ol><li><a href='a.xhtml'>One</a></li><li><a href='b.xhtml#gone'>Chapter two</a></li>"
    "<li><a href='b.xhtml'>Supplied</a></li></ol></li><li><a href='no.xhtml'>Nowhere</a></li>"
)


def headings(data: bytes) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in reading(data).blocks if block.kind == "heading"]


def test_the_table_of_contents_comes_first_and_headings_of_the_text_below_it() -> None:
    document = reading(book(TWO, CONTENTS))
    assert [(block.kind, block.level, block.text) for block in document.blocks] == [
        ("heading", 1, "Part"), ("paragraph", 0, "Before."), ("heading", 2, "One"), ("paragraph", 0, "x"),
        ("heading", 3, "Deep"), ("heading", 2, "Supplied"), ("heading", 2, "CHAPTER TWO"), ("paragraph", 0, "y"),
    ]  # fmt: skip
    assert document.headings_from is HeadingsFrom.CONTENTS
    assert (LossKind.CONTENTS, "Nowhere") in {(loss.kind, loss.where) for loss in document.losses}
    assert document.words_in == document.words_out


def test_an_older_book_has_its_contents_in_another_part() -> None:
    points = (
        "<navMap><navPoint><navLabel><text>A & B</text></navLabel><content src='a.xhtml'/><navPoint><navLabel>"
        "<text>In</text></navLabel><content src='a.xhtml#s'/></navPoint></navPoint></navMap>"
    )
    package = (
        "<package><manifest><item id='x' href='a.xhtml'/><item id='n' href='t.ncx'/></manifest>"
        "<spine toc='n'><itemref idref='x'/></spine></package>"
    )
    container = "<container><rootfile full-path='p.opf'/></container>"
    members = {"META-INF/container.xml": container, "p.opf": package, "t.ncx": points, "a.xhtml": TWO["a.xhtml"]}
    assert headings(packed(members)) == [(1, "A & B"), (2, "One"), (2, "In"), (3, "Deep")]


def test_without_contents_the_headings_of_the_text_count() -> None:
    document = reading(book({"a.xhtml": "<h1>A</h1><h2>B</h2>"}, ""))
    assert (document.headings_from, len(document.blocks)) == (HeadingsFrom.MARKS, 2)


@pytest.mark.parametrize(
    "text", ["<script src='x'/>after", "<title/>after", "<![CDATA[after]]>", "<a id='x'/>after<p/>"]
)
def test_elements_that_end_at_once_swallow_nothing(text: str) -> None:
    assert [block.text for block in reading(book({"a.xhtml": text}, "")).blocks] == ["after"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (book({"a.xhtml": "<img src='scan.png'/>"}, ""), Refusal.NO_TEXT), (packed({"x.opf": ""}), Refusal.DAMAGED),
        (packed({"META-INF/container.xml": "<rootfile full-path='../../x'/>"}), Refusal.DAMAGED),
        (book(TWO, "", **{"META-INF/encryption.xml": "<EncryptionMethod Algorithm='aes'/>"}), Refusal.ENCRYPTED),
    ],
)  # fmt: skip
def test_a_book_that_cannot_be_read_is_refused(data: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefusedError) as caught:
        reading(data)
    assert caught.value.reason is reason


def test_a_missing_text_is_told_and_hidden_fonts_are_no_lock() -> None:
    fonts = "<EncryptionMethod Algorithm='http://www.idpf.org/2008/embedding'/>"
    data = book({"a.xhtml": "<p>x</p>"}, "", **{"META-INF/encryption.xml": fonts})
    package = data.replace(b'<itemref idref="i0"/>', b'<itemref idref="nav"/>')
    assert len(reading(data).blocks) == 1
    with pytest.raises(FileRefusedError):
        reading(package)
