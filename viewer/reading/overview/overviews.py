"""Makes the overview of a place, anew each time it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from index.built.library import Library
from index.model import Block
from index.words.language import translate
from viewer.reading.overview.overview import Overview
from viewer.reading.overview.overview_places import STATES, is_gone, overview_title, state_at


class Overviews:
    """Home and the states as they are now; `recent` returns where the reader was last."""

    def __init__(
        self, library: Library, recent: Callable[[], tuple[Block, ...]], today: Callable[[], date] = date.today
    ) -> None:
        self._library, self._recent, self._today = library, recent, today

    def make(self, place: str) -> Overview | None:
        """Return the overview of a place; None where there is none, as for the block of a text."""
        if not overview_title(self._library, place):
            return None
        if is_gone(self._library, place):
            return _gone(place, overview_title(self._library, place))
        from viewer.reading.overview.home import home  # noqa: PLC0415  most starts open a text
        from viewer.reading.overview.state_pages import state_page, states_page  # noqa: PLC0415

        if state := state_at(self._library, place):
            return state_page(self._library, state, self._today())
        if place == STATES:
            return states_page(self._library)
        return home(self._library, self._recent(), self._today())


def _gone(place: str, title: str) -> Overview:
    lead = translate(
        "Overview",
        "What you were reading here is in a document that is not on your shelf any more, or has been changed. "
        "Notes on it are kept; if its file is added again, they are found.",
    )
    return Overview(place, title, lead, ())
