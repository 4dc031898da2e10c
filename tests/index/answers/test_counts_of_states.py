"""Counts and lists of states: in no language, and no tense, are roles turned round; a list follows its alphabet."""

from __future__ import annotations

import json

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.facts import AnswerKind
from index.answers.selecting import party_of
from index.answers.vocabularies.russian import RUSSIAN
from index.arrangements.relations import is_doubtful
from index.arrangements.stages import took_effect
from index.folding import fold_name, name_order
from index.model import SOURCE_LAYER, Arrangement, Status
from index.words.change_words import change_sections
from index.words.grammar import inflect, read_forms
from index.words.local_names import local_name, states_beginning
from index.words.wording import party_text
from tests.architecture.source_tree import ROOT
from viewer.settings.languages import TRANSLATIONS, listed_languages

ENGLISH = "how many states has {0} represented"
QUESTIONS = {
    "en": ("how many states does {0} represent?", "how many countries did {0} represent?"),
    "de": ("Wie viele Staaten vertritt {0}?", "Wie viele Länder vertrat {0}?", "Wie viele Länder hat {0} vertreten?"),
    "fr": (
        "Combien de pays représente {0} ?",
        "Combien d’États représentait {0} ?",
        "Combien de pays a représenté {0} ?",
        "Combien d’États {0} a-t-elle représentés ?",
    ),
    "es": (
        "¿Cuántos países representa {0}?",
        "¿Cuántos Estados representaba {0}?",
        "¿Cuántos países representó {0}?",
        "¿Cuántos Estados ha representado {0}?",
    ),
    "pt": (
        "Quantos países representa {0}?",
        "Quantos Estados representava {0}?",
        "Quantos países representou {0}?",
        "Quantos Estados tem representado {0}?",
        "Quantos países protegeu {0}?",
    ),
    "ru": (
        "Сколько стран представляет {0}?",
        "Сколько государств представляла {0}?",
        "Сколько стран защищал {0}?",
        "Интересы скольких государств представила {0}?",
        "Скольких стран интересы защищает {0}?",
    ),
    "ar": ("كم دولة تمثلها {0}؟", "كم عدد الدول التي مثلتها {0}؟"),
}
# The other way round: how many states have represented one.
TURNED = {
    "en": "how many states represented {0}?",
    "de": "Wie viele Staaten vertraten {0}?",
    "fr": "Combien d’États ont représenté {0} ?",
    "es": "¿Cuántos países representaron a {0}?",
    "pt": "Quantos países representaram {0}?",
    "ru": "Сколько стран представляли {0}?",
    "ar": "كم دولة مثلت {0}؟",
}
ASKED = [(language, question) for language, questions in QUESTIONS.items() for question in questions]


@pytest.fixture(scope="module")
def powers(whole_library):
    """Return the English name of every state that has represented another, by its code."""
    return {each.power.code: each.power.name for each in whole_library.arrangements() if each.power.code}


@pytest.fixture(scope="module")
def counted(whole_answers, powers):
    """Return the states that the question in English counts, by the code of the power."""
    return {code: _counted(whole_answers.answer(ENGLISH.format(name))) for code, name in powers.items()}


def test_english_counts_states_that_the_power_has_represented(whole_library, counted):
    pairs = {(each.power.code, each.represented.code) for each in whole_library.arrangements()}
    assert counted["CH"]
    assert not [
        (power, state) for power, states in counted.items() for state in states or () if (power, state) not in pairs
    ]


@pytest.mark.parametrize(("language", "question"), ASKED)
def test_every_language_counts_the_same_states(whole_answers, powers, counted, language, question):
    called = powers if language == "en" else {**powers, **_names(language)}
    found = {code: _counted(whole_answers.answer(question.format(called[code]))) for code in powers}
    assert found == counted


