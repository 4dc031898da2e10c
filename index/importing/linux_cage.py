"""Linux: a filter that lets through the few calls that computing needs, and Landlock behind it. No privilege is needed.

The filter alone shuts off files, programs, processes, signals and every kind of socket, on each kernel since 3.5;
Landlock, where the kernel has it, says the same of files, of TCP and of what processes share, by rules of its own.
Both need a handful of calls and no library.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from contextlib import suppress

from index.regular_files import regular

_SET_DUMPABLE, _SET_SECCOMP, _SET_NO_NEW_PRIVILEGES = 4, 22, 38
_FILTER = 2
_LANDLOCK_CREATE, _LANDLOCK_RESTRICT, _LANDLOCK_VERSION = 444, 446, 1
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
_OTHER_CALLS = 0x40000000
"""From here on the numbers of x86-64 mean calls of another table."""
# What a computation needs: bytes in and out of what is open, memory, time, waiting, its own signals, chance, its end.
_CALLS = {
    "x86_64": (
        0xC000003E,
        (0, 1, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 20, 24, 25, 28, 35, 39, 60, 96, 98, 131, 186, 201, 202, 219, 228,
         230, 231, 318, 324),
    ),
    "aarch64": (
        0xC00000B7,
        (57, 62, 63, 64, 66, 80, 93, 94, 98, 101, 113, 115, 124, 128, 132, 134, 135, 139, 165, 169, 172, 178, 214, 215,
         216, 222, 226, 233, 278, 283),
    ),
}  # fmt: skip
# Bits of what Landlock handles, by the version that knows them first: of files, of the network, of what is shared.
_FILES = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_NETWORK = {4: 0b11}
_SHARED = {6: 0b11}


def can_be_entered() -> bool:
    """Tell whether this kernel filters calls, on a machine whose calls are known."""
    if platform.machine() not in _CALLS or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    # A filter that lies nowhere is looked for by every kernel that takes filters, and found missing.
    return _libc().prctl(_SET_SECCOMP, _FILTER, 0, 0, 0) != 0 and ctypes.get_errno() == errno.EFAULT


def is_caged(process: int) -> bool:
    """Return whether the kernel says of a process that its calls are filtered."""
    with suppress(OSError, UnicodeDecodeError), open(f"/proc/{process}/status", opener=regular) as status:
        return f"\nSeccomp:\t{_FILTER}\n" in status.read()
    return False


def enter() -> None:
    """Shut this process in; raises OSError where the kernel refuses."""
    libc = _libc()
    _demand(libc.prctl(_SET_DUMPABLE, 0, 0, 0, 0))
    shut_by_landlock()
    program = _program(*_CALLS[platform.machine()])
    code = ctypes.create_string_buffer(program, len(program))
    pointer = struct.pack("HP", len(program) // 8, ctypes.addressof(code))
    _demand(libc.prctl(_SET_SECCOMP, _FILTER, ctypes.create_string_buffer(pointer, len(pointer)), 0, 0))


def shut_by_landlock() -> None:
    """Give up all files, and what else this kernel's Landlock knows; nothing, where it has none."""
    libc = _libc()
    _demand(libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, _LANDLOCK_VERSION)
    if version < 1:  # the kernel is older, or was started without it
        return
    handled = [sum(bits for since, bits in known.items() if since <= version) for known in (_FILES, _NETWORK, _SHARED)]
    attributes = struct.pack(f"{1 if version < 4 else 2 if version < 6 else 3}Q", *filter(None, handled))
    rules = _demand(libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0))
    _demand(libc.syscall(_LANDLOCK_RESTRICT, rules, 0))
    os.close(rules)


def _program(architecture: int, calls: tuple[int, ...]) -> bytes:
    """Return the filter: of another architecture nothing, of these calls each, and of all others none."""
    steps = [(_LOAD, 0, 0, 4), (_IF_EQUAL, 1, 0, architecture), (_RETURN, 0, 0, _KILL)]
    steps += [(_LOAD, 0, 0, 0), (_IF_AT_LEAST, len(calls), 0, _OTHER_CALLS)]
    steps += [(_IF_EQUAL, len(calls) - number, 0, call) for number, call in enumerate(calls)]
    steps += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_void_p] * 4]
    return libc


def _demand(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result
