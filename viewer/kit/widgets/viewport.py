"""The viewport of a view, found without loading other modules."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def known_viewport(view: QAbstractScrollArea) -> QWidget:
    """Return a view's viewport, for the view to hold.

    As long as it is held, `viewport()` gives the same object. Asked for one that nobody holds, PySide6 would load
    every kind of widget there is to see which one it is, and the first paint would wait for that.
    """
    return view.findChild(QWidget, "qt_scrollarea_viewport") or view.viewport()
