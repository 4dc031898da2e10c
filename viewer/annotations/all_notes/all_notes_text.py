"""All that the reader marked, as one text to read: by subject, each passage with its marked words and its notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby, pairwise

from index.escaping import escape
from index.table_cells import APART, CELL
from index.words.language import translate
from index.words.punctuation import listed
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_words import PlacedAnnotation, kind_name, standing_words
from viewer.kit.look.theme import Theme
from viewer.kit.text.direction import isolated
from viewer.kit.text.qt_text import showable

_translate = partial(translate, "AllNotes")
_BELOW = "margin: 2px 0 2px 36px; line-height: 130%"
_CELLS = re.compile(f"{CELL}+")


def all_notes_html(rows: Iterable[PlacedAnnotation], theme: Theme) -> str:
    """Return annotations in reading order as the HTML that Qt shows; a passage's number is a link with its id."""
    parts = []
    for subject, group in groupby(rows, key=lambda row: row.subject):
        parts.append(f"<h2>{_shown(subject or _translate('No longer in the library'))}</h2>")
        for _block, own in groupby(group, key=lambda row: row.annotation.anchor.block):
            parts.append(_passage(list(own), theme))
    return "\n".join(parts)


def _passage(own: Sequence[PlacedAnnotation], theme: Theme) -> str:
    """Return a passage once, and all that is noted on it."""
    first = own[0]
    place = " ".join(filter(None, (f"§ {first.number}" if first.number else "", first.topic)))
    link = f"<a href='{escape(first.annotation.anchor.block)}'>{_shown(place)}</a>" if first.block else ""
    notes = "".join(_note(row, theme) for row in own)
    heading = f"<p style='margin: 14px 0 2px'>{link}</p>"
    return f"{heading}<p style='margin: 0 0 4px 18px; line-height: 130%'>{_marked(own, theme)}</p>{notes}"


def _marked(own: Sequence[PlacedAnnotation], theme: Theme) -> str:
    """Return the words of the passage, with the marked ones in their colours; where it is gone, the old words."""
    block = own[0].block
    if block is None:
        return _shown(own[0].annotation.anchor.quote)
    drawn = [
        row.annotation for row in own if row.annotation.is_drawn and row.annotation.standing is not Standing.CHANGED
    ]
    cuts = sorted({0, len(block.text), *(at for mark in drawn for at in (mark.anchor.start, mark.anchor.end))})
    parts = []
    for start, end in pairwise(cuts):
        words = _shown(block.text[start:end])
        over = [mark for mark in drawn if mark.anchor.start <= start < mark.anchor.end]
        if over:
            colors = f"background-color: {theme.colors[f'mark_{over[-1].tint}']}; color: {theme.colors['text']}"
            words = f"<span style='{colors}'>{words}</span>"
        parts.append(words)
    return "".join(parts)


def _note(row: PlacedAnnotation, theme: Theme) -> str:
    """Return what was written, with tags and a warning where there is one; a bare highlight needs no words."""
    annotation = row.annotation
    tags = (isolated(f"#{tag}") for tag in annotation.tags)
    about = listed((kind_name(annotation), *tags, standing_words(annotation)))
    said = f"<p style='{_BELOW}; color: {theme.colors['muted']}'>{_shown(about)}</p>"
    # A paragraph of its own: it begins on the side of its own language.
    return (
        f"{said}<p style='{_BELOW}; white-space: pre-wrap'>{_shown(annotation.text)}</p>" if annotation.text else said
    )


def _shown(text: str) -> str:
    """Return a text as words, whatever it looks like; its lines stay lines, a sign stands between cells of a row."""
    apart = _CELLS.sub(APART, text)
    return "<br>".join(escape(showable(line)) for line in apart.split("\n"))
