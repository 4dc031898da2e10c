"""A question that denies what it asks has the answer of the question without that, in every language."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.denied.negations import Denial
from index.model import Status
from index.words.language import ENGLISH, speak
from index.words.wording import name_in_sentence

# A question about a power in the past, and forms of it that deny it.
FORMS = {
    "ar": (
        "هل مثلت {power:nom} مصالح {represented:of} في {host:nom}؟",
        ("ألم تمثل {power:nom} مصالح {represented:of} في {host:nom}؟",),
    ),
    "de": (
        "Hat {power:nom} {represented:acc} {host:in} vertreten?",
        (
            "Hat {power:nom} nicht {represented:acc} {host:in} vertreten?",
            "Hat {power:nom} {represented:acc} nicht {host:in} vertreten?",
            "Hat {power:nom} {represented:acc} {host:in} nicht vertreten?",
            "Stimmt es nicht, dass {power:nom} {represented:acc} {host:in} vertreten hat?",
        ),
    ),
    "es": (
        "¿Representó {power:nom} {represented:to} {host:in}?",
        (
            "¿No representó {power:nom} {represented:to} {host:in}?",
            "¿Nunca representó {power:nom} {represented:to} {host:in}?",
            "¿Acaso no representó {power:nom} {represented:to} {host:in}?",
        ),
    ),
    "fr": (
        "{power:nom} a-t-elle représenté {represented:nom} {host:in} ?",
        (
            "{power:nom} n’a-t-elle pas représenté {represented:nom} {host:in} ?",
            "{power:nom} n’a-t-elle jamais représenté {represented:nom} {host:in} ?",
        ),
    ),
    "pt": (
        "{power:nom} representou {represented:nom} {host:in}?",
        (
            "{power:nom} não representou {represented:nom} {host:in}?",
            "{power:nom} nunca representou {represented:nom} {host:in}?",
            "{power:nom} não representou {represented:nom} {host:in}, pois não?",
        ),
    ),
    "ru": (
        "Представляла ли {power:nom} интересы {represented:of} {host:in}?",
        (
            "Не представляла ли {power:nom} интересы {represented:of} {host:in}?",
            "Разве {power:nom} не представляла интересы {represented:of} {host:in}?",
            "Разве {power:nom} никогда не представляла интересы {represented:of} {host:in}?",
        ),
    ),
}
ENGLISH_FORMS = (
    "Didn't {power} represent {represented} in {host}?",
    "Didn’t {power} represent {represented} in {host}?",
    "Did {power} not represent {represented} in {host}?",
    "Did {power} never represent {represented} in {host}?",
    "{power} represented {represented} in {host}, didn't it?",
)
# What is no longer so, was never so, or is so; and words of the answer to whoever denies it.
SAID = {
    "Doesn't Sweden represent the US in North Korea?": "Yes. Sweden represents",
    "Does Sweden no longer represent the US in North Korea?": "Still in force. Sweden represents",
    "Does Sweden no longer represent the UK in Iran?": "Right, no longer. Sweden represented",
    "Has Sweden never represented the UK in Iran?": "On the contrary. The documents state 2",
    "Did Switzerland never represent the US in Venezuela?": "Never. Switzerland was to",
    "Does nobody represent the US in Syria?": "On the contrary. The documents state 3",
    "Is it true that Sweden does not represent the US in North Korea?": "On the contrary. Sweden represents",
    "Não há nenhum país a representar os EUA no Irão?": "On the contrary. Switzerland represents",
    "Não existe ninguém a representar Israel no Irão?": "The documents state no arrangement for Israel in",
    "ألا يوجد أحد يمثل الولايات المتحدة في إيران؟": "On the contrary. Switzerland represents",
    "ألا توجد دولة تمثل الولايات المتحدة في إيران؟": "On the contrary. Switzerland represents",
    "Hat Schweden nicht die USA in Kuba vertreten?": "The documents state no arrangement",
}
# What leaves out a state, or asks for what is not so, is denied by nobody.
NO_DENIALS = (
    "Which states does Switzerland not represent?",
    "Welche Länder hat die Schweiz nie vertreten?",
    "Swiss mandates, not in Iran",
    "Who represents Iran, not in Canada?",
    "Welche Mandate waren 1990 nicht in Kraft?",
)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", FORMS)
def test_what_is_denied_has_the_answer_of_what_is_asked(whole_library, whole_answers, language) -> None:
    plain, denying = FORMS[language]
    wrong = []
    for each in _some(whole_library):
        named = {role: name_in_sentence(getattr(each, role)) for role in ("power", "represented", "host")}
        asked = whole_answers.answer(plain.format(**named))
        for text in (form.format(**named) for form in denying):
            told = whole_answers.answer(text)
            if _ids(told) != _ids(asked) or (told and (told.question.without or told.question.denies is None)):
                wrong.append(text)
    assert wrong == []


def test_what_is_denied_in_english_has_the_answer_of_what_is_asked(whole_library, whole_answers) -> None:
    wrong = []
    for each in _some(whole_library):
        named = {role: getattr(each, role).name for role in ("power", "represented", "host")}
        asked = _ids(whole_answers.answer("Did {power} represent {represented} in {host}?".format(**named)))
        wrong += [
            text
            for text in (form.format(**named) for form in ENGLISH_FORMS)
            if _ids(whole_answers.answer(text)) != asked
        ]
    assert wrong == []


@pytest.mark.parametrize("text", SAID)
def test_yes_and_no_to_a_denial_can_be_taken_in_one_way_only(whole_answers, text) -> None:
    before = speak(ENGLISH)
    said = answer_in_words(whole_answers.answer(text)).sentence
    speak(before)
    assert said.startswith(SAID[text])


@pytest.mark.parametrize("text", NO_DENIALS)
def test_what_is_left_out_is_no_denial(whole_answers, text) -> None:
    facts = whole_answers.answer(text)
    assert facts is None or (facts.question.denies is None and facts.question.without)


@pytest.mark.parametrize("language", FORMS)
def test_no_yes_is_said_to_what_was_only_planned_or_refused(whole_library, whole_answers, spoken, language) -> None:
    yes = {"ar": "نعم", "de": "Ja.", "es": "Sí.", "fr": "Oui.", "pt": "Sim.", "ru": "Да."}[language]
    planned = [each for each in whole_library.arrangements() if not any(s.kind == "in force" for s in each.stages)]
    assert len(planned) > 15
    for each in planned:
        named = {role: name_in_sentence(getattr(each, role)) for role in ("power", "represented", "host")}
        facts = whole_answers.answer(FORMS[language][0].format(**named))
        only = facts and all(found in planned for found in facts.found)
        assert not (only and answer_in_words(facts).sentence.startswith(yes)), each.id


def test_an_ended_mandate_is_no_longer_so(whole_library, whole_answers) -> None:
    for each in _some(whole_library):
        facts = whole_answers.answer(
            f"Does {each.power.name} no longer represent {each.represented.name} in {each.host.name}?"
        )
        if facts and facts.question.denies is Denial.NO_LONGER and facts.found:
            assert any(found.status is Status.CURRENT for found in facts.found), each.id


def _some(library) -> list:
    """Return one of three of the arrangements in a state with a code; all of them take two minutes."""
    return [each for each in library.arrangements() if each.host.code][::3]


def _ids(facts) -> list[str]:
    return sorted({each.id for each in facts.arrangements}) if facts else []
