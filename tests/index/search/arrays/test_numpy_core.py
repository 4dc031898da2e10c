"""A search loads the core of NumPy alone, and whoever asks for more gets all of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.search_library import build_library

ROOT = Path(__file__).parents[4]
QUESTIONS = ("swiss us", '"world war"', "medi* -cafe", "near:(swiss iran)", "year 1992", "in:Iran", "zzz", "iranain")
SEARCHED = f"""
import sys
from pathlib import Path
from index.results import SearchRequest
from index.search.searcher import Searcher
searcher = Searcher(Path(sys.argv[1]))
for question in {QUESTIONS}:
    searcher.search(SearchRequest(question))
searcher.related("p1")
print(*(name for name in sys.modules if name.startswith("numpy.")))
"""
ASKED = """
import sys
from index.search.arrays.chosen import np
core = {name: value for name, value in vars(np).items() if not name.startswith("__")}
assert "numpy.lib" not in sys.modules
assert np.__version__
np.linalg.norm([1])
assert {name for name, value in core.items() if value is not getattr(np, name)} == set()
import numpy.testing
assert type(np) is type(sys) and np.__all__ and np.__file__ == np.__spec__.origin
"""


def said(program: str, *arguments: str) -> str:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_a_search_needs_the_core_of_numpy_alone(tmp_path: Path) -> None:
    parts = {name.split(".")[1] for name in said(SEARCHED, str(build_library(tmp_path / "library"))).split()}
    assert "_core" in parts
    assert not parts & {"lib", "linalg", "ma", "matrixlib", "random", "_typing"}


def test_what_the_core_has_is_what_numpy_has() -> None:
    said(ASKED)
