"""Pictures of files of every format: kept with their words at their place, and none from outside the file."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from index.importing.file_reading import read_file
from index.importing.imported import FileRefusedError, ImportChoices, ImportedDocument, ImportedKind, LossKind, Refusal
from index.importing.lines import Reading, decoded, read, written, written_whole
from index.importing.pictures.picture_codec import PictureCodec
from index.importing.worker_lines import ANSWER
from index.values import replace
from tests.index.importing.made_files import book, docx, odt, rtf, with_members
from tests.made_pictures import address, encoded, image
from tests.made_pictures import pdf as pdf_with

PNG, JPEG = encoded(image(60, 40)), encoded(image(60, 40), "jpeg")
_RELATION = "<Relationships><Relationship Id='r1' Type='x/image' Target='media/a.png'{}/></Relationships>"
_WORD = docx(
    "<w:p><w:r><w:t>Shown:</w:t></w:r><w:r><w:drawing><wp:docPr descr='A map'/>"
    "<a:blip xmlns:r='r' r:embed='r1'/></w:drawing></w:r></w:p><w:p><w:r><w:t>After.</w:t></w:r></w:p>"
)
_RELATIONS, _IMAGE = "word/_rels/document.xml.rels", "<draw:image xmlns:xlink='x' xlink:href='Pictures/{}'/>"
_FRAME = "<text:p>Shown:<draw:frame>{}<svg:desc>A map</svg:desc></draw:frame></text:p><text:p>After.</text:p>"
_SAID = r"{\*\picprop{\sp{\sn wzDescription}{\sv A map}}}"
_PICT = rf"{{\*\shppict{{\pict{_SAID}\pngblip {PNG.hex()}}}}}{{\nonshppict{{\pict\wmetafile8 00ff}}}}"
FILES = {
    "a.html": f"<p>Shown: <img alt='A map' src='{address(PNG)}'><p>After.".encode(),
    "a.md": f"Shown: ![A map]({address(PNG)})\n\nAfter.\n".encode(),
    "a.epub": with_members(
        book({"a.xhtml": "<p>Shown: <img alt='A map' src='../o/p/a%20b.png'/></p><p>After.</p>"}, ""),
        {"o/p/a b.png": PNG},
    ),
    "a.docx": with_members(_WORD, {_RELATIONS: _RELATION.format(""), "word/media/a.png": PNG}),
    "a.odt": with_members(
        odt(_FRAME.format(_IMAGE.format("a.svg") + _IMAGE.format("a.png"))),
        {"Pictures/a.png": PNG, "Pictures/a.svg": "<svg/>"},
    ),
    "a.rtf": rtf(rf"{{\pard Shown:{_PICT}\par}}{{\pard After.\par}}"),
}


def reading(data: bytes, name: str = "x") -> ImportedDocument:
    return read_file(data, name, ImportChoices(), lambda _done, _all: None, PictureCodec())


@pytest.mark.parametrize("name", FILES)
def test_a_picture_is_kept_where_its_file_has_it(name: str) -> None:
    document = reading(FILES[name], name)
    assert [(block.text, block.picture) for block in document.blocks] == [("Shown:", 0), ("A map", 1), ("After.", 0)]
    assert [(one.width, one.height) for one in document.pictures] == [(60, 40)]
    assert document.losses == ()
    assert document.words_in == document.words_out


def test_bytes_of_a_picture_in_rtf_are_no_words() -> None:
    data = rtf(rf"{{\pard Shown{{\pict\jpegblip\bin{len(JPEG)} ").rstrip(b"}") + JPEG + b"}\\par}}"
    document = reading(data)
    assert [block.picture for block in document.blocks] == [0, 1]
    assert (document.words_in, document.words_out) == (1, 1)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<p>x<img alt=y src='/etc/passwd'><img src='http://a.example/b.png'><img src='file:///c.png'>"),
        ("a.md", b"x ![y](../a.png) ![](http://a.example/b.png) ![](//c.png)"),
        (
            "a.epub",
            book({"a.xhtml": "x<img alt='y' src='../../../a.png'/><img src='http://b'/><img src='c.png'/>"}, ""),
        ),
    ],
)
def test_nothing_outside_the_file_is_looked_at(name: str, data: bytes) -> None:
    document = reading(data, name)
    assert document.pictures == ()
    assert sum(loss.count for loss in document.losses if loss.kind is LossKind.PICTURE_ELSEWHERE) == 3


def test_a_link_that_leads_out_of_a_word_file_is_told_with_its_name() -> None:
    data = with_members(_WORD, {_RELATIONS: _RELATION.format(" TargetMode='External'")})
    losses = [loss for loss in reading(data).losses if loss.kind is LossKind.PICTURE_ELSEWHERE]
    assert [(loss.where, loss.count) for loss in losses] == [("a.png", 1)]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<svg/>", LossKind.PICTURE), (PNG[:60], LossKind.PICTURE_DAMAGED), (b"", LossKind.PICTURE),
        (encoded(image(60, 3)), LossKind.ORNAMENT),
    ],
)  # fmt: skip
def test_what_is_lost_is_told_by_name_and_place_and_its_words_stay(content: bytes, kind: LossKind) -> None:
    page = f"<h1>Talks</h1><p>x<img alt='A map' src='{address(content)}'>"
    document = reading(page.encode(), "a.html")
    assert [block.text for block in document.blocks] == ["Talks", "x", "A map"]
    assert [(loss.kind, loss.where) for loss in document.losses] == [(kind, "Talks")]


def test_a_picture_without_words_is_a_figure_of_its_own() -> None:
    document = reading(f"<p>a<img src='{address(PNG)}'><p>b".encode(), "a.html")
    assert [(block.kind, block.text) for block in document.blocks][1] == (ImportedKind.FIGURE, "")
    assert document.words_in == document.words_out == 2


def test_pictures_of_a_page_stand_below_what_is_above_them(qapp) -> None:
    document = reading(pdf_with())
    assert [(block.text or block.picture) for block in document.blocks if block.page == 2] == [
        "Words at the head.", 1, "Words below it.", 2,
    ]  # fmt: skip
    assert (document.pictures[0].width, document.pictures[0].height) == (600, 200)
    told = {loss.where: loss.count for loss in document.losses if loss.kind is LossKind.ORNAMENT}
    assert told == {"1": 1, "2": 2, "3": 2, "4": 1}


def heard(lines: Iterable[bytes]) -> ImportedDocument:
    """Return what the one who started the process takes for what it has read."""
    over = Reading(drawn=True)
    for line in lines:
        over.take(decoded(line, ANSWER))  # type: ignore[arg-type]
    return over.document()


WHOLE = reading(FILES["a.html"], "a.html")


def test_what_passes_between_processes_holds_the_pictures_and_what_lies_on_disk_their_facts() -> None:
    assert heard(written_whole(WHOLE)) == WHOLE
    assert read(written(WHOLE)) == replace(WHOLE, drawn=())


@pytest.mark.parametrize(
    "facts",
    [
        {"width": 61}, {"height": 1_700}, {"size": 3}, {"sha256": "0" * 64}, {"kind": "jpeg"}, {"kind": "svg"},
        {"source": "x"}, {"drawn": ""}, {"drawn": "AAAA"}, {"drawn": 7},
    ],
)  # fmt: skip
def test_a_picture_that_is_not_what_it_says_is_distrusted(facts: dict[str, object]) -> None:
    lines = [json.loads(line) for line in written_whole(WHOLE)]
    spoiled = [{**line, **facts} if line["type"] == "picture" else line for line in lines]
    with pytest.raises(FileRefusedError) as caught:
        heard(json.dumps(line).encode() for line in spoiled)
    assert caught.value.reason is Refusal.DISTRUSTED
