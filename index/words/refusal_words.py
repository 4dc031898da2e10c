"""Why a reader's own file was not taken, and what to do about it, in the language in use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.importing.imported import Refusal
from index.words.disk_faults import fault_words
from index.words.language import spoken, translatable, translate

if TYPE_CHECKING:
    from index.importing.imported import FileRefusedError

_text = partial(translatable, "Refusal")
_MEGABYTE = 1_000_000
_BYTES = {Refusal.TOO_LARGE, Refusal.UNPACKED_TOO_LARGE, Refusal.BLOCK_TOO_LONG, Refusal.TOO_MUCH_MEMORY}
"""Refusals whose numbers are bytes, and told in megabytes."""
_UNPACKED = {"ZIP": _text("it cannot be unpacked"), "PDF": _text("its pages cannot be found")}
"""What is damaged where that is no part of the file by name."""

_SENTENCES = {
    Refusal.NOT_THERE: _text("The file cannot be read ({where}). Look whether it is still there, and may be opened."),
    Refusal.NOT_A_FILE: _text("This is not a file but a folder, a link or a device. Choose the file itself."),
    Refusal.CHANGED: _text("The file was changed while it was read. Add it again."),
    Refusal.EMPTY: _text("The file is empty. Look whether it was saved as a whole."),
    Refusal.NO_TEXT: _text("The file has no text, only pictures. Have the text in them recognised first, then add it."),
    Refusal.UNKNOWN: _text("This kind of file is not known. Save it as PDF, DOCX, EPUB, HTML or text."),
    Refusal.OLD_WORD: _text("This is an old Word file. Open it in a word processor and save it as DOCX."),
    Refusal.SLIDES: _text("This is a presentation. Save it as PDF."),
    Refusal.SHEET: _text("This is a spreadsheet. Save it as PDF or as text."),
    Refusal.BOOK: _text("This is a book as MOBI or FB2. Convert it to EPUB."),
    Refusal.ARCHIVE: _text("This is an archive. Unpack it and add the files in it, web pages as HTML."),
    Refusal.PICTURE: _text("This is a picture, a sound or a film. Only files with text can be added."),
    Refusal.NOT_YET: _text("Files of this kind ({where}) cannot be read yet. Save it as DOCX, EPUB, HTML or text."),
    Refusal.ENCRYPTED: _text("The file is locked with a password or a licence. Save a copy without, if you may."),
    Refusal.DAMAGED: _text("The file is damaged ({where}). Open it in the program it is from and save it again."),
    Refusal.TOO_LARGE: _text("The file has {found} MB; at most {limit} are read. Divide it, or save it smaller."),
    Refusal.TOO_MANY_PAGES: _text("The file has {found} pages; at most {limit} are read. Take its first part only."),
    Refusal.UNPACKED_TOO_LARGE: _text("Unpacked, the file has more than {limit} MB. Save it without large pictures."),
    Refusal.TOO_MANY_BLOCKS: _text("The file has more than {limit} paragraphs. Take its first part only."),
    Refusal.BLOCK_TOO_LONG: _text("The file has a paragraph of more than {limit} MB. Divide it into paragraphs."),
    Refusal.TOO_MUCH_MEMORY: _text(
        "Reading the file takes more than {limit} MB of memory. Divide it, or save it anew."
    ),
    Refusal.TOO_SLOW: _text("Reading the file takes more than {limit} seconds. Divide it, or save it anew."),
    Refusal.CRASHED: _text("The file cannot be read: what reads it broke down. Save it anew, or in another format."),
    Refusal.DISTRUSTED: _text("What was read of the file cannot be right. Save it anew, or in another format."),
    Refusal.NOT_STARTED: _text("Files cannot be read now ({where}). Start the program again."),
    Refusal.CANCELLED: _text("Cancelled; nothing of this file was kept."),
}


def refusal_sentence(refused: FileRefusedError) -> str:
    """Return why a file was not taken, and what to do."""
    unit = _MEGABYTE if refused.reason in _BYTES else 1
    found, limit = (spoken().number(-(-number // unit)) for number in (refused.found, refused.limit))
    sentence = translate("Refusal", _SENTENCES[refused.reason])
    return sentence.format(where=_where(refused), found=found, limit=limit)


def _where(refused: FileRefusedError) -> str:
    """Return what stands in brackets: the fault of the system, the kind of file, or the part that is damaged."""
    if refused.reason is not Refusal.DAMAGED:
        return fault_words(refused.where)
    if refused.where in _UNPACKED:
        return translate("Refusal", _UNPACKED[refused.where])
    return translate("Refusal", "{0} in it cannot be read").format(spoken().set_apart(refused.where))
