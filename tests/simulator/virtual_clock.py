"""Timers that go by a clock of their own, so that a session is the same on a fast machine and on a busy one."""

from __future__ import annotations

from itertools import count
from typing import Any

from PySide6.QtCore import QTimer
from shiboken6 import isValid

_REPLACED = ("start", "stop", "isActive")


class VirtualClock:
    """Takes the place of the system's clock for every `QTimer` that Python starts, from `install` to `remove`."""

    def __init__(self) -> None:
        self.now = 0
        self._order = count()
        self._due: dict[int, tuple[int, int, QTimer]] = {}
        self._before: dict[str, Any] = {}

    def install(self) -> None:
        """Run timers by this clock from now on."""
        self._before = {name: getattr(QTimer, name) for name in _REPLACED}

        def start(timer: QTimer, interval: int | None = None) -> None:  # bound to a timer, as methods are
            self._start(timer, interval)

        stand_ins = {
            "start": start,
            "stop": lambda timer: self._due.pop(id(timer), None),
            "isActive": lambda timer: id(timer) in self._due,
        }
        for name, stand_in in stand_ins.items():
            setattr(QTimer, name, stand_in)

    def remove(self) -> None:
        """Run timers by the system's clock again; those that wait are forgotten."""
        for name, method in self._before.items():
            setattr(QTimer, name, method)
        self._due.clear()

    def next_within(self, time: int) -> bool:
        """Let the next timer fire that is due in at most `time` milliseconds; return whether there was one."""
        self._due = {key: entry for key, entry in self._due.items() if isValid(entry[2])}
        when, _, timer = min(self._due.values(), default=(0, 0, None), key=lambda entry: entry[:2])
        if timer is None or when > self.now + time:
            return False
        self.now = max(self.now, when)
        del self._due[id(timer)]
        if not timer.isSingleShot():
            self._start(timer, None)
        timer.timeout.emit()
        return True

    def _start(self, timer: QTimer, interval: int | None) -> None:
        wait = timer.interval() if interval is None else interval
        self._due[id(timer)] = (self.now + wait, next(self._order), timer)
