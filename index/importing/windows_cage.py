"""Windows: a job with limits on memory, processor time and processes, which ends with this process.

It shuts off neither files nor the network; `cage_strength` says so.
"""

from __future__ import annotations

import ctypes
import sys

_EXTENDED_LIMITS, _UI_LIMITS = 9, 4
_PROCESS_TIME, _ACTIVE_PROCESSES, _PROCESS_MEMORY, _DIE_ON_ERROR, _KILL_ON_CLOSE = 0x2, 0x8, 0x100, 0x400, 0x2000
_ALL_OF_THE_DESKTOP = 0xFF
_TICKS = 10_000_000
_QUESTIONS = 0x400
"""The right to ask a process of one's own what it is in; that to ask what anybody may is not enough for wine."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_memory", ctypes.c_size_t),
        ("most_memory", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("processors", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _JobLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("process_peak", ctypes.c_size_t),
        ("job_peak", ctypes.c_size_t),
    )


def is_caged(process: int) -> bool:
    """Return whether a process is in a job."""
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(_QUESTIONS, 0, process))
    found = ctypes.c_int(0)
    asked = kernel.IsProcessInJob(handle, None, ctypes.byref(found))
    kernel.CloseHandle(handle)
    return bool(asked and found.value)


def enter(memory: int, seconds: int) -> None:
    """Put this process into a job of its own; raises OSError where Windows refuses."""
    if sys.platform != "win32":
        raise OSError("There are jobs on Windows only.")
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _JobLimits()
    limits.basic.flags = _PROCESS_TIME | _ACTIVE_PROCESSES | _PROCESS_MEMORY | _DIE_ON_ERROR | _KILL_ON_CLOSE
    limits.basic.process_time = seconds * _TICKS
    limits.basic.processes = 1
    limits.process_memory = memory
    desktop = ctypes.c_uint32(_ALL_OF_THE_DESKTOP)
    done = (
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        and kernel.SetInformationJobObject(job, _UI_LIMITS, ctypes.byref(desktop), ctypes.sizeof(desktop))
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
    if not done:
        raise ctypes.WinError(ctypes.get_last_error())
