"""An editor’s note below a passage: a line that opens, then boxed and labelled, lest it be taken for the source."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from index.model import Note
from index.words.language import translate
from index.words.record_words import addressed_record, record_words
from viewer.kit.look.theme import Theme
from viewer.kit.look.typography import Typography
from viewer.kit.text.direction import direction_of
from viewer.reading.page.note_words import FOLDED, LINE, OPENED, fold_words, note_words

_NOTE_LINE = 0.95  # line height as a factor of the text's: a note is short, and reads as one block


def note_inset(typography: Typography) -> float:
    """Return the indent of a note's words from the text, in pixels."""
    return typography.size * 1.4


def note_formats(typography: Typography, theme: Theme, text: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return the formats of a note's block and of its plain words; it is read the way its `text` is."""
    block_format = QTextBlockFormat()
    block_format.setLayoutDirection(direction_of(text))
    block_format.setBackground(theme.color("note"))
    block_format.setLeftMargin(note_inset(typography))
    block_format.setRightMargin(typography.size * 0.8)
    block_format.setBottomMargin(typography.size * 0.9)
    block_format.setLineHeight(
        typography.line_percent(_NOTE_LINE), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    char_format = QTextCharFormat()
    char_format.setFont(typography.font(0.86))
    char_format.setForeground(theme.color("text"))
    return block_format, char_format


def fold_formats(typography: Typography, theme: Theme, text: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return the formats of the line that a note is folded into, and of its words."""
    block_format = QTextBlockFormat()
    block_format.setLayoutDirection(direction_of(text))
    block_format.setBottomMargin(typography.size * 0.5)
    char_format = QTextCharFormat()
    char_format.setFont(typography.font(0.86))
    char_format.setForeground(theme.color("note_line"))
    return block_format, char_format


def insert_fold(cursor: QTextCursor, note: Note, *, opened: bool) -> int:
    """Write the line of a note at the cursor, with a small number for each record; return where its last sign stands.

    A click on the line opens the note, one on a number shows the records; a pointer or the focus tells which it is.
    """
    line = QTextCharFormat(cursor.charFormat())
    line.setAnchor(True)
    line.setAnchorHref(f"fold:{note.id}")
    line.setToolTip(translate("Note", "Editor’s note: open or fold it"))
    cursor.insertText(fold_words(note), line)
    for number, record in enumerate(note.citations, start=1):
        source = QTextCharFormat(line)
        source.setAnchorHref(f"record:{note.id}/{number}")
        source.setToolTip(record_words(record))
        source.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        cursor.insertText("\N{NO-BREAK SPACE}", line)
        cursor.insertText(str(number), source)
    cursor.insertText("\N{NO-BREAK SPACE}", line)
    position = cursor.position()
    cursor.insertText(OPENED if opened else FOLDED, line)
    return position


def insert_note(
    cursor: QTextCursor, note: Note, typography: Typography, theme: Theme, *, printed: bool = False
) -> None:
    """Write a note at the cursor: its verdict, what it speaks about, what the record says, and the citations.

    On paper the note contains the addresses of its records; on screen a link shows them.
    """
    plain = cursor.charFormat()
    label, muted = QTextCharFormat(plain), QTextCharFormat(plain)
    label.setFontWeight(QFont.Weight.Bold)
    label.setForeground(theme.color("note_line"))
    muted.setFont(typography.font(0.78))
    muted.setForeground(theme.color("muted"))
    words = note_words(note, tuple(map(addressed_record, note.citations)) if printed else ())
    # From a PDF words are copied as they are painted: there a line's end is a blank, or nothing.
    line, quote = (f" {LINE}", words.quote.strip()) if printed else (LINE, words.quote)
    cursor.insertText(words.heading, label)
    cursor.insertText(line + quote, muted)
    cursor.insertText(line + words.text, plain)
    cursor.insertText(line + words.records, muted)
    if printed:
        return
    link = QTextCharFormat(muted)
    link.setAnchor(True)
    link.setAnchorHref(f"note:{note.id}")
    link.setForeground(theme.color("link"))
    cursor.insertText(words.link, link)
