"""Limits that every POSIX system knows, lowered for good."""

from __future__ import annotations

import resource
import sys

_MOST_FILES = 32


def lower(memory: int, seconds: int) -> None:
    """Limit this process to bytes of memory and seconds of processor time, and let it make and start nothing.

    macOS does not let a process lower its memory: there the time alone is limited.
    """
    _lower(resource.RLIMIT_CPU, seconds, seconds + 1)  # the first sends a signal that says what happened
    _lower(resource.RLIMIT_NOFILE, _MOST_FILES, _MOST_FILES)
    for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_CORE):
        _lower(limit, 0, 0)
    if sys.platform != "darwin":
        _lower(resource.RLIMIT_AS, memory, memory)


def _lower(limit: int, soft: int, hard: int) -> None:
    before = resource.getrlimit(limit)[1]
    most = hard if before == resource.RLIM_INFINITY else min(hard, before)
    resource.setrlimit(limit, (min(soft, most), most))
