"""The bar beside selected words goes when they do."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("place", ["home:", "state:US", "another page", "another theme"])
def test_the_bar_goes_with_the_words_wherever_the_reader_goes(start, place):
    program, features = start("en")
    first, *_others, last = (block for n in (1, program.library.page_count) for block in program.library.page(n).blocks)
    program.navigation.open(first.id)
    program.window.reader.words.select(first.id, (0, 8))
    program.window.actions_table["selection-bar"].trigger()
    (bar,) = features.selection_bar.bars.values()
    assert bar.isVisible()
    if place == "another theme":
        program.appearance.try_theme("dark")
    else:
        program.navigation.open({"another page": last.id}.get(place, place))
    assert not bar.isVisible()
