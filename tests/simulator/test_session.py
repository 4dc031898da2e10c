"""Some hundred steps of simulated readers; `tasks.py simulate` plays as many as one likes."""

from __future__ import annotations

from itertools import count

import pytest
from PySide6.QtCore import QTimer

from tests.simulator.session import ACTS, drawn, play
from viewer.finding import find_service


@pytest.mark.parametrize("seed", range(1, 6))
def test_all_that_must_hold_holds_after_every_step_of_a_reader(qapp, editions, seed):
    steps = drawn(seed, 60)
    assert play(steps, editions) is None, f"tasks.py simulate --seed {seed} --sessions 1"


def test_one_seed_is_one_session_on_a_busy_machine_too(qapp, editions, monkeypatch):
    traces = []
    for clock in (lambda: 0, count().__next__):  # no time passes, or a second with each look at the clock
        monkeypatch.setattr(find_service, "perf_counter", clock)
        trace = []
        play(drawn(7, 30), editions, lambda reader, trace=trace: trace.append((reader.place, *reader.told)))
        traces.append(trace)
    assert traces[0] == traces[1]
    assert len(traces[0]) == 30
    assert drawn(7, 30) != drawn(8, 30)


def test_every_act_comes_up():
    assert {step.act.name for seed in range(30) for step in drawn(seed, 60)} == {act.name for act in ACTS}


def test_the_systems_clock_is_handed_back(qapp, editions, qtbot):
    play([], editions)
    timer = QTimer(singleShot=True, interval=0)
    with qtbot.waitSignal(timer.timeout):
        timer.start()
