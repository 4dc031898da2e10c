"""The account of a file: what of it is not kept, and how many words were set aside."""

from __future__ import annotations

import re
from collections import Counter

from index.importing.imported import LONGEST_NAME, MOST_LOSSES, Loss, LossKind
from index.importing.pictures.gathered_pictures import GatheredPictures

_JOINED = " · "
LONGEST_PICTURE_NAME = 200
_WORD = re.compile(r"\w+")


def words(text: str) -> int:
    """Return how many words a text has: runs of letters and digits, soft hyphens apart."""
    return sum(1 for _ in _WORD.finditer(text.replace("\N{SOFT HYPHEN}", "")))


PICTURES = {
    LossKind.PICTURE,
    LossKind.PICTURE_ELSEWHERE,
    LossKind.PICTURE_DAMAGED,
    LossKind.PICTURE_LARGE,
    LossKind.ORNAMENT,
}
"""What is lost of pictures."""
_BELOW_HEADINGS = {
    *PICTURES,
    LossKind.SCRIPT,
    LossKind.HIDDEN,
    LossKind.DELETED,
    LossKind.COMMENT,
    LossKind.EMBEDDED,
    LossKind.LINK,
    LossKind.UNREADABLE,
    LossKind.CONTROL,
    LossKind.NESTED_TABLE,
    LossKind.VERTICAL,
}
"""What lies somewhere in the text, so that the heading above it says where."""


class Account:
    """What is lost of a file, counted by kind and place; `aside` is how many of its words stand in no block.

    `supplied` is how many words of blocks do not stand in the file's text, such as titles from a table of contents.
    `heading` is the last heading that was met: the place of what is lost in the text and has no other. `pictures` are
    those that are kept.
    """

    def __init__(self, pictures: GatheredPictures | None = None) -> None:
        self.pictures = pictures or GatheredPictures()
        self._lost: Counter[tuple[LossKind, str]] = Counter()
        self.aside = 0
        self.supplied = 0
        self.heading = ""

    def lost(self, kind: LossKind, where: str = "", count: int = 1) -> None:
        """Note that something is lost."""
        if not where and kind in _BELOW_HEADINGS:
            where = self.heading
        if count > 0:
            self._lost[kind, "".join(filter(str.isprintable, where))[:LONGEST_NAME]] += count

    def picture(self, data: bytes | None, name: str = "", where: str = "") -> int:
        """Keep a picture and return its number, 0 for one that is lost: then it is noted, with its name in the file.

        Without `data` it is lost as one that lies outside the file.
        """
        number, lost = self.pictures.take(data) if data is not None else (0, LossKind.PICTURE_ELSEWHERE)
        if lost is not None:
            self.lost(lost, _JOINED.join(filter(None, (name[-LONGEST_PICTURE_NAME:], where or self.heading))))
        return number

    def met(self, heading: str) -> None:
        """Note the heading below which the text goes on."""
        self.heading = " ".join(heading.split())

    def __contains__(self, loss: tuple[LossKind, str]) -> bool:
        """Tell whether something is lost of a kind at a place."""
        return loss in self._lost

    def set_aside(self, kind: LossKind, text: str, where: str = "") -> None:
        """Note that a text is lost as a whole."""
        self.lost(kind, where)
        self.aside += words(text)

    def balance(self, words_in: int, words_out: int) -> None:
        """Note a loss of WORDS where the words of the file are not those of the blocks and those set aside."""
        self.lost(LossKind.WORDS, count=abs(words_in + self.supplied - words_out - self.aside))

    def losses(self) -> tuple[Loss, ...]:
        """Return all losses in the order in which they were noted; the last ones of too many are joined by kind."""
        first = list(self._lost.items())[: MOST_LOSSES - len(LossKind)]
        rest: Counter[tuple[LossKind, str]] = Counter()
        for (kind, _), count in list(self._lost.items())[len(first) :]:
            rest[kind, ""] += count
        joined = Counter(dict(first))
        joined.update(rest)
        return tuple(Loss(kind, where, count) for (kind, where), count in joined.items())
