"""The glossary: a preview where a term is used, and a window with every term."""

from __future__ import annotations

from functools import partial
from textwrap import fill

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QCursor,
    QFont,
    QStandardItem,
    QStandardItemModel,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from index.built.library import Library
from index.folding import fold
from index.model import Term
from index.typed import cleaned
from index.words.punctuation import labelled, listed
from index.words.record_words import record_words
from index.words.term_words import definition_text, english_name, full_name, term_name
from viewer.kit.link_dialog import ask_to_open
from viewer.kit.text.qt_text import showable
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.prompt import Prompt
from viewer.reading.page.reader_view import ReaderView

_translate = partial(QCoreApplication.translate, "Glossary")
_MARGINS = 12  # px
_TermRole, _FoldedRole = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


def show_preview(reader: ReaderView, library: Library, term_id: str) -> None:
    """Show a term's definition beside the words, for pointer and keyboard alike; blank hides it."""
    term = library.term(term_id) if term_id else None
    if term is None:
        QToolTip.hideText()
        return
    under_pointer = reader.viewport().rect().contains(reader.viewport().mapFromGlobal(QCursor.pos()))
    by_keyboard = reader.textCursor().charFormat().anchorHref() == f"term:{term_id}"
    at = reader.viewport().mapToGlobal(reader.cursorRect().bottomLeft())
    text = labelled(full_name(term), definition_text(term))
    QToolTip.showText(at if by_keyboard or not under_pointer else QCursor.pos(), fill(showable(text), 60), reader)


class _WholeNames(QStyledItemDelegate):
    """Gives a name that only just fits a line one more: the style counts its margins only when it paints."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size for a line that is narrower by these margins."""
        rect = option.rect
        rect.setWidth(max(1, rect.width() - _MARGINS))
        option.rect = rect
        return super().sizeHint(option, index)


class GlossaryDialog(QDialog):
    """Every term in order, a box to find one, and its entry with citations."""

    def __init__(self, library: Library, parent: QWidget, term_id: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Glossary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 520)
        self._terms = {term.id: term for term in library.terms()}
        self._create_widgets()
        self._lay_out()
        self.open_term(term_id or self._first())

    def open_term(self, term_id: str) -> None:
        """Show the entry of a term; an unknown one changes nothing."""
        row = next((row for row, listed_id in enumerate(self._sorted_ids()) if listed_id == term_id), -1)
        if row >= 0:
            self.box.clear()
            index = self._shown.mapFromSource(self._items.index(row, 0))
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _create_widgets(self) -> None:
        self._items = QStandardItemModel(self)
        for term_id in self._sorted_ids():
            item = QStandardItem(term_name(self._terms[term_id]))
            item.setEditable(False)
            item.setData(term_id, _TermRole)
            names = dict.fromkeys((term_name(self._terms[term_id]), self._terms[term_id].term))
            item.setData(fold(" ".join(names)), _FoldedRole)
            self._items.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._items)
        self._shown.setFilterRole(_FoldedRole)
        self.box = QLineEdit()
        Prompt(self.box, self.tr("Find a term"))
        self.box.setAccessibleName(self.tr("Find a term"))
        add_clear_button(self.box)
        self.box.textChanged.connect(lambda text: self._shown.setFilterFixedString(fold(cleaned(text)).strip()))
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setItemDelegate(_WholeNames(self.list))
        self.list.setObjectName("rows")
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setAccessibleDescription(self.tr("The entry of the chosen term stands beside the list."))
        self.list.selectionModel().currentChanged.connect(lambda index: self._show(index.data(_TermRole)))
        self.entry = QuietBrowser()
        self.entry.setAccessibleName(self.tr("Entry"))
        self.entry.document().setDocumentMargin(18)
        self.entry.anchorClicked.connect(self._on_link)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.list)
        split = QSplitter()
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.entry)
        split.setSizes([240, 520])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(buttons)

    def _sorted_ids(self) -> list[str]:
        return sorted(self._terms, key=lambda listed_id: fold(term_name(self._terms[listed_id])))

    def _first(self) -> str:
        """Return the first term of the list that its records bear out, or the first of all if there is none."""
        ids = self._sorted_ids()
        return next((each for each in ids if self._terms[each].verified), next(iter(ids), ""))

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == "term":
            self.open_term(url.path())
        elif url.scheme() == "record":
            ask_to_open(self, _address(self._terms, url.path()))

    def _show(self, term_id: str | None) -> None:
        term = self._terms.get(term_id or "")
        if term is None:
            return
        self.entry.clear()
        _write_entry(QTextCursor(self.entry.document()), term, self._terms, self)


def _write_entry(cursor: QTextCursor, term: Term, terms: dict[str, Term], dialog: QDialog) -> None:
    heading, plain, muted, link = (QTextCharFormat() for _ in range(4))
    heading.setFontPointSize(dialog.font().pointSizeF() * 1.4)
    heading.setFontWeight(QFont.Weight.Bold)
    muted.setForeground(dialog.palette().placeholderText())
    link.setForeground(dialog.palette().link())
    link.setAnchor(True)
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(10)
    cursor.setBlockFormat(spaced)
    cursor.insertText(showable(term_name(term)), heading)
    if english := english_name(term):
        cursor.insertBlock(spaced, muted)
        cursor.insertText(showable(english), muted)
    cursor.insertBlock(spaced, plain)
    cursor.insertText(showable(definition_text(term)), plain)
    if not term.verified:
        cursor.insertBlock(spaced, muted)
        cursor.insertText(_translate("Not verified: no record of these words could be shown."), muted)
    for count, citation in enumerate(term.citations):
        cursor.insertBlock(spaced, muted)
        cursor.insertText(showable(f"{record_words(citation)} "), muted)
        link.setAnchorHref(f"record:{term.id}/{count}")
        cursor.insertText(showable(citation.address), link)
    others = [terms[other] for other in term.see_also if other in terms]
    if others:
        cursor.insertBlock(spaced, plain)
        cursor.insertText(_translate("See also: "), plain)
    between = listed("||").strip("|")  # the sign between two, each of which is a link of its own
    for count, other in enumerate(others):
        link.setAnchorHref(f"term:{other.id}")
        cursor.insertText(between if count else "", plain)
        cursor.insertText(showable(term_name(other)), link)


def _address(terms: dict[str, Term], record: str) -> str:
    """Return the address of a record, given as "term/number": an address itself is never a link's target."""
    term_id, _, number = record.rpartition("/")
    return terms[term_id].citations[int(number)].address
