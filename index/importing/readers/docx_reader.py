"""Reads Word files (DOCX): paragraphs with their styles, numbers of lists, tables, notes after what leads to them."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.importing.account import Account, words
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import (
    FileRefusedError,
    Format,
    HeadingsFrom,
    ImportChoices,
    ImportedDocument,
    LossKind,
    Refusal,
)
from index.importing.packed_files import PackedFile
from index.importing.readers.decoding import decoded_markup
from index.importing.readers.docx_body import DocxBody
from index.importing.readers.docx_parts import (
    DocxPictures,
    ListNumbers,
    ParagraphStyle,
    main_part,
    read_styles,
    words_of_part,
)
from index.importing.readers.pieces import Piece, Putting
from index.importing.readers.xml_events import Attributes, read_xml, texts_of

_MARGIN = re.compile(r"word/(header|footer)\d*\.xml")
_TAG = re.compile(r"</w:p>|<[^>]*>")


def read_docx(
    packed: PackedFile, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what a Word file holds; raises FileRefusedError where it is damaged or has no text."""
    part = main_part(packed)
    data = packed.member(part)
    if data is None:
        raise FileRefusedError(Refusal.DAMAGED, where=part)
    styles, numbering = read_styles(packed.member("word/styles.xml")), ListNumbers(packed.member("word/numbering.xml"))
    notes = {
        f"{kind} {identifier}": pieces
        for kind in ("footnote", "endnote")
        for identifier, pieces in _notes(packed, f"word/{kind}s.xml", kind, styles, account).items()
    }
    words_in = sum(words_of_part(decoded_markup(one, Account())) for one in (data, *_note_parts(packed)))
    putting = Putting(Gathering(account, first_part=choices.first_part), account, notes)
    body = DocxBody(styles, numbering, account, putting.put, DocxPictures(packed, part, account).number)
    read_xml(data, part, body.start, body.end, body.text, progress)
    putting.put_notes(list(notes))
    _note_margins(packed, account)
    for name in packed.names():
        account.lost(LossKind.SCRIPT, name, int(name.endswith("vbaProject.bin")))
    title = putting.settle_title()
    stated = texts_of(packed.member("docProps/core.xml") or b"<none/>", "docProps/core.xml")
    return finished(
        putting.gathering,
        account,
        kind=Format.DOCX,
        headings_from=HeadingsFrom.MARKS,
        title=stated.get("title") or title,
        author=stated.get("creator", ""),
        date=stated.get("created", "") or stated.get("modified", ""),
        language=stated.get("language", ""),
        words_in=words_in,
    )


def _notes(
    packed: PackedFile, part: str, kind: str, styles: dict[str, ParagraphStyle], account: Account
) -> dict[str, list[Piece]]:
    """Return the pieces of each footnote or endnote, by its id; lines between text and notes are none."""
    found: dict[str, list[Piece]] = {}
    current: list[Piece] = []

    def take(piece: Piece) -> None:
        current.append(piece)

    def start(name: str, attributes: Attributes) -> None:
        nonlocal current
        if name == kind:
            current = []
            if attributes.get("type", "normal") == "normal":
                found[attributes.get("id", "")] = current
        body.start(name, attributes)

    body = DocxBody(styles, ListNumbers(None), account, take, DocxPictures(packed, part, account).number)
    if data := packed.member(part):
        read_xml(data, part, start, body.end, body.text)
    return found


def _note_parts(packed: PackedFile) -> list[bytes]:
    return [data for kind in ("footnotes", "endnotes") if (data := packed.member(f"word/{kind}.xml"))]


def _note_margins(packed: PackedFile, account: Account) -> None:
    """Tell the lines at the head and the foot of pages, which stand in parts of their own."""
    for name in filter(_MARGIN.fullmatch, packed.names()):
        marked = decoded_markup(packed.member(name) or b"", Account())
        text = _TAG.sub(lambda tag: " " if tag[0] == "</w:p>" else "", marked)
        if words(text):
            account.lost(LossKind.RUNNING_HEAD, " ".join(text.split()))
