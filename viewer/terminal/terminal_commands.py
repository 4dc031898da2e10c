"""The commands for a terminal: the window's answers in words, CSV or JSON. No Qt.

Each command, in a module of its own, returns its lines and its exit code; `run` opens the library for it and writes.
"""

from __future__ import annotations

import atexit
import gc
import sys
from datetime import date
from typing import TYPE_CHECKING

from index.built.opening import open_library
from viewer.settings.policy import read_policy
from viewer.settings.shelf_place import shelf_folder
from viewer.terminal.report import USAGE_ERROR, Report, UsageError, complain, written
from viewer.terminal.terminal_text import Style

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from index.built.opening import Opened
    from index.shelf.opened_shelf import OpenedShelf
    from viewer.settings.policy import Policy
    from viewer.starts.paths import Paths


def run(options: Namespace, paths: Paths, today: Callable[[], date] = date.today) -> int:
    """Run one command and return its exit code; raises LibraryError if there is no library that can be used."""
    atexit.register(gc.freeze)  # to look for garbage at the end of a process frees nothing that does not end with it
    if options.command in ("add", "shelf"):
        from viewer.terminal import shelf_commands  # noqa: PLC0415  no other command needs it

        return shelf_commands.run(options, paths)
    gc.disable()  # a command is done before there is garbage worth looking for
    try:
        return _run(options, paths, today())
    finally:
        gc.enable()


def _run(options: Namespace, paths: Paths, today: date) -> int:
    opened = open_library(paths.places)
    with opened.library:
        try:
            report = _report(options, paths, opened, today)
        except UsageError as error:
            report = Report([], USAGE_ERROR)
            complain(str(error))
    if opened.problem is not None:
        complain(str(opened.problem))
    if paths.read_only is not None:
        complain("this portable copy cannot be written to; what the program writes goes into the home folder")
    return written(report)


def _report(options: Namespace, paths: Paths, opened: Opened, today: date) -> Report:
    style = Style.of(sys.stdout)
    # Each command loads what it needs itself: a search would wait for what writes tables, and they for the search.
    match options.command:
        case "search":
            from viewer.terminal.search_command import search  # noqa: PLC0415  see above

            policy = read_policy(paths.policy)
            folder = shelf_folder(paths.data, policy)
            shelf = _shelf(paths, policy) if folder and folder.exists() else None
            return search(opened.library, options, style, today, shelf)
        case "arrangements":
            from viewer.terminal.arrangements_command import run_arrangements  # noqa: PLC0415  see above

            return run_arrangements(opened.library, options, style, today)
        case "changes":
            from viewer.terminal.changes_command import changes  # noqa: PLC0415  see above

            return changes(opened.library, None if options.json else style)
        case _:
            from viewer.terminal.verify_command import verify  # noqa: PLC0415  see above

            return verify(opened.library, paths, None if options.json else style)


def _shelf(paths: Paths, policy: Policy) -> OpenedShelf:
    from viewer.settings.shelf_setting import allowed_shelf  # noqa: PLC0415  most readers have none

    return allowed_shelf(paths.data, paths.cache, policy)
