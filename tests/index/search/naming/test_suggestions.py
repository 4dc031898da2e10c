"""“Did you mean”: no word of another language becomes English, and misspelled states are found in each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from index.answers.texts_in_words import forms_of_state
from index.results import SearchRequest
from index.search.analysis import fold
from index.search.searcher import Searcher
from index.words.language import speak, spoken
from index.words.local_names import local_name
from index.words.punctuation import unmarked
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import listed_languages, locale_name
from viewer.settings.translated_language import load_language

ABOUT_TERMS = {
    "ar": ("ما معنى {}؟", "كيف أستشهد بهذا الجواب عن {}؟"),
    "de": ("Was bedeutet {}?", "Wie zitiere ich, was hier über {} steht?"),
    "es": ("¿Qué significa {}?", "¿Cómo se cita este documento sobre {}?"),
    "fr": ("Que signifie {} ?", "Comment citer cette réponse sur {} ?"),
    "pt": ("O que significa {}?", "Como se cita este documento sobre {}?"),
    "ru": ("Что значит {}?", "Как цитировать этот ответ про {}?"),
}
RIGHT = {
    "ar": ("أزمة السويس", "الفرق بين الدولة الحامية والوساطة", "من مثل أمريكا في مصر بين 1967 و1974"),
    "de": ("Wer vertritt die USA in der Russischen Föderation?", "Artikel 45 Wiener Übereinkommen", "Zitieren"),
    "es": ("Comité Internacional de la Cruz Roja", "¿Qué diferencia hay entre buenos oficios y mediación?"),
    "fr": ("Comment citer un mandat ?", "Quels sont les mandats suspendus ?", "Qui a perdu son passeport à Damas ?"),
    "pt": ("Quem guardou a embaixada americana em Damasco em 2012?", "Quem representa os Estados Unidos no Irãi?"),
    "ru": ("Как правильно процитировать мандат Швейцарии в Иране",),
}
MEANT = {
    "ar": (("من يمثل الولايات المتحدة في اران؟", "إيران"), ("من يمثل أمريكا في باكستن", "باكستان")),
    "de": (("Schweitz Iran USA", "Schweiz"), ("Wer vertritt die USA in Ägipten?", "Ägypten")),
    "es": (("¿Quién representa a Suisa en Israel?", "Suiza"), ("¿Quién representa a Cuba en Venesuela?", "Venezuela")),
    "fr": (("Qui représente la Géorie en Russie ?", "Géorgie"),),
    "pt": (("quem representa os estados unidos no iraão", "Irão"), ("Estads Unidos em Cuba", "Estados")),
    "ru": (
        ("Кто представляет Гурзию в России", "Грузию"),
        ("Щвейцария США Иран", "Швейцария"),
        ("швецария", "Швейцария"),
    ),
}
SHORTEST = 6  # letters of a name that is told from all others with a letter left out


@pytest.fixture(scope="module")
def searcher(whole_built) -> Iterator[Searcher]:
    searcher = Searcher(whole_built)
    yield searcher
    searcher.close()


@pytest.fixture(scope="module", params=listed_languages())
def code(request: pytest.FixtureRequest, whole_built) -> Iterator[tuple[str, Searcher]]:
    """Return the code of a language that is in use, and what searches in it."""
    language = load_language(request.param, QLocale(locale_name(request.param)), ROOT / "resources" / "translations")
    before = speak(language)
    searcher = Searcher(whole_built)
    yield request.param, searcher
    searcher.close()
    speak(before)


def suggestion(searcher: Searcher, text: str) -> str | None:
    return searcher.search(SearchRequest(text, typing=False, limit=1)).suggestion


def test_nothing_is_suggested_for_words_spelled_rightly(code) -> None:
    language, searcher = code
    names = [spoken().term(term.term) for term in searcher.library.terms()]
    asked = [pattern.format(name) for pattern in ABOUT_TERMS[language] for name in names]
    suggested = {text: suggestion(searcher, text) for text in (*asked, *RIGHT[language])}
    assert {text: meant for text, meant in suggested.items() if meant} == {}


def test_the_state_that_is_meant_is_suggested_in_the_language_of_the_question(code) -> None:
    language, searcher = code
    for text, name in MEANT[language]:
        assert name in unmarked(suggestion(searcher, text) or "").split()


def test_a_name_without_a_letter_is_taken_for_no_other_state(code) -> None:
    _, searcher = code
    names = {state.code: local_name(state) for state in searcher.library.states()}
    asked: dict[tuple[str, str | None], bool] = {}
    for state in searcher.library.states():
        name = names[state.code]
        if name.isalpha() and len(name) >= SHORTEST:
            meant = suggestion(searcher, name[:3] + name[4:])
            asked[name, meant] = meant is None or fold(meant) in map(fold, forms_of_state(state))
    assert len(asked) > 30
    assert [name for name, right in asked.items() if not right] == []


@pytest.mark.parametrize("text", ["Wer vertritt die USA in der Russischen Föderation?", "¿Qué son los buenos oficios?"])
def test_a_question_in_another_language_than_the_window_is_left_as_it_is(searcher: Searcher, text: str) -> None:
    assert suggestion(searcher, text) is None


@pytest.mark.parametrize(
    ("text", "shown"), [("¿Quién? ", "Quién"), ("Qui ?", "Qui"), ("من؟", "من"), ("swiss", "swiss")]
)
def test_a_question_is_named_without_its_marks(text: str, shown: str) -> None:
    assert unmarked(text) == shown


def test_a_name_that_is_being_typed_is_not_misspelled(searcher: Searcher) -> None:
    begun = [searcher.search(SearchRequest(f"embassy {'Switzerland'[:end]}")).suggestion for end in range(1, 12)]
    assert begun == [None] * 11
