"""How a question was read: in English in the notation of the search box, in other languages in words of theirs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import Event, Outermost, Relation, Role
from index.answers.when.when_words import in_force_on, when_text
from index.words.inflected import alternatives
from index.words.language import ENGLISH, spoken, translatable, translate
from index.words.local_names import local_name
from index.words.punctuation import listed_apart
from index.words.wording import status_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from index.answers.facts import AnswerFacts
    from index.answers.question import Question, When
    from index.model import State

_words = partial(translate, "Read as")

_ROLES = {
    Role.POWER: translatable("Read as", "power: {states}"),
    Role.REPRESENTED: translatable("Read as", "for: {states}"),
    Role.HOST: translatable("Read as", "in: {states}"),
}
_RELATIONS = {
    Relation.BEFORE: translatable("Read as", "before: {states}"),
    Relation.AFTER: translatable("Read as", "after: {states}"),
    Relation.UNTIL: translatable("Read as", "until: {states}"),
    Relation.SINCE: translatable("Read as", "since: {states}"),
}
_EVENTS = {
    Event.BEGAN: translatable("Read as", "began: {time}"),
    Event.ENDED: translatable("Read as", "ended: {time}"),
}
_OUTERMOST = {
    Outermost.FIRST: translatable("Read as", "only: first"),
    Outermost.LAST: translatable("Read as", "only: last"),
    Outermost.LONGEST: translatable("Read as", "only: longest"),
    Outermost.SHORTEST: translatable("Read as", "only: shortest"),
}


def read_as(facts: AnswerFacts) -> str:
    """Return how a question was read: "for: United States; in: Iran; in force: 1985"."""
    roles = (_words(_ROLES[role]).format(states=_any(states)) for role, states in facts.reading.items())
    return listed_apart((*roles, *_limits(facts.question)))


def _limits(question: Question) -> Iterator[str]:
    if question.both_ways:
        yield _words("both ways")
    for state in question.without:
        pattern = _words("not in: {states}") if question.elsewhere else _words("not: {states}")
        yield pattern.format(states=local_name(state))
    for state in question.anchor:
        if question.relation in _RELATIONS:
            yield _words(_RELATIONS[question.relation]).format(states=local_name(state))
    if question.outermost:
        yield _words(_OUTERMOST[question.outermost])
    if question.ranking:
        yield _words("only: the fewest") if question.ranking.fewest else _words("only: the most")
    if question.when:
        yield from _times(question, question.when)
    if question.status:
        yield _words("status: {status}").format(status=status_word(question.status))


def _times(question: Question, when: When) -> Iterator[str]:
    events = [*_EVENTS] if question.event is Event.BOTH else [question.event] if question.event else []
    for pattern in [_words(_EVENTS[event]) for event in events] or [_words("in force: {time}")]:
        yield pattern.format(time=_time(when))
    if question.standing:
        yield _words("in force today")


def _time(when: When) -> str:
    """Return the time asked about: as a date for programs in English, else in words."""
    said = when_text(when)
    return in_force_on(when) or "" if spoken() is ENGLISH else f"{said[:1].lower()}{said[1:]}"


def _any(states: Iterable[State]) -> str:
    return alternatives(map(local_name, states))
