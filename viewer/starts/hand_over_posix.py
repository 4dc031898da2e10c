"""The channel between two starts on POSIX systems: a lock file and a FIFO, both of this reader alone."""

from __future__ import annotations

import fcntl
import os
import select
import stat
import struct
import termios
import time
from contextlib import suppress
from pathlib import Path

from viewer.kit.private_files import make_folder
from viewer.starts.options import StartRequest
from viewer.starts.start_channel import LARGEST, HandOver, decoded

# Seconds between two tries. The first start needs 0.1 ms between its lock and its FIFO; 200 tries a second take 1.5 %
# of a processor.
_PAUSE = 0.005


def claim_or_send(place: Path, message: bytes, patience: float) -> HandOver:
    """Become the first, or hand the message to it unless it is blank. Raises OSError where neither can be done."""
    make_folder(place.parent)
    until = time.monotonic() + patience
    while True:
        channel = _claim(place)
        if channel is not None:
            return HandOver(handed=False, channel=channel)
        if message and _send(place.with_suffix(".fifo"), message, until):
            return HandOver(handed=True, channel=None)
        if not message or time.monotonic() > until:
            return HandOver(handed=False, channel=None)
        time.sleep(_PAUSE)  # the first is between its lock and its FIFO, or about to end


class Fifo:
    """The first start's end of the channel."""

    def __init__(self, lock: int, path: Path) -> None:
        self._lock, self._path = lock, path
        path.unlink(missing_ok=True)  # left behind by a start that died
        os.mkfifo(path, 0o600)
        self.descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
        _demand_own(self.descriptor)
        # An end to write to, so that reading never finds the channel at its end.
        self._held = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
        self._begun = b""  # a line of which only the beginning has come, at most LARGEST bytes

    def receive(self) -> list[StartRequest]:
        """Return the requests received."""
        with suppress(BlockingIOError):
            while data := os.read(self.descriptor, LARGEST):
                self._begun += data
                if len(data) < LARGEST:
                    break
        *lines, self._begun = self._begun.split(b"\n")
        if len(self._begun) > LARGEST:
            self._begun = b""
        return [request for line in lines if (request := decoded(line)) is not None]

    def close(self) -> None:
        """Take the FIFO away, then free the lock: a start in between finds neither and tries again."""
        if self._lock < 0:
            return
        with suppress(OSError):
            if os.path.samestat(self._path.lstat(), os.fstat(self.descriptor)):
                self._path.unlink()
        for descriptor in (self.descriptor, self._held, self._lock):
            os.close(descriptor)
        self.descriptor = self._lock = -1


def _claim(place: Path) -> Fifo | None:
    """Return the channel if no other start holds it. The lock file stays for good: removing it would divide it."""
    lock = os.open(place.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return Fifo(lock, place.with_suffix(".fifo"))
    except BlockingIOError:
        os.close(lock)
        return None
    except BaseException:
        os.close(lock)
        raise


def _send(fifo: Path, message: bytes, until: float) -> bool:
    """Write the message and wait until the first has taken it; False when there is nobody, or they do not answer."""
    try:
        pipe = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        _demand_own(pipe)
        # Up to this size a write is atomic, even with other writers.
        if len(message) > os.fpathconf(pipe, "PC_PIPE_BUF"):
            return False
        with suppress(BlockingIOError):
            os.write(pipe, message)
            return _acknowledged(pipe, until)
    except BrokenPipeError:
        return False
    finally:
        os.close(pipe)
    return False


def _acknowledged(pipe: int, until: float) -> bool:
    """Wait until the pipe is empty: the first has read the message. False when it ended, or left it there too long."""
    poll = select.poll()
    poll.register(pipe, 0)  # means only that the last reader is gone
    while not poll.poll(0):
        waiting = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4))[0]
        if not waiting:
            return True
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSE)
    return False


def _demand_own(descriptor: int) -> None:
    """Raise OSError unless this is a FIFO that belongs to this reader and nobody else can open."""
    found = os.fstat(descriptor)
    if not stat.S_ISFIFO(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o077:
        raise PermissionError("the channel is not this reader's own")
