"""Reads PDF: paragraphs with their pages, under the outline, else tags, else larger type, else pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable

from index.importing.account import Account, words
from index.importing.finishing import finished
from index.importing.gathering import Gathering
from index.importing.imported import (
    MOST_PAGES,
    FileRefusedError,
    Format,
    HeadingsFrom,
    ImportChoices,
    ImportedBlock,
    ImportedDocument,
    ImportedKind,
    LossKind,
    Refusal,
)
from index.importing.readers.epub_headings import headed
from index.importing.readers.epub_package import ContentsLine
from index.importing.readers.pdf_figures import PageOfPictures, PdfFigures
from index.importing.readers.pdf_headings import first_title, guessed_levels
from index.importing.readers.pdf_lines import HYPHEN, Pdf, PdfLine
from index.importing.readers.pdf_paragraphs import PdfParagraph, body_size, mark, paragraphs, running_heads
from index.values import replace

_UNMAPPED = 0.3
"""The part of a page's letters that its fonts may leave unsaid; beyond, the page cannot be read."""
_PAGES_TOGETHER = 10
_LONGEST_HEADING = 400
_NUMBER = re.compile(r"\s*(\w+\s+)?[\dIVXLCivxlcA-Z]+[.):\s]")
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")


def read_pdf(
    data: bytes, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what a PDF holds; raises FileRefusedError where it is locked, damaged, too long or has no text."""
    pdf = Pdf(data)
    if pdf.pages > MOST_PAGES and not choices.first_part:
        raise FileRefusedError(Refusal.TOO_MANY_PAGES, found=pdf.pages, limit=MOST_PAGES)
    account.lost(LossKind.CUT, count=max(0, pdf.pages - MOST_PAGES))
    pictures: list[PageOfPictures] = []
    pages = _read_pages(pdf, account, progress, pictures)
    words_in = sum(
        words(" ".join(line.text for line in lines).replace(f"{HYPHEN} ", "").replace(HYPHEN, "")) for lines in pages
    )
    heads = running_heads(pages, body_size(pages))
    gathering = Gathering(account, first_part=choices.first_part)
    found: list[PdfParagraph] = []
    for number, lines in enumerate(pages, 1):
        kept = paragraphs([line for line in lines if not _set_aside(line, heads, account)])
        found += [one for one in kept if gathering.add(ImportedKind.PARAGRAPH, one.text, page=number)]
    texts = [block.text for block in gathering.blocks]
    figures = PdfFigures(pdf, found, [block.page or 1 for block in gathering.blocks], account)
    headings_from = _put_headings(pdf, gathering, found, account)
    figures.put(gathering, texts, pictures)
    date = _DATE.match(pdf.stated("CreationDate"))
    return finished(
        gathering,
        account,
        kind=Format.PDF,
        headings_from=headings_from,
        title=pdf.stated("Title") or first_title(found),
        author=pdf.stated("Author"),
        date="-".join(filter(None, date.groups())) if date else "",
        words_in=words_in,
    )


def _read_pages(
    pdf: Pdf, account: Account, progress: Callable[[int, int], None], pictures: list[PageOfPictures]
) -> list[list[PdfLine]]:
    """Return the lines of each page, and add the pictures of each."""
    pages = []
    count = min(pdf.pages, MOST_PAGES)
    for number in range(count):
        lines = pdf.lines(number)
        if lines is None:
            account.lost(LossKind.MEMBER, str(number + 1))
        elif sum(line.unmapped * len(line.text) for line in lines) > _UNMAPPED * sum(len(line.text) for line in lines):
            account.lost(LossKind.FONT, str(number + 1))
        elif not lines:
            account.lost(LossKind.NO_TEXT, str(number + 1))
        readable = lines if lines and (LossKind.FONT, str(number + 1)) not in account else []
        pages.append(readable)
        here, box = pdf.pictures(number)
        pictures.append(PageOfPictures(tuple(here), box, bool(readable)))
        progress(number + 1, count)
    if not any(pages):
        raise FileRefusedError(Refusal.NO_TEXT, found=count)
    return pages


def _set_aside(line: PdfLine, heads: set[tuple[str, int]], account: Account) -> bool:
    if mark(line) not in heads:
        return False
    account.set_aside(LossKind.RUNNING_HEAD, line.text.replace(HYPHEN, ""), mark(line)[0])
    return True


def _put_headings(pdf: Pdf, gathering: Gathering, found: list[PdfParagraph], account: Account) -> HeadingsFrom:
    """Put headings above the blocks and return where they come from."""
    if lines := _outlined(pdf, gathering, found):
        blocks = headed(gathering.blocks, lines)
        return _take(gathering, blocks, account, HeadingsFrom.CONTENTS)
    tagged = {number: one.tagged for number, one in enumerate(found) if one.tagged}
    if levels := tagged or guessed_levels(found):
        blocks = [
            replace(block, kind=ImportedKind.HEADING, level=levels[number], guessed=not tagged)
            if number in levels
            else block
            for number, block in enumerate(gathering.blocks)
        ]
        return _take(gathering, blocks, account, HeadingsFrom.MARKS if tagged else HeadingsFrom.TYPE)
    first = {
        ((block.page or 1) - 1) // _PAGES_TOGETHER: number for number, block in reversed([*enumerate(gathering.blocks)])
    }
    if len(first) < 2:
        return HeadingsFrom.NONE
    last = gathering.blocks[-1].page or 1
    named = {
        number: [ContentsLine(1, f"{ten * _PAGES_TOGETHER + 1}–{min((ten + 1) * _PAGES_TOGETHER, last)}", "", "")]
        for ten, number in first.items()
    }
    return _take(gathering, headed(gathering.blocks, named), account, HeadingsFrom.PAGES)


def _outlined(pdf: Pdf, gathering: Gathering, found: list[PdfParagraph]) -> dict[int, list[ContentsLine]]:
    """Return the lines of the outline by the block each leads to: with its words, or else at its height."""
    by_page: defaultdict[int, list[int]] = defaultdict(list)
    for number, block in enumerate(gathering.blocks):
        by_page[block.page or 1].append(number)
    lines: defaultdict[int, list[ContentsLine]] = defaultdict(list)
    pages = [block.page or 1 for block in gathering.blocks]
    at_least = 0
    for entry in pdf.outline():
        title = gathering.line(entry.title)
        here = [number for number in by_page[entry.page + 1] if number >= at_least]
        same = [number for number in here if _is_headed(gathering.blocks[number].text, title)]
        below = [number for number in here if entry.top is None or found[number].top <= entry.top]
        after = bisect_right(pages, entry.page + 1)  # the first block of a later page
        place = next(iter([*same, *below, *here[-1:], after]))
        if title and place < len(pages):
            words_there = gathering.blocks[place].text if same else title
            lines[place].append(ContentsLine(entry.level, words_there, "", ""))
            at_least = place
    return lines


def _take(gathering: Gathering, blocks: list[ImportedBlock], account: Account, source: HeadingsFrom) -> HeadingsFrom:
    """Take blocks with headings, each on the page of the block after it; words put in are counted as supplied."""
    before = gathering.words
    page = next((block.page for block in reversed(blocks) if block.page), 1)
    placed = []
    for block in reversed(blocks):
        page = block.page or page
        placed.append(block if block.page else replace(block, page=page))
    gathering.blocks[:] = reversed(placed)
    gathering.words = sum(words(block.text) for block in gathering.blocks)
    account.supplied += gathering.words - before
    return source


def _is_headed(text: str, title: str) -> bool:
    """Tell whether a paragraph is a line of the outline, which may leave out its number."""
    written = _folded(text[:_LONGEST_HEADING])
    sought = _folded(title)
    return bool(sought) and (written == sought or (written.endswith(sought) and _NUMBER.match(text) is not None))


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
