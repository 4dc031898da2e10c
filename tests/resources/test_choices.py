"""What a reader chooses from is told apart by its names, in every language of the window."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

import pytest

from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages

# Contexts whose texts stand beside each other: in one list, on buttons of one bar, in one column.
OFFERED = (
    *("Assessment", "Columns", "DetailsCard", "Encodings", "Languages", "Layer", "Losses", "NoteEditor", "PannedView"),
    *("Record", "SearchController", "SearchMenu", "Settings", "Stage", "Status"),
)


@pytest.mark.parametrize("language", listed_languages())
def test_no_two_choices_have_one_name(language: str) -> None:
    contexts = ElementTree.parse(ROOT / "resources" / "translations" / f"good_offices_{language}.ts").iter("context")
    offered = [context for context in contexts if context.findtext("name") in OFFERED]
    names = Counter(
        (context.findtext("name"), translation.text.replace("&", "").rstrip("…"))
        for context in offered
        for translation in context.iter("translation")
        if translation.text and translation.text.strip()
    )
    assert len(offered) == len(OFFERED)
    assert [name for name, times in names.items() if times > 1] == []
