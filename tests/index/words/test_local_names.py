"""States are found by the names of the language in use; the library itself knows its own names only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.built.library import Library
from index.built.store import STORE_NAME, write_store
from index.words.language import Language, speak
from index.words.local_names import find_state, local_name
from tests.index.made_content import SWITZERLAND, UNITED_STATES, made_content


class German(Language):
    def state(self, code: str, name: str) -> str:
        return {"CH": "Die Schweiz", "US": "Vereinigte Staaten"}.get(code, name)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    write_store(tmp_path / STORE_NAME, made_content())
    before = speak(German())
    with Library(tmp_path) as opened:
        yield opened
    speak(before)


@pytest.mark.parametrize("text", ["Die Schweiz", "die schweiz", "Switzerland", "CH", "Bern"])
def test_a_state_is_found_by_its_local_and_by_its_own_names(library: Library, text: str) -> None:
    assert find_state(library, text) == SWITZERLAND


@pytest.mark.parametrize("text", ["", " ", "Schw", "\ud800"])
def test_no_state_is_guessed(library: Library, text: str) -> None:
    assert find_state(library, text) is None


def test_the_library_answers_alike_in_every_language(library: Library) -> None:
    assert library.state("Vereinigte Staaten") is None
    assert local_name(UNITED_STATES) == "Vereinigte Staaten"
