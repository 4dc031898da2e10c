"""Signs are those of the reader's language, and quoted words of the source stay word for word."""

from __future__ import annotations

import pytest

from index.citing.prose import html_text, plain_text
from index.citing.reference import passage_reference
from index.words.inflected import enumerated
from index.words.punctuation import labelled, listed, listed_apart, quoted
from tests.architecture.source_tree import ROOT
from viewer.annotations.annotation import tags_of
from viewer.settings.language_service import LanguageService
from viewer.settings.languages import listed_languages

SIGNS = {
    "de": ("„x“", "a, b", "a; b", "a: b"),
    "fr": ("«\u202fx\u202f»", "a, b", "a\u202f; b", "a\xa0: b"),
    "es": ("«x»", "a, b", "a; b", "a: b"),
    "pt": ("«x»", "a, b", "a; b", "a: b"),
    "ru": ("«x»", "a, b", "a; b", "a: b"),
    "ar": ("«\u2068x\u2069»", "a، b", "a؛ b", "a: \u2068b\u2069"),
}

ROWS = {  # of names, of names of which more follow, of phrases
    "de": ("a, b und Irak", "a, b", "a, b und c"),
    "fr": ("a, b et Irak", "a, b", "a, b et c"),
    "es": ("a, b e Irak", "a, b", "a, b y c"),
    "pt": ("a, b e Irak", "a, b", "a, b e c"),
    "ru": ("a, b и Irak", "a, b", "a, b и c"),
    "ar": ("a وb وIrak", "a وb", "a، وb، وc"),
}


@pytest.fixture(params=listed_languages())
def language(request, qapp):
    """Put each language in force and return its code."""
    service = LanguageService(ROOT / "resources" / "translations")
    service.use(request.param)
    yield request.param
    service.restore()


def test_every_language_has_its_own_signs(language):
    assert (quoted("x"), listed("ab"), listed_apart("ab"), labelled("a", "b")) == SIGNS[language]


def test_every_language_ends_a_row_in_a_sentence_with_and(language):
    rows = enumerated(["a", "b", "Irak"]), enumerated("ab", goes_on=True), enumerated("abc", phrases=True)
    assert rows == ROWS[language]


def test_a_citation_holds_the_words_of_the_source_in_the_signs_of_the_reader(language, edited):
    block = next(block for block in edited.page(1).blocks if block.number)
    cited = passage_reference(block, edited)
    before, after = SIGNS[language][0].split("x")
    assert f"{before}{block.text}{after}" in plain_text(cited)
    assert f'{before}<span lang="en">{block.text}</span>{after}' in html_text([cited])


def test_tags_may_be_parted_by_the_comma_of_any_keyboard():
    assert tags_of("Iran, to check") == tags_of("Iran، to check") == tags_of("Iran，to check") == ("Iran", "to check")
