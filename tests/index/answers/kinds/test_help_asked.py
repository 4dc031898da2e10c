"""Questions about the program lead to its handbook, and those for mediators are told that there are none."""

from __future__ import annotations

import pytest

from index.answers.answer_words import answer_in_words
from index.answers.kinds.help_asked import CITING, EVIDENCE, TAKING, chapter_on, help_sentence
from tests.architecture.source_tree import ROOT

_CITING = (
    *("How do I cite an entry?", "Wie zitiere ich einen Eintrag?", "Comment citer un passage ?"),
    *("¿Cómo se cita esta obra?", "Como posso citar esta obra numa tese?", "Как сослаться на запись?"),
    "كيف أستشهد بجواب من هذا البرنامج؟",
)
_TAKING = (
    *("How do I export the table?", "How do I print a page?", "Wie exportiere ich die Tabelle?"),
    *("Comment imprimer la liste ?", "¿Cómo exporto la tabla?", "Como imprimo uma página?"),
    *("Как распечатать список?", "كيف أطبع الصفحة؟", "Wie drucke ich eine Seite?"),
)


@pytest.mark.parametrize(
    ("text", "chapter"),
    [
        *((text, CITING) for text in (*_CITING, *_TAKING)),
        ("Where are the sources?", EVIDENCE),
        ("Onde encontro as fontes?", EVIDENCE),
        ("Что нового в реестре?", ""),
        ("كيف أذكر المصدر؟", CITING),
        ("طريقة التوثيق", CITING),
        ("كيف أكتب المرجع في بحث جامعي؟", CITING),
        ("Wie gebe ich die Quelle an?", CITING),
        ("¿Cómo indico la fuente?", CITING),
        ("Как указать источник?", CITING),
        ("كيف أصدّر التكليفات إلى إكسل؟", CITING),
        ("comment faire une fiche de synthèse", CITING),
        ("ما مصدر هذه المعلومة؟", EVIDENCE),
        ("Откуда эти сведения?", EVIDENCE),
        ("Where does this information come from?", EVIDENCE),
        ("Woher stammen diese Angaben?", EVIDENCE),
        ("D’où viennent ces informations ?", EVIDENCE),
        ("¿De dónde salen estos datos?", EVIDENCE),
        ("De onde vêm estas informações?", EVIDENCE),
    ],
)
def test_a_question_about_the_program_leads_to_its_chapter(whole_answers, text, chapter):
    answer = answer_in_words(whole_answers.answer(text))
    assert (answer.kind, answer.chapter) == ("help", chapter)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ru", "ar"])
@pytest.mark.parametrize("subject", [CITING, TAKING, EVIDENCE])
def test_what_is_told_names_the_chapter_as_the_handbook_does(spoken, language, subject):
    (chapter,) = (ROOT / "resources" / "help" / language).glob(f"*-{chapter_on(subject)}.md")
    title = chapter.read_text("utf-8").partition("\n")[0].removeprefix("# ")
    assert title in help_sentence(subject)


@pytest.mark.parametrize(
    "text",
    [
        "Was there mediation between the US and Iran?",
        "Hat die Schweiz zwischen den USA und Iran vermittelt?",
        "Кто был посредником между США и Ираном?",
        "من هو الوسيط بين أمريكا وإيران؟",
    ],
)
def test_that_mandates_are_no_mediation_is_said(whole_answers, text):
    assert answer_in_words(whole_answers.answer(text)).sentence.startswith("The register tells of mandates, not of ")


@pytest.mark.parametrize(("text", "told"), [("كيف أذكر المصدر؟", CITING), ("كيف أصدّر التكليفات؟", TAKING)])
def test_the_arabic_word_for_a_source_is_no_export(whole_answers, text, told):
    assert whole_answers.answer(text).about == told


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Is the list complete?",
            "How current are the data?",
            "Ist die Liste vollständig?",
            "Wie aktuell sind die Daten?",
        ),
        *("La liste est-elle complète ?", "¿Es completa la lista?", "¿Los datos están actualizados?"),
        *("A lista está completa?", "Полон ли список?", "Насколько полон реестр?", "هل القائمة كاملة؟"),
    ],
)
def test_who_asks_how_far_the_register_reaches_is_told_that_it_is_not_complete(whole_answers, text):
    answer = answer_in_words(whole_answers.answer(text))
    assert (answer.kind, answer.chapter) == ("help", EVIDENCE)
    assert "far from complete" in answer.sentence
