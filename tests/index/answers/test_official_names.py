"""States are known by their official names, as ministries write them, in every language and case."""

from __future__ import annotations

import gettext
from typing import TYPE_CHECKING

import pycountry
import pytest

if TYPE_CHECKING:
    from index.answers.answering import Answers
    from index.search.naming.names import StateNames

LANGUAGES = ("ar", "de", "es", "fr", "pt", "ru")
# Parts of other states, which ISO lists by a name with commas in it.
WITH_COMMAS = {"BQ", "TW"}


def official(language: str) -> dict[str, str]:
    """Return the official names of states in a language by their codes, as they are spoken."""
    translated = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
    named = {each.alpha_2: getattr(each, "official_name", each.name) for each in pycountry.countries}
    return {
        code: " ".join(reversed(translated.gettext(name).split(", ")))
        for code, name in named.items()
        if code not in WITH_COMMAS and not translated.gettext(name).split(", ")[-1].endswith(("'", "’"))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_known_by_its_official_name_as_a_whole(whole_names: StateNames, language: str) -> None:
    def found(name: str) -> set[str]:
        mentions = whole_names.world.find(f"({name})")
        return {candidate.state.code for each in mentions[:1] for candidate in each.candidates}

    lost = {code: name for code, name in official(language).items() if code not in found(name)}
    assert lost == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wer vertritt die USA in der Islamischen Republik Iran?", "ch-us-ir"),
        ("Wer vertritt die USA in der Demokratischen Volksrepublik Korea?", "se-us-kp"),
        ("Wer vertrat die Interessen des Königreichs Saudi-Arabien im Iran?", "ch-sa-ir"),
        ("Qui représente les États-Unis en RPDC ?", "se-us-kp"),
        ("La Confédération helvétique a-t-elle représenté la Géorgie ?", "ch-ge-ru"),
        ("¿Quién representa a EEUU en la República Islámica del Irán?", "ch-us-ir"),
        ("Quem representa os EUA na República Popular Democrática da Coreia?", "se-us-kp"),
        ("Кто представляет США в Исламской Республике Иран?", "ch-us-ir"),
        ("Кто представляет Королевство Саудовская Аравия в Иране?", "ch-sa-ir"),
        ("من يمثل الولايات المتحدة في الجمهورية الإسلامية الإيرانية؟", "ch-us-ir"),
        ("من مثل إنجلترا في الأرجنتين؟", "ch-gb-ar"),
        ("Qui a représenté les intérêts soviétiques en Allemagne ?", "se-suhh-de"),
        ("Wer vertrat die sowjetischen Interessen in Deutschland?", "se-suhh-de"),
        ("Кто представлял советские интересы в Германии?", "se-suhh-de"),
        ("من يمثل الولايات المتحدة في الجمهورية الإسلامية؟", "ch-us-ir"),
        ("من مثل الجماهيرية الليبية في الولايات المتحدة؟", "ae-ly-us"),
        ("من يرعى مصالح الجانب الأمريكي في إيران؟", "ch-us-ir"),
        ("Qui représentait la partie britannique en Égypte ?", "ch-gb-eg"),
        ("¿Quién representó a la parte británica en Egipto?", "ch-gb-eg"),
        ("Quem representou a parte britânica no Egito?", "ch-gb-eg"),
        ("La Confédération a-t-elle représenté la Géorgie ?", "ch-ge-ru"),
        ("Qui représentait l’Allemagne en Indochine ?", "register-nl-de-french-indochina-1918"),
        ("Wer vertrat Deutschland in Indochina?", "register-nl-de-french-indochina-1918"),
        ("Кто представлял Германию в Индокитае?", "register-nl-de-french-indochina-1918"),
        ("من مثل ألمانيا في الهند الصينية؟", "register-nl-de-french-indochina-1918"),
    ],
)
def test_official_names_and_former_states_are_understood_in_sentences(
    whole_answers: Answers, text: str, expected: str
) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert answer.arrangements[0].id == expected


@pytest.mark.parametrize(
    "text",
    [
        "من مثل بريطانيا في الجمهورية الإسلامية الموريتانية؟",
        "La Confédération argentine a-t-elle représenté l’Iran ?",
        "Did the Confederation represent Iran?",
    ],
)
def test_what_is_called_alike_is_no_state(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is None or not answer.any_found
