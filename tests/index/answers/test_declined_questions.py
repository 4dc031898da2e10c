"""Questions as they are written: with the forms that a language gives to names, and with its own ways of asking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from index.answers.answering import Answers
from index.answers.facts import AnswerFacts
from index.answers.times import named_times
from index.search.naming.name_table import read_name_table
from index.search.naming.names import StateNames
from index.search.search_index import WHOOSH_FOLDER
from index.words.language import speak
from index.words.wording import name_in_sentence
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import locale_name
from viewer.settings.translated_language import load_language

PATTERNS = {
    "de": "Wer vertrat {represented:acc} {host:in}?",
    "fr": "Qui représentait {represented:nom} {host:in} ?",
    "es": "¿Quién representaba {represented:to} {host:in}?",
}
OWN_WAYS = {
    "Wer kam nach Algerien als Vertreter Irans in den USA?": {"pk-ir-us"},
    "Wer vertrat den Norddeutschen Bund in Frankreich?": {"us-x-north-german-confederation-fr"},
    "À qui s’adresse un Canadien à Téhéran ?": {"it-ca-ir"},
    "¿A quién acude un canadiense en Teherán?": {"it-ca-ir"},
    "¿Qué Estados ha representado Suecia en Corea del Norte?": {"se-us-kp", "se-au-kp", "se-ca-kp"},
    "¿Quién representó a Costa de Marfil en Israel?": {"ch-ci-il"},
}


@pytest.fixture(scope="module")
def answers(whole_library) -> Answers:
    names = StateNames(whole_library.states(), table=read_name_table(whole_library.folder / WHOOSH_FOLDER))
    periods = named_times(whole_library.periods())
    return Answers(whole_library.arrangements(), names, periods, whole_library.terms())


@pytest.mark.parametrize("language", PATTERNS)
def test_every_pair_is_found_by_its_names_as_the_language_declines_them(whole_library, answers, language) -> None:
    before = speak(load_language(language, QLocale(locale_name(language)), ROOT / "resources" / "translations"))
    parties = {(each.represented, each.host) for each in whole_library.arrangements()}
    pairs = sorted((pair for pair in parties if pair[0].code and pair[1].code), key=str)
    wrong = []
    for represented, host in pairs:
        named = {"represented": name_in_sentence(represented), "host": name_in_sentence(host)}
        declined = PATTERNS[language].format(**named)
        english = f"who represents {represented.name} in {host.name}"
        if ids(answers.answer(declined)) != ids(answers.answer(english)):
            wrong.append(declined)
    speak(before)
    assert pairs
    assert wrong == []


@pytest.mark.parametrize("text", OWN_WAYS)
def test_a_question_is_understood_in_the_way_a_language_asks_it(answers, text) -> None:
    assert ids(answers.answer(text)) == OWN_WAYS[text]


def ids(facts: AnswerFacts | None) -> set[str]:
    return {each.id for each in facts.arrangements} if facts else set()
