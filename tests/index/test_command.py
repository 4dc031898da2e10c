"""`python -m index build SOURCE TARGET`: what editors read on their terminal, and the exit codes scripts rely on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from index.__main__ import main
from index.built.library import Library


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "place").mkdir()
    return tmp_path / "place" / "built"


def build(source: Path, target: Path) -> int:
    return main(["build", str(source), str(target)])


def test_a_build_reports_and_ends_with_0(
    library_source: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(library_source, target) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Building: 0 %\n")
    with Library(target) as library:
        assert printed.err.endswith(f"Built {target}: 4 documents, {library.passage_count} passages.\n")


def test_mistakes_are_listed_one_per_line(
    library_source: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    states = library_source / "states.toml"
    states.write_text(states.read_text().replace('capital = "Bern"', 'capitol = "Bern"\nmotto = "?"'))
    assert build(library_source, target) == 3
    lines = capsys.readouterr().err.splitlines()[1:]
    assert [line.split(":")[:2] for line in lines] == [["states.toml", "6"], ["states.toml", "7"]]
    assert not target.exists()


@pytest.mark.parametrize("arguments", [[], ["build"], ["build", "a"], ["build", "a", "b", "c"], ["burn", "a", "b"]])
def test_wrong_use_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: python -m index")


def test_no_source_folder_ends_with_2(target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(target / "nowhere", target) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_a_target_that_cannot_be_written_ends_with_2(library_source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(library_source, library_source / "library.toml" / "built") == 2
    assert "cannot be used: nothing could be written there" in capsys.readouterr().err


def test_on_a_terminal_progress_stays_on_one_line(
    library_source: Path, target: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    build(library_source, target)
    assert capsys.readouterr().err.splitlines()[0] == ""


def test_ctrl_c_ends_with_130_and_leaves_nothing(
    library_source: Path, target: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("index.built.build.write_store", interrupted)
    before = signal.getsignal(signal.SIGINT)
    assert build(library_source, target) == 130
    assert capsys.readouterr().err.endswith("Stopped. Nothing was changed.\n")
    assert list(target.parent.iterdir()) == []
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_does_not_wait_for_the_next_step(
    library_source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted_twice(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        pytest.fail("the build went on")

    monkeypatch.setattr("index.built.build.write_store", interrupted_twice)
    assert build(library_source, target) == 130
    assert list(target.parent.iterdir()) == []


def test_the_module_runs_as_a_command(library_source: Path, target: Path) -> None:
    command = [sys.executable, "-m", "index", "build", library_source, target]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, check=False)
    assert done.returncode == 0
    assert (target / "manifest.json").exists()
