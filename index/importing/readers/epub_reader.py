"""Reads EPUB 2 and 3: the texts of the spine, in order, under the headings of the table of contents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from index.importing.account import Account, words
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import (
    MOST_BLOCKS,
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
from index.importing.readers.epub_headings import headed
from index.importing.readers.epub_package import ContentsLine, Package, read_package
from index.importing.readers.html_tree import parsed
from index.importing.readers.html_walk import HtmlWalk
from index.importing.readers.html_words import words_of
from index.values import replace

_VERTICAL = (b"writing-mode: vertical", b"writing-mode:vertical")


def read_epub(
    book: PackedFile, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what a book holds; raises FileRefusedError where it is locked, damaged or has no text."""
    package = read_package(book, account)
    gathering = Gathering(account, first_part=choices.first_part)
    places: dict[tuple[str, str], int] = {}
    words_in = 0
    for number, member in enumerate(package.texts, 1):
        if member != package.contents_member or len(package.texts) == 1:
            words_in += _read_text(book, member, gathering, account, places)
        progress(number, len(package.texts))
    missing = [loss.where for loss in account.losses() if loss.kind is LossKind.MEMBER]
    if missing and not gathering.blocks:
        raise FileRefusedError(Refusal.DAMAGED, where=missing[0])
    _note_vertical(book, package, account)
    lines = _by_place(package.contents, places, gathering, account)
    _put_in_headings(gathering, lines, account)
    return finished(
        gathering,
        account,
        kind=Format.EPUB,
        headings_from=HeadingsFrom.CONTENTS if lines else HeadingsFrom.MARKS,
        title=package.title,
        author=package.author,
        date=package.date,
        language=package.language,
        words_in=words_in,
    )


def _read_text(
    book: PackedFile, member: str, gathering: Gathering, account: Account, places: dict[tuple[str, str], int]
) -> int:
    """Gather the blocks of a member, note the places in it, and return how many words it has."""
    data = book.member(member)
    if data is None:
        account.lost(LossKind.MEMBER, member)
        return 0
    root = parsed(decoded_markup(data, account), xml=True)
    walk = HtmlWalk(gathering, account, member, PictureAddresses(book, member))
    before = len(gathering.blocks)
    places[member, ""] = before
    walk.walk(root)
    places.update({(member, place): number for place, number in walk.places.items()})
    if len(gathering.blocks) == before:
        account.lost(LossKind.NO_TEXT, member)
    return words_of(root)


def _by_place(
    contents: tuple[ContentsLine, ...], places: dict[tuple[str, str], int], gathering: Gathering, account: Account
) -> dict[int, list[ContentsLine]]:
    """Return the lines of the table of contents by the block they lead to; a place that is gone means its text's begin.

    A line that leads nowhere by intent stands over those after it.
    """
    found: defaultdict[int, list[ContentsLine]] = defaultdict(list)
    over: list[ContentsLine] = []
    for line in (replace(line, title=gathering.line(line.title)) for line in contents):
        number = places.get((line.member, line.place), places.get((line.member, "")))
        if not line.member and line.title:
            over.append(line)
        elif number is None:
            account.lost(LossKind.CONTENTS, line.title)
        elif line.title:
            found[number] += [*over, line]
            over.clear()
    for line in over:
        account.lost(LossKind.CONTENTS, line.title)
    return found


def _put_in_headings(gathering: Gathering, lines: dict[int, list[ContentsLine]], account: Account) -> None:
    if not gathering.blocks:
        return
    texts = sum(words(block.text) for block in gathering.blocks)
    joined = headed(gathering.blocks, lines)
    if len(joined) > MOST_BLOCKS:
        raise FileRefusedError(Refusal.TOO_MANY_BLOCKS, found=len(joined), limit=MOST_BLOCKS)
    supplied = sum(words(block.text) for block in joined) - texts
    account.supplied += supplied
    gathering.words += supplied
    gathering.blocks[:] = joined


def _note_vertical(book: PackedFile, package: Package, account: Account) -> None:
    for style in package.styles:
        if any(vertical in (book.member(style) or b"") for vertical in _VERTICAL):
            account.lost(LossKind.VERTICAL, style)
