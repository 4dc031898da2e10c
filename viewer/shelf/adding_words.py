"""What is said of a file that is being put on the shelf; no Qt's widgets."""

from __future__ import annotations

from os import sep
from typing import TYPE_CHECKING

from index.shelf.recognising import address
from index.words.encoding_words import encoding_words
from index.words.language import spoken, translate
from index.words.punctuation import labelled
from viewer.kit.text.direction import isolated
from viewer.shelf.adding_list import FileState
from viewer.shelf.refused_files import UNREAD, KeptRefusal

if TYPE_CHECKING:
    from viewer.shelf.adding_list import Adding


def line(adding: Adding) -> str:
    """Return a file's name and what has become of it."""
    return labelled(isolated(file_name(adding)), said(adding))


def file_name(adding: Adding) -> str:
    """Return the name of a file in letters that can be shown."""
    return address(adding.path).rpartition(sep)[2]


def said(adding: Adding) -> str:
    """Return what has become of a file."""
    match adding.state:
        case FileState.WAITING:
            return translate("AddingDialog", "waits")
        case FileState.READING:
            return translate("AddingDialog", "being read, {0} %").format(spoken().number(adding.percent))
        case FileState.TAKEN if adding.guessed:
            doubt = translate("AddingDialog", "taken; its encoding was guessed: {0}. Choose another if it reads wrong.")
            return doubt.format(encoding_words(adding.guessed))
        case FileState.TAKEN:
            return translate("AddingDialog", "taken")
        case FileState.KNOWN:
            return translate("AddingDialog", "on your shelf already")
    return (adding.refused or KeptRefusal(UNREAD)).sentence


def edition_words(passages: tuple[int, int] | None) -> str:
    """Return what a new edition has changed: so many passages are new and gone; None if nobody can tell."""
    if passages is None:
        return translate("Shelf", "The new edition is taken.")
    if passages == (0, 0):
        return translate("Shelf", "The new edition is taken; it says the same as before.")
    new, gone = passages
    return translate("Shelf", "The new edition is taken: {new}, {gone}.").format(
        new=translate("Shelf", "%n passage(s) new", n=new), gone=translate("Shelf", "%n passage(s) gone", n=gone)
    )
