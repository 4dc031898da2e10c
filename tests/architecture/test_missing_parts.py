"""Whatever a machine lacks, each command answers with one sentence and, where it is known, the exact command."""

from __future__ import annotations

import ast
import errno
import importlib
import io
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.values import Struct
from tests.architecture.source_tree import ROOT

WINDOW = {"ensurepip", "libEGL.so.1", "libX11.so.6", "libz.so.1"}
NEEDS = {
    ("run",): WINDOW,
    ("run", "--theme", "dark"): WINDOW,
    ("run", "search", "sweden"): {"ensurepip"},
    ("test",): WINDOW,
    ("translations",): {"ensurepip", "libbrotlidec.so.1", "libz.so.1"},
    ("bench",): {*WINDOW, "Xvfb", "openbox"},
    ("package", "bundle"): {*WINDOW, "rpmbuild", "strip"},
}
MANAGERS = ("apt-get", "dnf", "zypper")


class Machine(Struct, frozen=True):
    """What a machine lacks, how its reader may install it, and whether what was installed can be used."""

    lacks: frozenset[str]
    has: frozenset[str] = frozenset({"apt-get"})
    administrator: bool = False

    def there(self, name: str) -> bool:
        """Return whether a library, a program or a part of Python is there."""
        return name in self.has or name not in self.lacks | {*MANAGERS, "sudo"}


machines = st.builds(
    Machine,
    st.frozensets(st.sampled_from(sorted(set().union(*NEEDS.values())))),
    st.frozensets(st.sampled_from([*MANAGERS, "sudo"])),
    st.booleans(),
)


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.setattr(sys, "path", [*sys.path])


@contextmanager
def pretended(machine: Machine) -> Iterator[ModuleType]:
    """Yield the commands, made to see another machine, on which nothing can be installed and no program is started."""
    tasks, needed, manager = map(importlib.import_module, ("tasks", "system_packages", "package_manager"))
    sys.path += [str(ROOT / "packaging" / folder) for folder in ("freeze", "linux")]
    packages = importlib.import_module("packages")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", "linux")
        patch.setattr(shutil, "which", lambda name, **_: name if machine.there(name) else None)
        patch.setattr(needed, "loads", machine.there)
        parts = [] if machine.there("ensurepip") else ["ensurepip"]
        patch.setattr(needed, "python_parts", lambda _python: ("/usr", "python3.13-venv", parts))
        patch.setattr(manager, "on_debian", lambda: machine.there("apt-get"))
        patch.setattr(os, "geteuid", lambda: 0 if machine.administrator else 1000, raising=False)
        for module in (tasks, packages):
            patch.setattr(module, "prepare", lambda *_: needed.require_complete_python() or Path(sys.executable))
            patch.setattr(module, "keep_qt_support_as_files", lambda *_: None)
        patch.setattr(subprocess, "run", nothing_begins)
        patch.setattr(subprocess, "call", lambda *_, **__: 0)
        for name, value in (("become", 0), ("refresh_library", None)):
            patch.setattr(tasks, name, lambda *_, value=value: value)
        patch.setattr(tasks.checks, "run_all", lambda *_: 0)
        patch.setattr(tasks.translations, "update", list)
        patch.setattr(packages.plain_numpy, "put_in_place", lambda _python: None)
        patch.setattr(packages, "commit_time", lambda: 0)
        patch.setattr(packages, "freeze", lambda *_: ROOT / "bundle")
        yield tasks


