"""Ways in which Arabic asks: what is not so, the passive, and verbs of coming before and after."""

from __future__ import annotations

import pytest

DENIED = ("لم تمثل", "لا تمثل", "لن تمثل", "لم تقم برعاية مصالح", "لم ترعَ مصالح", "ليست ممثلة", "لا ترعى مصالح")
OUTERMOST = {
    "ما أول دولة مثلت الولايات المتحدة في العراق؟": "be-us-iq",
    "من كانت أول دولة رعت المصالح الأمريكية في العراق؟": "be-us-iq",
    "من أول من رعى المصالح الأمريكية في العراق؟": "be-us-iq",
    "من آخر من رعى المصالح الأمريكية في العراق؟": "pl-us-iq",
    "ما آخر تكليف للسويد لدى إيران؟": "se-gb-ir-2012",
}
ORDERED = {
    "من حل محل بولندا في تمثيل الولايات المتحدة في سوريا؟": "cz-us-sy",
    "من تسلم رعاية المصالح الأمريكية في سوريا من بولندا؟": "cz-us-sy",
    "من خلف الجزائر في رعاية مصالح إيران لدى الولايات المتحدة؟": "pk-ir-us",
    "من خلفت باكستان في رعاية مصالح إيران لدى الولايات المتحدة؟": "dz-ir-us",
    "من سبقت الجزائر في رعاية مصالح إيران لدى الولايات المتحدة؟": "pk-ir-us",
}
ASKED_FOR = {
    "من قبل من تُمثَّل كندا في إيران؟": {"it-ca-ir"},
    "عن طريق أي دولة تمثل كندا في إيران؟": {"it-ca-ir"},
    "من أسند إلى أستراليا رعاية مصالحه في سوريا؟": {"au-gb-sy"},
    "من يمثل الولايات المتحدة في كل من إيران وكوبا؟": {"ch-us-ir", "ch-us-cu"},
    "ماذا حدث بين بريطانيا والأرجنتين عام ١٩٨٢؟": {"ch-gb-ar", "br-ar-gb"},
    "What happened between Britain and Argentina in 1982?": {"ch-gb-ar", "br-ar-gb"},
}


@pytest.mark.parametrize("verb", DENIED)
@pytest.mark.parametrize("who", ["من", "ما الدول التي", "أي دولة"])
def test_who_has_not_acted_is_not_answered_by_who_has(whole_answers, who, verb):
    assert whole_answers.answer(f"{who} {verb} الولايات المتحدة في ليبيا؟") is None


@pytest.mark.parametrize(("text", "expected"), [*OUTERMOST.items(), *ORDERED.items()])
def test_the_first_the_last_the_one_before_and_the_one_after(whole_answers, text, expected):
    assert [each.id for each in whole_answers.answer(text).found] == [expected]


@pytest.mark.parametrize(("text", "expected"), ASKED_FOR.items())
def test_states_have_the_roles_that_arabic_gives_them(whole_answers, text, expected):
    assert {each.id for each in whole_answers.answer(text).found} == expected


def test_where_a_state_is_represented_is_told_of_one_that_never_acted(whole_answers):
    found = whole_answers.answer("أين تُمثَّل إيران؟").found
    assert found
    assert {each.represented.code for each in found} == {"IR"}


def test_whoever_asks_last_asks_who_looks_after_the_interests_of_the_first(whole_answers):
    found = whole_answers.answer("إيران ترعى مصالحها في مصر من؟").found
    assert [(each.power.code, each.represented.code) for each in found] == [("CH", "IR")]


@pytest.mark.parametrize(
    ("text", "represented"), [("هل مثلت تركيا دولًا أخرى؟", "US"), ("من مثل البافاريين؟", "x-bavaria")]
)
def test_plurals_are_read(whole_answers, text, represented):
    assert represented in {each.represented.code for each in whole_answers.answer(text).found}
