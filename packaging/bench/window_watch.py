"""Watches a program from outside: when its window stands painted on a virtual screen, and how much memory it takes.

The screen's pixels lie in a memory-mapped file, so that looking at them costs the watched program nothing and needs
nothing of it; any two programs are measured in exactly the same way.
"""

from __future__ import annotations

import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from virtual_screen import HEIGHT, WIDTH

Frame = NDArray[np.uint32]

QUIET = 1.0  # seconds without a change after which a window counts as complete
PATIENCE = 30.0  # seconds to wait for that
LOOK_EVERY = 0.003  # seconds between two looks at the screen
TOUCHES = 0.006  # part of the screen that may still change in a painted window: icons, a focus frame; no pane's text
CARET = 0.001  # part of the screen that changes for ever
WINDOW = 0.2  # part of the screen that a window must at least have changed


@dataclass(frozen=True, slots=True)
class Sighting:
    """One start of a program: seconds from exec until every pane stood `painted` and until the window was `complete`.

    `memory` is the proportional set size in MiB, a quiet second later.
    """

    painted: float
    complete: float
    memory: float


def screen_pixels(file: Path) -> Frame:
    """Return the live pixels of a virtual screen, HEIGHT x WIDTH, out of its XWD file."""
    header = file.open("rb").read(100)
    header_size, colours = (struct.unpack_from(">I", header, offset)[0] for offset in (0, 76))
    return np.memmap(file, np.uint32, "r", offset=header_size + 12 * colours, shape=(HEIGHT, WIDTH))


def watch(
    command: list[str],
    environment: dict[str, str],
    live: Frame,
    at_once: Callable[[], object] = lambda: None,
    later: Callable[[], object] | None = None,
) -> Sighting:
    """Start a program, watch until its window is complete, and stop it; raises RuntimeError when no window comes.

    `at_once` is called as soon as there is a window, `later` when it is complete; its memory is measured after that.
    """
    empty = live.copy()
    started = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        frames = _frames_until_quiet(live, started, program, at_once)
        if _difference(frames[-1][1], empty) < WINDOW:
            raise RuntimeError(f"No window appeared for: {' '.join(command)}")
        painted, complete = (_first_like_the_last(frames, but_for) for but_for in (TOUCHES, CARET))
        if later is not None:
            later()
            _frames_until_quiet(live, time.perf_counter(), program, lambda: None)
        return Sighting(painted, complete, proportional_memory(program.pid))
    finally:
        program.terminate()
        program.wait()
        _wait_until_gone(live, empty)


def proportional_memory(process: int) -> float:
    """Return the proportional set size of a process and all its descendants in MiB."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    own = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    children = " ".join(file.read_text(encoding="ascii") for file in Path(f"/proc/{process}/task").glob("*/children"))
    return own / 1024 + sum(proportional_memory(int(child)) for child in children.split())


def _frames_until_quiet(
    live: Frame, started: float, program: subprocess.Popen[bytes], at_once: Callable[[], object]
) -> list[tuple[float, Frame]]:
    """Return every changed picture with its time in seconds since `started`, until the screen stays still."""
    frames: list[tuple[float, Frame]] = [(0.0, live.copy())]
    changed = 0.0
    waiting = [at_once]
    while (now := time.perf_counter() - started) < PATIENCE and program.poll() is None:
        if changed and now - changed > QUIET:
            break
        if (difference := _difference(live, frames[-1][1])) > 0:
            frames.append((now, live.copy()))
            changed = now if difference > CARET else changed
            if waiting and _difference(live, frames[0][1]) > WINDOW:
                waiting.pop()()
        time.sleep(LOOK_EVERY)
    return frames


def _wait_until_gone(live: Frame, empty: Frame) -> None:
    end = time.perf_counter() + PATIENCE
    while _difference(live, empty) > CARET and time.perf_counter() < end:
        time.sleep(LOOK_EVERY)


def _first_like_the_last(frames: list[tuple[float, Frame]], but_for: float) -> float:
    """Return when the picture took its final form, except for a part of the screen."""
    final = frames[-1][1]
    painted = frames[-1][0]
    for when, picture in reversed(frames):
        if _difference(picture, final) > but_for:
            break
        painted = when
    return painted


def _difference(one: Frame, other: Frame) -> float:
    return float(np.count_nonzero(one != other)) / one.size
