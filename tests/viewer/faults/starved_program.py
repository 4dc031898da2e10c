"""The real program from which every part that is not loaded yet is taken away, as an upgrade or a removal does.

    starved_program.py HOME BUILT SOURCE [ACTION ...]

It imports nothing that the program does not: a part that is loaded here would not be missed. A search and then every
action is tried, twice. A line is printed for each that missed a part: its name, whether the reader was told what to
do, and the part. The actions named are left out.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from index.values import replace
from viewer import app, cli
from viewer.shell.all_actions import ACTIONS
from viewer.starts.paths import Paths

TO_DO = "start it again"


class Starving:
    """Finds no module, and keeps the names of those that were looked for."""

    def __init__(self):
        self.missed = []

    def find_spec(self, name, _path=None, _target=None):
        """Note a module, and say that there is none."""
        self.missed.append(name)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)


class Bell(QObject):
    """Rings in the thread of the search, after all that was asked of it before."""

    def __init__(self, search):
        super().__init__()
        self.moveToThread(search._thread)

    @Slot()
    def ring(self):
        """Do nothing."""

    def wait(self):
        """Return when it has rung."""
        QMetaObject.invokeMethod(self, "ring", Qt.ConnectionType.BlockingQueuedConnection)


def closed_dialogs(window):
    """Close what stands over the main window, and yield its reports of faults."""
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not window:
            if type(each).__name__ == "ErrorDialog":
                yield each.words
            each.close()


def starve(program, features):
    """Try everything, and close the window."""
    window, told, starving, bell = program.window, [], Starving(), Bell(features.search)
    window.announcement.connect(told.append)
    features.search.failed.connect(told.append)

    def search():
        window.actions_table["search"].trigger()
        window.search_box.setText("prisoners")
        QApplication.processEvents()

    acts = {spec.key: window.actions_table[spec.key].trigger for spec in ACTIONS if spec.key not in left_out}
    sys.meta_path.insert(0, starving)
    for name, act in [("a search", search), *acts.items(), *acts.items()]:
        starving.missed.clear()
        told.clear()
        act()
        bell.wait()
        QApplication.processEvents()
        words = " ".join([*told, *closed_dialogs(window)])
        if starving.missed:
            print(name, "told" if TO_DO in words else "silent", starving.missed[0], sep="\t")
    sys.meta_path.remove(starving)
    window.close()


def main():
    """Start the program over another library, and starve it when its window stands."""
    for name in ("getSaveFileName", "getOpenFileName"):
        setattr(QFileDialog, name, lambda *_, **__: (str(home / "file.pdf"), ""))
    QFileDialog.getOpenFileNames = lambda *_, **__: ([str(home / "file.pdf")], "")
    after = app._after_first_paint

    def then_starve(program, options):
        features = after(program, options)
        QTimer.singleShot(0, program.window, lambda: starve(program, features))
        return features

    app._after_first_paint = then_starve
    app._warm_up = lambda *_: None  # no act of a reader, and it would miss a part while one is tried
    return cli.main([], replace(Paths.default(), built=built, source=source))


home, built, source = map(Path, sys.argv[1:4])
left_out = sys.argv[4:]
sys.exit(main())
