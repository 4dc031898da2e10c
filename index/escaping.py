"""Texts within HTML."""

from __future__ import annotations

_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_WITH_QUOTES = _SIGNS | str.maketrans({'"': "&quot;", "'": "&#x27;"})


def escape(text: str, quote: bool = True) -> str:
    """Return a text so that HTML shows it as it is; with `quote`, also as the value of an attribute.

    That of the module `html` comes with the names of 2,231 signs, which take as much memory as a page of text.
    """
    return text.translate(_WITH_QUOTES if quote else _SIGNS)
