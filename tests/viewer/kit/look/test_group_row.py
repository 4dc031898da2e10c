"""Titles of groups that differ are told apart in the narrowest panel, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from index.words.language import translate
from tests.architecture.source_tree import ROOT
from viewer.kit.look.group_row import GroupRow
from viewer.kit.text.path_text import SEPARATOR
from viewer.settings.language_service import LANGUAGES, LanguageService

PANELS = (168, 226, 290, 430)  # px: the least width of the contents, and usual ones
GUIDE = "A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations, since 1776: {}"
PATHS = [
    (GUIDE.format(country), subject)
    for country in ("Haiti", "Cuba", "Oman")
    for subject in ("Summary", "Recognition of the independence of the new government")
]


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    service = LanguageService(ROOT / "resources" / "translations")
    service.use(request.param)
    yield request.param
    service.restore()


@pytest.mark.parametrize("width", PANELS)
def test_titles_that_differ_at_the_end_of_a_name_are_told_apart(language, letters, width):
    shelf, font = translate("Shelf", "My shelf"), QFont()
    rows = [GroupRow(SEPARATOR.join((shelf, *path)), 1234, font, width) for path in PATHS]
    assert len({row.shown for row in rows}) == len(rows)
    line = GroupRow(GUIDE[:1], 0, font, width).height
    assert max(row.height for row in rows) <= 3 * line
    assert min(row.height for row in rows) > line


def test_a_title_for_which_there_is_room_is_whole(qapp):
    for title in ("Summary", "My shelf › Treaty of Bern › Part one"):
        assert GroupRow(title, 3, QFont(), 430).shown.replace("\N{NO-BREAK SPACE}", " ") == title
