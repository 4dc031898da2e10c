"""Quotes that hedge: the words by which a text says that it is not sure itself."""

from __future__ import annotations

import re

# Whole words, whatever their case. "May" and "could" are left out: the one is a month, the other is seldom a doubt.
HEDGES = (
    "allegation", "allegations", "alleged", "allegedly", "apparent", "apparently", "believed", "likely", "perhaps",
    "possibly", "presumably", "probably", "purported", "purportedly", "reported", "reportedly", "rumored", "rumoured",
    "rumor", "rumour", "rumors", "rumours", "seem", "seemed", "seemingly", "seems", "speculated", "speculation",
    "suggest", "suggested", "suggests", "supposedly", "unconfirmed",
)  # fmt: skip

_HEDGE = re.compile(rf"\b(?:{'|'.join(HEDGES)})\b", re.IGNORECASE)
_CURRENTLY = re.compile(r"\bcurrently\b", re.IGNORECASE)


def is_hedged(quote: str) -> bool:
    """Return whether one of the hedging words stands in a quote: "reported" does, "reporter" does not count."""
    return bool(_HEDGE.search(quote))


def says_currently(quote: str) -> bool:
    """Return whether a quote says "currently", which is current as of the text it stands in and never as of today."""
    return bool(_CURRENTLY.search(quote))
