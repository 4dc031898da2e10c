"""What each action of the table does: one line an action."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QObject, Qt

from index.built.library import Library
from viewer.finding.find_controller import FindController
from viewer.kit.action_spec import ActionSpec, by_menu
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.places.mouse_history import MouseHistory
from viewer.reading.text_panes import TextPanes
from viewer.search.search_controller import SearchController
from viewer.settings import setting_specs as specs
from viewer.settings.appearance import Appearance
from viewer.settings.settings import Settings
from viewer.shell.all_actions import ACTIONS, MENU_BAR
from viewer.shell.main_window import MainWindow
from viewer.shell.window_state import WindowState


class CommandController(QObject):
    """Connects the actions of a window to the objects that carry them out."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        settings: Settings,
        texts: TextPanes,
        licences: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._settings = window, library, settings
        self._texts, self._licences = texts, licences

    def connect_all(
        self, searching: SearchController, finding: FindController, appearance: Appearance, state: WindowState
    ) -> None:
        """Connect every action, and the mouse's own buttons."""
        connect = self._window.actions_table.connect
        connect(self._text_actions(searching, finding))
        connect(self._view_actions(appearance, state))
        connect(self._go_actions(searching))
        connect(self._help_actions())
        searching.term_chosen.connect(self._open_glossary)
        self._window.fill_menus()
        mouse = MouseHistory(self._window)
        mouse.back_pressed.connect(self._texts.back)
        mouse.forward_pressed.connect(self._texts.forward)
        self._texts.history_changed.connect(self._allow_history)
        self._allow_history()
        self._connect_beside()

    def _text_actions(self, searching: SearchController, finding: FindController) -> dict[str, Callable[[], object]]:
        def step(step: int) -> None:
            """Step through what the bar finds, while it is closed through the hits of the search, if there are any."""
            if finding.is_open or (finding.bar.text and not searching.has_hits):
                finding.step(step)
            else:
                searching.step_hit(step)

        return {
            "next-hit": partial(step, 1),
            "previous-hit": partial(step, -1),
            "quit": self._window.close,
            "copy": self._copy,
            "select-all": self._select_all,
            "search": searching.start,
        }

    def _view_actions(self, appearance: Appearance, state: WindowState) -> dict[str, Callable[[], object]]:
        themes = {f"theme-{key}": partial(appearance.choose_theme, key) for key in specs.THEME.choices}
        return themes | {
            "contents": partial(state.show_pane, "contents"),
            "arrangements": partial(state.show_pane, "arrangements"),
            "notes": self._show_notes,
            "larger": partial(appearance.step_size, 1),
            "smaller": partial(appearance.step_size, -1),
            "normal-size": partial(appearance.step_size, 0),
            "next-pane": partial(self._window.cycle_panes, 1),
            "previous-pane": partial(self._window.cycle_panes, -1),
            "full-screen": self._toggle_full_screen,
        }

    def _go_actions(self, searching: SearchController) -> dict[str, Callable[[], object]]:
        return {
            "back": self._texts.back,
            "forward": self._texts.forward,
            "home": self._go_home,
            "previous-topic": lambda: self._texts.active.reading.open_beside(-1),
            "next-topic": lambda: self._texts.active.reading.open_beside(1),
            "related": searching.show_related,
        }

    def _help_actions(self) -> dict[str, Callable[[], object]]:
        return {
            "glossary": self._open_glossary,
            "shortcuts": lambda: _dialogs().show_shortcuts(self._window, _in_menu_order()),
            "licences": lambda: _dialogs().show_licences(self._window, self._licences),
            "about": lambda: _dialogs().show_about(self._window, self._library),
        }

    def _connect_beside(self) -> None:
        """Connect notes, which can be switched off, and terms with their previews."""
        self._window.actions_table["notes"].setChecked(self._settings.get(specs.NOTES_VISIBLE))
        self._texts.for_each_pane(lambda text: self._connect_text(text.reader))

    def _connect_text(self, reader: ReaderView) -> None:
        """Let the terms and notes of a text lead to the glossary and to the records."""
        reader.term_hovered.connect(lambda term: _glossary().show_preview(reader, self._library, term))
        reader.term_requested.connect(self._open_glossary)
        reader.note_requested.connect(self._show_records)

    def _open_glossary(self, term_id: str = "") -> None:
        _glossary().GlossaryDialog(self._library, self._window, term_id).open()

    def _show_records(self, note_id: str) -> None:
        note = next((note for note in self._library.notes() if note.id == note_id), None)
        if note is not None:
            _dialogs().show_records(self._window, note)

    def _copy(self) -> None:
        self._texts.active.reader.copy()

    def _select_all(self) -> None:
        self._texts.active.reader.selectAll()

    def _go_home(self) -> None:
        self._texts.active.reading.open_home()

    def _show_notes(self) -> None:
        shown = self._window.actions_table["notes"].isChecked()
        self._settings.set(specs.NOTES_VISIBLE, shown)
        for text in self._texts.all:
            text.reading.show_notes(shown)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _allow_history(self) -> None:
        self._window.actions_table["back"].setEnabled(self._texts.active.navigation.can_back)
        self._window.actions_table["forward"].setEnabled(self._texts.active.navigation.can_forward)


def _in_menu_order() -> list[ActionSpec]:
    return [spec for _titles, rows in by_menu(ACTIONS, MENU_BAR) for spec in rows]


def _dialogs() -> ModuleType:
    from viewer.help import dialogs  # noqa: PLC0415  loaded on first use

    return dialogs


def _glossary() -> ModuleType:
    from viewer.help import glossary_dialog as glossary  # noqa: PLC0415  loaded on first use

    return glossary
