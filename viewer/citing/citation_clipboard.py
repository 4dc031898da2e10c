"""Citations on the clipboard: the form that was asked for, and beside it what other programs can make more of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

from index.citing.forms import FORMS
from index.citing.reference import Reference


def copy_citations(references: Sequence[Reference], form_key: str) -> None:
    """Put citations on the clipboard; raises KeyError for an unknown form.

    Plain text is the form asked for. Prose comes as HTML too, so that a word processor keeps the title in italics; the
    others do not, because a word processor would take that instead of what was asked for.
    """
    form = FORMS[form_key]
    written = form.write(references)
    data = _empty()
    data.setText(written.rstrip("\n") if form.prose else written)
    if form.prose:
        data.setHtml(FORMS["html"].write(references))
    else:
        data.setData(form.media_type, QByteArray(written.encode()))
    QGuiApplication.clipboard().setMimeData(data)


def _empty() -> QMimeData:
    """Return flavours that Qt has made itself.

    The clipboard keeps them until the program has ended. Those made in Python would by then need a Python that is
    gone, and the program would end with a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for flavour in data.formats():
        data.removeFormat(flavour)
    return data
