"""Questions about who acts for whom where, in every order of the roles (kinds 1 and 3 of what went wrong)."""

from __future__ import annotations

from itertools import combinations, permutations, repeat
from typing import TYPE_CHECKING

from index.values import replace
from tests.relevance.judging import Expected
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.truth import Reading, codes, ids, split, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Truth

# The roles that a pattern names, by the words in it; what is named otherwise is open.
DIRECTED = {
    "who represents R in H": ("RH", "who represents {R} in {H}"),
    "who represented R in H": ("RH", "Who represented {R} in {H}?"),
    "r interests in H": ("RH", "who looks after {r} interests in {H}"),
    "r interests C": ("RH", "{r} interests {C}"),
    "protecting power for R in H": ("RH", "protecting power for {R} in {H}"),
    "R's protecting power in H": ("RH", "{R0}'s protecting power in {H}"),
    "in H who represents R": ("RH", "in {H}, who represents {R}"),
    "in C which country acts for R": ("RH", "in {C} which country acts for {R}?"),
    "who protects r citizens in C": ("RH", "who protects {r} citizens in {C}"),
    "R interests section C": ("RH", "{r} interests section in {C}"),
    "embassy raid": ("RH", "{R0} {H0} embassy raid who represents {R} in {C}"),
    "polite": ("RH", "Good morning, could you please tell me which country represents {R} in {H}? Thank you."),
    "does P represent R in H": ("PRH", "does {P} represent {R} in {H}?"),
    "P represents R in H": ("PRH", "{P} represents {R} in {H}"),
    "P embassy C R": ("PRH", "{P0} embassy {C} {R0}"),
    "p embassy C r citizens": ("PRH", "{p} embassy in {C} {r} citizens"),
    "R H P embassy C": ("PRH", "{R0} {H0} {P0} embassy {C}"),
    "R interests section p embassy C": ("PRH", "{r} interests section of the {p} embassy in {C}"),
    "P consulate C for R": ("PRH", "{P0} consulate {C} for {R}"),
    "whom does P represent in H": ("PH", "whom does {P} represent in {H}?"),
    "which countries has P represented in H": ("PH", "which countries has {P} represented in {H}"),
    "where does P represent R": ("PR", "where does {P} represent {R}"),
    "in which countries did P act for R": ("PR", "in which countries did {P} act for {R}?"),
    "which countries has P represented": ("P", "which countries has {P} represented"),
    "who has represented R": ("R", "who has represented {R}"),
    "protecting powers in H": ("H", "protecting powers in {H}"),
}
# Whose embassy it is may be the power or the represented state.
OF_EITHER = ("P embassy C R", "R H P embassy C")
BARE_PAIRS = ("RH", "HR", "PR", "RP", "PH", "HP")
EMBASSIES = {
    "P embassy C": "{P0} embassy {C}",
    "p embassy C": "{p} embassy in {C}",
    "p consulate H": "{p} consulate {H0}",
    "embassy of P in C": "embassy of {P} in {C}",
}
NOT = {
    "who but P": "who represented {R} in {H} other than {P}",
    "R H not P": "{R0} {H0} not {P0}",
    "except": "who represented {R} in {H} except {P}?",
    "besides": "besides {P}, who represented {R} in {H}",
    "without": "protecting powers of {R} in {H} without {P}",
    "apart from": "apart from {P} who has represented {R} in {H}",
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions about roles, each text once."""
    for arrangement in truth.three_states:
        yield from _directed(truth, arrangement)
        yield from _bare(truth, arrangement)
        yield from _embassies(truth, arrangement)
        yield from _reversed(truth, arrangement)
        yield from _not(truth, arrangement)


def named(roles: str, arrangement: Arrangement) -> dict[str, str]:
    """Return the states of an arrangement in some of its roles, as `Truth.stated` takes them."""
    power, represented, host = codes(arrangement)
    every = {"P": ("power", power), "R": ("represented", represented), "H": ("host", host)}
    return dict(every[role] for role in roles)


def expected_in(truth: Truth, roles: str, arrangement: Arrangement) -> Expected:
    """Return what is true of a question that names these roles of an arrangement and leaves the others open."""
    states = named(roles, arrangement)
    reading = truth.reading(**states)
    return Expected(readings=(reading,) if reading else (), roles=in_roles(**states))


def in_roles(power: str = "", represented: str = "", host: str = "") -> tuple[str, str, str]:
    """Return the roles that a question names, blank where it leaves one open."""
    return power, represented, host


def _directed(truth: Truth, arrangement: Arrangement) -> Iterator[Question]:
    for template, (roles, pattern) in DIRECTED.items():
        expected = expected_in(truth, roles, arrangement)
        if template in OF_EITHER:
            power, represented, host = codes(arrangement)
            turned = truth.reading(represented, power, host)
            expected = replace(expected, readings=(*expected.readings, *([turned] if turned else [])))
        yield about_arrangements(template, filled(pattern, truth, arrangement), expected)


def _bare(truth: Truth, arrangement: Arrangement) -> Iterator[Question]:
    for order in (*BARE_PAIRS, *map("".join, permutations("PRH"))):
        states = [named(role, arrangement).popitem()[1] for role in order]
        text = filled(" ".join(f"{{{role}0}}" for role in order), truth, arrangement)
        readings = bare_readings(truth, states)
        expected = Expected(readings=readings, asked=frozenset(states))
        yield about_arrangements(f"bare {' '.join(order)}", text, expected)


def bare_readings(truth: Truth, states: list[str]) -> tuple[Reading, ...]:
    """Return the readings of two or three states without a verb.

    Any roles that are stated will do, but of two directions the one in which the represented state comes first.
    """
    roles = ("power", "represented", "host")
    found: list[dict[str, str]] = []
    for chosen in permutations(roles, len(states)):
        named_so = dict(zip(chosen, states, strict=True))
        if truth.stated(**named_so):
            found.append(named_so)
    kept = [one for one in found if _forward(one, states) or _turned(one) not in found]
    return united([whole(truth.stated(**one), truth.akin(**one)) for one in kept])


def _forward(named_so: dict[str, str], states: list[str]) -> bool:
    if "represented" not in named_so or "host" not in named_so:
        return True
    return states.index(named_so["represented"]) < states.index(named_so["host"])


def _turned(named_so: dict[str, str]) -> dict[str, str]:
    return named_so | {"represented": named_so["host"], "host": named_so["represented"]}


def united(readings: list[Reading]) -> tuple[Reading, ...]:
    """Return the readings, and any of them in one."""
    some = (chosen for size in range(1, len(readings) + 1) for chosen in combinations(readings, size))
    return tuple(Reading(*map(_union, ("must", "may", "last"), repeat(chosen))) for chosen in some)


def _union(field: str, readings: Iterable[Reading]) -> frozenset[str]:
    return frozenset().union(*(getattr(one, field) for one in readings))


def _embassies(truth: Truth, arrangement: Arrangement) -> Iterator[Question]:
    """Yield questions about an embassy: the state before the word acts there, or is represented there."""
    power, _, host = codes(arrangement)
    found = [truth.reading(power=power, host=host), truth.reading(represented=power, host=host)]
    expected = Expected(readings=united([one for one in found if one]), asked=frozenset({power, host}))
    for template, pattern in EMBASSIES.items():
        yield about_arrangements(template, filled(pattern, truth, arrangement), expected)


def _reversed(truth: Truth, arrangement: Arrangement) -> Iterator[Question]:
    """Yield questions that state what is not so, unless that is stated too: a none is right, or who does it instead."""
    power, represented, host = codes(arrangement)
    for template, pattern, states in (
        ("does R represent P in H", "does {R} represent {P} in {H}?", (represented, power, host)),
        ("does P represent H in R", "does {P} represent {H} in {R}?", (power, host, represented)),
    ):
        reading = truth.reading(*states)
        instead = reading or truth.reading(represented=states[1], host=states[2])
        expected = Expected(readings=(instead,) if instead else (), roles=states, none=not truth.stated(*states))
        yield about_arrangements(template, filled(pattern, truth, arrangement), expected)


def _not(truth: Truth, arrangement: Arrangement) -> Iterator[Question]:
    power, represented, host = codes(arrangement)
    pair = truth.stated(represented=represented, host=host)
    akin = truth.akin(represented=represented, host=host)
    anywhere = truth.stated(represented=represented)
    for template, pattern in NOT.items():
        yield about_arrangements(template, filled(pattern, truth, arrangement), excluding(pair, power, akin))
    text = filled("countries other than {P} that represented {R}", truth, arrangement)
    yield about_arrangements(
        "countries other than P", text, excluding(anywhere, power, truth.akin(represented=represented))
    )


def excluding(stated: tuple[Arrangement, ...], power: str, akin: tuple[Arrangement, ...] = ()) -> Expected:
    """Return what is true of a question that leaves one power (a code) out of what is stated.

    What is stated of states that share a name may be listed too.
    """
    left = [one for one in stated if one.power.code != power]
    reading, _ = split(left, lambda _one: True)
    doubtful_alone = whole(left) if left and not reading else None
    others = ids(one for one in akin if one.power.code != power)
    readings = (replace(one, may=one.may | others) for one in (reading, doubtful_alone) if one)
    return Expected(readings=tuple(readings), none=not reading, stated=True)
