"""The list of bookmarks, highlights and notes beside the contents."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from viewer.annotations.annotation import Annotation, Standing
from viewer.annotations.annotation_controller import AnnotationContext, AnnotationController
from viewer.annotations.annotation_words import PlacedAnnotation, unsaved_words
from viewer.annotations.annotations_model import AnnotationsModel
from viewer.annotations.annotations_pane import AnnotationsPane
from viewer.annotations.reanchoring import Reanchoring
from viewer.kit.host_window import Importance
from viewer.kit.look.theme import Theme
from viewer.reading.contents.contents_pane import ContentsPane


class AnnotationListController(QObject):
    """Fills the list, opens, edits and removes what is chosen in it."""

    def __init__(
        self,
        context: AnnotationContext,
        contents: ContentsPane,
        annotating: AnnotationController,
        reanchoring: Reanchoring,
        theme: Theme,
    ) -> None:
        super().__init__(context.window.widget)
        self._window, self._library, self._service, self._places, self._texts = context
        self._contents, self._annotating, self._reanchoring = contents, annotating, reanchoring
        self._model, self._is_stale = AnnotationsModel(self), True
        self._placed: dict[str, PlacedAnnotation] = {}
        self.pane = AnnotationsPane(self._model, theme, self._window.actions_table.keys_of)
        self._added = ""
        contents.add_bookmarks(self.pane)
        self._connect()

    @property
    def model(self) -> AnnotationsModel:
        """The list, up to date; while nobody sees it, nothing is spent on it."""
        if self._is_stale:
            self._fill()
        return self._model

    def set_theme(self, theme: Theme) -> None:
        """Paint the list in another theme's colours."""
        self.pane.set_theme(theme)

    def show_pane(self) -> None:
        """Show the list, even if the contents pane is hidden, and give it the focus."""
        self._contents.show()
        self._contents.show_bookmarks()
        self.pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_annotation(self, annotation_id: str) -> None:
        """Open the place of an annotation, at its words; what has no place any more can still be read in the list."""
        annotation = self._service.get(annotation_id)
        block = self._places.place(annotation).block if annotation else None
        if block is None:
            self._tell(self.tr("This place is no longer in the library. The words you marked are kept here."))
            return
        self._texts.open(block.id)

    def place_anew(self) -> None:
        """Look up again where each annotation is, and what that place is called."""
        self._placed.clear()
        self._on_altered()

    def accept(self, annotation_id: str) -> None:
        """Anchor an annotation at the passage as it reads now."""
        annotation = self._service.get(annotation_id)
        block = self._places.place(annotation).block if annotation else None
        if annotation is not None and block is not None:
            self._service.reanchor(annotation, self._places.anchor(block))
            saved = self._service.all_saved
            self._tell(self.tr("Kept at the words as they are now.") if saved else unsaved_words())

    def _connect(self) -> None:
        table = self._window.actions_table
        table.connect({"bookmarks": self.show_pane})
        table.keys_in_use.changed.connect(self.pane.tell_empty)
        self.pane.offer([table[key] for key in ("all-marks", "export-marks", "import-marks", "undo", "redo")])
        self.pane.opened.connect(self.open_annotation)
        self.pane.edit_requested.connect(self._annotating.notes.edit)
        self.pane.remove_requested.connect(self._annotating.remove)
        self.pane.accept_requested.connect(self.accept)
        self.pane.seen.connect(lambda: self.model)
        self._service.altered.connect(self._on_altered)
        self._service.added.connect(self._note_added)
        self._reanchoring.done.connect(self._tell_reanchored)

    def _note_added(self, annotation: Annotation) -> None:
        self._added = annotation.id if annotation.standing is Standing.IN_PLACE else ""

    def _on_altered(self) -> None:
        self._is_stale = True
        if self.pane.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Fill the list, and choose what was added last."""
        self._is_stale = False
        before = self._placed
        # An annotation is a value: one that is the same object is where it was.
        self._placed = {
            each.id: placed
            if (placed := before.get(each.id)) is not None and placed.annotation is each
            else self._places.place(each)
            for each in self._service.all
        }
        self._model.set_annotations(self._placed.values())
        if self._added:
            self.pane.choose(self._added)
            self._added = ""

    def _tell_reanchored(self, moved: int, changed: int) -> None:
        if changed:
            sentence = self.tr(
                "The text changed under bookmarks or notes of yours: {0}. They are kept, and marked in the list ({1})."
            )
            self._tell(sentence.format(changed, self._window.actions_table.keys_of("bookmarks")))
        elif moved:
            self._tell(self.tr("Bookmarks and notes that moved with their words: {0}.").format(moved))

    def _tell(self, message: str) -> None:
        self._window.tell(message, Importance.NOTICE)