@pytest.mark.parametrize(("language", "question"), TURNED.items())
def test_every_language_counts_the_same_powers(whole_answers, whole_library, language, question):
    represented = {each.represented.code: each.represented.name for each in whole_library.arrangements()}
    represented.pop("", None)
    counted = {
        code: _counted(whole_answers.answer(f"how many states have represented {name}"))
        for code, name in represented.items()
    }
    called = represented if language == "en" else {**represented, **_names(language)}
    if language == "ru":
        called |= _accusatives(whole_library)
        # “Сколько стран представляли США” asks whom they represented.
        counted = {code: of_it for code, of_it in counted.items() if not RUSSIAN.is_plural(called[code])}
    assert {code: _counted(whole_answers.answer(question.format(called[code]))) for code in counted} == counted


def test_a_german_plural_verb_tells_that_one_state_is_represented(whole_answers, whole_library):
    """Of a name that is a plural itself, “die USA”, the verb tells nothing."""
    represented = {each.represented.code: each.represented.name for each in whole_library.arrangements()}
    names = {code: name for code, name in _names("de").items() if code in represented}
    single = [code for code, name in names.items() if not name.endswith(("Staaten", "Niederlande", "Burenrepubliken"))]
    counts = {code: _counted(whole_answers.answer(f"Wie viele Staaten vertraten {names[code]}?")) for code in single}
    perfect = {
        code: _counted(whole_answers.answer(f"Wie viele Länder haben {names[code]} vertreten?")) for code in single
    }
    assert len(single) > 50
    assert {names[code] for code in single if perfect[code] != counts[code]} == set()


def test_what_a_number_leaves_out_is_told(whole_answers, whole_library):
    of_one = [each for each in whole_library.arrangements() if each.power.code == "AR"]
    answer = answer_in_words(whole_answers.answer("how many states has Argentina represented"))
    assert answer.number == len({each.represented for each in of_one if not is_doubtful(each)})
    left_out = sum(map(is_doubtful, of_one))
    told = f" Not counted: {left_out} arrangements not known to have taken effect or not borne out."
    assert answer.sentence.endswith(told)
    listed = answer_in_words(whole_answers.answer("list all arrangements by Switzerland"))
    beside = sum(is_doubtful(each) or not took_effect(each.stages) for each in listed.arrangements)
    assert f" {len(listed.arrangements) - beside} arrangements" in listed.sentence
    assert f"Not counted: {beside} arrangements" in listed.sentence


@pytest.mark.parametrize(
    "question",
    ["how many states has {} represented", "which states has {} represented", "which states represented {}"],
)
def test_no_state_is_counted_for_what_was_only_planned(whole_answers, whole_library, question):
    names = {party.name for each in whole_library.arrangements() for party in (each.power, each.represented)}
    asked = [facts for name in sorted(names) if (facts := whole_answers.answer(question.format(name)))]
    told = [facts for facts in asked if facts.question.wanted and facts.wanted]
    assert len(told) > 30
    for facts in told:
        role = facts.question.wanted
        acted = {party_of(each, role).code for each in facts.found if took_effect(each.stages)}
        assert {party.code for party in facts.wanted} == acted - {None}


@pytest.mark.parametrize("question", ["Сколько стран представляет {0}?", "Сколько стран представляло {0}?"])
def test_a_russian_name_in_the_accusative_is_represented(whole_answers, whole_library, question):
    """“Сколько стран представляет Швейцарию?” asks for powers, though the verb is one of a single state."""
    told = _accusatives(whole_library)
    assert len(told) > 20
    found = {code: _counted(whole_answers.answer(question.format(name))) for code, name in told.items()}
    assert found == {code: _counted(whole_answers.answer(TURNED["ru"].format(name))) for code, name in told.items()}


