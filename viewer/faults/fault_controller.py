"""Shows faults to the reader: one dialog, and a line in the status bar for later faults."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.faults.faults import Faults
from viewer.kit.host_window import Importance

if TYPE_CHECKING:
    from viewer.faults.error_dialog import ErrorDialog
    from viewer.kit.host_window import HostWindow


class FaultController(QObject):
    """Opens one dialog for the faults that come; `window` is the main window, once there is one."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(faults)
        self.window: HostWindow | None = None
        self.dialog: ErrorDialog | None = None
        self._closed: dict[str, int] = {}
        self._telling = False
        # A slot of an object of the main thread: a fault of any thread is reported in the main thread, later.
        faults.happened.connect(self._tell)

    def prepare(self) -> None:
        """Load the error dialog and the log: when a fault occurs they may be missing, and be the reason for it."""
        from viewer.faults import error_dialog  # noqa: F401, PLC0415  the first paint does not wait for it

        logging.getLogger(__name__)

    def tell_and_wait(self, error: BaseException) -> None:
        """Report a fault that ends the program; returns when the dialog is closed."""
        self._tell(error)
        if self.dialog is not None:
            self.dialog.exec()

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            self._show(error)
        except Exception:
            logging.getLogger(__name__).exception("A fault could not be reported.")
        finally:
            self._telling = False

    def _show(self, error: BaseException) -> None:
        from viewer.faults.error_dialog import ErrorDialog, fault_key  # noqa: PLC0415  most starts never need it

        key = fault_key(error)
        if self.dialog is not None:
            self.dialog.add(error)
        elif key in self._closed:
            self._closed[key] += 1
            self._say_again(error, self._closed[key])
        else:
            self.dialog = ErrorDialog(self.window.widget if self.window else None)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.add(error)
            self.dialog.show()
        self._closed.setdefault(key, 1)

    def _say_again(self, error: BaseException, times: int) -> None:
        from viewer.faults.fault_words import is_missing_part  # noqa: PLC0415  as above

        if self.window is None:
            return
        if is_missing_part(error):  # which nothing mends but another start
            text = self.tr("The program was updated or removed while it was open. Close it and start it again.")
        else:
            text = self.tr("The same fault again ({0} so far). Help → Copy diagnostics has what is known.").format(
                times
            )
        self.window.tell(text, Importance.TROUBLE)

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
