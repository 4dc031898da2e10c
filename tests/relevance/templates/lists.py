"""Questions that count or list, and words that are no time and no role (kinds 4 and 5)."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.relations import is_doubtful
from index.folding import fold
from index.model import Status
from tests.relevance.judging import Expected
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.templates.times import is_former
from tests.relevance.truth import Reading, codes, doubtful, ids, in_force_at, is_elsewhen, moment, split, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Truth

Arrangements = tuple["Arrangement", ...]
# What is counted or listed of the arrangements of a power, of a represented state and of a host.
OF_A_POWER = {
    "how many mandates now": ("now", "how many mandates does {P} have now"),
    "how many does P represent today": ("now", "how many states does {P} represent today?"),
    "list current of P": ("now", "list the current mandates of {P}"),
    "how many mandates in all": ("", "how many mandates has {P} had"),
    "list all of P": ("", "list all mandates of {P}"),
    "ended mandates of P": ("former", "which mandates of {P} have ended"),
    "P in the DECADE": ("1990", "how many mandates did {P} have in the 1990s"),
}
OF_A_REPRESENTED = {
    "how many powers of R": ("", "how many protecting powers has {R} had"),
    "who represents R now": ("now", "all countries that represent {R} today"),
    "how many for R now": ("now", "in how many countries is {R} represented now"),
}
OF_A_HOST = {
    "how many in H": ("", "how many protecting powers have acted in {H}"),
    "list current in H": ("now", "list of current protecting power mandates in {H}"),
}
OF_A_PAIR = {"how many in R and H": ("", "how many protecting powers has {R} had in {H}")}
OF_ALL = {
    "list of current protecting power mandates": "now",
    "how many mandates are still in force": "now",
    "all current arrangements": "now",
    "how many protecting power mandates are in force today": "now",
    "how many arrangements have ended": "former",
    "list of former mandates": "former",
    "how many arrangements are there in all": "",
    "list all arrangements": "",
    "which mandates never took effect": "never",
    "list of mandates that were never in force": "never",
    "how many mandates were in force in 1943": "1943",
    "which mandates were in force during 1985": "1985",
}
POWERS = (
    "list of countries that were protecting powers",
    "how many protecting powers are listed",
    "which countries have acted as protecting powers",
)
# No date, no named period, no role: an answer about arrangements would be an accident.
STRAY = (
    "what may a protecting power do",
    "what can a protecting power do in march step",
    "protecting power second",
    "protecting power third party",
    "may a protecting power refuse",
    "duties of a protecting power",
    "does a protecting power need an embassy of its own",
    "how much does a protecting power cost",
    "can a protecting power issue passports",
    "must the protecting power be neutral",
)


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions that count or list, and those with stray words."""
    for patterns, role in ((OF_A_POWER, 0), (OF_A_REPRESENTED, 1), (OF_A_HOST, 2)):
        by_state = {codes(one)[role]: one for one in truth.three_states}
        for code, one in by_state.items():
            asked = ["", "", ""]
            asked[role] = code
            for template, (which, pattern) in patterns.items():
                text = filled(pattern, truth, one)
                yield _counting(truth, template, text, truth.stated(*asked), which, truth.akin(*asked))
    for one in truth.three_states:
        for template, (which, pattern) in OF_A_PAIR.items():
            pair = truth.stated("", *codes(one)[1:])
            yield _counting(truth, template, filled(pattern, truth, one), pair, which)
    for text, which in OF_ALL.items():
        yield _counting(truth, "of all", text, truth.every, which)
    for text in POWERS:
        yield about_arrangements("all powers", text, _all_powers(truth))
    for text in (*STRAY, *_words_of_periods(truth)):
        yield about_arrangements("stray words", text, Expected(silent=True))


def _counting(
    truth: Truth, template: str, text: str, stated: Arrangements, which: str, akin: Arrangements = ()
) -> Question:
    """Return a question that asks for the number of, or for all, arrangements of one kind.

    They may be counted with those that are `akin`, of states that share a name.
    """
    if which == "never":
        never = [one for one in stated if one.status is Status.NEVER]
        return about_arrangements(template, text, Expected(readings=(Reading(ids(never)),)))
    known = _known(truth, which)
    reading, out = split(stated, known)
    counted = [one for one in stated if known(one) and not is_doubtful(one)]
    with_akin, _ = split(akin, known)
    counted_akin = [one for one in akin if known(one) and not is_doubtful(one)]
    readings = (reading or whole(one for one in stated if is_doubtful(one)), *([with_akin] if with_akin else []))
    if reading and not which:  # and of some of those that share the name
        readings += (Reading(reading.must, reading.may | ids(akin) - reading.must, doubtful(akin)),)
    expected = Expected(
        readings=readings,
        none=not reading,
        stated=bool(stated),
        timed=bool(which),
        out=out,
        numbers=_numbers(text, counted, stated) | _numbers(text, counted_akin, akin)
        if reading and text.startswith("how many")
        else frozenset(),
        past=which == "now" and any(is_elsewhen(one, truth.now) for one in stated),
    )
    return about_arrangements(template, text, expected)


def _known(truth: Truth, which: str) -> Callable[[Arrangement], bool | None]:
    match which:
        case "now":
            return partial(in_force_at, when=truth.now)
        case "former":
            return is_former
        case "":
            return lambda _one: True
        case "1990":
            return partial(in_force_at, when=moment("1990", "1999"))
        case _:
            return partial(in_force_at, when=moment(which))


def _numbers(text: str, counted: list[Arrangement], stated: Iterable[Arrangement]) -> frozenset[int]:
    """Return the numbers that are right: of arrangements, of those with doubtful ones, or of the states asked for."""
    role = 0 if "protecting powers" in text else 1 if "states" in text else 2 if "countries" in text else None
    numbers = {len(counted)}
    if "now" not in text and "today" not in text and "force" not in text and "ended" not in text:
        numbers.add(len(counted) + len(doubtful(stated)))
    if role is not None:
        numbers.add(len({codes(one)[role] for one in counted}))
    return frozenset(numbers)


def _all_powers(truth: Truth) -> Expected:
    sound = [one for one in truth.every if not is_doubtful(one)]
    powers = len({one.power.code for one in sound if one.power.code})
    doubtful_too = len({one.power.code for one in truth.every if one.power.code})
    last = doubtful(truth.every)
    return Expected(readings=(Reading(ids(sound), last, last),), numbers=frozenset({powers, powers + 1, doubtful_too}))


def _words_of_periods(truth: Truth) -> list[str]:
    """Return questions with each word in which periods are told and which is no time of its own."""
    told = {word for one in truth.every for word in re.findall(r"[a-z]+", one.period.lower())}
    told -= {word for state in truth.states.values() for word in fold(" ".join((state.name, *state.demonyms))).split()}
    times = {"current", "still", "war", "world", "during", "until", "before", "after", "past", "gaddafi", "cold"}
    return [f"protecting power {word}" for word in sorted(told - times - {"falklands"}) if len(word) > 3]
