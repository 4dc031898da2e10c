"""Texts for the clipboard, in formats that outlive the program."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def flavours(text: str, html: str = "") -> QMimeData:
    """Return a text, with its HTML if there is any, as data that Qt itself has made.

    The clipboard keeps them until the program has ended. Those made in Python would by then need a Python that is
    gone, and the program would end with a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for flavour in data.formats():
        data.removeFormat(flavour)
    data.setText(text)
    if html:
        data.setHtml(html)
    return data
