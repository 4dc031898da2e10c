"""Times that are called after places, persons and events, and times of the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.index.answers.when.test_events import in_force

if TYPE_CHECKING:
    from index.answers.answering import Answers

FALKLANDS = ("1982-06-15", "9999-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who represented the UK in Argentina after the Falklands?", FALKLANDS),
        ("¿Quién representó al Reino Unido en la Argentina tras las Malvinas?", FALKLANDS),
        ("¿Quién representó a la Argentina en Londres después de las Malvinas?", FALKLANDS),
        ("Quem representou a Argentina em Londres depois das Malvinas?", FALKLANDS),
        ("Qui représentait le Royaume-Uni en Argentine après les Malouines ?", FALKLANDS),
        ("Wer vertrat Argentinien in London nach den Falklandinseln?", FALKLANDS),
        ("Кто представлял Великобританию в Аргентине после Фолклендов?", FALKLANDS),
        ("من مثل المملكة المتحدة في الأرجنتين بعد الفوكلاند؟", FALKLANDS),
        ("Wer vertrat die DDR in Chile nach dem Putsch?", ("1973-10-01", "9999-12-31")),
        ("Quem representou a RDA no Chile depois do golpe de Pinochet?", ("1973-10-01", "9999-12-31")),
        ("¿Quién representaba a Irán en Israel antes de la revolución?", ("0001-01-01", "1979-01-31")),
        ("Кто представлял Великобританию в Уганде при Иди Амине?", ("1971-01-25", "1979-04-11")),
        ("Wer vertrat die USA im Irak unter Saddam Hussein?", ("1979-07-16", "2003-04-09")),
        ("Quién representó a Perú en Chile después de la guerra del Pacífico", ("1883-10-21", "9999-12-31")),
        ("Quién representó a Japón en Estados Unidos en la guerra del Pacífico", ("1941-12-07", "1945-09-02")),
        ("Кто представлял интересы СССР в Германии в годы Великой Отечественной войны?", ("1941-06-22", "1945-05-09")),
        ("من رعى المصالح الأمريكية في القاهرة بعد حرب ٦٧؟", ("1967-06-11", "9999-12-31")),
        ("من رعى المصالح العراقية في واشنطن بين حربي الخليج؟", ("1991-03-01", "2003-03-19")),
        ("Qui s’occupait des intérêts serbes à Berlin en 14-18 ?", ("1914-07-28", "1918-11-11")),
    ],
)
def test_a_name_means_the_time_behind_a_word_for_one(
    whole_answers: Answers, text: str, expected: tuple[str, str]
) -> None:
    assert in_force(whole_answers, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Кто представлял Каддафи в США?",
        "Who represented Gaddafi in the US?",
        "Who represented the US in Egypt after the coup?",
        "Wer vertrat die USA in Kanada nach der Revolution?",
    ],
)
def test_a_person_is_no_time_and_an_event_is_none_of_other_states(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is None or answer.question.when is None


@pytest.mark.parametrize("text", ["Malvinas 1982 potencias protectoras", "puissances protectrices Malouines 1982"])
def test_islands_beside_the_year_of_their_war_are_the_war(whole_answers: Answers, text: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert {each.id for each in answer.found} == {"br-ar-gb", "ch-gb-ar"}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Кто представлял Австро-Венгрию в Петрограде после апреля 1917 г.?", "dk-x-austria-hungary-ru"),
        ("Wer vertrat Japan in den USA nach Pearl Harbor?", "ch-jp-us"),
        ("Who represented the UK in Russia between the World Wars?", "no-gb-suhh"),
        ("Wer vertrat Jugoslawien in der Bundesrepublik Deutschland?", "se-yucs-de"),
    ],
)
def test_what_began_in_the_last_month_before_is_no_perhaps(whole_answers: Answers, text: str, first: str) -> None:
    answer = whole_answers.answer(text)
    assert answer is not None
    assert first in {each.id for each in answer.found}
