"""Punctuation between and around words in the language in use: commas, semicolons, colons, quotation marks.

The words of the library between them are not changed.
"""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING

from index.words.language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

_sign = partial(translate, "Punctuation")


def listed(parts: Iterable[str]) -> str:
    """Return several things in a row, "Iran, Iraq", without those that are blank."""
    return _joined(parts, _sign("{list}, {item}"))


def listed_apart(parts: Iterable[str]) -> str:
    """Return several things that may hold commas in a row, "Iran, since 1980; Iraq", without those that are blank."""
    return _joined(parts, _sign("{list}; {item}"))


def labelled(label: str, text: str) -> str:
    """Return "label: text", or the text alone when there is no label."""
    return _sign("{label}: {text}").format(label=label, text=text) if label else text


def quoted(words: str) -> str:
    """Return words in quotation marks, or blank for no words."""
    return _sign("“{words}”").format(words=words) if words else ""


def unmarked(question: str) -> str:
    """Return a question as it is named within another one, without the marks around it."""
    return question.strip("¿?؟ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")


def capitalised(sentence: str) -> str:
    """Return a sentence with its first letter as a capital."""
    return f"{sentence[:1].upper()}{sentence[1:]}"


def without_gaps(sentence: str) -> str:
    """Return a sentence without the spaces round what is not named in it."""
    return sentence.replace("  ", " ").replace(" .", ".").replace(" ,", ",").strip()


def _joined(parts: Iterable[str], pattern: str) -> str:
    some = list(filter(None, parts))
    return reduce(lambda before, part: pattern.format(list=before, item=part), some[1:], some[0]) if some else ""
