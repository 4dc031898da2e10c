"""Questions that name several states for one role: rows of hosts, a pair both ways, all hosts but one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.relevance.judging import Expected
from tests.relevance.question import Question, about_arrangements, filled
from tests.relevance.truth import codes, family, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.model import Arrangement
    from tests.relevance.truth import Truth

_HOSTS_IN_ROW = 3
BOTH_WAYS = {
    "R in H and H in R": "who represents {R} in {H} and {H} in {R}",
    "R in H and vice versa": "who represents {R} in {H} and vice versa",
}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield the questions about several states in one role."""
    yield from _rows(truth)
    for one in truth.three_states:
        for template, pattern in BOTH_WAYS.items():
            yield about_arrangements(template, filled(pattern, truth, one), _both_ways(truth, one))
        power, _, host = codes(one)
        elsewhere = [other for other in truth.stated(power) if codes(other)[2] != host]
        if certainly := [other for other in elsewhere if codes(other)[2] not in family(host)]:
            expected = Expected(readings=(whole(certainly, elsewhere),), stated=True)
            yield about_arrangements("P, but not in H", filled("{P}, but not in {H}", truth, one), expected)


def _rows(truth: Truth) -> Iterator[Question]:
    """Yield for each represented state what is asked of its first hosts in a row: "in Iran, Cuba and Syria"."""
    for represented in sorted({codes(one)[1] for one in truth.three_states}):
        by_host = {codes(one)[2]: one for one in truth.three_states if codes(one)[1] == represented}
        hosts = [*by_host][:_HOSTS_IN_ROW]
        if len(hosts) < _HOSTS_IN_ROW:
            continue
        akin = [one for host in hosts for one in truth.akin("", represented, host)]
        stated = [one for host in hosts for one in truth.stated("", represented, host)]
        first, second, third = (filled("{H}", truth, by_host[host]) for host in hosts)
        text = filled("who represents {R} in {a}, {b} and {c}", truth, by_host[hosts[0]], a=first, b=second, c=third)
        yield about_arrangements("a row of hosts", text, Expected(readings=(whole(stated, akin),), stated=True))


def _both_ways(truth: Truth, one: Arrangement) -> Expected:
    _, represented, host = codes(one)
    there, back = (represented, host), (host, represented)
    stated = [*truth.stated("", *there), *truth.stated("", *back)]
    akin = [*truth.akin("", *there), *truth.akin("", *back)]
    return Expected(readings=(whole(dict.fromkeys(stated), akin),), stated=True)
