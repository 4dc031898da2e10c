"""What is said where no window can be shown. No Qt."""

from __future__ import annotations

import sys

from viewer.starts.paths import PROGRAM

EXIT_CODE = 2  # as of wrong usage


def complain(text: str) -> None:
    """Write one sentence for the reader of the terminal, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {text}\n")


def no_window(problem: str) -> int:
    """Say why no window can be shown, as a clause, and what works without one; return the exit code."""
    complain(f"The window cannot be shown: {problem}. `--screenshot FILE` and `search TEXT` work without.")
    return EXIT_CODE
