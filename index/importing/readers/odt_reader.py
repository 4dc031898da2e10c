"""Reads OpenDocument texts (ODT), as LibreOffice writes them."""

from __future__ import annotations

import html
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
from index.importing.pictures.picture_addresses import PictureAddresses
from index.importing.readers.decoding import decoded_markup
from index.importing.readers.odt_body import OdtBody
from index.importing.readers.odt_styles import OdtStyles
from index.importing.readers.pieces import Piece, Putting
from index.importing.readers.xml_events import read_xml, texts_of

_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
_PARAGRAPH = re.compile(r"</text:(?:p|h)>|<text:(?:s|tab|line-break)\b[^>]*>|<text:(?:p|h)\b[^>]*>")
_UNSEEN = re.compile(r"(?s)<svg:(desc|title)\b.*?</svg:\1>|<text:note-citation\b.*?</text:note-citation>|<[^>]*>")
_HEAD = re.compile(r"(?s)^.*?<office:body\b")
_MARGIN = re.compile(r"(?s)<style:(header|footer)(?:-left|-first)?\b.*?</style:\1(?:-left|-first)?>")


def read_odt(
    packed: PackedFile, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what an OpenDocument text holds; raises FileRefusedError where it is locked, damaged or has no text."""
    if b"encryption-data" in (packed.member(_MANIFEST) or b""):
        raise FileRefusedError(Refusal.ENCRYPTED)
    data = packed.member(_CONTENT)
    if data is None:
        raise FileRefusedError(Refusal.DAMAGED, where=_CONTENT)
    styles = OdtStyles()
    for name, part in ((_STYLES, packed.member(_STYLES)), (_CONTENT, data)):
        styles.add(part or b"<none/>", name)
    pieces: list[Piece] = []
    body = OdtBody(styles.styles(), account, pieces.append, PictureAddresses(packed))
    read_xml(data, _CONTENT, body.start, body.end, body.text, progress)
    account.heading = ""
    putting = Putting(Gathering(account, first_part=choices.first_part), account, body.notes)
    for piece in pieces:
        putting.put(piece)
    putting.put_notes(list(body.notes))
    title = putting.settle_title()
    _note_margins(packed, account)
    stated = texts_of(packed.member(_META) or b"<none/>", _META)
    return finished(
        putting.gathering,
        account,
        kind=Format.ODT,
        headings_from=HeadingsFrom.MARKS,
        title=stated.get("title") or title,
        author=stated.get("initial-creator") or stated.get("creator", ""),
        date=stated.get("creation-date") or stated.get("date", ""),
        language=stated.get("language", ""),
        words_in=_words_of(decoded_markup(data, Account())),
    )


def _words_of(content: str) -> int:
    """Return how many words the text has, found by its signs alone and not by reading it as XML."""
    text = _UNSEEN.sub("", _PARAGRAPH.sub("\n", _HEAD.sub("<", content)))
    return words(html.unescape(text))


def _note_margins(packed: PackedFile, account: Account) -> None:
    styles = decoded_markup(packed.member(_STYLES) or b"", Account())
    for found in _MARGIN.finditer(styles):
        text = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", found[0])).split())
        if words(text):
            account.lost(LossKind.RUNNING_HEAD, text)
