from __future__ import annotations

import pytest

from index.importing.imported import FileRefusedError, LossKind, Refusal, TextDirection
from tests.index.importing.made_files import docx, reading

WIDE = '<w:gridSpan w:val="2"/>'


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def cell(inside: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def listed(depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'


def level(depth: int, form: str, text: str) -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def rows(body: str, **parts: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind, block.level, block.label, block.text) for block in reading(docx(body, **parts)).blocks]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (p("T", style("T")) + p("A", style("H1")), [("paragraph", 0, "", "T"), ("heading", 1, "", "A")]),
        (p("A", style("T")) + p("B", style("H1")) + p("C", style("T")),
         [("heading", 1, "", "A"), ("heading", 2, "", "B"), ("heading", 1, "", "C")]),
        (p("A", '<w:outlineLvl w:val="1"/>') + p("B", '<w:outlineLvl w:val="9"/>'),
         [("heading", 1, "", "A"), ("paragraph", 0, "", "B")]),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
         [("paragraph", 0, "", "a b c\u2011d")]),
        ("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins></w:p>",
         [("paragraph", 0, "", "y")]),
        ("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='2'/></w:r></w:p>" + p("b"),
         [("paragraph", 0, "", "a"), ("note", 0, "1", "Note."), ("paragraph", 0, "", "b"), ("note", 0, "2", "Odd.")]),
        (table("<w:trPr><w:tblHeader/></w:trPr>" + cell(p("a")) + cell(p("b") + p("c")), cell(p("d"), WIDE)),
         [("row", 1, "", "a\tb\nc"), ("row", 0, "", "d\t")]),
        (table(cell(p("a", style("H1"))) + cell(p("b"))),
         [("heading", 1, "", "a"), ("paragraph", 0, "", "b")]),
        (f"<mc:X><mc:Choice>{p('a')}</mc:Choice><mc:Fallback>{p('a')}</mc:Fallback></mc:X>",
         [("paragraph", 0, "", "a")]),
        ("<w:p><w:r><w:drawing><wp:docPr descr='A map'/><a:blip/></w:drawing></w:r></w:p>" + p("b"),
         [("figure", 0, "", "A map"), ("paragraph", 0, "", "b")]),
    ],
)  # fmt: skip
def test_paragraphs_become_blocks(body: str, found: list[tuple[str, int, str, str]]) -> None:
    notes = (
        f"<w:footnote w:type='separator' w:id='0'>{p('-')}</w:footnote><w:footnote w:id='2'>{p('Note.')}</w:footnote>"
    )
    parts = (
        {"footnotes": f"{notes}<w:footnote w:id='3'>{p('Odd.')}</w:footnote>"} if "footnoteReference" in body else {}
    )
    assert rows(body, **parts) == found


def test_lists_are_numbered_as_the_file_asks_for() -> None:
    levels = level(0, "decimal", "Article %1") + level(1, "lowerLetter", "%1.%2)") + level(2, "bullet", "*")
    body = "".join(p("x", listed(depth)) for depth in (0, 1, 1, 2, 0, 1))
    labels = [label for _, _, label, _ in rows(body, levels=levels)]
    assert labels == ["Article 1", "1.a)", "1.b)", "", "Article 2", "2.a)"]


def test_what_is_lost_is_told() -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t> y</w:t></w:r></w:p>"
    moved = "<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:commentReference/></w:r></w:p>"
    document = reading(docx(hidden + moved + p("z", "<w:bidi/>"), header1=p("Secret draft")))
    assert document.words_in == document.words_out == 4
    assert {loss.kind for loss in document.losses} == {
        LossKind.HIDDEN, LossKind.DELETED, LossKind.COMMENT, LossKind.RUNNING_HEAD,
    }  # fmt: skip
    assert document.blocks[-1].direction is TextDirection.RIGHT_TO_LEFT


@pytest.mark.parametrize("body", ["<w:p>", "&x;", "<!DOCTYPE x [<!ENTITY a 'b'>]>"])
def test_a_damaged_file_is_refused_with_the_name_of_its_part(body: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        reading(docx(body))
    assert (caught.value.reason, caught.value.where) == (Refusal.DAMAGED, "word/document.xml")
