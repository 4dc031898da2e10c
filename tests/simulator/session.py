"""One session: steps drawn from a seed, done by a reader at the real program, each followed by all invariants."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import accumulate, count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from tests.simulator import (
    arrangement_acts,
    fault_acts,
    finding_acts,
    marking_acts,
    reading_acts,
    searching_acts,
    window_acts,
)
from tests.simulator.acts import Act, Step
from tests.simulator.disk_faults import DiskFault
from tests.simulator.expectations import Expectations
from tests.simulator.invariants import INVARIANTS, is_a_warning
from tests.simulator.reader_at_program import ReaderAtProgram, Violation
from viewer.annotations import annotation_service
from viewer.finding import find_service

_MODULES = (arrangement_acts, fault_acts, finding_acts, marking_acts, reading_acts, searching_acts, window_acts)
ACTS: tuple[Act, ...] = tuple(act for module in _MODULES for act in module.ACTS)
BY_NAME = {act.name: act for act in ACTS}
_WEIGHTS = list(accumulate(act.weight for act in ACTS))
_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
_PAGE = 0.003  # s for finding in a page, so that a long document takes more than one turn on every machine


def drawn(seed: int, steps: int) -> list[Step]:
    """Return the steps of the session of a seed."""
    random = Random(seed)
    acts = random.choices(ACTS, cum_weights=_WEIGHTS, k=steps)
    return [Step(act, act.draw(random)) for act in acts]


def play(
    steps: Sequence[Step], editions: dict[int, Path], watch: Callable[[ReaderAtProgram], None] = lambda _reader: None
) -> Violation | None:
    """Do these steps from a first start on; return what was violated, None when all held.

    `watch` is called with the reader after every step.
    """
    with TemporaryDirectory(prefix="reader-") as folder, ExitStack() as stack:
        Path(folder).chmod(0o755)
        reader = ReaderAtProgram(Path(folder), editions)
        stack.callback(reader.disk.mend)
        reader.clock.install()
        stack.callback(reader.clock.remove)
        complaints = stack.enter_context(_overheard(reader.disk))
        stack.enter_context(_repeatable(reader))
        try:
            _play(reader, steps, complaints, watch)
        except Violation as violation:
            return violation
        except Exception as error:
            return Violation(f"no exception: {type(error).__name__}", *error.args, *_where(error))
        finally:
            reader.disk.mend()
            reader.give_up()
    return None


def _play(
    reader: ReaderAtProgram, steps: Sequence[Step], complaints: list[str], watch: Callable[[ReaderAtProgram], None]
) -> None:
    expectations = Expectations()
    reader.start()
    expectations.start(reader)
    for step in steps:
        before, active, finding, starts = expectations.look(reader), reader.active, reader.finding, reader.starts
        reader.told.clear()
        reader.passed = []
        effect = step.act.do(reader, step.value)
        reader.come_to_rest()
        with reader.disk.lifted():
            if reader.starts != starts:
                expectations.start(reader)
            else:
                expectations.check(reader, effect, before, active, finding)
            _hold(reader, complaints)
        watch(reader)


def _hold(reader: ReaderAtProgram, complaints: list[str]) -> None:
    """Raise Violation for the first invariant that does not hold."""
    if complaints:
        raise Violation(f"nothing is complained of: {complaints[0].strip().splitlines()[-1][:80]}", *complaints)
    for invariant in INVARIANTS:
        for words in invariant(reader):
            raise Violation(invariant.__name__.replace("_", " "), words)
    if reader.features.annotations.all_saved:
        reader.acknowledged = {each.id: each.text for each in reader.features.annotations.all}


@contextmanager
def _overheard(disk: DiskFault) -> Iterator[list[str]]:
    """Gather what Qt warns of, what is raised where nobody catches it, and what is logged as an error."""
    complaints: list[str] = []

    def on_message(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and is_a_warning(message):
            complaints.append(message)

    def on_exception(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        complaints.append("".join(traceback.format_exception(kind, error, trace)))

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not disk.kind:
                complaints.append(record.getMessage())

    listener, before = Listener(logging.ERROR), (sys.excepthook, qInstallMessageHandler(on_message))
    sys.excepthook = on_exception
    logging.getLogger().addHandler(listener)
    try:
        yield complaints
    finally:
        logging.getLogger().removeHandler(listener)
        sys.excepthook = before[0]
        qInstallMessageHandler(before[1])


@contextmanager
def _repeatable(reader: ReaderAtProgram) -> Iterator[None]:
    """Let annotations be called and dated by rule, and finding take its time by rule: a session is replayed alike."""
    names, looks = count(1), count()
    clock = SimpleNamespace(now=lambda _zone: _BEGINNING + timedelta(milliseconds=reader.clock.now))
    named = patch.object(annotation_service, "urandom", lambda size: next(names).to_bytes(size, "big"))
    dated = patch.object(annotation_service, "datetime", clock)
    with named, dated, patch.object(find_service, "perf_counter", lambda: next(looks) * _PAGE):
        yield


def _where(error: Exception) -> list[str]:
    return traceback.format_tb(error.__traceback__)[-3:]
