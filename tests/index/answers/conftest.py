"""What the tests of answers share: the answers of the library that the program comes with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.answers.answering import Answers
from index.answers.when.named_times import named_times
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from index.words.language import speak
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language


@pytest.fixture(scope="package")
def whole_names(whole_library):
    return StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))


@pytest.fixture(scope="package")
def whole_answers(whole_library, whole_names):
    periods = named_times(whole_library.periods())
    gaps = whole_library.research().known_gaps
    return Answers(whole_library.arrangements(), whole_names, periods, whole_library.terms(), gaps=lambda: gaps)


@pytest.fixture
def spoken(language) -> Iterator[None]:
    """Speak the language of a test, in which names are declined."""
    before = speak(load_language(language, QLocale(locale_name(language)), ROOT / "resources" / "translations"))
    yield
    speak(before)
