"""The process that reads a file, forked from one that has loaded everything, so that thousands of files can be read.

It is the same process in the same cage, one for each file; what is spared is starting Python each time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress

from index.importing import worker
from index.values import Struct


class Spent(Struct, frozen=True):
    """What one file took: seconds of processor time, and megabytes of memory at most."""

    seconds: float
    megabytes: float


class ForkedWorker:
    """As much of `subprocess.Popen` as the one who starts the process needs, and what the process took."""

    def __init__(self) -> None:
        """Start it; no other thread may run now."""
        theirs, mine = os.pipe()
        answers, answering = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            _read(theirs, answering)
        os.close(theirs)
        os.close(answering)
        self.stdin, self.stdout = os.fdopen(mine, "wb"), os.fdopen(answers, "rb")
        self._code: int | None = None
        self.spent = Spent(0, 0)

    def kill(self) -> None:
        """End it."""
        if self._code is None:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)

    def wait(self, timeout: float = float("inf")) -> int:
        """Return its exit code when it has ended; raises TimeoutExpired after so many seconds."""
        until = time.monotonic() + timeout
        while self._code is None:
            pid, status, usage = os.wait4(self._pid, os.WNOHANG if timeout < float("inf") else 0)
            if pid:
                self._code = os.waitstatus_to_exitcode(status)
                self.spent = Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000)
            elif time.monotonic() > until:
                raise subprocess.TimeoutExpired("worker", timeout)
        return self._code


def _read(theirs: int, answering: int) -> None:
    """Be the process that reads; never returns."""
    try:
        os.dup2(theirs, 0)
        os.dup2(answering, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.closerange(3, 4096)
        worker.main()
    finally:
        os._exit(1)
