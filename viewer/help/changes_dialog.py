"""What changed since the last edition of the library, each change a link to what it is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.escaping import escape
from index.published import Change, ChangeKind
from index.words.change_words import change_sections, since_text
from viewer.help.dialogs import show_text

_translate = partial(QCoreApplication.translate, "Dialogs")


def show_changes(parent: QWidget, library: Library, follow: Callable[[str], object]) -> None:
    """Show every change below its heading; `follow` gets the link of one that is chosen, and the window is closed."""
    changes = library.changes()
    passages = {note.id: note.passage for note in library.notes()}
    parts = [f"<p>{escape(since_text(changes))}</p>"]
    for section in change_sections(changes, library.arrangements(), library.states()):
        rows = (
            f"<li>{_linked(thing.title, _address(thing.change, passages))}"
            f"{f'<br>{escape(thing.details)}' if thing.details else ''}</li>"
            for thing in section.things
        )
        parts.append(f"<h3>{escape(section.heading)} ({len(section.things)})</h3><ul>{''.join(rows)}</ul>")
    browser = show_text(parent, _translate("What has changed"), "".join(parts), (720, 620))
    dialog = browser.window()
    browser.anchorClicked.connect(lambda url: (dialog.close(), follow(url.toString())))


def _address(change: Change, passages: dict[str, str]) -> str:
    """Return the link to what changed; blank for a term, and for what is gone."""
    if change.kind is ChangeKind.REMOVED or change.of == "term":
        return ""
    if change.of == "note":
        return Link(LinkKind.PASSAGE, passages[change.id]).address
    return Link(LinkKind.ARRANGEMENT, change.id).address


def _linked(title: str, address: str) -> str:
    return f'<a href="{escape(address)}">{escape(title)}</a>' if address else escape(title)
