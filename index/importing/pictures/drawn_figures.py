"""Pictures of a paragraph while it is read, each with the words that its file has for it, before it or after it."""

from __future__ import annotations

from index.values import Struct


class Figure(Struct, frozen=True):
    """A picture: the file's words for it, and its number if it is kept, else 0."""

    text: str
    picture: int = 0


class DrawnFigures:
    """Gathers the figures of a paragraph; what is said between two calls of `end` belongs to one drawing."""

    def __init__(self) -> None:
        self._whole: list[Figure] = []
        self._words: list[str] = []
        self._pictures: list[int] = []

    def describe(self, words: str) -> None:
        """Take words for the drawing, or some of them."""
        self._words.append(words)

    def show(self, picture: int) -> None:
        """Take a picture of the drawing by its number, 0 for one that is not kept."""
        self._pictures.append(picture)

    def end(self) -> None:
        """End the drawing."""
        words, pictures = "".join(self._words), [one for one in self._pictures if one]
        if words.strip() or pictures:
            first = pictures[0] if pictures else 0
            self._whole += [Figure(words, first), *(Figure("", one) for one in pictures[1:])]
        self._words, self._pictures = [], []

    def whole(self) -> tuple[Figure, ...]:
        """Return all figures so far."""
        self.end()
        return tuple(self._whole)
