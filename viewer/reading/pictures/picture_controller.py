"""What can be done with a picture of a reader's own document: enlarge it, save it, copy it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication

from index.words.language import translatable
from viewer.kit.context_menus import offer, separator
from viewer.kit.host_window import Importance
from viewer.reading.page.block_formats import picture_words

if TYPE_CHECKING:
    from index.model import Block
    from viewer.kit.host_window import HostWindow
    from viewer.reading.page.reader_view import ReaderView
    from viewer.reading.text_panes import TextPane, TextPanes

_KINDS = {
    "png": {".png": translatable("FileKinds", "Picture (*.png)")},
    "jpeg": {".jpg": translatable("FileKinds", "Picture (*.jpg)")},
}


class PictureController(QObject):
    """Offers it in the menu of a text where a picture is, and opens the picture that is clicked or chosen by Enter."""

    def __init__(self, window: HostWindow, texts: TextPanes) -> None:
        super().__init__(window.widget)
        self._window = window
        texts.for_each_pane(self._offer)

    def _offer(self, text: TextPane) -> None:
        reader = text.reader
        meant: list[Block] = []
        line = separator(reader)
        enlarge, save, copy = (QAction(words, reader) for words in self._words())
        actions = [line, enlarge, save, copy]

        def prepare(at: QPoint) -> None:
            block = reader.words.figure(at)
            meant[:] = [block] if block else []
            for action in actions:
                action.setVisible(block is not None)

        for action in actions:
            action.setVisible(False)
        enlarge.triggered.connect(lambda: self._enlarge(reader, meant[0]))
        save.triggered.connect(lambda: self._save(reader, meant[0]))
        copy.triggered.connect(lambda: self._copy(reader, meant[0]))
        reader.picture_requested.connect(lambda block: self._enlarge(reader, block))
        offer(reader, actions, prepare)

    def _words(self) -> tuple[str, str, str]:
        return self.tr("&Enlarge picture"), self.tr("&Save picture…"), self.tr("Copy &picture")

    def _enlarge(self, reader: ReaderView, block: Block) -> None:
        from viewer.reading.pictures.picture_dialog import PictureDialog  # noqa: PLC0415  most readers open none

        image = reader.pictures.image(block)
        if image.isNull():
            self._tell_gone()
            return
        _, save_words, copy_words = self._words()
        dialog = PictureDialog(image, picture_words(block), self._window.widget)
        dialog.add_button(save_words, partial(self._save, reader, block))
        dialog.add_button(copy_words, partial(self._copy, reader, block))
        dialog.open()

    def _save(self, reader: ReaderView, block: Block) -> None:
        from viewer.kit.safe_file import save  # noqa: PLC0415  as above
        from viewer.kit.save_dialog import SaveDialog  # noqa: PLC0415  as above

        data, picture = reader.pictures.source(block), block.origin.picture
        if data is None or picture is None:
            self._tell_gone()
            return
        dialog, title = SaveDialog(self._window.widget), self.tr("Save picture")
        file = dialog.ask(title, self.tr("Picture"), _KINDS[picture.kind])
        if file and dialog.save(title, file, lambda target: save(target, data)):
            self._window.tell(self.tr("The picture is saved as {0}.").format(file.name))

    def _copy(self, reader: ReaderView, block: Block) -> None:
        image = reader.pictures.image(block)
        if image.isNull():
            self._tell_gone()
            return
        QGuiApplication.clipboard().setImage(image)
        self._window.tell(self.tr("The picture is copied."))

    def _tell_gone(self) -> None:
        words = self.tr("This picture cannot be read from your shelf. Your document is safe: add its file again.")
        self._window.tell(words, Importance.TROUBLE)
