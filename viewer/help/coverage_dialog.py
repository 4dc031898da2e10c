"""What the library covers: counted from its arrangements, and what was gone through for them and what was not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QWidget

from index.answers.reach import reach
from index.built.library import Library
from index.escaping import escape
from index.words.coverage_words import CoverageEntry, CoverageSection, coverage_sections, coverage_summary
from index.words.language import spoken
from viewer.help.dialogs import show_text
from viewer.kit.link_dialog import ask_to_open

_translate = partial(QCoreApplication.translate, "Dialogs")
_CELL = "padding:3px 9px"


def show_coverage(parent: QWidget, library: Library) -> None:
    """Show the account; an address is opened only after the reader has agreed."""
    found = reach(library)
    sections = coverage_sections(found, library.research())
    addresses: list[str] = []
    jumps = " · ".join(f"<a href='#{at}'>{escape(section.heading)}</a>" for at, section in enumerate(sections))
    parts = [f"<p>{escape(coverage_summary(found))}</p><p>{jumps}</p>"]
    for at, section in enumerate(sections):
        parts += [_head(section, at), _table(section), *(_entry(entry, addresses) for entry in section.entries)]
    browser = show_text(parent, _translate("What is covered"), "".join(parts), (720, 620))

    def follow(url: QUrl) -> None:
        if url.hasFragment():
            browser.scrollToAnchor(url.fragment())
        else:
            ask_to_open(browser.window(), addresses[int(url.path())])

    browser.anchorClicked.connect(follow)


def _head(section: CoverageSection, at: int) -> str:
    text = f"<p>{escape(section.text)}</p>" if section.text else ""
    return f"<h3><a name='{at}'></a>{escape(section.heading)}</h3>{text}"


def _table(section: CoverageSection) -> str:
    """Return a table whose first column is where lines begin, which Qt does not do for right-to-left text."""
    if not section.rows:
        return ""
    side, way = ("right", -1) if spoken().right_to_left else ("left", 1)
    head = "".join(f"<th align='{side}' style='{_CELL}'>{escape(column)}</th>" for column in section.columns[::way])
    rows = (
        "".join(f"<td align='{side}' style='{_CELL}'>{escape(cell)}</td>" for cell in row[::way])
        for row in section.rows
    )
    return f"<table align='{side}'><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _entry(entry: CoverageEntry, addresses: list[str]) -> str:
    """Return a source or what was left out; its addresses are added to those that the links count."""
    numbered = enumerate(entry.records, start=len(addresses))
    links = [f"<a href='record:{number}'>{escape(words)}</a>" for number, (words, _address) in numbered]
    addresses += [address for _words, address in entry.records]
    # A paragraph each, so that each begins on the side of its own language.
    lines = (f"<p style='margin:0'>{line}</p>" for line in [*map(escape, entry.lines), *links])
    return f"<p style='margin:12px 0 0'><b>{escape(entry.title)}</b></p>{''.join(lines)}"
