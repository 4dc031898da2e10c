"""Copies what is chosen with its source, as a citation or as a link that leads back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from index.built.library import Library
from index.citing.links import Link, LinkKind
from index.citing.reference import (
    Reference,
    arrangement_references,
    passage_reference,
    term_reference,
)
from index.model import Arrangement, Block
from index.results import Hit
from index.values import Struct
from index.words.punctuation import quoted
from index.words.wording import party_text
from viewer.kit.action_spec import translate
from viewer.kit.context_menus import offer, separator
from viewer.kit.host_window import HostWindow
from viewer.reading.overview.overview_places import state_at
from viewer.reading.page.reader_view import ReaderView
from viewer.reading.text_panes import TextPanes
from viewer.settings.setting_specs import CITATION_FORM
from viewer.settings.settings import Settings


class _Chosen(Struct, frozen=True):
    """What a reader means by "this": its references, in words, and the link to it."""

    references: tuple[Reference, ...]
    words: str
    link: Link | None


class CitationController(QObject):
    """Copies citations and links of the current selection, passage, hit or arrangement."""

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
        self._forms = {key: window.actions_table[f"cite-{key}"] for key in CITATION_FORM.choices}
        self._forms[settings.get(CITATION_FORM)].setChecked(True)
        self._connect()

    def copy_citation(self) -> None:
        """Copy what is chosen with its source, in the form last used."""
        self._copy(self._chosen())

    def cite_arrangement(self, arrangement: Arrangement) -> None:
        """Copy every statement of an arrangement with its source."""
        self._copy(self._of_arrangement(arrangement))

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
        table.connect({"cite": self.copy_citation, "copy-link": self.copy_link})
        table.connect({f"cite-{key}": partial(self._copy_as, key) for key in self._forms})
        self._texts.for_each_pane(lambda text: self._offer_in(text.reader))

    def _actions(self) -> list[QAction]:
        table, menu = self._window.actions_table, QMenu(translate("Copy c&itation as"), self._window.widget)
        menu.addActions(list(self._forms.values()))
        return [table["cite"], menu.menuAction(), table["copy-link"]]

    def _copy_as(self, form: str) -> None:
        self._settings.set(CITATION_FORM, form)
        self.copy_citation()

    def _copy(self, chosen: _Chosen | None) -> None:
        if chosen is None or not chosen.references:
            self._tell(self.tr("There is nothing here to cite."))
            return
        from viewer.citing.citation_clipboard import copy_citations  # noqa: PLC0415  loaded on first use

        form = self._settings.get(CITATION_FORM)
        copy_citations(chosen.references, form)
        name = self._forms[form].text().replace("&", "")
        self._tell(self.tr("Copied with citation ({1}): {0}.").format(chosen.words, name))

    def _chosen(self) -> _Chosen | None:
        """Return what to cite: the choice in the pane with the focus, else the text."""
        chosen = self._chosen_in_list()
        if isinstance(chosen, Arrangement):
            return self._of_arrangement(chosen)
        if chosen is not None:
            return self._of_hit(chosen)
        reader = self._texts.active.reader
        state = state_at(self._library, reader.place[0])
        if state is not None:  # its page rests on many records: there is a link to it, and no one source
            return _Chosen((), party_text(state), Link(LinkKind.STATE, state.code))
        return self._of_selection() or self._of_block(self._library.passage_from(reader.block_read))

    def _of_selection(self) -> _Chosen | None:
        parts: list[tuple[Block, str]] = []
        for block_id, (start, end) in self._texts.active.reader.selected:
            block = self._library.block(block_id)
            words = block.text[start:end].strip() if block else ""
            # Headings in a selection are named by the passages below them.
            if block and words and block.number:
                parts.append((block, words))
        if not parts:
            return None
        references = tuple(passage_reference(block, self._library, words) for block, words in parts)
        link = Link(LinkKind.PASSAGE, parts[0][0].id)
        return _Chosen(references, _places(references), link)

    def _of_block(self, block: Block | None) -> _Chosen | None:
        if block is None:
            return None
        cited = passage_reference(block, self._library)
        words = cited.place or quoted(block.text)
        return _Chosen((cited,), words, Link(LinkKind.PASSAGE, block.id))

    def _of_arrangement(self, arrangement: Arrangement) -> _Chosen:
        references = arrangement_references(arrangement, self._library)
        link = Link(LinkKind.ARRANGEMENT, arrangement.id)
        return _Chosen(references, references[0].claim.rstrip("."), link)

    def _of_hit(self, hit: Hit) -> _Chosen | None:
        match hit.kind:
            case "arrangement":
                found = (arrangement for arrangement in self._library.arrangements() if arrangement.id == hit.id)
                return next(map(self._of_arrangement, found), None)
            case "note":
                passage = next((note.passage for note in self._library.notes() if note.id == hit.id), "")
                return self._of_block(self._library.block(passage))
            case "term":
                term = self._library.term(hit.id)
                if term is None:
                    return None
                link = Link(LinkKind.SEARCH, term.term)
                return _Chosen((term_reference(term, self._library),), quoted(term.term), link)
        return self._of_block(self._library.block(hit.id))

    def _tell(self, message: str) -> None:
        self._window.tell(message)


def _places(references: Sequence[Reference]) -> str:
    """Return the numbers of the passages cited: "§ 4.1" or "§ 4.1–§ 4.3"."""
    first, last = references[0].place, references[-1].place
    return first if first == last else f"{first}–{last}"
