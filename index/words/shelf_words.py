"""What went wrong with the reader's shelf, and what to do about it, in the language in use."""

from __future__ import annotations

from functools import partial

from index.shelf.shelved import ShelfError, ShelfProblem
from index.words.disk_faults import fault_words
from index.words.language import translatable, translate

_text = partial(translatable, "Shelf")
_SENTENCES = {
    ShelfProblem.OFF: _text("Documents of your own are switched off on this computer."),
    ShelfProblem.VANISHED: _text("The folder of your documents is not there: put it back, then try again."),
    ShelfProblem.NOT_WRITTEN: _text(
        "Nothing could be written ({0}): make room, or allow writing there, then try again."
    ),
    ShelfProblem.BUSY: _text("Another program is changing your shelf: wait until it is done, then try again."),
    ShelfProblem.LATER_VERSION: _text("Your shelf was written by a later version of this program: use that one."),
    ShelfProblem.UNKNOWN: _text("This document is not on your shelf any more."),
    ShelfProblem.UNREADABLE: _text("A document of your shelf is damaged: add its file again."),
    ShelfProblem.NOT_A_NAME: _text("Choose a name of up to 200 characters that no other has."),
}


def shelf_sentence(error: ShelfError) -> str:
    """Return what went wrong, and what to do."""
    return translate("Shelf", _SENTENCES[error.problem]).format(fault_words(error.where))
