"""What readers do with arrangements: compare, find a channel, export, and put them on a briefing sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

from index.arrangements.filtering import ArrangementFilter
from index.built.library import Library
from index.language import translate
from index.model import Arrangement
from index.wording import party_text
from viewer.models.arrangements_filter_model import ArrangementsFilterModel
from viewer.services.export_service import SHEET_KINDS, TABLE_KINDS, ExportService, kind_of
from viewer.services.safe_file import SaveError
from viewer.services.scene_export import SCENE_KINDS
from viewer.windows.appearance import Appearance
from viewer.windows.channel_dialog import ChannelDialog
from viewer.windows.compare_dialog import CompareDialog
from viewer.windows.link_dialog import ask_to_open
from viewer.windows.main_window import MainWindow
from viewer.windows.texts import Texts
from viewer.windows.view_pictures import is_picture, save_picture

_MESSAGE_TIME = 6_000  # ms


class ArrangementWork(QObject):
    """Connects the panel's card and the actions of arrangements to dialogs and files."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        shown: ArrangementsFilterModel,
        texts: Texts,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._shown = window, library, shown
        self._ticks = window.arrangements.ticks
        self._texts, self._appearance = texts, appearance
        self._exports = ExportService(library)
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._connect()

    @property
    def chosen_rows(self) -> tuple[Arrangement, ...]:
        """The ticked arrangements in the order of the table; with none ticked, those shown."""
        ticked = tuple(each for each in self._shown.source.rows if each.id in self._ticks)
        return ticked or tuple(self._shown.rows)

    def show_arrangement(self, arrangement_id: str) -> None:
        """Choose an arrangement in the panel; a filter that hides it is cleared."""
        row = self._shown.source.row_of(arrangement_id)
        if row < 0:
            return
        if not self._shown.index_of(arrangement_id).isValid():
            self._shown.set_filter(ArrangementFilter(find_state=self._library.state))
        self._window.arrangements.chosen.choose(self._shown.source.arrangement(row))

    def open_channel(self) -> None:
        """Ask for two states, at first those of the chosen arrangement, and show how each can reach the other."""
        dialog = ChannelDialog(self._library, lambda: self._appearance.theme, self._window)
        chosen = self._window.arrangements.chosen.arrangement
        if chosen is not None and chosen.represented.code and chosen.host.code:
            dialog.set_states(party_text(chosen.represented), party_text(chosen.host))
        dialog.statement_opened.connect(self._texts.open_statement)
        dialog.arrangement_requested.connect(self.show_arrangement)
        dialog.copied.connect(self._tell_copied)
        dialog.show()

    def compare(self, arrangement: Arrangement | None = None) -> None:
        """Set an arrangement beside another: the two ticked ones, or the chosen one and its likely partner."""
        ticked = [each for each in self._shown.source.rows if each.id in self._ticks]
        dialog = CompareDialog(self._library, lambda: self._appearance.theme, self._window)
        if arrangement is None and len(ticked) == 2:
            dialog.compare(*ticked)
        else:
            dialog.compare(arrangement or self._window.arrangements.chosen.arrangement)
        dialog.statement_opened.connect(self._texts.open_statement)
        dialog.show()

    def export(self) -> None:
        """Save the arrangements shown, as filtered and sorted; timeline and map as pictures too."""
        kinds = SCENE_KINDS | TABLE_KINDS if is_picture(self._window.arrangements.view) else TABLE_KINDS
        self._save(self.tr("Export arrangements"), "arrangements", kinds, tuple(self._shown.rows))

    def make_briefing(self) -> None:
        """Save a briefing sheet of the ticked arrangements, or of those shown when none is ticked."""
        hint = "" if self._ticks.ids else self.tr("Tick arrangements to choose what goes on it.")
        self._save(self.tr("Briefing sheet"), "briefing", SHEET_KINDS, self.chosen_rows, hint)

    def tick(self) -> None:
        """Tick the chosen arrangement for the briefing sheet, or take its tick away."""
        chosen = self._window.arrangements.chosen
        if chosen.id:
            self._ticks.toggle(chosen.id)
            self._tell(self.tr("Ticked for the briefing sheet: {0}.").format(len(self._ticks)))

    def _connect(self) -> None:
        card = self._window.arrangements.card
        card.arrangement_requested.connect(self.show_arrangement)
        card.compare_requested.connect(self.compare)
        card.copied.connect(self._tell_copied)
        card.statements.address_chosen.connect(partial(ask_to_open, self._window))
        self._ticks.changed.connect(lambda _id: self._shown.source.set_ticked(self._ticks.ids))
        self._window.actions_table.connect(
            {
                "channel": self.open_channel,
                "compare": partial(self.compare, None),
                "export": self.export,
                "briefing": self.make_briefing,
                "tick": self.tick,
            }
        )

    def _save(
        self, title: str, name: str, kinds: dict[str, str], rows: tuple[Arrangement, ...], hint: str = ""
    ) -> None:
        """Ask for name and kind, and write; the reader is told how it went."""
        if not rows:
            self._tell(self.tr("No arrangement is shown, so there is nothing to save."))
            return
        first = self._folder / f"{name}{next(iter(kinds))}"
        offered = ";;".join(translate("FileKinds", kind) for kind in kinds.values())
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, str(first), offered)
        if not chosen:
            return
        file = kind_of(Path(chosen), kind, kinds)
        try:
            if file.suffix.lower() in SCENE_KINDS:
                save_picture(self._window.arrangements.view, self._appearance.theme, file)
            else:
                self._exports.export(rows, file)
        except SaveError as error:
            QMessageBox(QMessageBox.Icon.Warning, title, str(error), parent=self._window).open()
            return
        self._folder = file.parent
        saved = translate("ArrangementWork", "Saved {0}: %n arrangement(s).", n=len(rows)).format(file.name)
        self._tell(f"{saved} {hint}" if hint else saved)

    def _tell_copied(self, _text: str) -> None:
        self._tell(self.tr("Copied."))

    def _tell(self, message: str) -> None:
        self._window.tell(message, _MESSAGE_TIME)
