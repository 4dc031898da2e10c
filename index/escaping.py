"""Texts within HTML, and on one line."""

from __future__ import annotations

import re

# Spaces at which no line breaks are a part of what French writes: « Iran ».
_BREAKABLE = re.compile(r"[^\S\u00a0\u202f]+")
_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_WITH_QUOTES = _SIGNS | str.maketrans({'"': "&quot;", "'": "&#x27;"})


def escape(text: str, quote: bool = True) -> str:
    """Return a text so that HTML shows it as it is; with `quote`, also as the value of an attribute.

    That of the module `html` comes with the names of 2,231 signs, which take as much memory as a page of text.
    """
    return text.translate(_WITH_QUOTES if quote else _SIGNS)


def on_one_line(text: str) -> str:
    """Return a text on one line, with one space where it has several; spaces that must not break a line stay."""
    return _BREAKABLE.sub(" ", text).strip(" ")
