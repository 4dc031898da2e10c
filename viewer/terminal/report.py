"""What a terminal command has to say, how it is written, and its exit code."""

from __future__ import annotations

import sys

from index.values import Struct
from viewer.terminal.terminal_text import emit

# Exit codes, as grep has them, and one for a library that does not agree with its fingerprints.
FOUND, NOTHING, USAGE_ERROR, DAMAGED = range(4)


class Report(Struct, frozen=True):
    """What a command has to say, line by line, and its exit code."""

    lines: list[str]
    code: int = FOUND


class UsageError(Exception):
    """What was asked for makes no sense; the text says why, fit for a reader."""


def written(report: Report) -> int:
    """Write a report and return its exit code.

    If stdout cannot be written, print a message and return USAGE_ERROR.
    """
    try:
        emit(report.lines, sys.stdout)
    except OSError as error:
        complain(f"the output could not be written ({error.strerror})")
        return USAGE_ERROR
    return report.code


def complain(text: str) -> None:
    """Write a message to stderr, after the name of the program."""
    if sys.stderr is not None:
        sys.stderr.write(f"good-offices: {text}\n")