@pytest.mark.parametrize(
    "question",
    [
        "How many states were represented in Iran?",
        "Wie viele Staaten waren im Iran vertreten?",
        "Combien d’États ont été représentés en Iran ?",
        "¿Cuántos países estuvieron representados en Irán?",
        "Quantos Estados foram representados no Irão?",
        "Сколько государств представлено в Иране?",
        "كم دولة كانت ممثلة في إيران؟",
    ],
)
def test_states_that_were_represented_are_no_powers(whole_answers, question):
    found = whole_answers.answer(question)
    assert {state.code for state in found.wanted} == {each.represented.code for each in found.arrangements}
    assert "CA" in {state.code for state in found.wanted}


def _accusatives(library):
    """Return the names in the accusative of states that are represented and whose name is another one then, by code."""
    forms = read_forms((TRANSLATIONS / "forms_ru.toml").read_text("utf-8"))
    names = _names("ru")
    codes = {each.represented.code for each in library.arrangements() if each.represented.code in names}
    found = {code: inflect(forms.class_of_name(code, names[code]), names[code], "acc") for code in codes}
    return {code: name for code, name in found.items() if name != names[code]}


def _names(language):
    return json.loads((ROOT / "resources" / "translations" / f"states_{language}.json").read_text("utf-8"))


def _counted(facts):
    return [state.code for state in facts.wanted] if facts and facts.kind is AnswerKind.COUNT else None


def is_of_source(arrangement: Arrangement) -> bool:
    return any(statement.layer == SOURCE_LAYER for statement in arrangement.statements)


@pytest.mark.parametrize("language", ["en", *listed_languages()])
@pytest.mark.parametrize("question", ["which states has Switzerland represented", "all mandates in Iran"])
def test_a_list_follows_the_names_of_its_states(spoken, whole_answers, question: str) -> None:
    told = answer_in_words(whole_answers.answer(question)).arrangements
    alike: dict[tuple[Status, bool], list[tuple[str, str]]] = {}  # what the text itself states comes first
    for each in told:
        names = (name_order(party_text(each.represented)), name_order(party_text(each.host)))
        alike.setdefault((each.status, is_of_source(each)), []).append(names)
    assert len(alike[Status.ENDED, False]) > 1
    assert all(names == sorted(names) for names in alike.values())


@pytest.mark.parametrize("language", ["en", *listed_languages()])
def test_what_began_at_a_time_is_not_read_as_in_force_then(spoken, whole_answers) -> None:
    began, held = (
        answer_in_words(whole_answers.answer(question)).read_as
        for question in ("which mandates began in 2012", "which mandates were in force in 2012")
    )
    assert began != held
    assert began.count(":") == held.count(":") == 1


@pytest.mark.parametrize("language", listed_languages())
def test_states_that_begin_with_a_letter_follow_its_alphabet(spoken, whole_library) -> None:
    for letter in sorted({fold_name(local_name(state))[0] for state in whole_library.states()}):
        names = [fold_name(local_name(state)) for state in states_beginning(whole_library, letter)]
        assert names == sorted(names)


@pytest.mark.parametrize("language", listed_languages())
def test_what_has_changed_follows_the_alphabet_of_its_language(spoken, whole_library) -> None:
    states = {each.id: (each.represented, each.host) for each in whole_library.arrangements()}
    for part in change_sections(whole_library.changes(), whole_library.arrangements(), whole_library.states()):
        parties = [states[each.change.id] for each in part.things if each.change.id in states]
        names = [[name_order(party_text(party)) for party in pair] for pair in parties]
        assert names == sorted(names)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How many mandates did Switzerland have in the Second World War?", True),
        ("Which mandates did Switzerland have in 1943?", True),
        ("How many mandates did Sweden have in the Second World War?", False),
        ("How many mandates did Switzerland have in 1990?", False),
    ],
)
def test_a_number_comes_with_what_the_register_says_is_missing(whole_library, whole_answers, text, told) -> None:
    (gap,) = whole_library.research().known_gaps
    figures = gap.what.partition(": ")[2].removesuffix(" for the whole Second World War.")
    assert figures in whole_library.block("register-not-complete").text
    assert (figures in answer_in_words(whole_answers.answer(text)).sentence) is told
