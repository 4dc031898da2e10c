"""The program as it is started, with a reader who scrolls into a passage and stays there; for a test of crashes."""

from __future__ import annotations

import sys
from pathlib import Path

from index.values import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer

from index.built.opening import open_library
from viewer import app
from viewer.features import Features
from viewer.program import Program
from viewer.starts.options import StartRequest
from viewer.starts.paths import Paths


def main() -> int:
    """Start the program with the built library in the folder that is named."""
    paths = replace(Paths.default(), built=Path(sys.argv[1]))
    add_features = app.add_features

    def add_features_and_scroll(program: Program) -> Features:
        QTimer.singleShot(0, program.window, lambda: scroll(program))
        return add_features(program)

    app.add_features = add_features_and_scroll
    return app.run(StartRequest(), paths, open_library(paths.places))


def scroll(program: Program) -> None:
    """Go into the middle of a long passage."""
    program.reading.open_topic("switzerlands-role")
    bar = program.window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 97)


if __name__ == "__main__":
    sys.exit(main())
