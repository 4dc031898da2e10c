"""The commands set a machine up once, and repair what was left half-way."""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.architecture.source_tree import ROOT

RUN, TEST = "requirements.lock", "requirements-dev.lock"


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the module that keeps `.venv`, with its slow steps replaced by notes in `environment.steps`."""
    module = importlib.import_module("virtual_environment")
    steps: list[str] = []
    monkeypatch.setattr(module, "steps", steps, raising=False)
    monkeypatch.setattr(module, "_create", lambda venv, _python: steps.append("create") or fake_venv(venv))
    monkeypatch.setattr(module, "_install", lambda lock, venv: steps.append(lock))
    return module


def fake_venv(venv: Path) -> None:
    for name in ("bin/python", "Scripts/python.exe"):
        (venv / name).parent.mkdir(parents=True, exist_ok=True)
        (venv / name).touch()


def test_a_fresh_machine_is_set_up_once(environment: ModuleType, tmp_path: Path) -> None:
    for _ in range(2):
        environment.prepare(RUN, tmp_path)
    assert environment.steps == ["create", RUN]


def test_the_tests_add_to_what_running_installed(environment: ModuleType, tmp_path: Path) -> None:
    for lock in (RUN, TEST, RUN):
        environment.prepare(lock, tmp_path)
    assert environment.steps == ["create", RUN, TEST]


def test_running_needs_nothing_after_the_tests(environment: ModuleType, tmp_path: Path) -> None:
    environment.prepare(TEST, tmp_path)
    environment.prepare(RUN, tmp_path)
    assert environment.steps == ["create", TEST]


def test_an_interrupted_installation_is_made_anew(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(lock: str, venv: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(environment, "_install", stop)
        with pytest.raises(KeyboardInterrupt):
            environment.prepare(RUN, tmp_path)
    environment.prepare(RUN, tmp_path)
    assert environment.steps == ["create", "create", RUN]


@pytest.mark.parametrize(
    "stamp", ["", "{}", "[]", '{"locks": {}}', '{"locks": {"requirements.lock": "old"}, "python": "x"}']
)
def test_an_environment_with_a_strange_stamp_is_made_anew(environment: ModuleType, tmp_path: Path, stamp: str) -> None:
    fake_venv(tmp_path)
    (tmp_path / "installed.json").write_text(stamp)
    environment.prepare(RUN, tmp_path)
    assert environment.steps == ["create", RUN]


@pytest.mark.parametrize("spoiled", [{"python": "/another/python"}, {"locks": {RUN: "changed since"}}])
def test_a_changed_lock_or_python_is_not_built_upon(
    environment: ModuleType, tmp_path: Path, spoiled: dict[str, object]
) -> None:
    environment.prepare(RUN, tmp_path)
    stamp = tmp_path / "installed.json"
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | spoiled))
    environment.prepare(RUN, tmp_path)
    assert environment.steps == ["create", RUN] * 2


def test_nothing_that_bends_python_reaches_the_program(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("READERS_OWN", "kept")
    clean = environment.clean_environment(ADDED="too")
    assert ("PYTHONPATH" in clean, clean["READERS_OWN"], clean["ADDED"]) == (False, "kept", "too")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 2),
        (["--help"], 0),
        (["unknown"], 2),
        (["package", "exe"], 2),
        (["bench", "--help"], 0),
        (["bench", "x"], 2),
        (["bench", "shelf", "columns"], 2),
    ],
)
def test_every_command_line_has_an_answer(arguments: list[str], code: int) -> None:
    assert importlib.import_module("tasks").main(arguments) == code


def test_parts_of_a_bench_are_named_after_it() -> None:
    tasks = importlib.import_module("tasks")
    benches = {name: tasks.BENCHES / f"{name}_bench.py" for name in ("shelf", "import", "reading")}
    named = ["shelf", "large", "start", "import", "columns", "reading"]
    assert tasks.wanted_of(named, benches) == [("shelf", ["large", "start"]), ("import", ["columns"]), ("reading", [])]
    assert tasks.wanted_of(["columns", "import"], benches) is None


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        *(([], True), (["--open", "search"], True), (["--theme", "dark"], True), (["good-offices://passage/x"], True)),
        *(
            (["search", "x"], False),
            (["verify"], False),
            (["--help"], False),
            (["--version"], False),
            (["serch"], False),
        ),
    ],
)
def test_only_the_window_needs_the_libraries_of_qt(arguments: list[str], window: bool) -> None:
    assert importlib.import_module("tasks").needs_qt(Path(sys.executable), arguments) is window


def test_qt_keeps_its_support_as_files_once_its_libraries_are_there(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes, asked = iter((1, 0)), []
    run = lambda command, **_: asked.append(command) or SimpleNamespace(returncode=next(codes))  # noqa: E731
    monkeypatch.setattr(environment.subprocess, "run", run)
    for _start in range(3):
        environment.keep_qt_support_as_files(tmp_path)
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("file", "tests"),
    [
        ("viewer/search/results_model.py", ["tests/viewer/search/test_results_model.py"]),
        ("index/citing/ris.py", ["tests/index/citing/test_forms.py", "tests/index/citing/test_links.py"]),
        ("tests/architecture/test_setup.py", ["tests/architecture/test_setup.py"]),
        ("tests/architecture/source_tree.py", []),
    ],
)
def test_a_file_is_checked_by_the_tests_of_its_room(file: str, tests: list[str]) -> None:
    assert set(tests) <= set(found := importlib.import_module("checks").mirrored_tests(file))
    assert bool(found) is bool(tests)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SimpleNamespace:
    """Return `source`, a folder, `refresh` and the list of what `refresh` has `built` of it."""
    tasks, built = importlib.import_module("tasks"), list[str]()
    source, index = tmp_path / "library", tmp_path / "index"
    for name in (source / "words.toml", index / "search" / "ranking.py"):
        name.parent.mkdir(parents=True)
        name.write_text("as it was")
    places = {"ROOT": tmp_path, "LIBRARY": source, "BUILT": tmp_path / "built", "BUILT_FROM": tmp_path / "built-from"}
    for name, place in places.items():
        monkeypatch.setattr(tasks, name, place)

    def build(_command: list[str], **_: object) -> int:
        (tmp_path / "built").mkdir(exist_ok=True)
        built.append((source / "words.toml").read_text() if (source / "words.toml").exists() else "removed")
        return 0

    monkeypatch.setattr(tasks.subprocess, "call", build)
    return SimpleNamespace(
        source=source, index=index, refresh=lambda: tasks.refresh_library(Path("python")), built=built
    )


def test_the_library_is_built_once_whatever_python_puts_beside_the_modules(library: SimpleNamespace) -> None:
    library.refresh()
    for folder in (library.index, library.index / "search", library.source):
        (folder / "__pycache__").mkdir()
        (folder / "__pycache__" / "ranking.cpython-311.pyc").touch()
        library.refresh()
    os.utime(library.source / "words.toml", (2**31, 2**31))
    library.refresh()
    assert library.built == ["as it was"]


def test_the_library_is_built_again_when_what_it_is_made_from_changes(library: SimpleNamespace) -> None:
    library.refresh()
    (library.source / "words.toml").write_text("changed")
    library.refresh()
    (library.source / "words.toml").rename(library.source / "other.toml")
    library.refresh()
    (library.index / "search" / "ranking.py").write_text("otherwise")
    library.refresh()
    (library.source.parent / "built").rmdir()
    library.refresh()
    assert library.built == ["as it was", "changed", "removed", "removed", "removed"]


def test_what_a_check_found_is_shown_and_fails_the_command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = importlib.import_module("checks")
    monkeypatch.setattr(checks, "CHECKS", {"good": ["this"], "bad": ["json.tool", "no-such-file"]})
    monkeypatch.setattr(checks, "_test_in_window", lambda *_: None)
    monkeypatch.setattr(checks, "_call", lambda *_, **__: 0)
    assert checks.run_all(Path(sys.executable), []) == 1
    told = capfd.readouterr().out
    assert "Namespaces are one honking great idea" in told
    assert "no-such-file" in told
    assert "good         passed\nbad          FAILED, see above" in told
