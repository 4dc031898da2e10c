"""Citations in the style of a guide: what is cited, then an entry for each source of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.citing.apa import apa_entry
from index.citing.chicago import chicago_entry, chicago_note
from index.citing.markup import PLAIN, RICH, Markup
from index.citing.mla import mla_entry
from index.citing.prose import remark_words, said
from index.citing.source import own_source, record_source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.citing.reference import Reference
    from index.citing.source import Source

    _Entry = Callable[[Source, Markup], str]
    Writer = Callable[[Sequence[Reference]], str]


def _noted(cited: Reference, markup: Markup) -> list[str]:
    """Return a citation in one paragraph, its sources joined as in one note."""
    notes = "; ".join(chicago_note(source, markup) for source in _sources(cited))
    return [f"{_told(cited, markup)} {notes}.".strip()]


def _with_entries(entry: _Entry, cited: Reference, markup: Markup) -> list[str]:
    """Return a citation in lines: what is cited, and the entry of each source."""
    return list(filter(None, (_told(cited, markup), *(entry(source, markup) for source in _sources(cited)))))


def _sources(cited: Reference) -> list[Source]:
    return [*map(record_source, cited.records), own_source(cited)]


def _told(cited: Reference, markup: Markup) -> str:
    remarks = (f"{markup.words(remark.rstrip('.'))}." for remark in remark_words(cited))
    return " ".join(filter(None, (said(cited, markup), *remarks)))


def _plain(lines: Callable[[Reference, Markup], list[str]], references: Sequence[Reference]) -> str:
    written = [lines(cited, PLAIN) for cited in references]
    # What takes several lines is set apart by blank ones.
    between = "\n\n" if any(len(each) > 1 for each in written) else "\n"
    return between.join(map("\n".join, written))


def _rich(lines: Callable[[Reference, Markup], list[str]], references: Sequence[Reference]) -> str:
    return "\n".join(f"<p>{'<br>'.join(lines(cited, RICH))}</p>" for cited in references) + "\n"


_LINES: dict[str, Callable[[Reference, Markup], list[str]]] = {
    "chicago": _noted,
    "chicago-bibliography": partial(_with_entries, chicago_entry),
    "apa": partial(_with_entries, apa_entry),
    "mla": partial(_with_entries, mla_entry),
}
STYLES: dict[str, tuple[Writer, Writer]] = {
    key: (partial(_plain, lines), partial(_rich, lines)) for key, lines in _LINES.items()
}
"""For each style, what writes references as plain text and as rich text."""
