"""Pages, one of them shown, that screen readers pass over on their way to what is on them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class QWidget(QStackedWidget):
    """A stack without a role of its own: Qt derives the accessible role from the class name.

    Under its own name it would be announced as a "layered pane" before everything on it.
    """


PlainStack = QWidget
