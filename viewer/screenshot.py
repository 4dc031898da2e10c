"""A picture of the window, painted off-screen, which changes nothing that the reader keeps."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from index.built.opening import Opened
from index.regular_files import read_regular
from index.values import replace
from viewer.annotations.annotation_store import FILE_NAME
from viewer.app import add_features, build, make_application, obey
from viewer.settings.settings import reset_file
from viewer.shell.window_state import WINDOW_SIZE
from viewer.starts.options import StartRequest
from viewer.starts.paths import Paths


def take(options: StartRequest, file: Path, paths: Paths, opened: Opened) -> int:
    """Write a picture of the window into a PNG file; returns 0, or 2 when the file cannot be written."""
    application = make_application()
    qInstallMessageHandler(lambda *_: None)  # the off-screen platform warns about window hints that it lacks
    with TemporaryDirectory(prefix="good-offices-", ignore_cleanup_errors=True) as folder:
        picture = _paint(options, _with_copies(paths, Path(folder)), opened, application)
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    qInstallMessageHandler(None)  # Qt still writes messages when Python is gone
    try:
        file.write_bytes(buffer.data().data())  # not by Qt, which knows no names that are not UTF-8
    except OSError:
        sys.stderr.write(f"The screenshot could not be written to {file}. Check the folder and try again.\n")
        return 2
    return 0


def _with_copies(paths: Paths, folder: Path) -> Paths:
    """Return paths at which copies of the reader's settings and annotations stand, in `folder`.

    A window that is shown writes: the place after a second, annotations that moved, damaged files under other names.
    """
    for file in (paths.settings, *paths.data.glob(f"{FILE_NAME}*")):
        with suppress(OSError):  # what cannot be read is not in the picture
            (folder / file.name).write_bytes(read_regular(file))
    return replace(paths, settings=folder / paths.settings.name, data=folder)


def _paint(options: StartRequest, paths: Paths, opened: Opened, application: QApplication) -> QPixmap:
    """Return a picture of the window as a start with these options shows it."""
    if options.reset_settings:
        reset_file(paths.settings)
    application.setCursorFlashTime(0)  # else the picture would depend on the blinking caret
    program = build(opened, paths, options.language)
    if options.theme:
        program.appearance.try_theme(options.theme)
    program.window.resize(*WINDOW_SIZE)
    program.window.show()
    features = add_features(program)
    program.painter.paint_icons()
    obey(program, features, options)
    if features.search.query:
        waiting = QEventLoop()
        features.search.results_ready.connect(waiting.quit)  # marks come soon after, where there is a text
        features.search.failed.connect(waiting.quit)
        waiting.exec()
    application.processEvents()
    application.processEvents()
    # Qt lets the button that empties the search box appear within 160 ms; the picture shows it whole.
    settled = QEventLoop()
    QTimer.singleShot(300, settled.quit)
    settled.exec()
    picture = program.window.grab()
    features.close()
    program.close()
    return picture