def nothing_begins(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
    """Stand for every program: apt-get fails, and the program says that its search needs no Qt."""
    failed = "search" in command or command[0] == "apt-get"
    return subprocess.CompletedProcess(command, int(failed), b"Reading...\nE: Temporary failure\n", b"")


def answer(tasks: ModuleType, arguments: list[str]) -> tuple[int, list[str]]:
    """Return a command's exit code and the lines it complained in."""
    said = io.StringIO()
    with redirect_stderr(said), redirect_stdout(io.StringIO()):
        code = tasks.main(arguments)
    return code, [line for line in said.getvalue().splitlines() if not line.startswith("Installing from")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@pytest.mark.parametrize("arguments", NEEDS, ids=" ".join)
@example(Machine(frozenset(set().union(*NEEDS.values()))))
@given(machine=machines)
def test_whatever_is_missing_is_told_in_one_sentence_with_the_exact_command(
    arguments: tuple[str, ...], machine: Machine
) -> None:
    with pretended(machine) as tasks:
        code, said = answer(tasks, list(arguments))
    missing = NEEDS[arguments] & machine.lacks
    assert code == (2 if missing else 0)
    if missing:
        sentence, *command = said
        assert any(name in sentence for name in missing)
        assert ("the same command" in sentence, len(command) <= 1) == (True, True)
        assert machine.has.isdisjoint(MANAGERS) or "ensurepip" in sentence or command[0].startswith("    ")


@pytest.mark.parametrize(
    ("machine", "command"),
    [
        (Machine(frozenset({"libEGL.so.1"})), "su - -c 'apt-get update && apt-get install libegl1'"),
        (
            Machine(frozenset({"libEGL.so.1"}), frozenset({"apt-get", "sudo"})),
            "sudo apt-get update && sudo apt-get install libegl1",
        ),
        (
            Machine(frozenset({"libEGL.so.1"}), frozenset({"apt-get"}), administrator=True),
            "apt-get update && apt-get install libegl1",
        ),
        (Machine(frozenset({"libEGL.so.1"}), frozenset({"dnf", "sudo"})), "sudo dnf install 'libEGL.so.1()(64bit)'"),
        (Machine(frozenset({"ensurepip"})), "su - -c 'apt-get update && apt-get install python3.13-venv'"),
    ],
)
def test_the_command_is_the_one_of_the_system(machine: Machine, command: str) -> None:
    with pretended(machine) as tasks:
        assert answer(tasks, ["run"])[1][1:] == [f"    {command}"]


def test_a_system_without_a_known_way_to_install_gets_the_names() -> None:
    with pretended(Machine(frozenset({"libEGL.so.1"}), frozenset())) as tasks:
        code, (sentence,) = answer(tasks, ["run"])
    assert ("libEGL.so.1" in sentence, "packages of your system" in sentence, code) == (True, True, 2)


def test_why_nothing_could_be_installed_is_told() -> None:
    with pretended(Machine(frozenset({"libEGL.so.1"}), administrator=True)) as tasks:
        assert "(E: Temporary failure)" in answer(tasks, ["run"])[1][0]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOENT])
def test_what_a_disk_refuses_is_told_without_a_traceback(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_lock: str) -> Path:
        raise OSError(code, os.strerror(code), "/place")

    with pretended(Machine(frozenset())) as tasks:
        monkeypatch.setattr(tasks, "prepare", refuse)
        assert answer(tasks, ["run"]) == (
            2,
            [f"The machine did not allow a step: {OSError(code, os.strerror(code), '/place')}"],
        )


@pytest.mark.parametrize(
    ("wrote", "reason"),
    [
        (
            "WARNING: Retrying\nERROR: No matching distribution found for x\n",
            "ERROR: No matching distribution found for x",
        ),
        ("ERROR: Exception:\nTraceback (most recent call last):\nMemoryError\n", "MemoryError"),
        ("", "no reason was given"),
    ],
)
def test_of_what_pip_wrote_one_line_is_told(wrote: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = importlib.import_module("virtual_environment")
    failed = subprocess.CompletedProcess([], 1, b"", wrote.encode())
    monkeypatch.setattr(environment.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(environment.SetupError, match=rf"^It failed \({reason}\): run the same command again"):
        environment.run_step([], "It failed")


@pytest.mark.skipif(sys.platform != "linux", reason="bare machines are made on Linux")
def test_the_proof_on_bare_machines_fails_where_they_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "dirname").symlink_to(str(shutil.which("dirname")))
    (tmp_path / "id").write_text("#!/bin/sh\necho 0")
    (tmp_path / "id").chmod(0o755)
    proof = [str(shutil.which("bash")), str(ROOT / "packaging" / "bare_machine_test.sh")]
    told = subprocess.run(proof, env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (2, "bare machine: 0 passed, 1 failed\n")
    assert "needs debootstrap" in told.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there a Python goes by another name")
def test_an_older_python_is_told_which_command_to_run(tmp_path: Path) -> None:
    tasks = ROOT / "packaging" / "tasks.py"
    (tmp_path / "python3.12").symlink_to(sys.executable)
    code = "import runpy, sys; sys.version_info = (3, 9, 2); sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0])"
    told = subprocess.run(
        [sys.executable, "-c", code, str(tasks), "run", "--search", "two words"],
        env=os.environ | {"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr.splitlines()[1:]) == (
        2,
        [f"    python3.12 {shlex.quote(str(tasks))} run --search 'two words'"],
    )


def test_the_commands_can_be_read_by_pythons_that_are_too_old() -> None:
    ast.parse((ROOT / "packaging" / "tasks.py").read_text(encoding="utf-8"), feature_version=(3, 4))


def test_a_python_from_which_a_part_was_left_out_says_so(tmp_path: Path) -> None:
    (tmp_path / "shutil.py").write_text("raise ModuleNotFoundError(name='shutil')")
    told = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "tasks.py"), "run"],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, len(told.stderr.splitlines()), "python3-venv" in told.stderr) == (2, 1, True)
