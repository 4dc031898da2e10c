"""The menu of the search box: recent searches, and the ways to search."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from index.typed import cleaned
from index.words.language import translate
from viewer.search.operator_help import SIGNS_FOR_LETTERS, WAYS
from viewer.search.search_box import SearchBox
from viewer.settings.setting_specs import RECENT_SEARCHES
from viewer.settings.settings import Settings

_KEPT = 12  # searches: as many as the menu shows without scrolling, with the ways to search below


class SearchMenu(QObject):
    """Fills the menu of a search box and remembers searches that led somewhere."""

    def __init__(self, settings: Settings, box: SearchBox) -> None:
        super().__init__(box)
        self._settings, self._box = settings, box
        box.menu_requested.connect(self._fill)

    def remember(self, query: str) -> None:
        """Put a search first in the recent ones."""
        query = cleaned(query).strip()
        if query:
            earlier = [recent for recent in self.recent() if recent != query]
            self._settings.set(RECENT_SEARCHES, json.dumps([query, *earlier][:_KEPT], ensure_ascii=False))

    def recent(self) -> list[str]:
        """Return the searches remembered, latest first."""
        try:
            remembered = json.loads(self._settings.get(RECENT_SEARCHES) or "[]")
        except ValueError:
            return []
        return [query for query in remembered if isinstance(query, str)] if isinstance(remembered, list) else []

    def _fill(self, menu: QMenu) -> None:
        recent = self.recent()
        for query in recent:
            menu.addAction(query.replace("&", "&&"), partial(self._box.setText, query))
        if recent:
            menu.addAction(self.tr("Forget these searches"), partial(self._settings.set, RECENT_SEARCHES, ""))
        menu.addSection(self.tr("Ways to search"))
        for operator, meaning in WAYS:
            menu.addAction(f"{operator}\t{translate('SearchMenu', meaning)}", partial(self._insert, operator))

    def _insert(self, operator: str) -> None:
        self._box.setFocus()
        self._box.end(False)
        attached = operator in SIGNS_FOR_LETTERS or not self._box.text() or self._box.text().endswith(" ")
        before = "" if attached else " "
        self._box.insert(before + operator.replace("…", ""))
        if operator.startswith('"'):
            self._box.cursorBackward(False)
