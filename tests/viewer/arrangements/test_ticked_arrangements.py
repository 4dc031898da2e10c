"""What is ticked stays ticked, and every change is signalled."""

from __future__ import annotations

from viewer.arrangements.ticked_arrangements import TickedArrangements


def test_ticking_and_taking_the_tick_away(qtbot):
    ticks = TickedArrangements()
    told = []
    ticks.changed.connect(told.append)
    ticks.toggle("a")
    ticks.toggle("b")
    ticks.toggle("a")
    assert told == ["a", "b", "a"]
    assert ticks.ids == {"b"}
    assert ("a" in ticks, "b" in ticks, len(ticks)) == (False, True, 1)


def test_clearing(qtbot):
    ticks = TickedArrangements()
    ticks.toggle("a")
    with qtbot.waitSignal(ticks.changed):
        ticks.clear()
    assert not ticks.ids
