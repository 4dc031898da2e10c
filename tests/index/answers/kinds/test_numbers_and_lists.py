"""What is counted and what is said to be left out are together what is listed, and nothing is both."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.facts import AnswerKind
from index.answers.question import ROLES
from index.answers.selecting import party_of
from index.arrangements.stages import took_effect

_OF_ROLES = ("mandates of {}", "how many mandates of {}", "has {} ever represented another country?")
_OF_ROLES_ELSE = ("mandates for {}", "how many mandates for {}", "mandates in {}", "how many mandates in {}")
_LEADS = {
    "en": "Not known to have taken effect: It was",
    "de": "Ohne Beleg, dass es zustande kam: Es",
    "fr": "Sans que l’entrée en vigueur soit établie : il",
    "es": "Sin constancia de que entrara en vigor: se",
    "pt": "Sem indicação de que tenha entrado em vigor: ",
    "ru": "Вступление в силу не установлено: ",
    "ar": "لم يثبت سريانه: ",
}


def _asked(answers, library):
    every = library.arrangements()
    names = sorted({party_of(each, role).name for each in every for role in ROLES if party_of(each, role).code})
    yield from (pattern.format(name) for name in names for pattern in (*_OF_ROLES, *_OF_ROLES_ELSE))
    yield from (f"who represented {each.represented.name} in {each.host.name}" for each in every)


def test_a_number_and_what_it_leaves_out_are_what_is_listed(whole_answers, whole_library):
    told = [facts for text in _asked(whole_answers, whole_library) if (facts := whole_answers.answer(text))]
    told = [facts for facts in told if facts.found and facts.kind is not AnswerKind.NONE]
    assert len(told) > 500
    for facts in told:
        counted, apart = {each.id for each in facts.found}, {each.id for each in facts.left_out}
        begun = {each.id for each in facts.found if took_effect(each.stages)}
        open_ = {each.id for each in facts.undecided} - apart
        assert counted.isdisjoint(apart)
        assert counted | apart == {each.id for each in facts.arrangements} - open_
        assert not begun or begun == counted


@pytest.mark.parametrize("language", [*_LEADS])
@pytest.mark.usefixtures("spoken")
def test_what_was_only_planned_is_told_as_such(whole_answers, language):
    answer = answer_in_words(whole_answers.answer("who represented Argentina in Venezuela"))
    assert _LEADS[language] in answer.sentence
