"""Bibliographic entries as sentences of parts, and how they are punctuated: what all style guides have in common."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.citing.markup import Markup

_QUOTED = re.compile("“([^“”]*)”")
_FULL_STOPS = (".", "?", "!", "…")


class Look(StrEnum):
    """How a part is set."""

    WORDS = "words"
    ITALIC = "italic"
    QUOTED = "quoted"
    ADDRESS = "address"


class EntryPart(Struct, frozen=True):
    """One part: `before` and `after` are words around it that are not set as it is."""

    text: str
    look: Look = Look.WORDS
    before: str = ""
    after: str = ""


Sentence = list[EntryPart]


def italic(text: str, before: str = "", after: str = "") -> EntryPart:
    """Return a title in italics."""
    return EntryPart(text, Look.ITALIC, before, after)


def in_quotes(text: str, before: str = "") -> EntryPart:
    """Return a title in quotation marks."""
    return EntryPart(text, Look.QUOTED, before)


def address(text: str, before: str = "") -> EntryPart:
    """Return an address."""
    return EntryPart(text, Look.ADDRESS, before)


def written(sentences: Sequence[Sentence], markup: Markup, end: str = ".") -> str:
    """Return sentences of parts, with commas between the parts and full stops between sentences; blank parts are none.

    `end` is what stands after the last part of all.
    """
    filled = [parts for sentence in sentences if (parts := [part for part in sentence if part.text])]
    done = []
    for sentence in filled:
        stop = "." if sentence is not filled[-1] else end
        done += [_part(part, stop if part is sentence[-1] else ",", markup) for part in sentence]
    return " ".join(done)


def _part(part: EntryPart, stop: str, markup: Markup) -> str:
    before, text = markup.words(part.before), " ".join(part.text.split())
    if part.look is Look.QUOTED:
        return f"{_spaced(before)}{markup.words(_enclosed(text, stop))}"
    if part.look is Look.ADDRESS:
        return f"{_spaced(before)}{markup.address(text)}{_stop_after(text, stop)}"
    words = markup.title(text) if part.look is Look.ITALIC else markup.words(text)
    after = f" {markup.words(part.after)}" if part.after else ""
    return f"{_spaced(before)}{words}{after}{_stop_after(part.after or text, stop)}"


def _spaced(before: str) -> str:
    return f"{before} " if before else ""


def _stop_after(text: str, stop: str) -> str:
    return "" if stop == "." and text.endswith(_FULL_STOPS) else stop


def _enclosed(title: str, stop: str) -> str:
    """Return a title in double quotation marks, those in it single, and the stop within, as in American English."""
    inner = _QUOTED.sub("‘\\1’", title)
    closing = "’" if inner != title and inner.endswith("’") else ""
    inner = inner.removesuffix(closing)
    return f"“{inner}{_stop_after(inner, stop)}{closing}”"
