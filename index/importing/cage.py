"""The cage of the process that reads a file: what the system itself keeps it from, whatever a file makes it do."""

from __future__ import annotations

import sys
from enum import StrEnum

LARGEST_MEMORY = 768_000_000
"""Bytes of memory that the process may take."""


class CageStrength(StrEnum):
    """How much of the cage a system enforces."""

    FULL = "full"
    """No file, no program, no process, no network, no signal; limits on memory and time."""
    LIMITS = "limits"
    """Limits on memory, time and processes only: files and the network are not shut off."""
    NONE = "none"
    """Only the limit on time, which this program watches over itself."""


def cage_strength() -> CageStrength:
    """Return what this system enforces, so that a reader can be told before a file is opened."""
    if sys.platform == "linux":
        from index.importing import linux_cage  # noqa: PLC0415  each system has its own

        return CageStrength.FULL if linux_cage.can_be_entered() else CageStrength.LIMITS
    return CageStrength.LIMITS if sys.platform == "win32" else CageStrength.NONE


def is_caged(process: int) -> bool:
    """Return whether a process, given by its number, has shut itself in as far as others can see it."""
    if sys.platform == "linux":
        from index.importing import linux_cage  # noqa: PLC0415  each system has its own

        return linux_cage.is_caged(process)
    if sys.platform == "win32":
        from index.importing import windows_cage  # noqa: PLC0415  each system has its own

        return windows_cage.is_caged(process)
    return False


def enter(seconds: int) -> None:
    """Shut this process in for good, with so many seconds of processor time; raises OSError where the system refuses.

    Everything that will be needed must be loaded by now: from here on no file can be opened.
    """
    if sys.platform == "win32":
        from index.importing import windows_cage  # noqa: PLC0415  each system has its own

        windows_cage.enter(LARGEST_MEMORY, seconds)
        return
    from index.importing import posix_limits  # noqa: PLC0415  each system has its own

    posix_limits.lower(LARGEST_MEMORY, seconds)
    if sys.platform == "linux":
        from index.importing import linux_cage  # noqa: PLC0415  each system has its own

        if linux_cage.can_be_entered():
            linux_cage.enter()
