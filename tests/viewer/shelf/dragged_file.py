"""Another program, from which a file can be dragged: `python -m tests.viewer.shelf.dragged_file FILE X Y`.

It stands at X, Y on the screen, and says on a line where it is to be taken hold of.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """Lets go of its file when it is pulled."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Drag the file until it is let go."""
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Show the file until the program is ended."""
    app = QApplication(sys.argv)
    file = File("a file")
    file.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    file.setGeometry(int(sys.argv[2]), int(sys.argv[3]), 160, 80)
    file.show()

    def tell() -> None:
        at = file.mapToGlobal(QPoint(80, 40))
        print(at.x(), at.y(), flush=True)

    QTimer.singleShot(500, tell)  # the window manager has placed it by then
    app.exec()


if __name__ == "__main__":
    main()
