"""The ways of annotations, settings and own keys to files and back; what reads and writes is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from index.words.language import spoken, translate
from viewer.annotations.annotation_controller import AnnotationContext
from viewer.annotations.annotation_list_controller import AnnotationListController
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_store import StoreError
from viewer.annotations.annotation_words import PlacedAnnotation
from viewer.annotations.reanchoring import Reanchoring
from viewer.kit.host_window import Importance
from viewer.settings.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sized

    from viewer.annotations.belongings import Belongings
    from viewer.kit.save_dialog import SaveDialog
    from viewer.settings.setting_specs import Spec


class ExchangeController(QObject):
    """Exports what the list shows or everything, and imports any such file, whole or not at all."""

    def __init__(
        self,
        context: AnnotationContext,
        listed: AnnotationListController,
        reanchoring: Reanchoring,
        settings: Settings,
    ) -> None:
        super().__init__(context.window.widget)
        self._window, self._library, self._service, self._places, _texts = context
        self._listed, self._reanchoring, self._settings = listed, reanchoring, settings
        table = self._window.actions_table
        table.connect(
            {"export-marks": self.export, "import-marks": self.import_file, "export-belongings": self.export_all}
        )

    def export(self) -> None:
        """Save the annotations that the list shows, in its order."""
        from viewer.annotations.annotation_exchange import ANNOTATION_KINDS  # noqa: PLC0415

        rows = self._listed.model.shown
        all_of_them = len(rows) == len(self._service.all)
        self._export(rows, self._service.set_aside if all_of_them else (), ANNOTATION_KINDS)

    def export_everything(self) -> bool:
        """Save all annotations, shown or not, at first offered as what can be imported again; return whether it was."""
        from viewer.annotations.annotation_exchange import ANNOTATION_KINDS  # noqa: PLC0415

        rows = tuple(map(self._places.place, self._service.all))
        kinds = {".json": ANNOTATION_KINDS[".json"], **ANNOTATION_KINDS}
        return self._export(rows, self._service.set_aside, kinds)

    def export_all(self) -> None:
        """Save annotations, settings and own keys for another computer."""
        from viewer.annotations.annotation_exchange import ANNOTATION_KINDS, set_aside_as_json  # noqa: PLC0415
        from viewer.annotations.belongings import belongings_bytes  # noqa: PLC0415
        from viewer.kit.safe_file import save  # noqa: PLC0415

        title = self.tr("Export for another computer")
        file = self._dialog.ask(title, "good-offices", {".json": ANNOTATION_KINDS[".json"]})
        if not file:
            return
        own, set_aside = self._settings.own(), set_aside_as_json(self._service.set_aside)
        content = belongings_bytes(self._service.all, own, set_aside)
        if self._dialog.save(title, file, lambda name: save(name, content)):
            self._service.on_exported()
            words = self.tr("Saved {0} with bookmarks, highlights and notes: {1}, settings: {2}.")
            self._tell(words.format(file.name, _count(self._service.all), _count(own)))

    def import_file(self) -> None:
        """Take over what an export holds, whole or not at all; what is here already stays as it is."""
        from viewer.annotations import annotation_exchange as exchange  # noqa: PLC0415
        from viewer.annotations.belongings import values_of  # noqa: PLC0415

        title = self.tr("Import bookmarks and notes")
        offered = ";;".join(translate("FileKinds", exchange.ANNOTATION_KINDS[kind]) for kind in (".json", ".ann"))
        chosen, _ = QFileDialog.getOpenFileName(self._window.widget, title, str(self._dialog.folder), offered)
        if not chosen:
            return
        file = Path(chosen)
        try:
            found = exchange.import_annotations(file)
            values = values_of(found.settings, self._window.actions_table.specs)
        except exchange.ImportRefusedError as error:
            self._refuse(title, str(error))
        except ValueError as error:
            self._refuse(title, exchange.refusal(file, str(error)))
        else:
            self._dialog.folder = file.parent
            if values:
                self._ask(title, file, found, values)
            else:
                self._take(title, file, found, values)

    def _ask(self, title: str, file: Path, found: Belongings, values: dict[Spec[Any], Any]) -> None:
        """Ask before settings and keys are replaced; annotations are only ever added, and can be undone."""
        words = self.tr(
            "{0} holds bookmarks, highlights and notes: {1}, and settings: {2}. What you marked here stays; your "
            "settings and keys are replaced by those of the file."
        ).format(file.name, _count(found.annotations), _count(values))
        question = QMessageBox(QMessageBox.Icon.Question, title, words, parent=self._window.widget)
        take = question.addButton(self.tr("Take over"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        take.clicked.connect(lambda: self._take(title, file, found, values))
        question.open()

    def _take(self, title: str, file: Path, found: Belongings, values: dict[Spec[Any], Any]) -> None:
        from viewer.annotations import annotation_exchange as exchange  # noqa: PLC0415

        incoming = exchange.sort_incoming(found.annotations, self._service.all)
        try:
            self._service.take((*incoming.new, *incoming.later))
        except StoreError as error:
            self._refuse(title, exchange.not_kept(file, str(error)))
            return
        self._settings.set_together(values)
        self._reanchoring.check(incoming.new + incoming.later)
        said = self.tr("Imported: {0} new, {1} with later words, {2} already here.").format(
            _count(incoming.new), _count(incoming.later), spoken().number(incoming.known)
        )
        and_settings = self.tr("Settings taken over: {0}.").format(_count(values)) if values else ""
        self._tell(" ".join(filter(None, (said, and_settings))))

    def _export(
        self, rows: tuple[PlacedAnnotation, ...], set_aside: tuple[SetAsideRow, ...], kinds: dict[str, str]
    ) -> bool:
        from viewer.annotations.annotation_exchange import export_annotations  # noqa: PLC0415

        if not rows and not set_aside:
            self._tell(self.tr("Nothing is marked here, so there is nothing to save."))
            return False
        title, name = self.tr("Export bookmarks and notes"), self._library.title
        heading = self.tr("Bookmarks and notes in {0}, edition {1}").format(name, self._library.edition)
        file = self._dialog.ask(title, "bookmarks", kinds)
        write = lambda chosen: export_annotations(rows, chosen, heading, set_aside, name)  # noqa: E731
        if not file or not self._dialog.save(title, file, write):
            return False
        if len(rows) == len(self._service.all):
            self._service.on_exported()
        self._tell(self.tr("Saved {0} with bookmarks, highlights and notes: {1}.").format(file.name, _count(rows)))
        return True

    @cached_property
    def _dialog(self) -> SaveDialog:
        from viewer.kit.save_dialog import SaveDialog  # noqa: PLC0415

        return SaveDialog(self._window.widget)

    def _refuse(self, title: str, words: str) -> None:
        QMessageBox(QMessageBox.Icon.Warning, title, words, parent=self._window.widget).open()

    def _tell(self, message: str) -> None:
        self._window.tell(message, Importance.NOTICE)


def _count(things: Sized) -> str:
    return spoken().number(len(things))
