"""Periods as worded, and how they may be told."""

from __future__ import annotations

import re

from index.words.language import translate

_CURRENTLY = re.compile(r"\bcurrently\b", re.IGNORECASE)


def told(period: str, as_of: str) -> str:
    """Return a period as worded, but for the word "currently", whose today is long gone.

    It reads "current according to the source", with the date up to which the source reaches, in whatever words
    `as_of` gives it.
    """
    if as_of:
        now = translate("Wording", "current according to the source, as of {date}").format(date=as_of)
    else:
        now = translate("Wording", "current according to the source, which gives no date")
    return _CURRENTLY.sub(now.replace("\\", r"\\"), period)
