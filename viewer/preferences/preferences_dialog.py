"""The preferences: every setting of the table, in effect at once, with a preview of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.kit.announcer import Announcer
from viewer.kit.widgets.plain_stack import PlainStack
from viewer.preferences.preferences_page import PreferencesPage, translated
from viewer.preferences.type_preview import TypePreview
from viewer.settings.appearance import Appearance
from viewer.settings.setting_specs import READING, SPECS, Spec, sections
from viewer.settings.settings import Settings

_SIZE = QSize(800, 640)  # px: the longest page in English at normal size, with the preview below
_LIST_WIDTH = 168  # px, for the longest name of a section
_ROW_HEIGHT = 34  # px: easy to hit, as buttons are


class PreferencesDialog(QDialog):
    """Made from `setting_specs`: a section is a page, a setting with a label is a row."""

    def __init__(self, settings: Settings, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._appearance = settings, appearance
        self._before: dict[str, tuple[Spec[Any], Any]] = {}
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        self._announcer = Announcer(self)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setAccessibleDescription(self.tr("The settings of the chosen page stand beside the list."))
        self.pages = [PreferencesPage(specs, self._settings) for specs in sections().values()]
        self.preview = TypePreview(self._appearance.theme, self._appearance.typography())
        self._stack = PlainStack()
        for section, page in zip(sections(), self.pages, strict=True):
            item = QListWidgetItem(translated(section))
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.list.addItem(item)
            self._stack.addWidget(self._with_preview(page) if section == READING else page)
        self.list.setCurrentRow(0)
        self.reset_page = QPushButton(self.tr("Reset this page"))
        self.reset_page.setAccessibleDescription(self.tr("Resets the settings of this page to their default values."))
        self.reset_all = QPushButton(self.tr("Reset all settings"))
        self.reset_all.setAccessibleDescription(self.tr("Resets all settings to their default values."))
        self.message = QLabel()
        self.message.setObjectName("muted")
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAccessibleDescription(self.tr("Brings back the settings before the reset."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.reset_page, self.reset_all, self.undo):
            button.setAutoDefault(False)
        self._tell("")

    def _with_preview(self, page: PreferencesPage) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 3)
        column.addWidget(self.preview, 2)
        return whole

    def _lay_out(self) -> None:
        # Screen readers say all that stands in a dialog when it opens, except what stands in a part of a divided one.
        middle = QSplitter()
        middle.setHandleWidth(0)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.list)
        middle.addWidget(self._stack)
        middle.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 10, 12, 12)
        bottom.setSpacing(8)
        for widget in (self.reset_page, self.reset_all, self.message, self.undo):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(middle, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._settings.changed.connect(self._on_changed)
        self._appearance.changed.connect(self.preview.set_theme)
        self._appearance.typeset.connect(self.preview.set_typography)
        self.reset_page.clicked.connect(lambda: self._reset(self.pages[self.list.currentRow()].specs.values()))
        self.reset_all.clicked.connect(lambda: self._reset(None))
        self.undo.clicked.connect(self._bring_back)
        self.buttons.rejected.connect(self.reject)

    def _reset(self, specs: Iterable[Spec[Any]] | None) -> None:
        before = {spec.key: (spec, self._settings.get(spec)) for spec in SPECS if spec.chosen}
        self._settings.reset(specs)
        self._before = before
        if specs is None:
            self._tell(self.tr("All settings have their default values."))
        else:
            self._tell(self.tr("The settings on this page have their default values."))

    def _bring_back(self) -> None:
        before, self._before = self._before, {}
        for spec, value in before.values():
            self._settings.set(spec, value)
        self._tell("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, key: str) -> None:
        for page in self.pages:
            page.refresh(key)
        self._tell("")

    def _tell(self, text: str) -> None:
        """Show what was done beside the button that undoes it; blank hides both."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.undo.setVisible(bool(text))
        self._announcer.announce(text)
