"""How long the program takes under wine until its window stands painted, against a bare window there, in pairs.

    wine_start.py SCREEN PROGRAM BARE WORD ...

SCREEN is the file with the pixels of a virtual screen, PROGRAM starts the program and BARE, as one line, a bare window;
both after the words of a command that lets a reader start programs under wine. PYTHONPATH names packaging and
packaging/bench. Compare the ratio, not the milliseconds.
"""

from __future__ import annotations

import os
import statistics
import sys
from pathlib import Path

import window_watch

PAIRS = 3
# Seconds: under wine, on a busy machine, a start can take one minute, and stand still for a while before it goes on.
window_watch.PATIENCE, window_watch.QUIET = 180.0, 6.0


def main(arguments: list[str]) -> None:
    """Measure, after one pair that fills the caches, and print medians and ratios."""
    screen, program, bare, *enter = arguments
    live = window_watch.screen_pixels(Path(screen))
    commands = [[*enter, program], [*enter, *bare.split()]]
    watched = ([window_watch.watch(each, dict(os.environ), live) for each in commands] for _ in range(PAIRS + 1))
    pairs = list(watched)[1:]
    for name, unit, scale in (("painted", "ms", 1000), ("memory", "MiB", 1)):
        ours, theirs = (
            scale * statistics.median(getattr(one, name) for one in each) for each in zip(*pairs, strict=True)
        )
        print(
            f"      {name}: Good Offices {ours:.0f} {unit}, bare window {theirs:.0f} {unit}, {ours / theirs:.2f} times"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
