"""The words and phrases of a query, from the pieces of text between spaces or quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.search.analysis import MARKS, SPACELESS, STOP_WORDS, fold, has_spaceless, placed_tokens
from index.search.naming.names import Mention
from index.search.wildcards import folded, is_pattern, words_with_signs
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

# Letters of a script without spaces that are searched for as one word. Words of Chinese and Japanese have 1 to 4
# letters.
LONGEST_PHRASE = 4
LONGEST_SHOWN = 60  # characters of a word repeated to the reader
# Letters of scripts without spaces, or of others: "Iran和平" is two runs.
# A text, which `re` makes into a pattern when it is first needed.
_RUN = rf"[{SPACELESS}{MARKS}]+|[^{SPACELESS}]+"
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}


class TypedTerm(Struct, frozen=True, kw_only=True):
    """A word or a phrase as typed: its folded words and their distances from the first (0, 1, 2…).

    A word may be a pattern, with signs for letters (wildcards.py). A distance is larger than 1 where stop words, which
    are not indexed, stand between. `shown` is what was typed. `prefix` means that the last word may go on, `quoted`
    that the words are wanted exactly as spelled, `title` that they are wanted in a heading. `given_name` marks "Frank"
    in "Wisner, Frank", as printed indexes write names: many texts have the family name alone. `spelled` are all words
    of a phrase, stop words included. `mention` is that of the state that the words name, if they name one. `operand`
    tells that it stands beside OR or AND. `near` are the terms that follow it after NEAR, each with the most words that
    may stand between it and the one before. `meanings` are words that mean what several words mean together.
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    shown: str
    quoted: bool = False
    prefix: bool = False
    title: bool = False
    given_name: bool = False
    operand: bool = False
    spelled: tuple[str, ...] = ()
    mention: Mention | None = None
    meanings: tuple[str, ...] = ()
    near: tuple[tuple[int, TypedTerm], ...] = ()

    @property
    def chain(self) -> tuple[TypedTerm, ...]:
        """The term and those near it."""
        return (self, *(term for _, term in self.near))

    @property
    def is_pattern(self) -> bool:
        """Whether any of its words has signs for letters."""
        return any(map(is_pattern, self.words))

    @property
    def has_signs(self) -> bool:
        """Whether it is more than a word: signs are promises, and a hit keeps them."""
        return self.quoted or self.is_pattern or bool(self.near)

    @property
    def plain(self) -> str:
        """The word, blank for several or in quotation marks; letters of a script without spaces are set apart."""
        one = len(self.words) == 1 or has_spaceless(self.words[0][:1])
        return " ".join(self.words) if one and not self.has_signs else ""


def typed_terms(phrase: str | None, plain: str, *, title: bool, open_end: bool, given: int) -> Iterator[TypedTerm]:
    """Yield the terms of a phrase in quotation marks or of a `plain` piece, with `title` those wanted in a heading.

    `open_end` tells that the last word may go on; `given` is where in the piece a given name begins, or negative.
    """
    if phrase:
        closed = len(phrase) > 1 and phrase[-1] in _QUOTES.values()
        yield from _phrase(phrase.strip('"“”„«»'), title=title, prefix=open_end and not closed)
        return
    if has_spaceless(plain):
        yield from _spaceless(plain, title=title)
        return
    for match in words_with_signs(plain):
        if word := folded(match[0]):
            prefix = open_end and match.end() == len(plain) and not is_pattern(word)
            shown, given_name = match[0][:LONGEST_SHOWN], match.start() == given
            yield TypedTerm(
                words=(word,), distances=(0,), shown=shown, prefix=prefix, title=title, given_name=given_name
            )


def _spaceless(plain: str, *, title: bool) -> Iterator[TypedTerm]:
    """Yield terms for text in a script without spaces: up to 4 letters are one phrase, more are their pairs."""
    for run in re.finditer(_RUN, plain):
        letters = [(match[0], fold(match[0])) for match in placed_tokens(run[0])]
        long = has_spaceless(run[0][:1]) and len(letters) > LONGEST_PHRASE
        width = 2 if long else max(len(letters), 1)
        for at in range(len(letters) - width + 1):
            part = letters[at : at + width]
            shown = "".join(written for written, _ in part)[:LONGEST_SHOWN]
            yield TypedTerm(
                words=tuple(word for _, word in part), distances=tuple(range(width)), shown=shown, title=title
            )


def _phrase(text: str, *, title: bool, prefix: bool) -> Iterator[TypedTerm]:
    written = [match[0] for match in words_with_signs(text)]
    spelled = [word for word in map(folded, written) if word]
    kept = [(word, place) for place, word in enumerate(spelled) if word not in STOP_WORDS]
    if kept:
        first = kept[0][1]
        distances = tuple(place - first for _, place in kept)
        open_end = prefix and not text[-1:].isspace()
        if open_end and spelled[-1] != kept[-1][0]:
            spelled.pop()  # a stop word at the end may be the beginning of another word
            open_end = False
        yield TypedTerm(
            words=tuple(word for word, _ in kept),
            distances=distances,
            shown=" ".join(written),
            quoted=True,
            prefix=open_end,
            title=title,
            spelled=tuple(spelled),
        )
