"""What can be done with the reader's folders and documents: by menu, by key, and in the contents by a right click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
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
from viewer.shelf.shelf_actions import OF_DOCUMENTS, OF_FOLDERS, OF_THE_SHELF
from viewer.shelf.shelf_rows import ShelfRow, shelf_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.kit.host_window import HostWindow
    from viewer.kit.undoing import Undoing
    from viewer.reading.contents.contents_pane import ContentsPane
    from viewer.reading.text_panes import TextPanes
    from viewer.settings.shelf_setting import ReadersShelf
    from viewer.shelf.shelf_controller import ShelfController


class ShelfMenu(QObject):
    """The actions mean the row that is chosen in the contents; those of a menu asked for there, the row it is about."""

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
        self._deeds: dict[str, Callable[[ShelfRow], object]] = {
            "rename": self._rename,
            "folder": lambda _row: self._make_folder(),
            "move": self._ask_where,
            "up": partial(self._step, step=-1),
            "down": partial(self._step, step=1),
            "remove": self._remove,
            "properties": lambda row: self.show_properties(row.document),
        }
        window.actions_table.connect({f"shelf-{deed}": partial(self._do, deed) for deed in self._deeds})
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
            row = self._chosen
            if key and row and row.can_change:
                self._deeds[key](row)
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
    def _chosen(self) -> ShelfRow | None:
        """What is chosen in the contents, if that is something of the shelf."""
        tree = self._contents.tree
        index = tree.currentIndex()
        return shelf_row(index.data(TopicRole)) if tree.selectionModel().isSelected(index) else None

    @property
    def _read(self) -> ShelfRow | None:
        """The document that is read in the active text, if it is on the shelf."""
        place = self._texts.active.navigation.place
        if place is None or not is_own(place.block) or not self._tree.index_of(place.block).isValid():
            return None
        return ShelfRow(document=document_of(place.block))

    def _do(self, key: str) -> None:
        chosen = self._chosen
        if key in OF_THE_SHELF:
            self._deeds[key](ShelfRow())
        elif chosen and chosen.can_change and (chosen.document or key in OF_FOLDERS):
            self._deeds[key](chosen)
        elif key == "properties" and (read := self._read):
            self._deeds[key](read)

    def _allow(self) -> None:
        """Let be done what means something now."""
        table, chosen = self._window.actions_table, self._chosen
        for deed in OF_DOCUMENTS:
            table[f"shelf-{deed}"].setEnabled(bool(chosen and chosen.document))
        for deed in OF_FOLDERS:
            table[f"shelf-{deed}"].setEnabled(bool(chosen and chosen.can_change))
        table["shelf-properties"].setEnabled(bool((chosen and chosen.document) or self._read))

    def _offer_in_contents(self) -> None:
        """Add what can be done with a row to the menu of the contents, where it is only shown for rows of the shelf."""
        tree, table = self._contents.tree, self._window.actions_table
        meant: list[ShelfRow] = [ShelfRow()]
        opening, line, moving = QAction(self.tr("&Open"), tree), separator(tree), QAction(tree)
        opening.triggered.connect(lambda: self._texts.open_topic(meant[0].topic))
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
            meant[0] = row or ShelfRow()
            opening.setVisible(bool(row and row.document))
            line.setVisible(row is not None)
            for key, action in actions.items():
                like = table[f"shelf-{key}"]
                action.setText(like.text().removesuffix("…") if key == "move" else like.text())
                action.setIcon(like.icon())
                fits = row is not None and (key in OF_THE_SHELF or row.can_change)
                action.setVisible(bool(fits and row and (row.document or key not in OF_DOCUMENTS)))

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

    def _make_folder(self, document: str = "") -> None:
        from viewer.shelf.name_dialog import NameDialog  # noqa: PLC0415  loaded on first use

        take = partial(self.editing.make_folder, document=document)
        NameDialog(self.tr("New folder"), self.tr("Name:"), "", take, self._window.widget).open()

    def _step(self, row: ShelfRow, step: int) -> None:
        self.editing.step(row, step)
        self._contents.follow(self._tree.index_of(row.topic))

    def _remove(self, row: ShelfRow) -> None:
        """Remove a row, and choose the one that takes its place, without opening it."""
        index = self._tree.index_of(row.topic)
        beside = (index.siblingAtRow(index.row() + 1), index.siblingAtRow(index.row() - 1), index.parent())
        following = next((each.data(TopicRole).id for each in beside if each.isValid()), "")
        self.editing.remove(row)
        if not self._tree.index_of(row.topic).isValid():
            self._contents.follow(self._tree.index_of(following))

    def _ask_where(self, row: ShelfRow) -> None:
        """Show the folders at the row of a document."""
        tree = self._contents.tree
        menu = KeysMenu(tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Move to folder"))
        self._fill_folders(menu, row)
        place: QPoint = tree.visualRect(tree.row_of(self._tree.index_of(row.topic))).bottomLeft()
        menu.popup(tree.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    def _fill_folders(self, menu: QMenu, row: ShelfRow) -> None:
        menu.clear()
        index: QModelIndex = self._tree.index_of(row.topic).parent()
        here = shelf_row(index.data(TopicRole)) or ShelfRow()
        for folder in ("", *folder_names(self._shelf.opened.shelf)):
            action = menu.addAction(isolated(folder.replace("&", "&&")) if folder else self.tr("&No folder"))
            action.setCheckable(True)
            action.setChecked(folder == here.folder)
            action.triggered.connect(partial(self._move, row, folder))
        menu.addSeparator()
        menu.addAction(self.tr("New &folder…"), partial(self._make_folder, row.document))

    def _move(self, row: ShelfRow, folder: str) -> None:
        self.editing.move(row, folder)
        index = self._tree.index_of(row.topic)
        self._contents.tree.expand(index.parent())
        self._contents.follow(index)
