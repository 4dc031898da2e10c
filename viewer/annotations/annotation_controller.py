"""Makes bookmarks, highlights and notes, shows them in and beside the text, and undoes and redoes changes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from index.built.library import Library
from index.model import Block, Span
from index.words.language import spoken
from index.words.punctuation import quoted
from viewer.annotations.annotation import Anchor, Annotation, Standing
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_words import kind_name, sentence, tint_name, unsaved_words
from viewer.annotations.margin_signs import MarginSigns, SignsOfBlock
from viewer.annotations.note_controller import NoteController
from viewer.annotations.selection.hovered_notes import HoveredNotes
from viewer.annotations.selection.whole_words import whole_words
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.context_menus import offer, separator
from viewer.kit.host_window import HostWindow
from viewer.kit.look.theme import Theme
from viewer.kit.text.shortened import beginning
from viewer.kit.undoing import Undoing
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPane, TextPanes
from viewer.settings.setting_specs import HIGHLIGHT_TINT
from viewer.settings.settings import Settings

_NAMED = 30  # characters of an annotation in a menu, which says which one it is


class AnnotationContext(NamedTuple):
    """The objects that make, keep, place and show annotations."""

    window: HostWindow
    library: Library
    service: AnnotationService
    places: AnnotationPlaces
    texts: TextPanes


class AnnotationController(QObject):
    """Connects the reader and the actions on it to the annotations."""

    announcement = Signal(str)
    """Announced to screen readers when a step or a note has no visible message."""

    def __init__(self, context: AnnotationContext, settings: Settings, theme: Theme, undoing: Undoing) -> None:
        super().__init__(context.window.widget)
        self._window, self._library, self._service, self._places, self._texts = context
        self._settings, self._theme = settings, theme
        self.notes = NoteController(self._window, self._service)
        self.signs: dict[TextPane, MarginSigns] = {}
        self._undoing = undoing
        self._connect()
        undoing.add(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint the signs in another theme's colours."""
        self._theme = theme
        for signs in self.signs.values():
            signs.set_theme(theme)

    def bookmark(self) -> None:
        """Bookmark the passage that is read or selected, or remove its bookmark."""
        block = self._block()
        if block is None:
            return
        here = [annotation.id for annotation in self._service.on_block(block.id) if annotation.kind is Kind.BOOKMARK]
        if here:
            self._service.remove(here)
            self._tell_done(self.tr("Bookmark removed: {0}.").format(_name(block)), undo=True)
        else:
            self._service.make(Kind.BOOKMARK, self._places.anchor(block))
            self._tell_done(self.tr("Bookmark added: {0}.").format(_name(block)))

    def highlight(self, tint: Tint | None = None) -> None:
        """Highlight the selected words, or the passage that is read; the colour is the last one unless one is given."""
        if tint is None:
            tint = Tint(self._settings.get(HIGHLIGHT_TINT))
        self._settings.set(HIGHLIGHT_TINT, tint.value)
        anchors = self._anchors()
        self._service.highlight(anchors, tint)
        if anchors:
            self._reader.words.deselect()  # the selection would hide the colour
            self._tell_done(self.tr("Highlighted: {0}.").format(tint_name(tint).lower()))

    def write_note(self) -> None:
        """Write a note on the selected words or on the passage that is read, or go on with the one it has."""
        anchors = self._anchors()
        there = self._note_of(anchors[0]) if anchors else None
        if there is not None:
            self.notes.edit(there.id)
        elif anchors:
            self.notes.start(anchors[0])

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) annotated passage."""
        placed = [
            place.block
            for annotation in self._service.all
            if (place := self._places.place(annotation)).block is not None
        ]
        here = self._block_read()
        rows = sorted({block.row for block in placed if here and (block.row - here.row) * step > 0})
        if not rows:
            self._window.tell(self.tr("Nothing is marked beyond this place."))
            return
        block = self._library.block_at(rows[0] if step > 0 else rows[-1])
        self._texts.open(block.id)
        self.announcement.emit(
            " ".join(sentence(self._places.place(annotation)) for annotation in self._service.on_block(block.id))
        )

    def remove(self, ids: list[str]) -> None:
        """Remove annotations; the status bar offers to undo that."""
        gone = [annotation for name in ids if (annotation := self._service.get(name)) is not None]
        self._service.remove(ids)
        if len(gone) == 1:
            self._tell_done(self.tr("Removed: {0}.").format(kind_name(gone[0])), undo=True)
        elif gone:
            count = spoken().number(len(gone))
            self._tell_done(self.tr("Removed bookmarks, highlights and notes: {0}.").format(count), undo=True)

    @property
    def can_undo(self) -> bool:
        """Whether a change of annotations can be undone."""
        return self._service.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether an undone change of annotations can be made again."""
        return self._service.can_redo

    def undo(self) -> None:
        """Undo the last change of annotations."""
        self.notes.keep()
        if self._service.can_undo:
            self._service.undo()
            self._tell_done(self.tr("Undone."))

    def redo(self) -> None:
        """Redo the change of annotations that was undone."""
        if self._service.can_redo:
            self._service.redo()
            self._tell_done(self.tr("Done again."))

    @property
    def _reader(self) -> ReaderView:
        return self._texts.active.reader

    def _connect(self) -> None:
        table = self._window.actions_table
        table.connect({"bookmark": self.bookmark, "highlight": self.highlight, "write-note": self.write_note})
        table.connect({f"highlight-{tint}": partial(self.highlight, tint) for tint in Tint})
        table.connect({"next-mark": partial(self.step, 1), "previous-mark": partial(self.step, -1)})
        self._texts.for_each_pane(self._connect_text)
        self.notes.remove_requested.connect(self.remove)
        self.notes.made.connect(self._tell_note)
        self._service.altered.connect(self._show_everywhere)
        self._service.stepped.connect(lambda: self._undoing.done(self))
        self._service.altered.connect(self._undoing.allow)

    def _connect_text(self, text: TextPane) -> None:
        reader, table = text.reader, self._window.actions_table
        offer(reader, [separator(reader), *(table[key] for key in ("bookmark", "highlight", "write-note"))])
        HoveredNotes(reader, self._service)
        self.signs[text] = MarginSigns(reader, self._theme)
        self.signs[text].requested.connect(self._open_signs)
        text.reading.page_shown.connect(lambda _page: self._show(text))
        self._show(text)

    def _show_everywhere(self) -> None:
        for text in self._texts.all:
            self._show(text)

    def _show(self, text: TextPane) -> None:
        """Show the signs and highlights of the page on screen."""
        number = text.reader.page_number
        blocks = self._library.page(number).blocks if number and self._service.all else ()
        here = {block.id: own for block in blocks if (own := self._service.on_block(block.id))}
        text.reader.set_highlights({block: _drawn(own) for block, own in here.items()})
        self.signs[text].show_signs({block: SignsOfBlock(own, self._words(own)) for block, own in here.items()})

    def _words(self, own: Iterable[Annotation]) -> str:
        return "\n".join(sentence(self._places.place(annotation)) for annotation in own)

    def _open_signs(self, block_id: str, button: QWidget) -> None:
        """Open the note of a sign, or a menu of what is there when it is not one note alone."""
        own = self._service.on_block(block_id)
        if len(own) == 1 and own[0].shown_as is Kind.NOTE:
            self.notes.edit(own[0].id)
            return
        menu = KeysMenu(self._window.widget)
        for annotation in own:
            words = quoted(beginning(annotation.text or annotation.anchor.quote, _NAMED))
            name = f"{kind_name(annotation)} {words}".replace("&", "&&")
            menu.addAction(self.tr("{0}: edit…").format(name), partial(self.notes.edit, annotation.id))
            menu.addAction(self.tr("{0}: remove").format(name), partial(self.remove, [annotation.id]))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _anchors(self) -> list[Anchor]:
        """Return anchors of what is selected, one for each passage, or of the passage that is read."""
        anchors = []
        for block_id, span in self._reader.selected:
            block = self._library.block(block_id)
            words = whole_words(block.text, span) if block else None
            if block and words:
                anchors.append(self._places.anchor(block, words))
        if not anchors and (read := self._block_read()) is not None:
            anchors.append(self._places.anchor(read))
        return anchors

    def _note_of(self, anchor: Anchor) -> Annotation | None:
        """Return what a note on these words belongs to already, None if it is a new one.

        That is what marks the same words; without a selection what marks the words at the caret, or the passage's note.
        """
        own = self._service.on_block(anchor.block)
        if self._reader.selected:
            same = [mark for mark in own if (mark.anchor.start, mark.anchor.end) == (anchor.start, anchor.end)]
            return next((mark for mark in same if mark.kind is not Kind.BOOKMARK), None)
        block_id, at = self._reader.words.caret
        here = [mark for mark in own if mark.is_drawn and mark.anchor.start <= at < mark.anchor.end]
        notes = [mark for mark in own if mark.kind is Kind.NOTE]
        return here[-1] if here and block_id == anchor.block else next(reversed(notes), None)

    def _block(self) -> Block | None:
        """Return the first passage selected, else the one that is read."""
        selected = self._reader.selected
        return self._library.block(selected[0][0]) if selected else self._block_read()

    def _block_read(self) -> Block | None:
        return self._library.block(self._reader.block_read)

    def _tell_note(self, note: Annotation) -> None:
        saved = self._service.all_saved
        self.announcement.emit(self.tr("Note added: {0}.").format(note.anchor.words) if saved else unsaved_words())

    def _tell_done(self, message: str, *, undo: bool = False) -> None:
        """Report a change as done if it is on disk."""
        if not self._service.all_saved:
            message = unsaved_words()
        if undo:
            self._undoing.tell(message)
        else:
            self._window.tell(message)


def _drawn(own: Iterable[Annotation]) -> tuple[tuple[Span, Tint], ...]:
    """Return the words to draw: highlights, and the words of notes that are not on a whole passage."""
    return tuple(
        ((annotation.anchor.start, annotation.anchor.end), annotation.tint)
        for annotation in own
        if annotation.standing is not Standing.CHANGED and annotation.is_drawn
    )


def _name(block: Block) -> str:
    return f"§ {block.number}" if block.number else quoted(beginning(block.text, _NAMED))
