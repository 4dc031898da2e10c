"""A question for mandates of which something is not so never lists those of which it is so, in any language."""

from __future__ import annotations

import pytest

from index.model import Assessment, StageKind, Status

_NOT_CONFIRMED = (
    *("Which mandates are not confirmed?", "Which mandates aren't confirmed?", "unconfirmed mandates"),
    *("Welche Mandate sind nicht bestätigt?", "Quels mandats ne sont pas confirmés ?", "mandatos sin confirmar"),
    "¿Qué mandatos no están confirmados?",
    *("Que mandatos não estão confirmados?", "Какие мандаты не подтверждены?", "ما التكليفات غير المؤكدة؟"),
)
# A question of each language, with and without its denial, about the end of mandates and all that is said of them.
_ASKED = {
    "en": ("Which mandates {}{}?", "were not ", "refused, contradicted, imprecise, ended, disputed, proposed"),
    "de": ("Welche Mandate {}{}?", "sind nicht ", "abgelehnt, widerlegt, ungenau, beendet, umstritten, vorgeschlagen"),
    "fr": ("Quels mandats {}{} ?", "ne sont pas ", "refusés, contredits, imprécis, terminés, contestés, proposés"),
    "es": ("¿Qué mandatos {}{}?", "no están ", "rechazados, contradichos, imprecisos, terminados, disputados"),
    "pt": ("Que mandatos {}{}?", "não estão ", "recusados, contraditos, imprecisos, terminados, contestados"),
    "ru": ("Какие мандаты {}{}?", "не были ", "отклонены, опровергнуты, неточны, завершены, предложены"),
    "ar": ("ما التكليفات {}{}؟", "غير ", "المرفوضة, المتناقضة, المتنازع عليها, المنتهية"),
}
_DENIED = [(template, denial, told.strip()) for template, denial, words in _ASKED.values() for told in words.split(",")]


@pytest.mark.parametrize("text", _NOT_CONFIRMED)
def test_what_is_not_confirmed_is_all_else(whole_library, whole_answers, text):
    ever = [each for each in whole_library.arrangements() if each.status is not Status.NEVER]
    others = {each.id for each in ever if each.assessment is not Assessment.CONFIRMED}
    assert {each.id for each in whole_answers.answer(text).found} == others


@pytest.mark.parametrize(("template", "denial", "told"), _DENIED)
def test_what_is_denied_is_not_listed(whole_answers, template, denial, told):
    plain = whole_answers.answer(template.format("", told))
    denied = whole_answers.answer(template.format(denial, told))
    so = {each.id for each in plain.found} if plain else set()
    assert not denied or so.isdisjoint(each.id for each in denied.found)


@pytest.mark.parametrize(
    "text",
    ["Which Swiss mandates were not refused?", "Which mandates did Russia not refuse?", "mandats jamais refusés"],
)
def test_what_was_not_refused_is_nothing_that_was(whole_answers, text):
    answer = whole_answers.answer(text)
    assert not answer or not any(
        each.status is Status.NEVER or any(stage.kind is StageKind.REFUSED for stage in each.stages)
        for each in answer.arrangements
    )
