"""Disks that cannot be written to: full, or read-only; made by the system itself and not by stand-ins."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import resource

FULL, READ_ONLY = "full", "read-only"
_CAPABILITIES_VERSION = 0x20080522
_WRITE_ANYWAY = 1 << 1  # CAP_DAC_OVERRIDE


class DiskFault:
    """What is wrong with the disk at the moment; nothing at first, and nothing ever where the system cannot do it."""

    def __init__(self) -> None:
        self.kind = ""
        self.excused: set[str] = set()
        """What may still be missing on disk, because it could not be written or was deleted: "marks", "settings"."""
        self._modes: dict[Path, int] = {}

    def make(self, kind: str, home: Path) -> None:
        """Let the disk be full, or the home of the program read-only."""
        self.mend()
        if not sys.platform.startswith("linux"):
            return
        self.kind = kind
        self.excused |= {"settings"}
        if kind == READ_ONLY and home.exists():  # it may have been deleted
            self._modes = {each: each.stat().st_mode for each in (home, *home.rglob("*"))}
            for each in self._modes:
                each.chmod(0o555 if each.is_dir() else 0o444)
        self._hold(True)

    def mend(self) -> None:
        """Let the disk be writable again."""
        if self.kind:
            self._hold(False)
            for each, mode in self._modes.items():
                if each.exists():
                    each.chmod(mode)
        self.kind, self._modes = "", {}

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Let another program write, while this one does nothing."""
        if self.kind:
            self._hold(False)
        yield
        if self.kind:
            self._hold(True)

    def _hold(self, broken: bool) -> None:
        if self.kind == FULL:
            _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (0 if broken else most, most))
        else:
            _let_administrators_write(not broken)


def _let_administrators_write(allowed: bool) -> None:
    """Let this thread write regardless of file modes, as the system's administrator may, or only as everybody else."""
    libc = ctypes.CDLL(None)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted and inheritable, of two words each
    libc.capget(header, sets)
    sets[0] = (sets[0] | _WRITE_ANYWAY & sets[1]) if allowed else sets[0] & ~_WRITE_ANYWAY
    libc.capset(header, sets)
