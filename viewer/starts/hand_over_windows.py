"""The channel between two starts on Windows: a named pipe, which only one program can be the first to make.

A pipe's usual rights let its maker and administrators write to it, and nobody else. The second start writes only to a
pipe that was made in its own login session, since what it hands over is private.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.starts.start_channel import LARGEST, HandOver, decoded

if sys.platform == "win32":
    import _winapi
    import ctypes
    from ctypes import wintypes

if TYPE_CHECKING:
    from viewer.starts.options import StartRequest

# Values of the Windows API that the module _winapi does not name. A pipe for messages gives back one write as one read,
# so that no line has to be put together from parts.
_INBOUND, _FIRST, _MESSAGES = 0x1, 0x00080000, 0x4 | 0x2  # PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE
_NO_REMOTE = 0x8  # PIPE_REJECT_REMOTE_CLIENTS: nobody on another computer
# Error codes: another start holds the pipe (5), or is writing to it (231); nobody holds it (2). Somebody has connected
# already (535), or has even written and gone (232), as happens while the first start is building its window: both are
# what was waited for, and what was written is there to be read. The first ended without reading (109).
_ACCESS_DENIED, _BUSY, _NOT_FOUND, _CONNECTED, _GONE, _BROKEN = 5, 231, 2, 535, 232, 109
_PAUSE = 0.02  # seconds between two tries, while another start writes its message, which takes less

if sys.platform == "win32":

    def claim_or_send(place: Path, message: bytes, patience: float) -> HandOver:
        """Become the first, or hand the message to it unless it is blank. Raises OSError where neither can be done."""
        name = rf"\\.\pipe\good-offices-{place.name}"
        until = time.monotonic() + patience
        while time.monotonic() < until:
            try:
                return HandOver(handed=False, channel=Pipe(name))
            except OSError as error:
                if error.winerror not in (_ACCESS_DENIED, _BUSY):
                    raise
            if message and _send(name, message, until):
                return HandOver(handed=True, channel=None)
            if not message:
                break
            time.sleep(_PAUSE)
        return HandOver(handed=False, channel=None)

    class Pipe:
        """The first start's end of the channel; `receive` waits, and is called from a thread."""

        descriptor = -1

        def __init__(self, name: str) -> None:
            self._name, self._closed = name, False
            self._handle = _winapi.CreateNamedPipe(
                name, _INBOUND | _FIRST, _MESSAGES | _NO_REMOTE, 1, LARGEST, LARGEST, 0, _winapi.NULL
            )

        def receive(self) -> list[StartRequest]:
            """Wait for one message and return its request; none if it is malformed or the channel was closed."""
            try:
                _winapi.ConnectNamedPipe(self._handle)
            except OSError as error:
                if error.winerror not in (_CONNECTED, _GONE):
                    raise
            try:
                data, _more = _winapi.ReadFile(self._handle, LARGEST)
            except OSError:
                data = b""
            finally:
                _kernel().DisconnectNamedPipe(wintypes.HANDLE(self._handle))
            request = decoded(data)
            return [request] if request is not None and not self._closed else []

        def close(self) -> None:
            """Unblock the reader thread by sending an empty message, and close the pipe."""
            if not self._closed:
                self._closed = True
                pipe = _written(self._name, b"\n")
                if pipe is not None:
                    _winapi.CloseHandle(pipe)
                _winapi.CloseHandle(self._handle)

    def _send(name: str, message: bytes, until: float) -> bool:
        """Write the message into the pipe and wait until the first has taken it; False when it has not."""
        pipe = _written(name, message)
        if pipe is None:
            return False
        taken = _taken(pipe, until)
        if taken is not None:
            _winapi.CloseHandle(pipe)
        return bool(taken)

    def _written(name: str, message: bytes) -> int | None:
        """Write the message into the pipe and return that; None while another start writes, or when nobody reads."""
        try:
            pipe = _winapi.CreateFile(
                name, _winapi.GENERIC_WRITE, 0, _winapi.NULL, _winapi.OPEN_EXISTING, 0, _winapi.NULL
            )
        except OSError as error:
            if error.winerror in (_BUSY, _NOT_FOUND):
                return None
            raise
        try:
            _demand_own_session(pipe)
            _winapi.WriteFile(pipe, message)
        except OSError:
            _winapi.CloseHandle(pipe)
            raise
        return pipe

    def _taken(pipe: int, until: float) -> bool | None:
        """Wait until the pipe is empty, and return whether the first took what was in it; None if it has not by then.

        The pipe is then still being waited for, and cannot be closed.
        """
        codes: list[int] = []
        kernel = _kernel()

        def flush() -> None:
            codes.append(0 if kernel.FlushFileBuffers(wintypes.HANDLE(pipe)) else ctypes.get_last_error())

        waiting = threading.Thread(target=flush, daemon=True)
        waiting.start()
        waiting.join(max(0.0, until - time.monotonic()))
        return codes[0] != _BROKEN if codes else None

    def _demand_own_session(pipe: int) -> None:
        """Raise OSError unless the pipe's maker runs in this login session; let it come to the front if so."""
        kernel = _kernel()
        maker, theirs, ours = wintypes.ULONG(), wintypes.DWORD(), wintypes.DWORD()
        known = kernel.GetNamedPipeServerProcessId(wintypes.HANDLE(pipe), ctypes.byref(maker))
        known = known and kernel.ProcessIdToSessionId(maker, ctypes.byref(theirs))
        known = known and kernel.ProcessIdToSessionId(kernel.GetCurrentProcessId(), ctypes.byref(ours))
        if not known or theirs.value != ours.value:
            raise PermissionError("the channel is not this reader's own")
        ctypes.WinDLL("user32").AllowSetForegroundWindow(maker)

    def _kernel() -> ctypes.WinDLL:
        return ctypes.WinDLL("kernel32", use_last_error=True)
