"""Definitions: every term of the glossary is defined when it is asked for by any of its names, in any language."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.terms.definitions import Definitions, defined
from index.answers.terms.term_names import TermNames

QUESTIONS = (
    "define {0}",
    "Was bedeutet {0}?",
    "Que signifie {0} ?",
    "¿Qué significa {0}?",
    "ما معنى {0}؟",
    "Что значит {0}?",
    "{0} meaning",
)


@pytest.mark.parametrize("pattern", QUESTIONS)
def test_every_term_is_defined_by_each_of_its_names(whole_library, pattern):
    terms = whole_library.terms()
    named = TermNames(terms)
    missed = [
        (term.id, name)
        for term in terms
        for name in (term.term, *term.names)
        if defined(pattern.format(name), named) is not term
    ]
    assert not missed


def test_every_term_has_names_in_the_other_languages(whole_library):
    assert not [term.id for term in whole_library.terms() if len(term.names) < 3]


@pytest.mark.parametrize(
    "text",
    [
        "Qu'est-ce qu'une puissance protectrice ?",
        "Qu’est-ce qu’une puissance protectrice ?",
        "Was ist eine Schutzmacht?",
        "¿Qué es una potencia protectora?",
        "ما هي الدولة الحامية؟",
        "ما هي دولة حامية؟",
        "ما المقصود بالدولة الحامية؟",
        "Что такое держава-покровительница?",
        "определение державы-покровительницы",
    ],
)
def test_a_protecting_power_is_defined_in_every_language(whole_library, text):
    term = defined(text, TermNames(whole_library.terms()))
    assert term
    assert term.id == "protecting-power"


OTHERWISE = {
    "good-offices": ("Was versteht man unter Guten Diensten?", "Was sind Guter Dienste?", "что такое добрым услугам"),
    "mandate": ("Was ist eine Interessenvertretung?", "Was bedeutet Interessenwahrung?"),
    "interests-section": (
        "sección de intereses",
        "¿Qué son las secciones de intereses?",
        "o que é uma secção de interesses e para que serve",
        "Was sind Interessensektionen?",
        "ما هي شعبة رعاية المصالح",
        "مكتب رعاية المصالح",
    ),
    "de-facto-protecting-power": (
        "De-facto-Schutzmacht",
        "de facto protecting power",
        "Что значит «де-факто держава-покровительница»?",
    ),
    "vienna-1961-article-45": (
        "article 45 Vienna",
        "what does article 45 of the Vienna Convention say?",
        "Artikel 45 Wiener Übereinkommen",
        "article 45",
        "Que dit l'article 45 ?",
        "Qu'est-ce que l'article 45 de la Convention de Vienne ?",
        "Convention de Vienne article 45",
        "¿Qué dice el artículo 45 de la Convención de Viena?",
        "O que diz o artigo 45.º da Convenção de Viena?",
        "O que é o artigo 45.º da Convenção de Viena sobre Relações Diplomáticas?",
        "о чём говорит статья 45 Венской конвенции?",
        "ماذا تقول المادة 45 من اتفاقية فيينا؟",
    ),
    "vienna-1961-article-46": (
        "Article 46 of the Vienna Convention of 1961",
        "Was sagt Artikel 46 des Wiener Übereinkommens?",
        "L’article 46 de la Convention de Vienne de 1961",
        "¿Qué dice el artículo 46 de la Convención de Viena?",
        "O que diz o artigo 46 da Convenção de Viena?",
        "Статья 46 Венской конвенции 1961 года",
        "Что сказано в статье 46 Венской конвенции?",
        "المادة 46 من اتفاقية فيينا لعام 1961",
    ),
    "vienna-1963-article-36": ("article 36 Vienna Convention on Consular Relations",),
    "protecting-power": (
        "o que é uma potência protectora",
        "what does a protecting power do?",
        "Welche Aufgaben hat eine Schutzmacht?",
        "quel est le rôle d'une puissance protectrice ?",
        "страна-покровитель",
        "Кто такие державы-покровительницы",
        "Что делает держава-покровительница?",
        "Какие функции у державы-покровительницы",
        "обязанности державы-покровительницы",
        "ماهي الدولة الحامية",
        "ما هي مهام الدولة الحامية؟",
        "ما هو دور الدولة الحامية؟",
        "القوة الحامية",
        "ايش معنى الدولة الحامية",
    ),
    "agrement": ("агреман это",),
}
BOTH = (
    "difference between good offices and mediation",
    "how do good offices differ from mediation?",
    "Unterschied zwischen Guten Diensten und Vermittlung",
    "Worin unterscheiden sich Gute Dienste von der Vermittlung?",
    "Quelle est la différence entre bons offices et médiation ?",
    "Différence entre les bons offices et la médiation",
    "¿Qué diferencia hay entre buenos oficios y mediación?",
    "qual a diferença entre bons ofícios e mediação",
    "чем отличаются добрые услуги от посредничества",
    "разница между добрыми услугами и посредничеством",
    "الفرق بين المساعي الحميدة والوساطة",
)


@pytest.mark.parametrize(("id_", "text"), [(id_, text) for id_, texts in OTHERWISE.items() for text in texts])
def test_a_term_is_defined_in_other_forms_and_by_other_questions(whole_library, id_, text):
    definitions = Definitions(whole_library.terms())
    answer = definitions.asked(text) or definitions.named(text)
    assert answer
    assert [term.id for term in answer.terms] == [id_]


@pytest.mark.parametrize("text", BOTH)
def test_a_difference_is_answered_with_both_definitions(whole_library, text):
    answer = Definitions(whole_library.terms()).asked(text)
    assert answer
    assert {term.id for term in answer.terms} == {"good-offices", "mediation"}


@pytest.mark.parametrize(
    "text",
    [
        "difference between a protecting power and the Red Cross",
        "Was unterscheidet eine Schutzmacht vom Roten Kreuz?",
        "différence entre puissance protectrice et Croix-Rouge",
        "diferencia entre potencia protectora y Cruz Roja",
        "diferença entre potência protetora e Cruz Vermelha",
        "Чем отличается держава-покровительница от Красного Креста?",
        "ما الفرق بين الدولة الحامية والصليب الأحمر؟",
    ],
)
def test_a_protecting_power_is_told_from_the_red_cross(whole_library, text):
    answer = Definitions(whole_library.terms()).asked(text)
    assert answer
    assert [term.id for term in answer.terms] == ["protecting-power", "icrc-in-practice"]


@pytest.mark.parametrize(
    "text",
    [
        "Vienna Convention 1961",  # has more than one article here
        "article 8",  # of which convention?
        "article 45 Geneva",
        "difference between Switzerland and Sweden",
        "difference between good offices and Sweden",
        "what does Switzerland do",
        "severed",  # a way to speak of it, and no name
    ],
)
def test_what_may_mean_something_else_is_no_definition(whole_library, text):
    definitions = Definitions(whole_library.terms())
    assert definitions.asked(text) is None
    assert definitions.named(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Can a state refuse a protecting power?",
        "Kann ein Staat eine Schutzmacht ablehnen?",
        "Un État peut-il refuser une puissance protectrice ?",
        "¿Puede un Estado rechazar una potencia protectora?",
        "Um Estado pode recusar uma potência protetora?",
        "Может ли государство отказаться от державы-покровительницы?",
    ],
)
def test_whether_a_power_may_be_refused_is_answered_by_consent_and_refusal(whole_answers, text):
    assert [term.id for term in whole_answers.answer(text).terms] == ["three-way-consent", "refused-mandate"]


def test_whether_one_state_may_refuse_is_no_question_about_terms(whole_answers):
    facts = whole_answers.answer("Can Russia refuse a protecting power?")
    assert facts is None or not facts.terms


@pytest.mark.parametrize(
    "text",
    [
        "What is an interests section and which were there in Washington?",
        "Was ist eine Interessensektion und welche gab es in Washington?",
        "¿Qué es una sección de intereses y cuántas hubo en Washington?",
        "Что такое секция интересов и чем она отличается от посольства?",
    ],
)
def test_of_two_questions_the_first_is_answered_by_its_term(whole_answers, text):
    assert [term.id for term in whole_answers.answer(text).terms] == ["interests-section"]


@pytest.mark.parametrize(
    "text",
    [
        "What is the difference between a protecting power and a mediator?",
        "Was ist der Unterschied zwischen Schutzmacht und Vermittler?",
        "Quelle est la différence entre puissance protectrice et médiateur ?",
        "¿Cuál es la diferencia entre potencia protectora y mediador?",
        "Qual é a diferença entre potência protetora e mediador?",
        "Чем держава-покровительница отличается от посредника?",
        "ما الفرق بين الدولة الحامية والوسيط؟",
    ],
)
def test_a_mediator_is_set_apart_from_a_protecting_power(whole_answers, text):
    assert [term.id for term in whole_answers.answer(text).terms] == ["protecting-power", "mediation"]
    told = answer_in_words(whole_answers.answer(text))
    assert [line.partition(":")[0] for line in told.summary.splitlines()] == ["Protecting power", "Mediation"]


@pytest.mark.parametrize(
    "text",
    [
        *("What is an interests section or a protecting power?", "Was ist eine Interessensektion bzw. Schutzmacht?"),
        "¿Qué es una sección de intereses o una potencia protectora?",
        "Qu'est-ce qu'une section d'intérêts ou une puissance protectrice ?",
    ],
)
def test_two_terms_that_are_asked_for_at_once_are_both_defined(whole_answers, text):
    assert [term.id for term in whole_answers.answer(text).terms] == ["interests-section", "protecting-power"]
