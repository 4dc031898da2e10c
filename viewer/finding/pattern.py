"""Regular expressions to find by: what is wrong with one in plain words, and limits so that none takes for ever.

Python's own cannot be interrupted once it matches; PCRE, which Qt has, counts its steps and gives up at a limit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QRegularExpression

from index.model import Span
from index.values import replace
from index.words.language import translatable, translate
from viewer.kit.text.text_finder import FindOptions, FoldedText, fold_text

# Steps from each letter of a text: twice its length, so that ".*" can always look to the end and back, and for short
# texts so many that all letters together take STEPS. (a+)+$ in 100,000 letters gives up after 1 ms; a passage of 300
# letters takes 20 ms at most, one of 10,000 a second and a half, where a pattern is made to stay just below the limit.
STEPS = 3_000_000
MOST_SECONDS = 1.0
"""Of matching in one document; 10,000 passages take 0.1 s with usual patterns."""
_SPECIAL = re.compile(r"[\\.^$*+?{}\[\]|()]")
_FLAWS = {
    "missing closing parenthesis": translatable("FindPattern", "A “(” is not closed."),
    "unmatched closing parenthesis": translatable("FindPattern", "A “)” closes nothing."),
    "missing terminating ] for character class": translatable("FindPattern", "A “[” is not closed."),
    "quantifier does not follow a repeatable item": translatable("FindPattern", "A sign such as “*” repeats nothing."),
    "\\ at end of pattern": translatable("FindPattern", "Nothing follows the last “\\”."),
    "range out of order in character class": translatable("FindPattern", "A range in “[…]” runs backwards."),
}


class TooHardError(Exception):
    """A pattern takes too many steps or too long."""


class Pattern:
    """A regular expression that finds in folded texts; one with a `flaw`, said in plain words, finds nothing."""

    def __init__(self, text: str, options: FindOptions) -> None:
        # Signs are those of a keyboard and accents go where they do not matter, as in the texts; case is the matcher's.
        self._text = fold_text(text, folding(options)).folded
        self._options = options
        self._compiled: dict[int, QRegularExpression] = {}
        self._left = MOST_SECONDS
        self.flaw = self._find_flaw()

    def find(self, text: FoldedText) -> list[Span]:
        """Return what fits, without what is empty; raises TooHardError."""
        began = perf_counter()
        found = self._all(text)
        self._left -= perf_counter() - began
        if self._left < 0:
            raise TooHardError
        return found

    def _all(self, text: FoldedText) -> list[Span]:
        matches = self._matcher(len(text.folded)).globalMatch(text.folded)
        at = _places(text.folded)
        found: list[Span] = []
        end = 0
        while matches.hasNext():
            match = matches.next()
            start, end = at(match.capturedStart()), at(match.capturedEnd())
            if start < end:
                span = text.original(start, end)
                if not found or span[0] >= found[-1][1]:
                    found.append(span)
        if not matches.isValid() and end < len(text.folded):  # it gave up; beyond the end there is no match either
            raise TooHardError
        return found

    def _matcher(self, length: int) -> QRegularExpression:
        limit = 1 << max(2 * length, STEPS // max(length, 1)).bit_length()  # of a few lengths, to compile few
        if limit not in self._compiled:
            whole = rf"(?<!\w)(?:{self._text}\E)(?!\w)" if self._options.whole_words else self._text
            self._compiled[limit] = self._made(f"(*LIMIT_MATCH={limit}){whole}")
        return self._compiled[limit]

    def _made(self, pattern: str) -> QRegularExpression:
        options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
        if not self._options.case:
            options |= QRegularExpression.PatternOption.CaseInsensitiveOption
        return QRegularExpression(pattern, options)

    def _find_flaw(self) -> str:
        if self._text.startswith("(*"):  # what would lift the limits
            return translate("FindPattern", "A pattern cannot begin with “(*”.")
        made = self._made(self._text)
        if not made.isValid():
            known = _FLAWS.get(made.errorString())
            return (
                translate("FindPattern", known)
                if known
                else translate("FindPattern", "Not a pattern, from letter {0} on.").format(
                    max(made.patternErrorOffset(), 1)
                )
            )
        return "" if self._matcher(0).isValid() else translate("FindPattern", "Not a pattern of whole words.")


def folding(options: FindOptions) -> FindOptions:
    """Return how texts are folded to be found in by a pattern: with capitals, which in it may mean something else."""
    return replace(options, case=True) if options.pattern else options


def too_hard() -> str:
    """Return what is said of a pattern that takes too long."""
    return translate("FindPattern", "This pattern takes too long.")


def flaws() -> tuple[str, ...]:
    """Return the longest things that are said of patterns."""
    return (*(translate("FindPattern", flaw) for flaw in _FLAWS.values()), too_hard())


def literally(text: str) -> str:
    """Return the pattern that fits a text and nothing else."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _places(text: str) -> Callable[[int], int]:
    """Return what tells the place of a letter from its place in UTF-16, in which Qt counts."""
    if text.isascii() or max(text) <= "\uffff":
        return int
    places = [place for place, letter in enumerate(text) for _ in range(1 + (letter > "\uffff"))] + [len(text)]
    return places.__getitem__
