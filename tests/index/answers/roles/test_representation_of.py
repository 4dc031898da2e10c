"""The representation of a state is that by it where nobody is stated to have represented it there."""

from __future__ import annotations

import pytest

from index.answers.question import Asked
from index.arrangements.relations import is_doubtful
from index.words.wording import name_in_sentence

REPRESENTATION = {
    "en": ("representation of {0:nom} in {1:nom}", "When did the representation of {0:nom} in {1:nom} end?"),
    "de": ("Vertretung {0:of} {1:in}", "Seit wann besteht die Vertretung {0:of} {1:in}?"),
    "fr": ("la représentation {0:of} {1:in}", "Quand la représentation {0:of} {1:in} a-t-elle pris fin ?"),
    "es": ("representación {0:of} {1:in}", "¿Cuándo terminó la representación {0:of} {1:in}?"),
    "pt": ("a representação {0:of} {1:in}", "Quando terminou a representação {0:of} {1:in}?"),
    "ru": ("представительство {0:of} {1:in}",),
    "ar": ("تمثيل {0:nom} في {1:nom}",),
}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", REPRESENTATION)
def test_no_representation_is_denied_that_is_stated_of_the_other_side(whole_library, whole_answers, language) -> None:
    firm = [each for each in whole_library.arrangements() if each.host.code and not is_doubtful(each)]
    parties = {(one.code, each.host.code): (one, each.host) for each in firm for one in (each.power, each.represented)}
    names = [[*map(name_in_sentence, pair)] for codes, pair in parties.items() if all(codes)]
    texts = [pattern.format(*pair) for pair in names for pattern in REPRESENTATION[language]]
    facts = {text: whole_answers.answer(text) for text in texts}
    assert [text for text, told in facts.items() if told and not told.any_found] == []
    assert sum(told is not None for told in facts.values()) > 0.9 * len(texts)


@pytest.mark.parametrize("text", ["Vertretung der Schweiz im Iran", "تمثيل سويسرا في إيران"])
def test_what_a_noun_names_is_told_without_a_verdict(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts.found[0].id == "ch-us-ir"
    assert facts.question.asked is not Asked.WHETHER
