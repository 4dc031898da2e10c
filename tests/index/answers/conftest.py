"""What the tests of answers share: the answers of the library that the program comes with."""

from __future__ import annotations

import pytest

from index.answers.answering import Answers
from index.answers.times import named_times
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER


@pytest.fixture(scope="package")
def whole_answers(whole_library):
    names = StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))
    periods = named_times(whole_library.periods())
    return Answers(whole_library.arrangements(), names, periods, whole_library.terms())
