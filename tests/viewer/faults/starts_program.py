"""Starts the program again and again, in a child each: a line asks for a start, a line says what came of it.

A child inherits what is imported and nothing else, so that a start takes a tenth of the time of a new process. It may
take so much memory and time, and is killed beyond.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import traceback
from pathlib import Path

from viewer.starts import plain_imports  # before anything else that loads Qt, as cli does

from PySide6.QtCore import QEventLoop  # isort: skip
from index.values import replace
from viewer import app, cli, features  # noqa: F401  so that no child has to import them again
from viewer.starts.paths import Paths
from viewer.terminal import terminal_commands  # noqa: F401

MOST_MEMORY = 1_500_000_000  # bytes; an endless device would fill it
PATIENCE = 300  # seconds, in which a start that waits for a pipe would not end
WORD = "prisoners"
after = app._after_first_paint


def use(program, options):
    """Search in the window that has just been shown, say what is seen, and close it."""
    shown = after(program, options)
    window, waiting = program.window, QEventLoop()
    shown.search.results_ready.connect(waiting.quit)
    shown.search.failed.connect(waiting.quit)
    window.search_box.setText(WORD)
    waiting.exec()
    menus = [menu.menu() for menu in window.menuBar().actions()]
    seen = {
        "title": program.library.title,
        "place": window.reader.place[0],
        "menus": sum(bool(menu.actions()) for menu in menus),
        "hits": shown.results.list.model().rowCount(),
    }
    sys.stdout.write(json.dumps(seen) + "\n")
    window.close()
    return shown


def begin(arguments, paths, output):
    """Become the program, with its output in files; never returns."""
    code = 70
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        signal.alarm(PATIENCE)
        for descriptor, name in ((1, "out"), (2, "err")):
            os.dup2(os.open(output / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
        os.environ["GOOD_OFFICES_HOME"] = paths["home"]
        places = {name: Path(paths[name]) for name in ("built", "source")}
        code = cli.main(arguments, replace(Paths.default(), **places))
    except BaseException:  # whatever a start lets through
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def main():
    plain_imports.restore()
    app._after_first_paint = use
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if not child:
            begin(asked["arguments"], asked, Path(asked["output"]))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(f"{code}\n")
        sys.stdout.flush()


main()
