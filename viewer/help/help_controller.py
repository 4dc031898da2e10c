"""Help: the handbook, small dialogs, the log folder, and what somebody needs to know who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from index.built.library import Library
from index.regular_files import regular_text
from index.words.change_words import since_text
from index.words.language import spoken
from viewer.faults.log_file import LogFile
from viewer.kit.host_window import HostWindow, Importance
from viewer.kit.outside import open_folder
from viewer.settings.appearance import Appearance
from viewer.settings.setting_specs import EDITION_SEEN, SPECS, Spec
from viewer.settings.settings import Settings
from viewer.starts.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from viewer.help.handbook import Chapter
    from viewer.help.handbook_facts import HandbookFacts
    from viewer.help.help_window import HelpWindow

_LAST_LINES = 60  # two or three faults with their tracebacks: enough to paste into a message


class HelpController(QObject):
    """Connects the actions of the Help menu that are about the program itself."""

    link_chosen = Signal(str)
    """The address of a place in the library that something in a help window leads to."""

    def __init__(
        self,
        window: HostWindow,
        library: Library,
        settings: Settings,
        appearance: Appearance,
        paths: Paths,
        facts: Callable[[], HandbookFacts],
    ) -> None:
        super().__init__(window.widget)
        self._window, self._library, self._settings = window, library, settings
        self._appearance, self._paths, self._facts = appearance, paths, facts
        self.handbook: HelpWindow | None = None
        self._connect()
        self._hint = QLabel()
        window.add_to_status_bar(self._hint)
        window.actions_table.keys_in_use.changed.connect(self._follow_keys)
        self._follow_keys()

    def open(self, chapter: str = "") -> None:
        """Show the handbook, at a chapter if one is named, and bring it to the front."""
        if self.handbook is None:
            self.handbook = self._made()
        self.handbook.open_chapter(chapter)
        self.handbook.show()
        self.handbook.raise_()
        self.handbook.activateWindow()

    def show_changes(self) -> None:
        """Show what changed since the last edition."""
        from viewer.help.changes_dialog import show_changes  # noqa: PLC0415  loaded on first use

        show_changes(self._window.widget, self._library, self.link_chosen.emit)

    def show_coverage(self) -> None:
        """Show what the library covers, so that "nothing found" can be weighed."""
        from viewer.help.coverage_dialog import show_coverage  # noqa: PLC0415  loaded on first use

        show_coverage(self._window.widget, self._library)

    def tell_new_edition(self) -> None:
        """Say once, in one line, that the library is another edition than the one read last; not at a first start."""
        seen, edition = self._settings.get(EDITION_SEEN), self._library.edition
        # Written with the window's state: a start by itself writes nothing.
        self._window.closing.connect(lambda: self._settings.set(EDITION_SEEN, edition))
        if seen not in ("", edition) and self._library.changes().since:
            words = self.tr("This is edition {0} of the library: {1} Help shows what has changed.")
            self._window.tell(words.format(edition, since_text(self._library.changes())), Importance.NOTICE)

    def close(self) -> None:
        """Close the handbook with the program."""
        if self.handbook is not None:
            self.handbook.close()
            self.handbook.deleteLater()
            self.handbook = None

    def diagnostics(self) -> str:
        """Return a report for whoever helps the reader; it contains nothing that was read, searched for or written."""
        from viewer.faults import diagnostics  # noqa: PLC0415  loaded on first use

        every: tuple[Spec[Any], ...] = SPECS
        settings = (f"{spec.key} = {spec.write(self._settings.get(spec))}" for spec in every if spec.chosen)
        library = f"Library: {self._library.edition}, {self._library.date}"
        return "\n".join([*diagnostics.system(), library, "", *settings, "", *self._last_logged()])

    def _connect(self) -> None:
        self._window.actions_table.connect(
            {
                "help": self.open,
                "changes": self.show_changes,
                "coverage": self.show_coverage,
                "diagnostics": self._copy_diagnostics,
                "log-folder": self._show_log_folder,
                "licences": lambda: _dialogs().show_licences(self._window.widget, self._paths.resources / "licenses"),
                "about": lambda: _dialogs().show_about(self._window.widget, self._library),
            }
        )
        self._window.closing.connect(self.close)

    def _follow_keys(self) -> None:
        """Name the keys that actions have now."""
        keys = self._window.actions_table.keys_of("help")
        self._hint.setText(self.tr("{0} opens the handbook").format(keys))
        if self.handbook is not None:
            self.handbook.set_chapters(self._chapters())

    def _chapters(self) -> tuple[Chapter, ...]:
        from viewer.help.handbook import read_handbook  # noqa: PLC0415  loaded on first use
        from viewer.help.handbook_tables import tables  # noqa: PLC0415
        from viewer.help.handbook_words import HandbookWords  # noqa: PLC0415

        folder, facts = self._paths.resources / "help", self._facts()
        return read_handbook(folder, tables(facts), spoken().code, HandbookWords(facts))

    def _made(self) -> HelpWindow:
        from viewer.help.help_window import HelpWindow  # noqa: PLC0415  loaded on first use

        handbook = HelpWindow(self._chapters(), self._appearance.theme)
        handbook.setWindowIcon(self._window.widget.windowIcon())
        self._appearance.changed.connect(handbook.set_theme)
        return handbook

    def _show_log_folder(self) -> None:
        if not LogFile(self._paths.logs).path.exists():
            self._tell(self.tr("There is no log yet: nothing has gone wrong on this computer."))
        elif not open_folder(self._paths.logs):
            words = self.tr("No program was found on this computer that shows folders. The log is in {0}")
            self._tell(words.format(self._paths.logs))

    def _copy_diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(self.diagnostics())
        self._tell(self.tr("Copied. It holds nothing that you read, searched for or wrote."))

    def _last_logged(self) -> list[str]:
        try:
            return regular_text(LogFile(self._paths.logs).path).splitlines()[-_LAST_LINES:]
        except OSError:
            return []

    def _tell(self, text: str) -> None:
        self._window.tell(text)


def _dialogs() -> ModuleType:
    from viewer.help import dialogs  # noqa: PLC0415  loaded on first use

    return dialogs
