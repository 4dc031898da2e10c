"""Writes notes in a small window beside the text; words are saved as they are written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from index.values import replace
from viewer.annotations.annotation import Anchor, Annotation
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.note_editor import NoteEditor
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.host_window import HostWindow


class NoteController(QObject):
    """Opens the editor on an annotation, or on words that have none yet: that one is made with its first letter."""

    remove_requested = Signal(list)
    made = Signal(Annotation)
    """A note was made: an Annotation."""

    def __init__(self, window: HostWindow, service: AnnotationService) -> None:
        super().__init__(window.widget)
        self._window, self._service = window, service
        self._editor: NoteEditor | None = None
        self._id = ""
        self._anchor: Anchor | None = None
        self._writing = False
        window.closing.connect(self.keep)
        service.changed.connect(self._on_changed)
        service.removed.connect(self._on_removed)

    @property
    def editor(self) -> NoteEditor:
        """The editor, made when it is first asked for."""
        if self._editor is None:
            self._editor = NoteEditor(self._window.widget)
            self._editor.written.connect(self._on_written)
            self._editor.remove_requested.connect(self._on_remove)
        return self._editor

    def start(self, anchor: Anchor) -> None:
        """Open the editor for a new note on these words."""
        self._open("", anchor, None)

    def edit(self, annotation_id: str) -> None:
        """Open the editor on an annotation; an unknown one changes nothing."""
        annotation = self._service.get(annotation_id)
        if annotation is not None:
            self._open(annotation.id, annotation.anchor, annotation)

    def keep(self) -> None:
        """Keep what was written up to now."""
        if self._editor is not None:
            self._editor.keep()

    def _open(self, annotation_id: str, anchor: Anchor, annotation: Annotation | None) -> None:
        self.keep()
        self._id, self._anchor = annotation_id, anchor
        self.editor.show_annotation(annotation.kind if annotation else Kind.NOTE, anchor, annotation)
        self.editor.show()
        self.editor.raise_()
        self.editor.activateWindow()

    def _on_written(self, text: str, tags: tuple[str, ...], tint: Tint) -> None:
        annotation = self._service.get(self._id)
        self._writing = True
        if annotation is not None:
            self._service.update(replace(annotation, text=text, tags=tags, tint=tint))
        elif self._anchor is not None and (text.strip() or tags):
            annotation = self._service.make(Kind.NOTE, self._anchor, text)
            self._id = annotation.id
            self._service.update(replace(annotation, tags=tags, tint=tint))
            self.made.emit(annotation)
        self._writing = False
        if annotation is not None:
            self.editor.tell_kept(on_disk=self._service.all_saved)

    def _on_remove(self) -> None:
        self.editor.keep()
        if self._id:
            self.remove_requested.emit([self._id])

    def _on_changed(self, annotation: Annotation) -> None:
        """Show words that changed elsewhere, such as by undoing."""
        if annotation.id == self._id and not self._writing and self._editor is not None:
            self._editor.forget()
            self._editor.show_annotation(annotation.kind, annotation.anchor, annotation)

    def _on_removed(self, annotation: Annotation) -> None:
        if annotation.id == self._id and self._editor is not None:
            self._editor.forget()
            self._id, self._anchor = "", None
            self._editor.close()
