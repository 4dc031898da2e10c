"""The channel between two starts on Windows: a named pipe, which only one program can be the first to make.

A pipe's usual rights let its maker and administrators write to it, and nobody else. The second start writes only to a
pipe that was made in its own login session, since what it hands over is private.
"""

from __future__ import annotations

import sys
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
# Error codes: another start holds the pipe (5), or is writing to it (231); nobody holds it (2); somebody has connected
# already (535), which is what was waited for.
_ACCESS_DENIED, _BUSY, _NOT_FOUND, _CONNECTED = 5, 231, 2, 535
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
            if message and _send(name, message):
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
                if error.winerror != _CONNECTED:
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
                _send(self._name, b"\n")
                _winapi.CloseHandle(self._handle)

    def _send(name: str, message: bytes) -> bool:
        """Write the message into the pipe; False while another start is writing, or when the first has just ended."""
        try:
            pipe = _winapi.CreateFile(
                name, _winapi.GENERIC_WRITE, 0, _winapi.NULL, _winapi.OPEN_EXISTING, 0, _winapi.NULL
            )
        except OSError as error:
            if error.winerror in (_BUSY, _NOT_FOUND):
                return False
            raise
        try:
            _demand_own_session(pipe)
            _winapi.WriteFile(pipe, message)
        finally:
            _winapi.CloseHandle(pipe)
        return True

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
