"""Reads RTF: paragraphs with their outline levels and styles, lists, tables and notes."""

from __future__ import annotations

from collections.abc import Callable

from index.importing.account import Account
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import Format, HeadingsFrom, ImportChoices, ImportedDocument
from index.importing.readers.pieces import Putting
from index.importing.readers.rtf_body import RtfBody
from index.importing.readers.rtf_tokens import signs
from index.importing.readers.rtf_words import words_of_rtf

_PIECE = 100_000


def read_rtf(
    data: bytes, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what an RTF file holds; raises FileRefusedError where it has no text."""
    body = RtfBody(account)
    for number, sign in enumerate(signs(data)):
        body.take(sign)
        if not number % _PIECE:
            progress(number, max(number, len(data)))
    body.end()
    account.heading = ""
    putting = Putting(Gathering(account, first_part=choices.first_part), account, body.notes)
    for piece in body.pieces:
        putting.put(piece)
    putting.put_notes(list(body.notes))
    title = putting.settle_title()
    return finished(
        putting.gathering,
        account,
        kind=Format.RTF,
        headings_from=HeadingsFrom.MARKS,
        title=body.stated.get("title") or title,
        author=body.stated.get("author", ""),
        words_in=words_of_rtf(data),
    )
