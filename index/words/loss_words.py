"""What of a reader's own file is not shown as it stands there: each kind of loss, and where, in the language in use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.importing.imported import Format, LossKind
from index.words.language import spoken, translatable, translate
from index.words.punctuation import labelled

if TYPE_CHECKING:
    from index.importing.imported import Loss

_text = partial(translatable, "Losses")
_NAMES = {
    LossKind.PICTURE: _text("Pictures that are not shown; the file’s words for them are"),
    LossKind.PICTURE_ELSEWHERE: _text("Pictures that are not in the file"),
    LossKind.PICTURE_DAMAGED: _text("Damaged pictures"),
    LossKind.PICTURE_LARGE: _text("Pictures beyond the limits on size and number"),
    LossKind.ORNAMENT: _text("Rules, bullets and backgrounds, left out"),
    LossKind.SCRIPT: _text("Scripts, forms and other things that act, never run"),
    LossKind.HIDDEN: _text("Texts that the file hides"),
    LossKind.DELETED: _text("Texts marked as deleted"),
    LossKind.COMMENT: _text("Comments"),
    LossKind.EMBEDDED: _text("Files, sounds, films and frames in the file"),
    LossKind.MEMBER: _text("Parts that are missing, damaged or cannot be read"),
    LossKind.NO_TEXT: _text("Pages and parts without any text"),
    LossKind.ENCODING: _text("Encoding, which the file does not state and was guessed"),
    LossKind.UNREADABLE: _text("Signs that stand for no letter, each shown as �"),
    LossKind.CONTROL: _text("Control characters, left out"),
    LossKind.LINK: _text("Addresses that links lead to; their words are shown"),
    LossKind.LEVEL: _text("Headings brought nearer to the level of the one before"),
    LossKind.CONTENTS: _text("Lines of the table of contents that lead nowhere"),
    LossKind.NESTED_TABLE: _text("Tables within tables, shown as the text of a cell"),
    LossKind.VERTICAL: _text("Vertical text, laid horizontally"),
    LossKind.RUNNING_HEAD: _text("Lines that stand on most pages alike, set aside"),
    LossKind.FONT: _text("Text in a font that does not say its letters, not readable"),
    LossKind.CUT: _text("Pages and paragraphs beyond the limit, not read"),
    LossKind.WORDS: _text("Words by which what is shown differs from the file"),
}


def loss_name(kind: LossKind) -> str:
    """Return what is lost, as a label for how much of it."""
    return translate("Losses", _NAMES[kind])


def loss_place(loss: Loss, kind: Format) -> str:
    """Return where in a file of this kind something is lost, and how much of it there; blank for all of the file."""
    if not loss.where:
        return ""
    by_page = kind is Format.PDF and loss.where.isdigit()
    where = translate("Losses", "page {0}").format(spoken().number(int(loss.where))) if by_page else loss.where
    return where if loss.count == 1 else labelled(where, spoken().number(loss.count))
