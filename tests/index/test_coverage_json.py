"""What `verify` writes for programs: plain JSON with null for what is not known."""

from __future__ import annotations

import json

from index.answers.reach import PeriodReach, Reach
from index.coverage_json import reach_json, research_json
from index.research import Doubtful, GoneThrough, NotGoneThrough, Research
from tests.index.made_content import made_record


def test_sources_and_what_was_left_out() -> None:
    gone = GoneThrough(what="A", when="2026-11-29", states="all", address="https://example.org/a", start="1914")
    left_out = Doubtful(what="B for C", why="It is not said.", citations=(made_record(id="r"),))
    written = research_json(Research((gone,), (NotGoneThrough(what="D", why="It is closed."),), (left_out,)))
    assert json.loads(json.dumps(written)) == written
    assert (written["gone_through"][0]["start"], written["gone_through"][0]["end"]) == ("1914", None)
    assert written["not_gone_through"][0]["address"] is None
    assert written["doubtful"][0]["citations"][0]["id"] == "r"


def test_an_open_period_has_no_beginning() -> None:
    period = PeriodReach(start="", end="1913", in_force=0, official=0, agreeing=0)
    found = Reach(date="2026", arrangements=3, left_out=1, undated=2, periods=(period,), kinds={None: 3}, states=())
    written = reach_json(found)
    assert (written["periods"][0]["start"], written["by_best_record"]) == (None, {"document": 3})
