"""How "currently" may be worded."""

from __future__ import annotations

from index.words.periods import resolve_currently


def test_currently_is_the_sources_now_and_not_the_readers() -> None:
    assert resolve_currently("Currently", "2022-01") == "current according to the source, as of January 2022"
    assert resolve_currently("currently", "") == "current according to the source, which gives no date"


def test_other_periods_stay_as_they_are_worded() -> None:
    assert resolve_currently("since 1980", "2022-01") == "since 1980"
