"""All shortcuts, by menu: to look up, and to change."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index.words.language import translate
from index.words.punctuation import quoted
from viewer.kit.action_spec import ActionSpec, Menu
from viewer.kit.action_table import ActionTable
from viewer.kit.announcer import Announcer
from viewer.kit.keymap import Keymap, flaw, native, plain_name, read_keymap
from viewer.kit.save_dialog import SaveDialog
from viewer.kit.widgets.clear_button import add_clear_button
from viewer.kit.widgets.flat_tree_view import FlatTreeView
from viewer.kit.widgets.plain_stack import PlainStack
from viewer.kit.widgets.prompt import Prompt
from viewer.kit.widgets.reading_dialog import ReadingDialog
from viewer.settings.setting_specs import OWN_KEYS
from viewer.settings.settings import Settings
from viewer.shortcuts.keys_strip import KeysStrip
from viewer.shortcuts.shortcut_delegate import ShortcutDelegate
from viewer.shortcuts.shortcut_list import KEYS, NAME, ShortcutList, SpecRole
from viewer.shortcuts.shortcuts_file import (
    SHORTCUTS_KINDS,
    ShortcutsRefusedError,
    export_shortcuts,
    import_shortcuts,
)

_SIZE = QSize(720, 640)  # px


class ShortcutsDialog(ReadingDialog):
    """Every action with its keys; what is changed is in effect at once, and can be undone."""

    def __init__(self, table: ActionTable, menus: Iterable[Menu], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._settings = table, settings
        self._usual = read_keymap(settings.usual(OWN_KEYS), table.specs)
        self._asked: QKeySequence | None = None
        self._before: str | None = None
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self.shown = ShortcutList(table.specs, menus)
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._show_keys()
        self._find("")

    @property
    def chosen(self) -> ActionSpec | None:
        """The action that is chosen in the list, None if there is none."""
        spec: ActionSpec | None = self.list.currentIndex().siblingAtColumn(NAME).data(SpecRole)
        return spec

    def choose(self, key: str) -> None:
        """Choose an action of those that are shown."""
        self.list.setCurrentIndex(self.shown.row_of(key))

    def _create_widgets(self) -> None:
        self._announcer, self._files = Announcer(self), SaveDialog(self)
        locked = self._settings.is_locked(OWN_KEYS)
        self.box = QLineEdit()
        Prompt(self.box, self.tr("Find an action or its keys"))
        self.box.setAccessibleName(self.tr("Find an action or its keys"))
        add_clear_button(self.box)
        self.list = FlatTreeView()
        self.list.setModel(self.shown)
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setAccessibleDescription(self.tr("The keys of the chosen action stand below; Enter adds some."))
        self.list.setItemsExpandable(False)
        self.list.step = 20  # px
        self.list.setItemDelegateForColumn(NAME, ShortcutDelegate(self.list))
        self.list.setAllColumnsShowFocus(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.Stretch)
        self.strip = KeysStrip(locked=locked)
        self._below_strip, self.question = PlainStack(), QWidget()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.take, self.leave = (
            self._button(self.tr("Use them here instead")),
            self._button(self.tr("Leave them there")),
        )
        self.message = QLabel()
        self.message.setObjectName("muted")
        self.message.setWordWrap(True)
        self.undo = self._button(self.tr("Undo"))
        self.reset_all, self.bring = self._button(self.tr("Reset all")), self._button(self.tr("Import…"))
        self.send = self._button(self.tr("Export…"))
        for button in (self.reset_all, self.bring):
            button.setEnabled(not locked)
        self._why = self.tr("Set by your administrator; it cannot be changed here.") if locked else ""
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        asking = QHBoxLayout(self.question)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.words, 1)
        asking.addWidget(self.take)
        asking.addWidget(self.leave)
        telling = QWidget()
        said = QHBoxLayout(telling)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self.message, 1)
        said.addWidget(self.undo)
        below = QHBoxLayout()
        for button in (self.reset_all, self.bring, self.send):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(self.strip)
        column.addWidget(self._below_strip)
        column.addLayout(below)
        # One place for both: the list keeps its height, and the chosen row its place.
        self._below_strip.addWidget(telling)
        self._below_strip.addWidget(self.question)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._find)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self.strip.recorder.began.connect(lambda: self._ask(None))
        self.strip.recorder.began.connect(lambda: self._announcer.announce(self.strip.recorder.text()))
        self.strip.recorder.recorded.connect(self._on_recorded)
        self.strip.removed.connect(self._remove)
        self.strip.reset_requested.connect(self._reset_one)
        self.take.clicked.connect(self._take_over)
        self.leave.clicked.connect(lambda: self._ask(None))
        self.undo.clicked.connect(self._bring_back)
        self.reset_all.clicked.connect(self._reset_all)
        self.send.clicked.connect(self._export)
        self.bring.clicked.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self._table.keys_in_use.changed.connect(self._show_keys)

    def _find(self, words: str) -> None:
        chosen = self.chosen
        self.shown.find(words)
        self.list.expandAll()
        for row in range(self.list.model().rowCount()):
            group = self.list.model().hasChildren(self.list.model().index(row, NAME))
            self.list.setFirstColumnSpanned(row, QModelIndex(), group)
        first = self.shown.index(0, NAME, self.shown.index(0, NAME))
        at = self.shown.row_of(chosen.key) if chosen else first
        self.list.setCurrentIndex(at if at.isValid() else first)
        self._tell("" if first.isValid() else self.tr("No action has these words or keys."), undo=False)

    def _show_keys(self) -> None:
        self.shown.show_keys(self._table.keymap, self._usual)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._ask(None)
        self.strip.show_action(self.chosen, self._table.keymap, self._usual)
        self.list.scrollTo(self.list.currentIndex())

    def _on_activated(self, index: QModelIndex) -> None:
        if index.siblingAtColumn(NAME).data(SpecRole) and self.strip.recorder.isEnabled():
            self.strip.recorder.start()

    def _on_recorded(self, keys: QKeySequence) -> None:
        """Give the keys to the chosen action, or ask if another has them."""
        spec = self.chosen
        owner = self._table.keymap.owner(keys, self._table.specs)
        if spec is None:
            return
        if owner is spec:
            self._tell(
                self.tr("{0} has these keys already: {1}.").format(quoted(plain_name(spec)), native(keys)), undo=False
            )
        elif trouble := flaw(keys):
            self._tell(trouble, undo=False)
        elif owner is not None:
            words = self.tr("{0} belongs to {1}.").format(native(keys), quoted(plain_name(owner)))
            self._ask(keys, words)
        else:
            self._give(spec, keys)

    def _ask(self, keys: QKeySequence | None, words: str = "") -> None:
        """Ask whether to take keys from another action; None takes the question away."""
        had_focus = self.take.hasFocus() or self.leave.hasFocus()
        self._asked = keys
        self.words.setText(words)
        self._below_strip.setCurrentIndex(0 if keys is None else 1)
        if keys is not None:
            self._tell("", undo=False)
            self._announcer.announce(words)
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.strip.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        keys, spec = self._asked, self.chosen
        if keys is not None and spec is not None:
            self._ask(None)
            self._give(spec, keys)

    def _give(self, spec: ActionSpec, keys: QKeySequence) -> None:
        words = self.tr("{0} belongs to {1} now.").format(native(keys), quoted(plain_name(spec)))
        self._set(self._table.keymap.giving(spec, keys), words)

    def _remove(self, keys: QKeySequence) -> None:
        if spec := self.chosen:
            words = self.tr("{0} does nothing now.").format(native(keys))
            self._set(self._table.keymap.taking(spec, keys), words)

    def _reset_one(self) -> None:
        if spec := self.chosen:
            words = self.tr("{0} has its usual keys.").format(quoted(plain_name(spec)))
            self._set(self._table.keymap.as_in(self._usual, spec), words)

    def _reset_all(self) -> None:
        self._set(self._usual, self.tr("All actions have their default keys."))

    def _set(self, keymap: Keymap, words: str) -> None:
        """Let actions have these keys from now on, and say so with a way back."""
        before = self._settings.get(OWN_KEYS)
        self._keep(keymap.text())
        self._before = before
        self._tell(words, undo=True)

    def _keep(self, text: str) -> None:
        if text == self._usual.text():
            self._settings.reset([OWN_KEYS])
        else:
            self._settings.set(OWN_KEYS, text)

    def _bring_back(self) -> None:
        if self._before is not None:
            self._keep(self._before)
        self._tell(self.tr("The keys are as they were before."), undo=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self) -> None:
        title = self.tr("Export shortcuts")
        file = self._files.ask(title, "shortcuts", SHORTCUTS_KINDS)
        if file and self._files.save(title, file, lambda name: export_shortcuts(self._table.keymap, name)):
            self._tell(self.tr("Saved {0}.").format(file.name), undo=False)

    def _import(self) -> None:
        """Take over what another export holds, whole or not at all."""
        title, offered = self.tr("Import shortcuts"), translate("FileKinds", SHORTCUTS_KINDS[".json"])
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self._files.folder), offered)
        if not chosen:
            return
        file = Path(chosen)
        try:
            keymap = import_shortcuts(file, self._table.specs)
        except ShortcutsRefusedError as error:
            QMessageBox(QMessageBox.Icon.Warning, title, str(error), parent=self).open()
            return
        self._files.folder = file.parent
        self._set(keymap, self.tr("The keys of {0} are in use.").format(file.name))

    def _tell(self, text: str, *, undo: bool) -> None:
        """Show what was done beside the button that undoes it, or why nothing was."""
        self.message.setText(text or self._why)
        self.undo.setVisible(undo)
        self._announcer.announce(text)
