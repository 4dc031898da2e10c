"""What can be done with the reader's folders and documents: by menu, by key, and in the contents by a right click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from index.origin import is_own
from index.shelf.shelved import ShelfError, document_of
from index.words.shelf_words import shelf_sentence
from viewer.kit.context_menus import offer, separator
from viewer.kit.host_window import Importance
from viewer.kit.roles import TopicRole
from viewer.kit.text.direction import isolated
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.shelf.dragging import ShelfDragging
from viewer.shelf.editing_controller import EditingController, folder_names
from viewer.shelf.shelf_actions import OF_DOCUMENTS, OF_SEVERAL, OF_THE_SHELF
from viewer.shelf.shelf_rows import ShelfRow, shelf_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.kit.host_window import HostWindow
    from viewer.kit.undoing import Undoing
    from viewer.reading.contents.contents_pane import ContentsPane
    from viewer.reading.text_panes import TextPanes
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.shelf_controller import ShelfController


Rows = tuple[ShelfRow, ...]


class ShelfMenu(QObject):
    """The actions mean the rows that are chosen in the contents; those of a menu asked for there, what it is about."""

    def __init__(
        self,
        window: HostWindow,
        shelf: ReadersShelf,
        shown: ShelfController,
        contents: ContentsPane,
        texts: TextPanes,
        undoing: Undoing,
    ) -> None:
        super().__init__(window.widget)
        self._window, self._shelf, self._texts = window, shelf, texts
        self._contents, self._tree = contents, contents.topics
        self.editing = EditingController(window, shelf, undoing)
        self.editing.changed.connect(shown.refresh)
        self._deeds: dict[str, Callable[[Rows], object]] = {
            "rename": lambda rows: self._rename(rows[0]),
            "folder": lambda _rows: self._make_folder(),
            "move": self._ask_where,
            "up": lambda rows: self._step(rows[0], -1),
            "down": lambda rows: self._step(rows[0], 1),
            "remove": self._remove,
            "properties": lambda rows: self.show_properties(rows[0].document),
        }
        window.actions_table.connect({f"shelf-{deed}": partial(self._do, deed) for deed in self._deeds})
        contents.tree.kind_of = lambda index: row.kind if (row := shelf_row(index.data(TopicRole))) else ""
        contents.tree.installEventFilter(self)
        contents.tree.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        texts.place_changed.connect(lambda _place: self._allow())
        self._offer_in_contents()
        ShelfDragging(contents.tree, self.editing)
        self._allow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rename with F2 and remove with Delete what is chosen in the contents."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            key = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "remove"}.get(Qt.Key(event.key()))
            if key and self._means(key, self._chosen):
                self._deeds[key](self._chosen)
                return True
        return super().eventFilter(watched, event)

    def show_properties(self, document_id: str) -> None:
        """Show all that is known of a document."""
        from index.words.document_report import document_report  # noqa: PLC0415  loaded on first use
        from viewer.shelf.properties_dialog import PropertiesDialog  # noqa: PLC0415

        shelf = self._shelf.opened.shelf
        try:
            document = shelf.document(document_id)
            parts = document_report(document, shelf.extraction(document_id))
        except ShelfError as error:
            self._window.tell(shelf_sentence(error), Importance.TROUBLE)
            return
        PropertiesDialog(document, parts, self._window.widget).open()

    @property
    def _chosen(self) -> Rows:
        """What is chosen in the contents, if that is something of the shelf; several are of one kind."""
        return tuple(filter(None, (shelf_row(index.data(TopicRole)) for index in self._contents.tree.chosen)))

    @staticmethod
    def _means(deed: str, rows: Rows) -> bool:
        """Return whether something can be done with these rows."""
        if not rows or not rows[0].can_change or (len(rows) > 1 and deed not in OF_SEVERAL):
            return deed in OF_THE_SHELF
        return bool(rows[0].document) or deed not in OF_DOCUMENTS

    @property
    def chosen_documents(self) -> tuple[str, ...]:
        """The ids of the documents that are chosen in the contents."""
        return tuple(row.document for row in self._chosen if row.document)

    @property
    def _read(self) -> ShelfRow | None:
        """The document that is read in the active text, if it is on the shelf."""
        place = self._texts.active.navigation.place
        if place is None or not is_own(place.block) or not self._tree.index_of(place.block).isValid():
            return None
        return ShelfRow(document=document_of(place.block))

    def _do(self, key: str) -> None:
        if self._means(key, self._chosen):
            self._deeds[key](self._chosen)
        elif key == "properties" and (read := self._read):
            self._deeds[key]((read,))

    def _allow(self) -> None:
        """Let be done what means something now."""
        table, chosen = self._window.actions_table, self._chosen
        for deed in self._deeds:
            table[f"shelf-{deed}"].setEnabled(self._means(deed, chosen))
        table["shelf-properties"].setEnabled(self._means("properties", chosen) or self._read is not None)

    def _offer_in_contents(self) -> None:
        """Add what can be done with a row to the menu of the contents, where it is only shown for rows of the shelf."""
        tree, table = self._contents.tree, self._window.actions_table
        meant: list[Rows] = [(ShelfRow(),)]
        opening, line, moving = QAction(self.tr("&Open"), tree), separator(tree), QAction(tree)
        opening.triggered.connect(lambda: self._texts.open_topic(meant[0][0].topic))
        where = KeysMenu(tree)
        where.aboutToShow.connect(lambda: self._fill_folders(where, meant[0]))
        moving.setMenu(where)
        actions = {key: QAction(tree) for key in self._deeds} | {"move": moving}
        for key, deed in self._deeds.items():
            if key != "move":
                actions[key].triggered.connect(lambda _checked=False, deed=deed: deed(meant[0]))

        def prepare(at: QPoint) -> None:
            pointed_at = tree.indexAt(at)
            row = shelf_row((pointed_at if pointed_at.isValid() else tree.currentIndex()).data(TopicRole))
            rows = self._chosen if row in self._chosen else (row or ShelfRow(),)
            meant[0] = rows
            opening.setVisible(bool(row and row.document and len(rows) == 1))
            line.setVisible(row is not None)
            for key, action in actions.items():
                like = table[f"shelf-{key}"]
                action.setText(like.text().removesuffix("…") if key == "move" else like.text())
                action.setIcon(like.icon())
                action.setVisible(row is not None and self._means(key, rows))

        offer(tree, [line, *actions.values()], prepare)
        tree.insertAction(tree.actions()[0], opening)

    def _rename(self, row: ShelfRow) -> None:
        from viewer.shelf.name_dialog import NameDialog  # noqa: PLC0415  loaded on first use

        title = self.tr("Rename document") if row.document else self.tr("Rename folder")
        label = self.tr("Name; left blank, it has its own title again:") if row.document else self.tr("Name:")
        NameDialog(title, label, row.name, partial(self._called, row), self._window.widget).open()

    def _called(self, row: ShelfRow, name: str) -> str:
        opened_up = self._contents.tree.isExpanded(self._tree.index_of(row.topic))
        trouble = self.editing.rename(row, name)
        if row.folder and not trouble:
            index = self._tree.index_of(ShelfRow(folder=" ".join(name.split())).topic)
            self._contents.tree.setExpanded(index, opened_up)
            self._contents.follow(index)
        return trouble

    def _make_folder(self, documents: Sequence[str] = ()) -> None:
        from viewer.shelf.name_dialog import NameDialog  # noqa: PLC0415  loaded on first use

        take = partial(self.editing.make_folder, documents=documents)
        NameDialog(self.tr("New folder"), self.tr("Name:"), "", take, self._window.widget).open()

    def _step(self, row: ShelfRow, step: int) -> None:
        self.editing.step(row, step)
        self._contents.follow(self._tree.index_of(row.topic))

    def _remove(self, rows: Rows) -> None:
        """Remove rows, and choose the one that takes their place, without opening it."""
        gone = {row.topic for row in rows}
        last = self._tree.index_of(rows[-1].topic)
        siblings = [last.siblingAtRow(row) for row in range(self._tree.rowCount(last.parent()))]
        beside = [*siblings[last.row() + 1 :], *reversed(siblings[: last.row()]), last.parent()]
        ids = (each.data(TopicRole).id for each in beside if each.isValid())
        following = next((each for each in ids if each not in gone), "")
        self.editing.remove(rows)
        if not any(self._tree.index_of(topic).isValid() for topic in gone):
            self._contents.follow(self._tree.index_of(following))

    def _ask_where(self, rows: Rows) -> None:
        """Show the folders at the row of the first of some documents."""
        tree = self._contents.tree
        menu = KeysMenu(tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Move to folder"))
        self._fill_folders(menu, rows)
        place: QPoint = tree.visualRect(tree.row_of(self._tree.index_of(rows[0].topic))).bottomLeft()
        menu.popup(tree.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    def _fill_folders(self, menu: QMenu, rows: Rows) -> None:
        menu.clear()
        above = (shelf_row(self._tree.index_of(row.topic).parent().data(TopicRole)) for row in rows)
        here = {row.folder for row in above if row}
        for folder in ("", *folder_names(self._shelf.opened.shelf)):
            action = menu.addAction(isolated(folder.replace("&", "&&")) if folder else self.tr("&No folder"))
            action.setCheckable(True)
            action.setChecked(here == {folder})
            action.triggered.connect(partial(self._move, rows, folder))
        menu.addSeparator()
        menu.addAction(self.tr("New &folder…"), partial(self._make_folder, [row.document for row in rows]))

    def _move(self, rows: Rows, folder: str) -> None:
        self.editing.move(rows, folder)
        index = self._tree.index_of(rows[0].topic)
        self._contents.tree.expand(index.parent())
        self._contents.follow(index)
        if len(rows) > 1:
            self._contents.choose([row.topic for row in rows])
