"""Opens the place that a link, an id or a number names, from the command line, the desktop or a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from index.arrangements.best_statement import best_statement
from index.built.library import Library
from index.citing.links import LONGEST, Link, LinkKind, is_address, parse_link
from index.origin import is_own
from viewer.arrangements.arrangement_controller import ArrangementController
from viewer.kit.host_window import Importance
from viewer.kit.text.shortened import beginning
from viewer.reading.overview.overview import ACTION
from viewer.reading.overview.overview_places import is_place
from viewer.reading.passages import Passages
from viewer.reading.text_panes import TextPanes
from viewer.shell.main_window import MainWindow

_SHOWN = 80  # characters of an unknown link in the status bar


class LinkController(QObject):
    """Opens what addresses lead to. A link can do nothing else."""

    def __init__(self, window: MainWindow, library: Library, texts: TextPanes, work: ArrangementController) -> None:
        super().__init__(window)
        self._window, self._library, self._texts, self._work = window, library, texts, work

    def follow(self, text: str) -> str:
        """Open a link, a passage's id or its number; returns "" or, when there is no such place, words that say so.

        What an earlier edition published and this one no longer has leads to its successor, with a message.
        """
        if not is_address(text):
            return self._open_passage(text[:LONGEST])
        link = parse_link(text)
        if link is None:
            words = self.tr("This link leads nowhere in Good Offices: “{0}”. Nothing was opened.")
            return words.format(beginning(text, _SHOWN))
        return self._open(link)

    def follow_overview(self, address: str) -> None:
        """Follow a link of an overview: an action by its key, or a place; an arrangement opens where it is stated."""
        link = parse_link(address)
        if address.startswith(ACTION):
            self._window.actions_table[address.removeprefix(ACTION)].trigger()
        elif is_place(self._library, address):
            self._texts.open(address)
        elif link is not None:
            self._open(link)
            if link.kind is LinkKind.ARRANGEMENT and (chosen := self._window.arrangements.chosen.arrangement):
                self._texts.open_statement(best_statement(chosen))

    def _open(self, link: Link) -> str:
        match link.kind:
            case LinkKind.SEARCH:
                self._window.search_box.setText(link.target)
            case LinkKind.ARRANGEMENT:
                return self._open_arrangement(link.target)
            case LinkKind.STATE:
                return self._open_state(link.target)
            case _:
                return self._open_passage(link.target)
        return ""

    def _open_arrangement(self, identifier: str) -> str:
        known = {arrangement.id for arrangement in self._library.arrangements()}
        found, changed = identifier, ""
        if identifier not in known:
            found, changed = self._successor(identifier, known.__contains__)
        if not found:
            return self.tr("This edition has no arrangement “{0}”.").format(beginning(identifier, _SHOWN))
        self._window.actions_table["arrangements"].setChecked(True)
        self._window.arrangements.show()
        self._work.show_arrangement(found)
        self._tell_change(changed)
        return ""

    def _open_state(self, code: str) -> str:
        place = Passages(self._library).of_link(Link(LinkKind.STATE, code))
        if not place:
            return self.tr("This edition has no state “{0}”.").format(beginning(code, _SHOWN))
        self._texts.open(place)
        return ""

    def _open_passage(self, text: str) -> str:
        block, changed = self._library.find(text), ""
        if block is None:
            follower, changed = self._successor(text, self._has_block)
            block = self._library.block(follower)
        if block is None and is_own(text.strip().lower()):
            return self.tr("This passage is in a document of a reader’s own that is not on this computer.")
        if block is None:
            return self.tr("There is no passage “{0}”.").format(beginning(text, _SHOWN))
        self._texts.open(block.id)
        self._tell_change(changed)
        return ""

    def _tell_change(self, words: str) -> None:
        if words:
            self._window.tell(words, Importance.ANSWER)

    def _has_block(self, identifier: str) -> bool:
        return self._library.block(identifier) is not None

    def _successor(self, text: str, is_there: Callable[[str], bool]) -> tuple[str, str]:
        """Return the first successor of something published earlier and a message that says so; or blanks."""
        moved = self._library.moved(text)
        followers = [successor for successor in moved.successors if is_there(successor)] if moved else []
        if not followers:
            return "", ""
        words = self.tr("“{0}” was changed in a later edition: this is what took its place.")
        if len(followers) > 1:
            words = self.tr("“{0}” was divided in a later edition: this is the first of what took its place.")
        return followers[0], words.format(beginning(text, _SHOWN))
