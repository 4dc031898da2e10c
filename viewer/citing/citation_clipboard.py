"""Citations on the clipboard: in the form that was asked for, and also in one that other programs can do more with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from index.citing.forms import FORMS
from index.citing.reference import Reference
from viewer.kit.text.clipboard import flavours


def copy_citations(references: Sequence[Reference], form_key: str) -> None:
    """Put citations on the clipboard; raises KeyError for an unknown form.

    Plain text is the form asked for. What is meant to be read comes as HTML too, so that a word processor keeps titles
    in italics; the others do not, because a word processor would take that instead of what was asked for.
    """
    form = FORMS[form_key]
    written = form.write(references)
    if form.rich is not None:
        data = flavours(written.rstrip("\n"), form.rich(references))
    else:
        data = flavours(written)
        data.setData(form.media_type, QByteArray(written.encode()))
    QGuiApplication.clipboard().setMimeData(data)
