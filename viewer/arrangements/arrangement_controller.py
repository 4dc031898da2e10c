"""What readers do with arrangements: compare, find a channel, export, and put them on a briefing sheet.

What each of these needs is loaded on first use.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from index.arrangements.filtering import ArrangementFilter
from index.built.library import Library
from index.model import Arrangement
from index.words.language import spoken
from index.words.local_names import find_state
from index.words.wording import party_text
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.kit.host_window import HostWindow
from viewer.reading.text_panes import TextPanes
from viewer.settings.appearance import Appearance

if TYPE_CHECKING:
    from viewer.arrangements.arrangements_panel import ArrangementsPanel
    from viewer.arrangements.details.details_card import DetailsCard
    from viewer.arrangements.export_controller import ExportController


class ArrangementController(QObject):
    """Connects the panel's card and the actions of arrangements to dialogs and files."""

    cite_requested = Signal(tuple)
    """The arrangements of a briefing sheet are to be cited."""

    def __init__(
        self,
        window: HostWindow,
        panel: ArrangementsPanel,
        library: Library,
        shown: ArrangementsFilterModel,
        texts: TextPanes,
        appearance: Appearance,
    ) -> None:
        super().__init__(window.widget)
        self._window, self._panel, self._library, self._shown = window, panel, library, shown
        self._ticks = panel.ticks
        self._texts, self._appearance = texts, appearance
        self._connect()

    @property
    def chosen_rows(self) -> tuple[Arrangement, ...]:
        """The ticked arrangements in the order of the table; with none ticked, those shown."""
        ticked = tuple(row for row in self._shown.source.rows if row.id in self._ticks)
        return ticked or tuple(self._shown.rows)

    def show_arrangement(self, arrangement_id: str) -> None:
        """Show the details of an arrangement in the panel; a filter that hides it is cleared."""
        row = self._shown.source.row_of(arrangement_id)
        if row < 0:
            return
        if not self._shown.index_of(arrangement_id).isValid():
            self._shown.set_filter(ArrangementFilter(find_state=partial(find_state, self._library)))
        self._panel.chosen.choose(self._shown.source.arrangement(row))
        self._panel.show_details()

    def show_only(self, arrangements: tuple[Arrangement, ...]) -> None:
        """Show exactly these arrangements in the panel, which comes up if it is hidden."""
        ids = frozenset(arrangement.id for arrangement in arrangements)
        self._shown.set_filter(ArrangementFilter(among=ids, find_state=partial(find_state, self._library)))
        shown = self._window.actions_table["arrangements"]
        if not shown.isChecked():
            shown.trigger()

    def open_channel(self) -> None:
        """Ask for two states, at first those of the chosen arrangement, and show how each can reach the other."""
        from viewer.arrangements.channel.channel_dialog import ChannelDialog  # noqa: PLC0415

        dialog = ChannelDialog(self._library, lambda: self._appearance.theme, self._window.widget)
        chosen = self._panel.chosen.arrangement
        if chosen is not None and chosen.represented.code and chosen.host.code:
            dialog.set_states(party_text(chosen.represented), party_text(chosen.host))
        dialog.statement_opened.connect(self._texts.open_statement)
        dialog.arrangement_requested.connect(self.show_arrangement)
        dialog.copied.connect(self._tell_copied)
        dialog.show()

    def compare(self, arrangement: Arrangement | None = None) -> None:
        """Set an arrangement beside another: the two ticked ones, or the chosen one and its likely partner."""
        from viewer.arrangements.compare.compare_dialog import CompareDialog  # noqa: PLC0415

        ticked = [row for row in self._shown.source.rows if row.id in self._ticks]
        dialog = CompareDialog(self._library, lambda: self._appearance.theme, self._window.widget)
        if arrangement is None and len(ticked) == 2:
            dialog.compare(*ticked)
        else:
            dialog.compare(arrangement or self._panel.chosen.arrangement)
        dialog.statement_opened.connect(self._texts.open_statement)
        dialog.show()

    def export(self) -> None:
        """Save the arrangements shown, as filtered and sorted; timeline and map as pictures too."""
        if rows := self._to_save(tuple(self._shown.rows)):
            self._files.export(rows)

    def export_all(self) -> None:
        """Save all arrangements of the library as a table or as data."""
        if rows := self._to_save(self._library.arrangements()):
            self._files.export_all(rows)

    def make_briefing(self) -> None:
        """Ask for a briefing sheet of the ticked arrangements, or of all shown if none is ticked."""
        if rows := self._to_save(self.chosen_rows):
            self._files.make_briefing(rows, self.cite_requested.emit, ticked=bool(self._ticks.ids))

    def tick(self) -> None:
        """Tick or untick the chosen arrangement for the briefing sheet."""
        chosen = self._panel.chosen
        if chosen.id:
            self._ticks.toggle(chosen.id)
            self._tell(self.tr("Ticked for the briefing sheet: {0}.").format(spoken().number(len(self._ticks))))

    def _connect(self) -> None:
        self._panel.for_card(self._connect_card)
        self._ticks.changed.connect(lambda _id: self._shown.source.set_ticked(self._ticks.ids))
        self._panel.view_changed.connect(self._tick_view)
        self._tick_view(self._panel.view_key)
        self._window.actions_table.connect(
            {
                "view-table": partial(self._show_view, "table"),
                "view-pairs": partial(self._show_view, "pairs"),
                "view-timeline": partial(self._show_view, "timeline"),
                "view-map": partial(self._show_view, "map"),
                "channel": self.open_channel,
                "compare": partial(self.compare, None),
                "export": self.export,
                "export-all": self.export_all,
                "briefing": self.make_briefing,
                "tick": self.tick,
            }
        )

    def _show_view(self, key: str) -> None:
        """Go to a view of the arrangements, and show the panel if it is hidden."""
        shown = self._window.actions_table["arrangements"]
        if not shown.isChecked():
            shown.trigger()
        self._panel.set_view(key)
        self._panel.focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick_view(self, key: str) -> None:
        self._window.actions_table[f"view-{key}"].setChecked(True)

    def _connect_card(self, card: DetailsCard) -> None:
        from viewer.kit.link_dialog import ask_to_open  # noqa: PLC0415

        card.arrangement_requested.connect(self.show_arrangement)
        card.compare_requested.connect(self.compare)
        card.state_requested.connect(self._texts.open)
        card.copied.connect(self._tell_copied)
        card.statements.address_chosen.connect(partial(ask_to_open, self._window.widget))

    def _to_save(self, rows: tuple[Arrangement, ...]) -> tuple[Arrangement, ...]:
        """Return what is to be saved; if that is nothing, show a message."""
        if not rows:
            self._tell(self.tr("No arrangement is shown, so there is nothing to save."))
        return rows

    @cached_property
    def _files(self) -> ExportController:
        from viewer.arrangements.export_controller import ExportController  # noqa: PLC0415

        return ExportController(self._window, self._panel, self._library, self._appearance)

    def _tell_copied(self, _text: str) -> None:
        self._tell(self.tr("Copied."))

    def _tell(self, message: str) -> None:
        self._window.tell(message)
