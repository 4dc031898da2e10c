"""Kept figures of the benches: what got worse is said."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "packaging" / "bench"


@pytest.fixture
def kept_figures(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("kept_figures", BENCH / "kept_figures.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FILE", tmp_path / "figures.toml")
    return module


@pytest.mark.parametrize(
    ("second", "said"), [(1.5, "(kept: 1.5)"), (1.6, "(kept: 1.5)"), (1.8, "WORSE than 1.5, by 20 %")]
)
def test_a_figure_stands_beside_the_kept_one(kept_figures, monkeypatch, capsys, second, said):
    monkeypatch.setenv(kept_figures.KEEP, "1")
    kept_figures.tell("start", 1.5, "a start")
    monkeypatch.delenv(kept_figures.KEEP)
    kept_figures.tell("start", second, "a start")
    first_line, second_line = capsys.readouterr().out.splitlines()
    assert "never kept" in first_line
    assert said in second_line
    assert kept_figures.read(kept_figures.FILE) == {"start": 1.5}


def test_the_kept_figures_can_be_read(kept_figures):
    assert all(figure > 0 for figure in kept_figures.read(BENCH.parents[1] / "doc" / "figures.toml").values())
