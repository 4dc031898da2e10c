"""Puts the pictures of a PDF into its text, each where its page shows it, with the words that the file has for it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from index.importing.account import Account, words
from index.importing.imported import ImportedBlock, ImportedKind, LossKind
from index.importing.pictures.kept_picture import SHORTEST_SIDE
from index.importing.pictures.pdf_pictures import Box, PdfPicture, ornaments
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.importing.gathering import Gathering
    from index.importing.readers.pdf_lines import Pdf
    from index.importing.readers.pdf_paragraphs import PdfParagraph

_MOST_PIXELS = 1_000_000_000
"""Pixels that are decoded or drawn of one document; what lies beyond is told as lost, so that its text is read."""
_FIRST = -1


class PageOfPictures(Struct, frozen=True):
    """The pictures of a page, its box, and whether it has text."""

    pictures: tuple[PdfPicture, ...]
    box: Box
    has_text: bool


class _Placed(Struct, frozen=True):
    """A figure, and the number of the paragraph that it follows."""

    after: int
    block: ImportedBlock


class PdfFigures:
    """Draws the pictures of the pages of a PDF; `paragraphs` are those of its text, on the `pages` given beside."""

    def __init__(self, pdf: Pdf, paragraphs: Sequence[PdfParagraph], pages: Sequence[int], account: Account) -> None:
        self._pdf, self._paragraphs, self._account = pdf, paragraphs, account
        self._pages = pages
        self._on: defaultdict[int, list[int]] = defaultdict(list)
        for number, page in enumerate(pages):
            self._on[page].append(number)
        self._pixels = 0

    def put(self, gathering: Gathering, texts: Sequence[str], found: Sequence[PageOfPictures]) -> None:
        """Put the figures among the blocks, which have the `texts` of the paragraphs, and headings between them."""
        by_place: defaultdict[int, list[ImportedBlock]] = defaultdict(list)
        left_out = ornaments([(page.pictures, page.box, page.has_text) for page in found])
        for number, page in enumerate(found):
            shown = [one for one in page.pictures if (number, one.box) not in left_out]
            self._account.lost(LossKind.ORNAMENT, str(number + 1), len(page.pictures) - len(shown))
            for placed in self._figures(gathering, number + 1, shown):
                by_place[placed.after].append(placed.block)
        blocks, gathering.blocks = gathering.blocks, []
        gathering.blocks += by_place.pop(_FIRST, [])
        at = 0
        for block in blocks:
            gathering.blocks.append(block)
            if at < len(texts) and block.text == texts[at]:
                gathering.blocks += by_place.pop(at, [])
                at += 1
        gathering.blocks += [block for place in sorted(by_place) for block in by_place[place]]
        self._supply(gathering)

    def _supply(self, gathering: Gathering) -> None:
        """Count the words for pictures, which do not stand in the text of the file."""
        supplied = sum(words(block.text) for block in gathering.blocks if block.kind is ImportedKind.FIGURE)
        self._account.supplied += supplied
        gathering.words += supplied

    def _figures(self, gathering: Gathering, page: int, shown: Sequence[PdfPicture]) -> list[_Placed]:
        """Return the figures of a page from its top: its pictures, then words for others at its end."""
        described = self._pdf.described(page - 1)
        placed = []
        for one in sorted(shown, key=lambda each: -each.box[3]):
            if number := self._number(page, one):
                said = next((each for each in described if one.marks & each.marks), None)
                described = [each for each in described if each is not said]
                text = gathering.line(said.words) if said else ""
                placed.append(self._placed(self._place(page, one.box), page, text, number))
        texts = [gathering.line(each.words) for each in described]
        return placed + [self._placed(self._end(page), page, text, 0) for text in texts if text]

    def _placed(self, after: int, page: int, text: str, picture: int) -> _Placed:
        return _Placed(after, ImportedBlock(kind=ImportedKind.FIGURE, text=text, picture=picture, page=page))

    def _number(self, page: int, picture: PdfPicture) -> int:
        """Return the number of a picture that is kept; 0 for one that is lost, which is told with its page."""
        self._pixels += picture.pixels
        pictures = self._account.pictures
        if not pictures.are_kept:
            self._account.lost(LossKind.PICTURE, str(page))
            return 0
        pixels = self._pdf.drawn(page - 1, picture) if self._pixels <= _MOST_PIXELS else None
        if pixels is None:
            self._account.lost(LossKind.PICTURE_LARGE, str(page))
            return 0
        self._pixels += pixels.width * pixels.height
        if min(pixels.width, pixels.height) < SHORTEST_SIDE:
            self._account.lost(LossKind.ORNAMENT, str(page))
            return 0
        number, lost = pictures.take_pixels(pixels, lossy=picture.lossy)
        if lost is not None:
            self._account.lost(lost, str(page))
        return number

    def _place(self, page: int, box: Box) -> int:
        """Return the number of the paragraph after which a picture stands: the last in its column above its middle."""
        here = self._on[page]
        beside = [n for n in here if self._paragraphs[n].left < box[2] and self._paragraphs[n].right > box[0]]
        middle = (box[1] + box[3]) / 2
        above = [number for number in beside or here if self._paragraphs[number].top >= middle]
        if above:
            return above[-1]
        return min(beside or here) - 1 if here else self._end(page)

    def _end(self, page: int) -> int:
        """Return the number of the last paragraph on a page, or on those before it."""
        if self._on[page]:
            return self._on[page][-1]
        return sum(one < page for one in self._pages) - 1
