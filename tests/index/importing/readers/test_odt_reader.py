from __future__ import annotations

import pytest

from index.importing.imported import FileRefusedError, LossKind, Refusal, TextDirection
from tests.index.importing.made_files import odt, packed, reading

NOTE = (
    "<text:note><text:note-citation>*</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body>"
    "</text:note>"
)
CELL = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
TABLE = (
    f"<table:table><table:table-header-rows><table:table-row>{CELL.format('a')}{CELL.format('b')}</table:table-row>"
    f"</table:table-header-rows><table:table-row>{CELL.format('c')}<table:covered-table-cell/></table:table-row></table:table>"
)


def rows(body: str, **parts: str) -> list[tuple[str, int, str, str]]:
    document = reading(odt(body, **parts))
    assert document.words_in == document.words_out
    return [(block.kind, block.level, block.label, block.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<text:p>a<text:s/>b<text:tab/>c<text:line-break/>d<text:span>e</text:span></text:p>",
         [("paragraph", 0, "", "a b c de")]),
        (f"<text:p>a{NOTE} b</text:p><text:p>c</text:p>",
         [("paragraph", 0, "", "a b"), ("note", 0, "1", "Note."), ("paragraph", 0, "", "c")]),
        (TABLE, [("row", 1, "", "a\tb"), ("row", 0, "", "c\t")]),
        ('<text:p text:style-name="Title">T</text:p><text:h text:outline-level="1">A</text:h>',
         [("paragraph", 0, "", "T"), ("heading", 1, "", "A")]),
        ("<text:p>a<draw:frame><draw:image/><svg:desc>A map</svg:desc></draw:frame></text:p>",
         [("paragraph", 0, "", "a"), ("figure", 0, "", "A map")]),
    ],
)  # fmt: skip
def test_paragraphs_become_blocks(body: str, found: list[tuple[str, int, str, str]]) -> None:
    assert rows(body, styles='<style:style style:name="Title"/>') == found


def test_what_is_lost_is_told_and_who_wrote_it() -> None:
    changed = "<text:tracked-changes><text:p>old words</text:p></text:tracked-changes>"
    hidden = '<text:section text:display="none"><text:p>secret</text:p></text:section>'
    turned = '<style:style style:name="R"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>'
    comment = "<office:annotation><text:p>hm</text:p></office:annotation>"
    body = f'{changed}{hidden}<text:p text:style-name="R">x{comment}</text:p>'
    document = reading(odt(body, styles=turned, meta="<dc:title>T</dc:title><dc:creator>A</dc:creator>"))
    assert {loss.kind for loss in document.losses} == {LossKind.DELETED, LossKind.HIDDEN, LossKind.COMMENT}
    assert (document.title, document.author, document.words_in, document.words_out) == ("T", "A", 5, 5)
    assert document.blocks[0].direction is TextDirection.RIGHT_TO_LEFT


def test_a_locked_text_is_refused() -> None:
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<encryption-data/>"}
    with pytest.raises(FileRefusedError) as caught:
        reading(packed(members))
    assert caught.value.reason is Refusal.ENCRYPTED
