"""Periods as worded in a source, and how they are shown."""

from __future__ import annotations

import re

from index.words.language import translate

_CURRENTLY = re.compile(r"\bcurrently\b", re.IGNORECASE)


def resolve_currently(period: str, as_of: str) -> str:
    """Return a period as worded, with "currently" replaced: its today is long past.

    Instead it says "current according to the source", with the date `as_of` up to which the source reports, as given.
    """
    if as_of:
        now = translate("Wording", "current according to the source, as of {date}").format(date=as_of)
    else:
        now = translate("Wording", "current according to the source, which gives no date")
    return _CURRENTLY.sub(now.replace("\\", r"\\"), period)
