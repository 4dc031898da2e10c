"""Tables are read as they were written, by NumPy and by what stands in for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from index.search.arrays import plain
from index.search.arrays.stored_arrays import distinct, loaded, starts_of_runs


@pytest.mark.parametrize("kind", ["uint8", "int8", "int32", "uint32", "uint64", "float32", "bool"])
@pytest.mark.parametrize("length", [0, 1, 5])
def test_a_table_is_read_as_it_was_written(tmp_path: Path, kind: str, length: int) -> None:
    table = np.arange(length).astype(kind)
    np.save(tmp_path / "table.npy", table)
    read = loaded(tmp_path / "table.npy")
    assert (read.dtype, read.tolist(), read.flags.writeable) == (table.dtype, table.tolist(), True)


@pytest.mark.parametrize("kind", ["uint8", "int8", "int32", "uint32", "uint64", "float32", "bool"])
def test_what_stands_in_for_numpy_reads_the_same(tmp_path: Path, kind: str) -> None:
    table = (np.arange(5) / 3).astype(kind)
    with (tmp_path / "table").open("w+b") as file:
        file.write(table.tobytes() + bytes(table.itemsize - 1))  # with half a number at its end
        for count in (3, 9):
            file.seek(0)
            assert plain.fromfile(file, table.dtype.str, count).tolist() == table[:count].tolist()


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
