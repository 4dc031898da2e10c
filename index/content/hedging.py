"""Recognises quotations that hedge: words by which a text says that it is not sure."""

from __future__ import annotations

import re

# Whole words in any case. "May" and "could" are not among them: one is a month, the other seldom expresses doubt.
HEDGES = (
    "allegation", "allegations", "alleged", "allegedly", "apparent", "apparently", "believed", "likely", "perhaps",
    "possibly", "presumably", "probably", "purported", "purportedly", "reported", "reportedly", "rumored", "rumoured",
    "rumor", "rumour", "rumors", "rumours", "seem", "seemed", "seemingly", "seems", "speculated", "speculation",
    "suggest", "suggested", "suggests", "supposedly", "unconfirmed",
)  # fmt: skip

_HEDGE = re.compile(rf"\b(?:{'|'.join(HEDGES)})\b", re.IGNORECASE)
_CURRENTLY = re.compile(r"\bcurrently\b", re.IGNORECASE)


def is_hedged(quote: str) -> bool:
    """Return whether a quotation has a hedging word: "reported" is one, "reporter" is not."""
    return bool(_HEDGE.search(quote))


def says_currently(quote: str) -> bool:
    """Return whether a quotation says "currently": as of the text that it is from, never as of today."""
    return bool(_CURRENTLY.search(quote))
