"""What `tasks.py test` runs: style, types, then every test; the ones marked `display` in a real window.

`tasks.py check FILE ...` runs the part of it that is about some files, in seconds; `tasks.py wayland` runs the stories
on another kind of desktop.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import system_packages
from virtual_environment import ROOT, clean_environment
from virtual_screen import virtual_screen
from wayland_desktop import wayland_desktop

CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}
NO_TEST_CHOSEN = 5
ON_WAYLAND = ["tests/stories", "tests/viewer/starts/test_second_start.py"]


def run_all(python: Path, arguments: list[str]) -> int:
    """Run every check, say which passed, and return 0 when all did; pytest's own last line stands at the end.

    Style and types are checked while the tests in a real window run, which mostly wait; all else keeps two cores busy.
    """
    pytest = [str(python), "-m", "pytest"]
    with tempfile.TemporaryDirectory(prefix="good-offices-test-") as folder, ExitStack() as checking:
        checks = {name: _start([str(python), "-m", *command], checking) for name, command in CHECKS.items()}
        in_window = _test_in_window(pytest, arguments, folder)
        passed = {name: _finish(check) for name, check in checks.items()}
        for name, good in passed.items():
            print(f"{name:12} {'passed' if good else 'FAILED, see above'}", flush=True)
        chosen = [] if in_window is None else ["-m", "not display"]
        off_screen = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": folder}
        # Each worker begins with a half, and so makes few of the things that tests of one file share twice.
        code = _call([*pytest, "-n", "2", "--dist", "worksteal", *chosen, *arguments], **off_screen)
    failed = [name for name, good in passed.items() if not good]
    if in_window not in (None, 0, NO_TEST_CHOSEN):
        failed.append("the tests in a real window")
    if failed:
        print(f"Failed before the last lines: {', '.join(failed)}; see above.", flush=True)
    return code or (1 if failed else 0)


def run_on_wayland(python: Path, arguments: list[str]) -> int:
    """Run every story and the starts in windows of a Wayland desktop; return 0 when all pass.

    One after the other: a desktop has one keyboard.
    """
    with wayland_desktop() as desktop:
        return _call([str(python), "-m", "pytest", "-q", "-n", "0", "--headed", *ON_WAYLAND, *arguments], **desktop)


def run_for(python: Path, files: list[str]) -> int:
    """Run style, types and the tests that mirror these files (paths from the project's root); return 0 if all pass."""
    commands = [["ruff", "check", *files], ["ruff", "format", "--check", *files]]
    typed = [file for file in files if not Path(file).name.startswith(("test_", "conftest"))]
    commands += [["mypy", *typed]] if typed else []
    tests = sorted({test for file in files for test in mirrored_tests(file)})
    commands += [["pytest", "-q", *tests]] if tests else []
    failed = [command[0] for command in commands if not _passes([str(python), "-m", *command], off_screen=True)]
    print(f"FAILED: {', '.join(failed)}; see above." if failed else f"All passed, with {len(tests)} files of tests.")
    return 1 if failed else 0


def mirrored_tests(file: str) -> list[str]:
    """Return the tests about one Python file: its own, else all of its room; a test is about itself."""
    path = Path(file)
    if path.parts[0] == "tests":
        return [file] if path.name.startswith("test_") else []
    if path.parts[0] == "packaging":
        return ["tests/architecture/test_setup.py"]
    room = ROOT.joinpath("tests", *path.parts[:-1])
    own = room / f"test_{path.name}"
    return [test.relative_to(ROOT).as_posix() for test in ([own] if own.exists() else sorted(room.glob("test_*.py")))]


def _start(command: list[str], until: ExitStack) -> subprocess.Popen[bytes]:
    """Start a check that runs beside others; its output waits to be shown as a whole."""
    return until.enter_context(
        subprocess.Popen(command, env=clean_environment(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    )


def _finish(check: subprocess.Popen[bytes]) -> bool:
    """Wait for a check's end, show its output, and return whether all was well."""
    output, _ = check.communicate()
    print(output.decode(errors="replace"), end="", flush=True)
    return check.returncode == 0


def _test_in_window(pytest: list[str], arguments: list[str], folder: str) -> int | None:
    """Return pytest's exit code for the tests marked `display`, or None where there can be no window."""
    if not system_packages.offer_screen_programs():
        return None
    with virtual_screen() as (display, _pixels):
        on_screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "XDG_RUNTIME_DIR": folder}
        return _call([*pytest, "--headed", "-m", "display", *arguments], **on_screen)


def _passes(command: list[str], *, off_screen: bool = False) -> bool:
    return _call(command, **({"QT_QPA_PLATFORM": "offscreen"} if off_screen else {})) == 0


def _call(command: list[str], **extra: str) -> int:
    sys.stdout.flush()
    return subprocess.call(command, env=clean_environment(**extra), cwd=ROOT)
