"""The handbook in its own window, beside the text: contents, search and history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from index.typed import cleaned
from index.words.language import spoken
from viewer.help.handbook import Chapter
from viewer.kit.keymap import native
from viewer.kit.look.mark_formats import found_format
from viewer.kit.look.theme import Theme
from viewer.kit.text.qt_text import units
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.kit.text.text_finder import FindOptions, find, fold_text
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.prompt import Prompt

_LINE_HEIGHT = 140.0  # percent of the font's own: the air that reading needs


class HelpWindow(QWidget):
    """Shows the chapters in a window without a parent, so that it can be read side by side with the main window."""

    def __init__(self, chapters: tuple[Chapter, ...], theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self._theme = theme
        self._past: list[str] = []
        self._future: list[str] = []
        self.chapter = ""
        self.setWindowTitle(self.tr("Handbook"))
        self.resize(880, 640)
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.open_chapter(chapters[0].name)
        self.text.setFocus()

    def open_chapter(self, name: str) -> None:
        """Show a chapter and remember the one before; an unknown one changes nothing."""
        if name not in self._chapters or name == self.chapter:
            return
        if self.chapter:
            self._past.append(self.chapter)
        self._future.clear()
        self._show(name)

    def set_chapters(self, chapters: tuple[Chapter, ...]) -> None:
        """Show the same chapters with other words in them, such as keys that were changed."""
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self._show(self.chapter)

    def step(self, *, forward: bool) -> None:
        """Go back to the chapter before, or forward again."""
        there, here = (self._future, self._past) if forward else (self._past, self._future)
        if there:
            here.append(self.chapter)
            self._show(there.pop())

    def set_theme(self, theme: Theme) -> None:
        """Show the chapter in another theme's colours."""
        self._theme = theme
        self._show(self.chapter)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of the system's type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.chapter:
            self._show(self.chapter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search, then closes the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.box.text():
            self.box.clear()
        else:
            self.close()

    def _create_widgets(self) -> None:
        self.box = QLineEdit()
        Prompt(self.box, self.tr("Search in the handbook"))
        self.box.setAccessibleName(self.tr("Search in the handbook"))
        add_clear_button(self.box)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setAccessibleDescription(self.tr("The chosen chapter stands beside the list."))
        self.list.setObjectName("rows")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in self._chapters.values():
            item = QListWidgetItem(chapter.title)
            item.setData(Qt.ItemDataRole.UserRole, chapter.name)
            item.setToolTip(chapter.title)
            self.list.addItem(item)
        self.found = QLabel()
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setWordWrap(True)
        self.text = QuietBrowser()
        self.text.setAccessibleName(self.tr("Chapter"))
        signs = ("→", "←") if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else ("←", "→")
        self.back = self._button(self.tr("Back"), signs[0], "Alt+Left")
        self.forward = self._button(self.tr("Forward"), signs[1], "Alt+Right")

    def _button(self, name: str, sign: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({native(QKeySequence(key))})")
        button.setShortcut(QKeySequence(key))
        button.setMinimumSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addWidget(self.box, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.found)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        # Titles are seen whole where that leaves the text the larger part.
        titles = min(360, max(230, self.list.sizeHintForColumn(0) + 40))
        split.setSizes([titles, self.width() - titles])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.addLayout(top)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.step(forward=False))
        self.forward.clicked.connect(lambda: self.step(forward=True))
        self.list.currentItemChanged.connect(self._on_item)
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(self._next_found)
        self.text.anchorClicked.connect(self._on_link)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("Ctrl+K")):
            QShortcut(keys, self).activated.connect(self._go_to_box)
        for keys in (QKeySequence("F3"), QKeySequence("Ctrl+G")):
            QShortcut(keys, self).activated.connect(self._next_found)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)

    def _show(self, name: str) -> None:
        self.chapter = name
        flags = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self._turn(self._chapters[name].language)
        self.text.document().setMarkdown(self._chapters[name].text, flags)
        _set_type(self.text.document())
        self.text.document().setDocumentMargin(20)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(0)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self.setWindowTitle(self.tr("{0} – Handbook").format(self._chapters[name].title))
        row = next(row for row in range(self.list.count()) if _name(self.list.item(row)) == name)
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._mark()

    def _turn(self, language: str) -> None:
        """Set the text in the direction of its language, not in that of its first word, as Qt would."""
        option = self.text.document().defaultTextOption()
        option.setTextDirection(QLocale(language).textDirection())
        self.text.document().setDefaultTextOption(option)

    def _search(self, words: str) -> None:
        """Show only the chapters that contain the words, and open the first of them unless the open one does."""
        found = [name for name, chapter in self._chapters.items() if chapter.holds(words)]
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(_name(item) not in found)
        if not cleaned(words):
            self.found.clear()
        elif found:
            self.found.setText(self.tr("Chapters with these words: {0}").format(spoken().number(len(found))))
        else:
            self.found.setText(self.tr("No chapter has these words. Try fewer, or shorter ones."))
        if found and self.chapter not in found:
            self.open_chapter(found[0])
        self._mark()

    def _mark(self) -> None:
        marks = []
        for cursor in _found(self.text.document(), self.box.text().split()):
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, found_format(self._theme)
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _next_found(self) -> None:
        marks = sorted(mark.cursor.selectionStart() for mark in self.text.extraSelections())
        here = self.text.textCursor().position()
        position = next((found for found in marks if found > here), marks[0] if marks else -1)
        if position >= 0:
            cursor = self.text.textCursor()
            cursor.setPosition(position)
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _go_to_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_chapter(_name(item))

    def _on_link(self, url: QUrl) -> None:
        self.open_chapter(url.toString())


def _name(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))


def _found(document: QTextDocument, words: Sequence[str]) -> Iterator[QTextCursor]:
    """Yield a cursor for each occurrence of one of these words."""
    options = FindOptions()
    wanted = [fold_text(word, options).folded for word in words]
    block = document.begin()
    while block.isValid():
        text = block.text()
        folded = fold_text(text, options)
        for start, end in (span for word in wanted for span in find(folded, word, options)):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units(text, start))
            cursor.setPosition(block.position() + units(text, end), QTextCursor.MoveMode.KeepAnchor)
            yield cursor
        block = block.next()


def _set_type(document: QTextDocument) -> None:
    """Set line and paragraph spacing for reading."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        air = QTextBlockFormat()
        air.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        in_table = cursor.currentTable() is not None
        heading = block.blockFormat().headingLevel()
        air.setTopMargin(14 if heading > 1 else 2 if in_table else 4)
        air.setBottomMargin(2 if in_table else 6)
        cursor.mergeBlockFormat(air)
        table = cursor.currentTable()
        if table is not None and not table.format().hasProperty(QTextFormat.Property.UserProperty):
            shape = table.format()
            shape.setProperty(QTextFormat.Property.UserProperty, True)
            shape.setCellPadding(5)
            shape.setBorderCollapse(True)
            shape.setBorder(0.5)
            if document.defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft:
                shape.setAlignment(Qt.AlignmentFlag.AlignRight)
            table.setFormat(shape)
        block = block.next()
