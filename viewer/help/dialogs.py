"""Small dialogs that only show text: licences, the records of a note, and About."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from index.built.library import Library
from index.escaping import escape
from index.model import Note
from index.regular_files import regular_text
from index.words.dates import date_words
from index.words.record_words import record_words
from viewer import __version__
from viewer.help.installation_check import add_check
from viewer.kit.link_dialog import ask_to_open
from viewer.kit.text.quiet_browser import QuietBrowser

_translate = partial(QCoreApplication.translate, "Dialogs")


def show_about(parent: QWidget, library: Library) -> None:
    """Show what the program and its library are, and where every word comes from."""
    documents = "".join(
        f"<li><b>{escape(document.title)}</b><br>{escape(document.rights)}<br>"
        + (f"sha256 of the source: <code>{document.sha256}</code></li>" if document.sha256 else "</li>")
        for document in library.documents()
    )
    text = (
        f"<h2>Good Offices {__version__}</h2>"
        f"<p>{_translate('An offline reference on protecting powers and mediation.')} "
        f"{_translate('It never opens a network connection.')}</p>"
        f"<p>{_edition(library)}</p>"
        f"<h3>{_translate('Documents')}</h3><ul>{documents}</ul>"
        f"<p>{_translate('In a source, headings in [square brackets] are the editors’; all else is its own.')}</p>"
    )
    add_check(show_text(parent, _translate("About Good Offices"), text, (620, 460)))


def _edition(library: Library) -> str:
    pattern = _translate("Edition {number} of {date}")
    return escape(pattern.format(number=library.edition, date=date_words(library.date)))


def show_records(parent: QWidget, note: Note) -> None:
    """Show the records an editor's note rests on; an address is opened only after the reader has agreed."""
    addresses = [citation.address for citation in note.citations]
    rows = "".join(
        f"<p>{escape(record_words(citation))}<br><a href='record:{number}'>{escape(citation.address)}</a></p>"
        for number, citation in enumerate(note.citations)
    )
    hint = escape(_translate("An address is shown in full and opened only when you say so."))
    text = f"<p>{escape(note.text)}</p>{rows}<p>{hint}</p>"
    browser = show_text(parent, _translate("Records of the editor’s note"), text, (620, 460))
    browser.anchorClicked.connect(lambda url: ask_to_open(browser.window(), addresses[int(url.path())]))


def show_licences(parent: QWidget, folder: Path) -> None:
    """Show the notices of everything that is bundled."""
    text = "".join(
        f"<h3>{escape(file.stem)}</h3><pre>{escape(regular_text(file))}</pre>" for file in sorted(folder.glob("*.txt"))
    )
    show_text(parent, _translate("Licences"), text, (720, 620))


def show_text(parent: QWidget, title: str, html: str, size: tuple[int, int]) -> QuietBrowser:
    """Show a text in a dialog that has nothing but it and a Close button; returns the view of the text."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(*size)
    text = QuietBrowser()
    text.setAccessibleName(title)
    text.document().setDocumentMargin(16)
    text.setHtml(html)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 12)
    column.addWidget(text)
    column.addWidget(buttons)
    buttons.setContentsMargins(0, 0, 12, 0)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return text
