"""The list of bookmarks, highlights and notes beside the contents, and its ways to files and back.

What reads and writes files is loaded when it is first asked for.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from index.words.language import translate
from viewer.annotations.annotation import Annotation, Standing
from viewer.annotations.annotation_controller import AnnotationContext, AnnotationController
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_store import StoreError
from viewer.annotations.annotation_words import PlacedAnnotation, unsaved_words
from viewer.annotations.annotations_model import AnnotationsModel
from viewer.annotations.annotations_pane import AnnotationsPane
from viewer.annotations.reanchoring import Reanchoring
from viewer.kit.host_window import Importance
from viewer.kit.look.theme import Theme
from viewer.reading.contents.contents_pane import ContentsPane

if TYPE_CHECKING:
    from viewer.kit.save_dialog import SaveDialog


class AnnotationListController(QObject):
    """Fills the list, opens, edits and removes what is chosen in it, and exports and imports."""

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

    def accept(self, annotation_id: str) -> None:
        """Anchor an annotation at the passage as it reads now."""
        annotation = self._service.get(annotation_id)
        block = self._places.place(annotation).block if annotation else None
        if annotation is not None and block is not None:
            self._service.reanchor(annotation, self._places.anchor(block))
            saved = self._service.all_saved
            self._tell(self.tr("Kept at the words as they are now.") if saved else unsaved_words())

    def export(self) -> None:
        """Save the annotations that the list shows, in its order."""
        from viewer.annotations.annotation_exchange import ANNOTATION_KINDS  # noqa: PLC0415

        rows = self.model.shown
        all_of_them = len(rows) == len(self._service.all)
        self._export(rows, self._service.set_aside if all_of_them else (), ANNOTATION_KINDS)

    def export_everything(self) -> bool:
        """Save all annotations, shown or not, at first offered as what can be imported again; return whether it was."""
        from viewer.annotations.annotation_exchange import ANNOTATION_KINDS  # noqa: PLC0415

        rows = tuple(map(self._places.place, self._service.all))
        return self._export(rows, self._service.set_aside, dict(reversed(ANNOTATION_KINDS.items())))

    def _export(
        self, rows: tuple[PlacedAnnotation, ...], set_aside: tuple[SetAsideRow, ...], kinds: dict[str, str]
    ) -> bool:
        from viewer.annotations.annotation_exchange import export_annotations  # noqa: PLC0415

        if not rows and not set_aside:
            self._tell(self.tr("Nothing is marked here, so there is nothing to save."))
            return False
        title = self.tr("Export bookmarks and notes")
        heading = self.tr("Bookmarks and notes in {0}, edition {1}").format(self._library.title, self._library.edition)
        file = self._dialog.ask(title, "bookmarks", kinds)
        if not file or not self._dialog.save(title, file, lambda f: export_annotations(rows, f, heading, set_aside)):
            return False
        if len(rows) == len(self._service.all):
            self._service.on_exported()
        self._tell(self.tr("Saved {0} with bookmarks, highlights and notes: {1}.").format(file.name, len(rows)))
        return True

    def import_file(self) -> None:
        """Take over what another export holds, whole or not at all; what is here already stays as it is."""
        from PySide6.QtWidgets import QFileDialog, QMessageBox  # noqa: PLC0415

        from viewer.annotations import annotation_exchange as exchange  # noqa: PLC0415

        title = self.tr("Import bookmarks and notes")
        offered = translate("FileKinds", exchange.ANNOTATION_KINDS[".json"])
        chosen, _ = QFileDialog.getOpenFileName(self._window.widget, title, str(self._dialog.folder), offered)
        if not chosen:
            return
        file = Path(chosen)
        try:
            incoming = exchange.sort_incoming(exchange.import_annotations(file), self._service.all)
            self._service.take((*incoming.new, *incoming.later))
        except (exchange.ImportRefusedError, StoreError) as error:
            text = str(error) if isinstance(error, exchange.ImportRefusedError) else exchange.not_kept(file, str(error))
            QMessageBox(QMessageBox.Icon.Warning, title, text, parent=self._window.widget).open()
            return
        self._dialog.folder = file.parent
        self._reanchoring.check(incoming.new + incoming.later)
        self._tell(
            self.tr("Imported: {0} new, {1} with later words, {2} already here.").format(
                len(incoming.new), len(incoming.later), incoming.known
            )
        )

    @cached_property
    def _dialog(self) -> SaveDialog:
        from viewer.kit.save_dialog import SaveDialog  # noqa: PLC0415

        return SaveDialog(self._window.widget)

    def _connect(self) -> None:
        table = self._window.actions_table
        table.connect({"bookmarks": self.show_pane})
        table.keys_in_use.changed.connect(self.pane.tell_empty)
        table.connect({"export-marks": self.export, "import-marks": self.import_file})
        self.pane.offer([table[key] for key in ("export-marks", "import-marks", "undo", "redo")])
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
