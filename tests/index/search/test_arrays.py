"""A search loads the core of NumPy alone, and whoever asks for more gets all of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from index.search.arrays import distinct, loaded, starts_of_runs
from tests.search_library import build_library

ROOT = Path(__file__).parents[3]
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
from index.search.arrays import np
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


@pytest.mark.parametrize("kind", ["uint8", "int8", "int32", "uint32", "uint64", "float32", "bool"])
@pytest.mark.parametrize("length", [0, 1, 5])
def test_a_table_is_read_as_it_was_written(tmp_path: Path, kind: str, length: int) -> None:
    table = np.arange(length).astype(kind)
    np.save(tmp_path / "table.npy", table)
    read = loaded(tmp_path / "table.npy")
    assert (read.dtype, read.tolist(), read.flags.writeable) == (table.dtype, table.tolist(), True)


@pytest.mark.parametrize("size", [0, 3, 7, 20, 100, 131])
def test_a_table_that_is_cut_off_is_refused(tmp_path: Path, size: int) -> None:
    np.save(tmp_path / "table.npy", np.arange(1, dtype=np.int32))
    content = (tmp_path / "table.npy").read_bytes()
    assert len(content) > size
    (tmp_path / "table.npy").write_bytes(content[:size])
    with pytest.raises(ValueError, match=r"table\.npy"):
        loaded(tmp_path / "table.npy")


def test_what_could_run_code_is_no_table(tmp_path: Path) -> None:
    np.save(tmp_path / "table.npy", np.array([{}]), allow_pickle=True)
    with pytest.raises(ValueError, match="holds no table"):
        loaded(tmp_path / "table.npy")


@given(arrays(np.int64, st.integers(0, 20), elements=st.integers(-3, 3)))
def test_values_are_told_apart_as_numpy_does(values: np.ndarray) -> None:
    assert distinct(values).tolist() == np.unique(values).tolist()
    assert starts_of_runs(np.sort(values)).tolist() == np.unique(np.sort(values), return_index=True)[1].tolist()
