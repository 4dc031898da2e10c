"""Printing: from the current place to a preview, a printer or a PDF. What each of them needs is loaded on first use."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from index.built.library import Library
from index.words.language import translatable
from viewer.kit.host_window import HostWindow
from viewer.kit.look.theme import load_theme
from viewer.kit.look.typography import Typography
from viewer.reading.text_panes import TextPanes
from viewer.settings.appearance import Appearance
from viewer.settings.setting_specs import NOTES_VISIBLE
from viewer.settings.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from viewer.kit.save_dialog import SaveDialog
    from viewer.printing.print_choice import PrintChoice
    from viewer.printing.printable_text import PrintableText

_SIZE, _LINE_HEIGHT = 10.5, 1.4  # points; a factor
_NAME_LENGTH = 80  # characters of a file's name, far below the 255 bytes that file systems allow
_PDF = {".pdf": translatable("FileKinds", "PDF (*.pdf)")}
_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))


class PrintController(QObject):
    """Asks what to print and where to, and does it."""

    def __init__(
        self,
        window: HostWindow,
        library: Library,
        texts: TextPanes,
        settings: Settings,
        appearance: Appearance,
        themes: Path,
    ) -> None:
        super().__init__(window.widget)
        self._window, self._library, self._texts, self._settings = window, library, texts, settings
        self._appearance, self._themes = appearance, themes
        window.actions_table.connect({"print": partial(self.ask, "print"), "save-pdf": partial(self.ask, "pdf")})

    def ask(self, target: str) -> None:
        """Ask what to print; `target` ("preview", "print" or "pdf") is what Enter does."""
        from viewer.printing.print_dialog import PrintDialog, PrintPlace  # noqa: PLC0415  loaded on first use

        reader = self._texts.active.reader
        if reader.overview is not None:  # there is nothing to choose: the preview leads to the printer
            from viewer.printing.print_choice import overview_choice  # noqa: PLC0415

            self._carry_out(overview_choice(reader.overview), "preview" if target == "print" else target)
            return
        passage = self._library.passage_from(reader.block_read)
        if passage is None:
            self._tell(self.tr("There is no passage here to print."))
            return
        place = PrintPlace(self._library.path(passage.topic), passage, reader.selected)
        notes = self._settings.get(NOTES_VISIBLE)
        dialog = PrintDialog(self._library, place, target, notes=notes, parent=self._window.widget)
        dialog.wanted.connect(self._carry_out)
        dialog.open()

    def preview(self, text: PrintableText) -> None:
        """Show the pages of a text as they will be printed; from there they can be printed."""
        from viewer.printing.print_preview import PrintPreview  # noqa: PLC0415

        dialog = PrintPreview(_printer(text), partial(_paint, text), self._appearance.theme, self._window.widget)
        dialog.setWindowTitle(self.tr("Print preview: {0}").format(text.title))
        self._appearance.changed.connect(dialog.set_theme)
        table = self._window.actions_table
        dialog.set_icons(table["previous-hit"].icon(), table["next-hit"].icon())
        dialog.print_requested.connect(lambda: self.print_out(text, dialog.printer))
        dialog.open()

    def print_out(self, text: PrintableText, printer: QPrinter | None = None) -> None:
        """Ask for a printer and print a text on it, on the paper that `printer` was set up with."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415

        printer = printer or _printer(text)
        dialog = QPrintDialog(printer, self._window.widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self._print_on(text, printer))
        # Qt's own `open` of this dialog wants a slot by its name; that of all dialogs does the same without.
        QDialog.open(dialog)

    def save_pdf(self, text: PrintableText, file: Path) -> None:
        """Write a text as a PDF and show whether that worked."""
        from viewer.kit.safe_file import save  # noqa: PLC0415
        from viewer.printing.print_pdf import text_pdf  # noqa: PLC0415

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            saved = self._dialog.save(self.tr("Save as PDF"), file, lambda file: save(file, text_pdf(text)))
        finally:
            QApplication.restoreOverrideCursor()
        if saved:
            self._tell(self.tr("Saved {0}.").format(file.name))

    def printable_text(self, choice: PrintChoice) -> PrintableText:
        """Return the choice as a text for paper: in light colours and the reader's own font."""
        from viewer.printing.printed_text import printable_text  # noqa: PLC0415

        typography = Typography(self._appearance.typography().family, _SIZE, _LINE_HEIGHT)
        edition = self.tr("{0}, edition {1}").format(self._library.title, self._library.edition)
        return printable_text(
            choice, edition, typography, load_theme(self._themes / "light.json"), self._library.picture
        )

    @cached_property
    def _dialog(self) -> SaveDialog:
        from viewer.kit.save_dialog import SaveDialog  # noqa: PLC0415

        return SaveDialog(self._window.widget)

    def _carry_out(self, choice: PrintChoice, target: str) -> None:
        text = self.printable_text(choice)
        if target == "preview":
            self.preview(text)
        elif target == "print":
            self.print_out(text)
        elif file := self._dialog.ask(self.tr("Save as PDF"), _file_name(text.title), _PDF):
            self.save_pdf(text, file)

    def _print_on(self, text: PrintableText, printer: QPrinter) -> None:
        if _paint(text, printer):
            self._tell(self.tr("Sent to the printer: {0}.").format(text.title))
            return
        said = self.tr("The printer could not be reached. Nothing was changed. Check the printer, or save as PDF.")
        QMessageBox(QMessageBox.Icon.Warning, self.tr("Print"), said, parent=self._window.widget).open()

    def _tell(self, message: str) -> None:
        self._window.tell(message)


def _printer(text: PrintableText) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    from viewer.kit.paper.pages import set_paper  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(text.title)
    printer.setCreator("Good Offices")
    set_paper(printer)
    return printer


def _paint(text: PrintableText, printer: QPrinter) -> bool:
    from viewer.kit.paper.pages import paint  # noqa: PLC0415
    from viewer.printing.print_layout import lay_out  # noqa: PLC0415

    pages = lay_out(text, printer)
    first = printer.fromPage() or 1
    last = min(printer.toPage() or len(pages.slices), len(pages.slices))
    return paint(pages, printer, range(min(first, last) - 1, last))


def _file_name(title: str) -> str:
    return " ".join(title.translate(_IN_NAMES).split())[:_NAME_LENGTH].strip(" .") or "good-offices"
