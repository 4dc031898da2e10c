"""What stands in for NumPy gives what NumPy gives, to the last bit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.arrays import plain
from tests.search_library import build_library

# What the search does, with whole numbers, numbers of 32 bits, truths, and a number of Python's.
DONE = {
    "add": lambda np, whole, single, mask, number: [whole + whole, single + single, 1 - number + whole, mask + whole],
    "subtract": lambda np, whole, single, mask, number: [whole - 1, single - single[::-1], whole - whole[0]],
    "multiply": lambda np, whole, single, mask, number: [number * single, single * np.float32(number), number * whole],
    "scale truths": lambda np, whole, single, mask, number: [np.float32(number) * mask],
    "divide": lambda np, whole, single, mask, number: [
        single / (single * single + np.float32(1)),
        whole / (number + 9),
    ],
    "rest": lambda np, whole, single, mask, number: [(single * single) % 10.0, whole % 7],
    "shift": lambda np, whole, single, mask, number: [whole << 17, (whole << 17) >> 16],
    "compare": lambda np, whole, single, mask, number: [
        single >= number,
        single < single[0],
        whole == 3,
        whole != whole[0],
    ],
    "order": lambda np, whole, single, mask, number: [
        whole <= 2 * whole[::-1],
        whole > 2,
        single > 0,
        single <= number,
    ],
    "combine": lambda np, whole, single, mask, number: [
        mask & (whole > 2),
        mask | (single > 0),
        ~mask,
        -single,
        -whole,
    ],
    "take": lambda np, whole, single, mask, number: [
        single[mask],
        whole[1:],
        single[whole % len(whole)],
        mask[[0, -1]],
    ],
    "find": lambda np, whole, single, mask, number: [mask.nonzero()[0], whole.nonzero()[0], single.nonzero()[0]],
    "convert": lambda np, whole, single, mask, number: [whole.astype(np.float32), (single > 0).astype(np.int64)],
    "repeat": lambda np, whole, single, mask, number: [single.repeat(whole), np.arange(3).repeat([2, 0, 1])],
    "sum up": lambda np, whole, single, mask, number: [
        whole.cumsum(),
        np.array([whole[mask].sum(), whole.max(initial=0)], np.int64),
    ],
    "judge": lambda np, whole, single, mask, number: [np.array([mask.any(), mask.all(), whole[mask].any()], np.bool_)],
    "make": lambda np, whole, single, mask, number: [
        np.zeros(2, np.float32),
        np.ones(3, np.bool_),
        np.full(2, 4, np.float32),
    ],
    "range": lambda np, whole, single, mask, number: [
        np.arange(2, 5),
        np.zeros_like(mask),
        np.array([number], np.float32),
    ],
    "read": lambda np, whole, single, mask, number: [np.frombuffer(b"\1\2\0\3", "<u2"), np.array([], np.int64)],
    "join": lambda np, whole, single, mask, number: [np.concatenate(([True], mask)), np.concatenate((whole, [3]))],
    "sort": lambda np, whole, single, mask, number: [np.sort(whole), np.argsort(whole, kind="stable")],
    "rank": lambda np, whole, single, mask, number: [np.lexsort((whole, -single)), np.partition(whole, -1)[-1:]],
    "place": lambda np, whole, single, mask, number: [
        np.searchsorted(np.sort(whole), [*range(9)], side=side) for side in SIDES
    ],
    "count": lambda np, whole, single, mask, number: [
        np.bincount(whole),
        np.bincount(whole, single),
        np.bincount(whole, minlength=40),
    ],
    "choose": lambda np, whole, single, mask, number: [
        np.where(mask, whole, whole + 1),
        np.abs(whole - 9),
        np.sqrt(single * single),
    ],
    "root": lambda np, whole, single, mask, number: [
        np.sqrt(whole, dtype=np.float32),
        np.array([np.sqrt(np.float32(abs(number)))], np.float32),
    ],
    "limit": lambda np, whole, single, mask, number: [
        np.minimum(whole, 4),
        np.minimum(whole, whole[::-1]),
        np.maximum(whole - 1, 0),
    ],
    "runs": lambda np, whole, single, mask, number: [
        np.minimum.reduceat(whole, np.array([0, len(whole) - 1], np.int64))
    ],
}
SIDES = ("left", "right")


def put(np: Any, whole: Any, single: Any, mask: Any, number: float) -> list[Any]:
    """Return arrays into which something was put."""
    changed, marked, added = single.copy(), mask.copy(), np.zeros(31, np.float32)
    changed[mask] *= np.float32(number)
    changed[[0]] = number
    marked[whole % len(whole)] = True
    np.add.at(added, whole, single)
    counts = np.bincount(whole)
    np.add.at(counts, whole, whole)
    filled = np.empty(3, np.float32)
    filled.fill(number)
    others = np.zeros(len(whole), np.float32)
    others[mask] = number * whole[mask]
    return [changed, marked, added, counts, filled, others]


@pytest.mark.parametrize("done", [*DONE, "put"])
@given(st.data())
def test_every_step_of_a_search_is_that_of_numpy(done: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(2, 9))
    number = data.draw(st.floats(-100, 100))
    rows = st.integers(0, 30), st.floats(-1e4, 1e4, width=32), st.booleans()
    whole, single, mask = (data.draw(st.lists(row, min_size=length, max_size=length)) for row in rows)
    results = []
    for np in (plain, numpy):
        arrays = np.array(whole, np.int64), np.array(single, np.float32), np.array(mask, np.bool_)
        results.append([made.tolist() for made in DONE.get(done, put)(np, *arrays, number)])
    assert results[0] == results[1]


QUESTIONS = (
    "swiss us",
    '"world war"',
    "medi* -cafe",
    "swiss NEAR/5 iran",
    "in:Iran",
    "zzz",
    "iranain",
    "title:the",
    "a",
)
SEARCHED = f"""
import sys
from datetime import date
from pathlib import Path
from index.json_format import result_json
from index.results import SearchRequest
from index.search.arrays.chosen import leave_out_numpy
if sys.argv[2] == "plain":
    leave_out_numpy()
from index.search.searcher import Searcher
searcher = Searcher(Path(sys.argv[1]))
for question in {QUESTIONS}:
    for limit in (1, 50):
        print(result_json(searcher.search(SearchRequest(question, limit)), date(2026, 1, 1), 0))
print(searcher.related("p1"))
assert ("numpy" in sys.modules) == (sys.argv[2] == "whole")
"""


def test_a_search_without_numpy_finds_the_same(tmp_path: Path) -> None:
    library, root = build_library(tmp_path / "library"), Path(__file__).parents[4]
    said = [
        subprocess.run([sys.executable, "-c", SEARCHED, library, way], cwd=root, check=True, capture_output=True).stdout
        for way in ("plain", "whole")
    ]
    assert said[0] == said[1] != b""
