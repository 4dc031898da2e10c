"""Which vocabularies a text may be read by."""

from __future__ import annotations

import pytest

from index.answers.vocabularies import VOCABULARIES, vocabularies_of
from index.search.analysis import words

IN_OTHER_LETTERS = {"ar", "ru"}


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("who represents Iran", set()),
        ("Wer vertritt Österreich?", set()),
        ("Кто представляет Iran?", {"ru"}),
        ("من يمثل Iran", {"ar"}),
    ],
)
def test_only_those_in_whose_letters_it_has_words(text: str, others: set[str]) -> None:
    read = {vocabulary.language for vocabulary in vocabularies_of(words(text))}
    assert read == {vocabulary.language for vocabulary in VOCABULARIES} - IN_OTHER_LETTERS | others
