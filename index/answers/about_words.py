"""Words which states have which roles in a question: "by Switzerland for the United States in Iran"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import ROLES, Role
from index.words.inflected import Inflected, alternatives, enumerated, inflected_list, with_others
from index.words.language import translatable, translate
from index.words.wording import name_in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.answers.roles.role_readings import Reading
    from index.model import Party, State

_EXTANT = 2  # letters of the code of a state that exists
# By the roles that a question gives to states, in the order of Role: whole phrases, because other languages order and
# inflect them differently.
_ABOUT = {
    (Role.POWER,): translatable("Answers about", "by {power}"),
    (Role.REPRESENTED,): translatable("Answers about", "for {represented}"),
    (Role.HOST,): translatable("Answers about", "in {host}"),
    (Role.POWER, Role.REPRESENTED): translatable("Answers about", "by {power} for {represented}"),
    (Role.POWER, Role.HOST): translatable("Answers about", "by {power} in {host}"),
    (Role.REPRESENTED, Role.HOST): translatable("Answers about", "for {represented} in {host}"),
    (Role.POWER, Role.REPRESENTED, Role.HOST): translatable("Answers about", "by {power} for {represented} in {host}"),
}
_STATES_ABOUT = {
    (Role.POWER,): translatable("States about", "by {power}"),
    (Role.HOST,): translatable("States about", "in {host}"),
    (Role.POWER, Role.HOST): translatable("States about", "by {power} in {host}"),
}


def described(*readings: Reading, of_states: bool = False) -> Inflected:
    """Return which states have which roles: "by Switzerland in Iran"; of several readings, in any of them.

    It is said of arrangements, or `of_states` that are represented. The form that a pattern asks for is a word that
    stands before "by", where a language has one that agrees with what it is said of: Arabic “entrusted to”. What
    follows a stroke in it stands before all else.
    """
    text = partial(_described, [reading for reading in readings if reading], of_states)
    return Inflected(text(""), text)


def _described(readings: Sequence[Reading], of_states: bool, word: str) -> str:
    found = [_roles(reading, of_states, word) for reading in readings or ({},)]
    if len(found) < 2:
        return "".join(found)
    return translate("Answers", "{one} or {other}").format(one=found[0], other=found[1])


def _roles(reading: Reading, of_states: bool, word: str) -> str:
    roles = tuple(role for role in ROLES if role in reading)
    if of_states and roles in _STATES_ABOUT:
        pattern = translate("States about", _STATES_ABOUT[roles])
    else:
        pattern = translate("Answers about", _ABOUT[roles]) if roles else ""
    text = pattern.format(**{role.value: any_of(states) for role, states in reading.items()})
    before_by, _, before_else = word.partition("/")
    return f"{before_by if Role.POWER in reading else before_else} {text}".strip()


def any_of(states: Iterable[State | Party]) -> Inflected:
    """Return states of which any is meant, each with its forms: "Iran or Iraq", "Germany (or East Germany)".

    A former state after one that exists is there since the name of that may mean it.
    """
    first, *others = states = tuple(states)
    names = map(name_in_sentence, states)
    by_its_name = others and not _is_former(first) and all(map(_is_former, others))
    return with_others(names) if by_its_name else alternatives(names)


def _is_former(state: State | Party) -> bool:
    return len(state.code or "") > _EXTANT


def all_of(states: Iterable[State | Party]) -> Inflected:
    """Return states of which all are meant, each with its forms: "other than Switzerland and Sweden"."""
    return inflected_list(map(name_in_sentence, states))


def first_of(names: Sequence[str], number: int, of: Role | None) -> str:
    """Return names, which may hold their forms, and how many more there are of a `number` in all.

    They are names of states `of` a role or, of none, say which arrangements are meant: “more” agrees with them.
    """
    more = number - len(names)
    first = inflected_list(names, partial(enumerated, phrases=of is None, goes_on=more > 0))
    if more <= 0:
        return format(first, "nom")
    if of is Role.POWER:
        pattern = translate("Answers", "{names}, and %n more", "protecting powers", n=more)
    elif of is None:
        pattern = translate("Answers", "{names}, and %n more", "arrangements", n=more)
    else:
        pattern = translate("Answers", "{names}, and %n more", "states", n=more)
    return pattern.format(names=first)
