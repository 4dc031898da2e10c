"""A private X screen with a window manager, for tests and measurements in a real window."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from setup_error import SetupError

WIDTH, HEIGHT = 1280, 800
PATIENCE = 20.0  # seconds


@contextmanager
def virtual_screen() -> Iterator[tuple[str, Path]]:
    """Yield the DISPLAY of a new screen with a window manager, and the file that holds its pixels (XWD format)."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="good-offices-screen-")))
        display = _start_server(folder, stack)
        ready = folder / "window-manager-ready"
        started = launch(["openbox", "--sm-disable", "--startup", f"touch '{ready}'"], stack, DISPLAY=display)
        wait_for(ready, started, "openbox")
        yield display, folder / "Xvfb_screen0"


def _start_server(folder: Path, stack: ExitStack) -> str:
    """Start Xvfb on a number that it finds free itself, and return that as a DISPLAY."""
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        size,
        "-fbdir",
        str(folder),
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    launch(command, stack, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise SetupError("The virtual screen did not start: run Xvfb by hand to see why.")
    return f":{number}"


def launch(
    command: list[str], stack: ExitStack, pass_fds: tuple[int, ...] = (), **extra: str
) -> subprocess.Popen[bytes]:
    """Start a program, silent and with `extra` environment variables, which ends with the stack; return it.

    One that has not ended within PATIENCE seconds of being asked to is killed.
    """
    silent = subprocess.DEVNULL
    program = subprocess.Popen(
        command, env=os.environ | extra, pass_fds=pass_fds, stdin=silent, stdout=silent, stderr=silent
    )
    stack.callback(_end, program)
    return program


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def wait_for(file: Path, program: subprocess.Popen[bytes], name: str) -> None:
    """Wait until a program has made a file; raises SetupError when it ended, or took PATIENCE seconds."""
    end = time.monotonic() + PATIENCE
    while not file.exists():
        if program.poll() is not None or time.monotonic() > end:
            raise SetupError(f"The virtual screen did not start: run {name} by hand to see why.")
        time.sleep(0.02)
