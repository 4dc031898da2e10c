"""Some hundred steps of simulated readers; `tasks.py simulate` plays as many as one likes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from tests.simulator.acts import Step
from tests.simulator.long_library import write_edition
from tests.simulator.session import ACTS, BY_NAME, drawn, play
from viewer.annotations.annotation_store import AnnotationStore
from viewer.reading.places.navigation import NavigationService
from viewer.reading.split.split_view_controller import SplitViewController
from viewer.search.search_controller import SearchController
from viewer.settings.settings import Settings
from viewer.shell.contents_controller import ContentsController


@pytest.fixture(scope="session")
def editions(tmp_path_factory):
    """Return the two editions of the library that simulated readers read, built."""
    folder = tmp_path_factory.mktemp("editions")
    return {edition: write_edition(folder / str(edition), edition) for edition in (1, 2)}


@pytest.mark.parametrize("seed", range(1, 6))
def test_all_that_must_hold_holds_after_every_step_of_a_reader(qapp, editions, seed):
    steps = drawn(seed, 60)
    assert play(steps, editions) is None, f"tasks.py simulate --seed {seed} --sessions 1"


def test_one_seed_is_one_session(qapp, editions):
    traces = []
    for _ in range(2):
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


def steps(*acts):
    return [Step(BY_NAME[name], value) for name, value in acts]


def nothing(*_args, **_options):
    """Stand in for what a fault has made do nothing."""


LEFT = (("click topic", 0.4), ("type", "swiss"), ("walk", 2), ("press Esc in the box", None))
IN_HASTE = (("type in haste", ("swiss", "Return", "Esc", "Iran in the US?")),)
MARKED = (("mark with", "bookmark"), ("kill the program and start it after", 0))
THEMES = (("choose", "theme-dark"), ("choose", "theme-light"))
BESIDE = (("open beside", 0.5), ("leave the program and come back", None))


@pytest.mark.parametrize(
    ("owner", "name", "broken", "acts", "violated"),
    [
        (SearchController, "_leave", nothing, LEFT, "Esc returns to where the search began"),
        (SearchController, "_drop_wish", nothing, IN_HASTE, "an Enter belongs to the words it was pressed on"),
        (NavigationService, "preview", NavigationService.visit, LEFT, "looking leaves the history alone"),
        (ContentsController, "_follow_topic", nothing, LEFT, "contents and line above follow"),
        (AnnotationStore, "write", nothing, MARKED, "marks are on disk"),
        (Settings, "_write", nothing, THEMES, "settings are on disk"),
        (SplitViewController, "restore", nothing, BESIDE, "a start comes back to where the reader was"),
    ],
)
def test_a_fault_that_is_put_in_is_found(qapp, editions, monkeypatch, owner, name, broken, acts, violated):
    assert play(steps(*acts), editions) is None
    monkeypatch.setattr(owner, name, broken)
    violation = play(steps(*acts), editions)
    assert violation is not None
    assert violation.args[0] == violated
