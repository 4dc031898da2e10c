"""Makes the document of what was gathered: levels whole, losses told, words counted against each other."""

from __future__ import annotations

import re

from index.importing.account import PICTURES, Account
from index.importing.gathering import Gathering
from index.importing.imported import (
    LONGEST_NAME,
    FileRefusedError,
    Format,
    HeadingsFrom,
    ImportedDocument,
    ImportedKind,
    Refusal,
)
from index.importing.levels import made_whole

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def finished(
    gathering: Gathering,
    account: Account,
    *,
    kind: Format,
    headings_from: HeadingsFrom,
    words_in: int,
    title: str = "",
    author: str = "",
    date: str = "",
    language: str = "",
    encoding: str = "",
) -> ImportedDocument:
    """Return the document; raises FileRefusedError where there is no text in it at all."""
    if not any(block.text for block in gathering.blocks):
        pictures = sum(loss.count for loss in account.losses() if loss.kind in PICTURES)
        raise FileRefusedError(Refusal.NO_TEXT, found=pictures + len(account.pictures.kept))
    account.heading = ""
    blocks = made_whole(gathering.blocks, account)
    account.balance(words_in, gathering.words)
    headed = any(block.kind is ImportedKind.HEADING for block in blocks)
    return ImportedDocument(
        title=name_of(title, gathering),
        format=kind,
        headings_from=headings_from if headed else HeadingsFrom.NONE,
        blocks=blocks,
        losses=account.losses(),
        author=name_of(author, gathering) or None,
        date=name_of(date, gathering) or None,
        language=name_of(language, gathering) or None,
        encoding=encoding,
        words_in=words_in + account.supplied,
        words_out=gathering.words + account.aside,
        pictures=tuple(account.pictures.kept),
        drawn=tuple(account.pictures.drawn),
    )


def name_of(text: str, gathering: Gathering) -> str:
    """Return a text that stands by itself in lists: in one line, and without marks that turn others round."""
    return _TURNS.sub("", gathering.line(text))[:LONGEST_NAME]
