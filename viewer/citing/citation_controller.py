"""Copies what is chosen with its source, as a citation or as a link that leads back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.citing.reference import Reference
from index.model import Arrangement
from index.results import Hit
from index.values import replace
from index.words.wording import party_text
from viewer.citing.citable import Citable, Citables
from viewer.kit.action_spec import translate
from viewer.kit.context_menus import offer, separator
from viewer.kit.host_window import HostWindow
from viewer.kit.widgets.keys_menu import KeysMenu
from viewer.kit.widgets.split_button import SplitButton
from viewer.reading.overview.overview_places import state_at
from viewer.reading.page.copied_page import SOFT_HYPHEN, leave_out_hyphens
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPanes
from viewer.settings.setting_specs import CITATION_FORM, LINE_HYPHENS
from viewer.settings.settings import Settings

_FIRST_FOR_PROGRAMS = "markdown"  # of the forms: those before it are read as they are

Subject = Callable[[], Citable | None]


class CitationController(QObject):
    """Copies citations and links of the current selection, passage, hit, answer or arrangement."""

    def __init__(
        self,
        window: HostWindow,
        library: Library,
        texts: TextPanes,
        settings: Settings,
        chosen: Callable[[], Hit | Arrangement | None],
    ) -> None:
        """`chosen` returns what is chosen in the list that has the focus, None while the text has it."""
        super().__init__(window.widget)
        self._window, self._library, self._texts = window, library, texts
        self._settings, self._chosen_in_list = settings, chosen
        self.citables = Citables(library)
        self._served: list[tuple[Callable[[QWidget], bool], Subject]] = []
        self._forms = {key: window.actions_table[f"cite-{key}"] for key in CITATION_FORM.choices}
        self._forms[settings.get(CITATION_FORM)].setChecked(True)
        self._offered = QActionGroup(self)
        self._connect()

    def copy_citation(self) -> None:
        """Copy what is chosen with its source, in the form last used."""
        self._cite(self._chosen())

    def copy_everything(self) -> None:
        """Copy all that what is chosen rests on."""
        chosen = self._chosen()
        self._copy(chosen.whole if chosen else (), chosen.words if chosen else "")

    def cite_arrangements(self, arrangements: Sequence[Arrangement]) -> None:
        """Copy each arrangement of a list in one sentence with its best record."""
        self._cite(self.citables.arrangements(arrangements))

    def serve(self, button: SplitButton, subject: Subject, means: Callable[[QWidget], bool]) -> None:
        """Let a button cite a subject, and its menu offer the other ways to cite that.

        `means` returns whether the keys mean the same while a widget has the focus.
        """
        button.button.clicked.connect(lambda: self._cite(subject()))
        button.menu.aboutToShow.connect(lambda: self._fill(button.menu, subject()))
        self._served.append((means, subject))

    def offer_in(self, pane: QAbstractScrollArea) -> None:
        """Offer copying in the context menu of a list or a drawing, after what it has already."""
        offer(pane, [separator(pane), *self._actions()] if pane.actions() else self._actions())

    def _offer_in(self, reader: ReaderView) -> None:
        """Offer copying in the context menu of a text."""
        table = self._window.actions_table
        offer(reader, [table["copy"], *self._actions(), separator(reader), table["select-all"]])

    def copy_link(self) -> None:
        """Copy an address that opens what is chosen."""
        chosen = self._chosen()
        if chosen is None or chosen.link is None:
            self._tell(self.tr("There is nothing here that a link could lead to."))
            return
        QGuiApplication.clipboard().setText(chosen.link.address)
        self._tell(self.tr("Copied the link to {0}.").format(chosen.words))

    def _connect(self) -> None:
        table = self._window.actions_table
        table.connect({"cite": self.copy_citation, "all-citations": self.copy_everything, "copy-link": self.copy_link})
        table.connect({f"cite-{key}": partial(self._copy_as, key, self._chosen) for key in self._forms})
        self._texts.for_each_pane(lambda text: self._offer_in(text.reader))
        self._texts.for_each_pane(lambda text: text.reader.copied.connect(self._complete))

    def _complete(self, copied: QTextDocument) -> None:
        if not self._settings.get(LINE_HYPHENS):
            leave_out_hyphens(copied)

    def _actions(self) -> list[QAction]:
        table, menu = self._window.actions_table, KeysMenu(self._window.widget)
        menu.setTitle(translate("Copy c&itation as"))
        menu.addActions(list(self._forms.values()))
        menu.addSeparator()
        menu.addAction(table["all-citations"])
        return [table["cite"], menu.menuAction(), table["copy-link"]]

    def _fill(self, menu: QMenu, subject: Citable | None) -> None:
        """Offer the ways to cite something, and the forms; a form is copied at once, and kept for the next time."""
        menu.clear()
        if subject is None:
            return
        for way in subject.ways:
            menu.addAction(way.text.replace("&", "&&"), partial(self._copy, way.references, way.words))
        menu.addSeparator()
        for key, like in self._forms.items():
            if key == _FIRST_FOR_PROGRAMS:
                menu.addSeparator()
            action = menu.addAction(like.text(), partial(self._copy_as, key, lambda: subject))
            action.setCheckable(True)
            action.setChecked(like.isChecked())
            action.setToolTip(like.statusTip())
            self._offered.addAction(action)

    def _copy_as(self, form: str, subject: Subject) -> None:
        self._settings.set(CITATION_FORM, form)
        self._forms[form].setChecked(True)
        self._cite(subject())

    def _cite(self, subject: Citable | None) -> None:
        self._copy(subject.references if subject else (), subject.words if subject else "")

    def _copy(self, references: tuple[Reference, ...], words: str) -> None:
        if not references:
            self._tell(self.tr("There is nothing here to cite."))
            return
        from viewer.citing.citation_clipboard import copy_citations  # noqa: PLC0415  loaded on first use

        form = self._settings.get(CITATION_FORM)
        if not self._settings.get(LINE_HYPHENS):
            references = tuple(replace(each, quote=each.quote.replace(SOFT_HYPHEN, "")) for each in references)
        copy_citations(references, form)
        name = self._forms[form].text().replace("&", "")
        self._tell(self.tr("Copied with citation ({1}): {0}.").format(words, name))

    def _chosen(self) -> Citable | None:
        """Return what to cite: what the pane with the focus shows or has chosen, else the text."""
        focus = QApplication.focusWidget()
        for means, subject in self._served:
            if focus is not None and means(focus):
                return subject()
        chosen = self._chosen_in_list()
        if isinstance(chosen, Arrangement):
            return self.citables.arrangement(chosen)
        if chosen is not None:
            return self.citables.hit(chosen)
        reader = self._texts.active.reader
        state = state_at(self._library, reader.place[0])
        if state is not None:  # its page rests on many records: there is a link to it, and no one source
            return Citable((), party_text(state), Link(LinkKind.STATE, state.code))
        blocks = [(self._library.block(block), start, end) for block, (start, end) in reader.selected]
        selected = self.citables.selection([(each, each.text[a:b].strip()) for each, a, b in blocks if each])
        noted = self.citables.note(reader.notes.at_caret)
        return selected or noted or self.citables.passage(self._library.passage_from(reader.block_read))

    def _tell(self, message: str) -> None:
        self._window.tell(message)
