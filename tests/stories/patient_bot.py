"""Waits for what is to be seen, and never for a time: minutes on a busy machine, as under wine."""

# ruff: noqa: N815  these are the names of pytest-qt

from __future__ import annotations

from functools import partialmethod

from pytestqt.qtbot import QtBot

_PATIENCE = 180_000  # ms, after which nothing is going to happen any more


class PatientBot(QtBot):
    """Drives widgets as its base does, and gives up later."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=_PATIENCE)
    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE)
