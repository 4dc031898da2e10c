"""The words of an editor's note on a page, shared by display and find."""

from __future__ import annotations

from unicodedata import bidirectional

from index.model import Note
from index.values import Struct
from index.words.dates import date_words
from index.words.language import translate
from index.words.punctuation import labelled, listed_apart, quoted
from index.words.record_words import record_words
from index.words.wording import assessment_word
from viewer.kit.look.assessment_signs import SIGNS
from viewer.kit.text.qt_text import showable

FOLDED, OPENED = "›", "⌄"
"""What stands at the end of a note's line: that it opens, and that it is open."""
_SHORT = 24  # characters of a quote that has room in the line of a note
LINE = "\N{LINE SEPARATOR}"


class NoteWords(Struct, frozen=True, kw_only=True):
    """The parts of a note, each on its own line except the link."""

    heading: str
    quote: str
    text: str
    records: str
    link: str

    @property
    def whole(self) -> str:
        """The whole text, character by character as on screen."""
        return LINE.join((self.heading, self.quote, self.text, self.records)) + self.link


def note_words(note: Note, records: tuple[str, ...] = ()) -> NoteWords:
    """Return the words of a note; `records` are its citations in other words than those of the screen."""
    heading = translate("Note", "Editor’s note, {0}: {1} {2}")
    named = listed_apart(records or map(record_words, note.citations))
    return NoteWords(
        heading=heading.format(date_words(note.date), SIGNS[note.verdict], assessment_word(note.verdict)),
        quote=f"{quoted(showable(note.quote))} ",
        text=showable(note.text),
        records=translate("Note", "Records: {0}. ").format(showable(named)),
        link=translate("Note", "Addresses…"),
    )


def fold_words(note: Note) -> str:
    """Return a note in one line: "✓ confirmed “since 1980”: Federal Department of Foreign Affairs"."""
    word = assessment_word(note.verdict)
    # Words read from right to left are set apart: they would draw what stands beside them to their other side.
    apart = "\u2068{0}\u2069" if bidirectional(word[:1]) in {"R", "AL"} else "{0}"
    verdict = f"{SIGNS[note.verdict]} {apart.format(word)}"
    publisher = next((record.publisher for record in note.citations if record.publisher), "")
    if len(note.quote) <= _SHORT:
        verdict = translate("Note", "{verdict} {quote}").format(verdict=verdict, quote=apart.format(quoted(note.quote)))
    return showable(labelled(verdict, apart.format(publisher)) if publisher else verdict)


def note_place(note_id: str) -> str:
    """Return the key of a note among the places of a page; no block has such an id."""
    return f"note:{note_id}"
