"""Questions that name a state as it is called at another time: “Turkey in 1915”, “Russia in 1970”, “Prague”."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from index.words.language import ENGLISH
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.templates.times import timed
from tests.relevance.truth import codes, kindred, moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Truth

_GAZETTEER = Path(__file__).parents[3] / "resources" / "library" / "gazetteer.json"
REPRESENTED, HOST = "R by the name of another time", "H by the name of another time"


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions, for every state of another time that the represented state or the host may be called by."""
    names = {entry["code"]: entry["name"] for entry in json.loads(_GAZETTEER.read_text("utf-8"))["states"]}
    for one in truth.three_states:
        date = one.start or one.end
        for other in kindred():
            if date and codes(one)[1] in kindred()[other] and codes(one)[2] != other:
                yield _question(truth, one, REPRESENTED, "who represented {S} in {H} in {Y}", (other, names[other]))
            if date and codes(one)[2] in kindred()[other] and codes(one)[1] != other:
                yield _question(truth, one, HOST, "protecting power for {R} in {S} in {Y}", (other, names[other]))


def _question(truth: Truth, one: Arrangement, template: str, pattern: str, called: tuple[str, str]) -> Question:
    code, name = called
    meant = {code, *kindred()[code]}
    _, represented, host = codes(one)
    side = (meant, {host}) if template == REPRESENTED else ({represented}, meant)
    pair = [each for each in truth.every if codes(each)[1] in side[0] and codes(each)[2] in side[1]]
    year = (one.start or one.end)[:4]
    itself = [each for each in pair if code in codes(each)[1:]]
    when = moment(year)
    now = timed(truth, itself, when)
    expected = timed(truth, pair, when)
    readings = (*expected.readings, *(now.readings if not now.none else ()))
    text = filled(pattern, truth, one, S=ENGLISH.in_sentence(name), Y=year)
    return about_arrangements(template, text, type(expected)(readings=readings, none=expected.none, timed=True))
