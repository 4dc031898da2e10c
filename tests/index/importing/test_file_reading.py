"""What holds for every format: one text gives the same blocks, and no word is lost unsaid."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.importing.account import PICTURES
from index.importing.imported import FileRefusedError, Format, ImportedDocument, LossKind, Refusal
from index.importing.lines import read, written
from tests.index.importing.made_files import (
    Piece,
    as_docx,
    as_epub,
    as_html,
    as_markdown,
    as_odt,
    as_rtf,
    book,
    docx,
    odt,
    packed,
    reading,
    rtf,
)

words = st.text(st.sampled_from(string.ascii_letters + "éßאبи漢'&<>*_#[]`\\.-"), min_size=1, max_size=8)
texts = st.lists(words, min_size=1, max_size=5).map(" ".join).filter(lambda text: any(map(str.isalpha, text)))
pieces = st.lists(
    st.one_of(
        st.tuples(st.just("heading"), st.integers(1, 6), texts),
        st.tuples(st.just("item"), st.integers(1, 4), texts),
        st.tuples(st.sampled_from(["paragraph", "quotation"]), st.just(1), texts),
    ),
    min_size=1,
    max_size=6,
)


def shape(document: ImportedDocument) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in document.blocks]


@settings(max_examples=60, deadline=None)
@given(pieces)
def test_one_text_gives_the_same_blocks_in_every_format(given_pieces: list[Piece]) -> None:
    page = reading(b"<!doctype html>" + as_html(given_pieces).encode())
    others = (
        (as_markdown(given_pieces), "x.md"),
        (as_epub(given_pieces), "x"),
        (as_docx(given_pieces), "x"),
        (as_odt(given_pieces), "x"),
    )
    # RTF has no mark for quotations.
    plain = [
        ("paragraph", 0, text) if kind == "quotation" else (kind, level, text) for kind, level, text in shape(page)
    ]
    assert [(kind, text) for kind, _, text in shape(page)] == [(kind, text) for kind, _, text in given_pieces]
    for document in (page, *(reading(data, name) for data, name in others), reading(as_rtf(given_pieces))):
        assert shape(document) in (shape(page), plain)
        assert document.words_in == document.words_out
        assert LossKind.WORDS not in {loss.kind for loss in document.losses}
        assert read(written(document)) == document


_IMAGE = "<draw:frame><draw:image/><svg:desc>A map</svg:desc></draw:frame>"
_DRAWING = "<w:r><w:drawing><wp:docPr descr='A map'/><a:blip/></w:drawing></w:r>"
_SAID = r"{\sp{\sn wzName}{\sv Picture 1}}{\sp{\sn wzDescription}{\sv A map}}"
_PICT = rf"{{\*\shppict{{\pict{{\*\picprop{_SAID}}}00ff}}}}{{\nonshppict{{\pict 00ff}}}}"
_HEADED_IN_WORD = "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "data",
    [
        b"<h1>Talks</h1><p>Shown: <img alt='A map'></p>",
        book({"a.xhtml": "<h1>Talks</h1><p>Shown: <img alt='A map'/></p>"}, ""),
        docx(f"{_HEADED_IN_WORD}<w:p><w:r><w:t>Shown:</w:t></w:r>{_DRAWING}</w:p>"),
        odt(f"<text:h text:outline-level='1'>Talks</text:h><text:p>Shown:{_IMAGE}</text:p>"),
        rtf(rf"{{\pard\outlinelevel0 Talks\par}}{{\pard Shown:{_PICT}\par}}"),
    ],
)
def test_a_picture_is_found_by_its_words_and_told_with_its_place(data: bytes) -> None:
    document = reading(data)
    assert [(block.kind, block.text) for block in document.blocks[1:]] == [("paragraph", "Shown:"), ("figure", "A map")]
    lost = [loss for loss in document.losses if loss.kind in PICTURES]
    assert [loss.count for loss in lost] == [1]
    assert lost[0].where in {"Talks", "o/a.xhtml"}
    assert document.words_in == document.words_out


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Refusal.EMPTY), (b" \n\t", Refusal.EMPTY), (b"<html><img src=x></html>", Refusal.NO_TEXT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), Refusal.OLD_WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), Refusal.SHEET),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Refusal.ENCRYPTED),
        (packed({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), Refusal.SLIDES),
        (packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}), Refusal.SHEET),
        (packed({"notes.txt": ""}), Refusal.ARCHIVE), (packed({"book.fb2": ""}), Refusal.BOOK),
        (b"PK\3\4cut", Refusal.DAMAGED),
        (b'<?xml version="1.0"?><FictionBook>', Refusal.BOOK), (b"x" * 60 + b"BOOKMOBI", Refusal.BOOK),
        (b"ZIM\4 and more", Refusal.ARCHIVE), (b"\x89PNG\r\n", Refusal.PICTURE), (b"<svg xmlns='x'/>", Refusal.PICTURE),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n", Refusal.ARCHIVE),
        (bytes(range(32)) * 9, Refusal.UNKNOWN),
        (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', Refusal.UNKNOWN),
    ],
)  # fmt: skip
def test_what_is_not_read_is_refused_with_its_reason(data: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefusedError) as caught:
        reading(data, "x")
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (b"Talks", "x", Format.TEXT), (b"Talks", "x.MD", Format.MARKDOWN), (b"<p>Talks", "x.htm", Format.HTML),
        (b"<p>Talks", "x.txt", Format.TEXT), (b"<!-- a -->\n<!DOCTYPE html>Talks", "x.txt", Format.HTML),
        ("<html>é".encode("utf-16"), "x", Format.HTML), (as_docx([("paragraph", 1, "Talks")]), "x.epub", Format.DOCX),
    ],
)  # fmt: skip
def test_the_first_bytes_say_what_a_file_is(data: bytes, name: str, found: Format) -> None:
    assert reading(data, name).format is found


def test_more_blocks_than_are_taken_are_refused_or_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.importing.gathering.MOST_BLOCKS", 2)
    with pytest.raises(FileRefusedError) as caught:
        reading(b"<p>a<p>b<p>c<p>d")
    assert (caught.value.reason, caught.value.limit) == (Refusal.TOO_MANY_BLOCKS, 2)
    first = reading(b"<p>a<p>b<p>c<p>d", first_part=True)
    assert len(first.blocks) == 2
    assert (LossKind.CUT, 2) in {(loss.kind, loss.count) for loss in first.losses}
