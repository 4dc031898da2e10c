"""The whole question in English, and the questions that an answer leads on to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import ROLES, Role
from index.results import FollowUp
from index.words.language import ENGLISH, translatable, translate
from index.words.wording import name_in_sentence

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.model import Party, State

_words = partial(translate, "Answers")

# What further questions about a state are called, and how they are asked.
_CALLED = {
    Role.POWER: translatable("Answers", "all mandates of {state}"),
    Role.REPRESENTED: translatable("Answers", "all who represented {state}"),
    Role.HOST: translatable("Answers", "all mandates in {state}"),
}
_ASKED = {
    Role.POWER: translatable("Answers", "Which states has {state} represented?"),
    Role.REPRESENTED: translatable("Answers", "Which powers have represented {state}?"),
    Role.HOST: translatable("Answers", "Which powers have acted in {state}?"),
}
# The whole question by the roles that it gives to states, in English, as the search reads it.
_QUESTIONS = {
    (Role.POWER,): "Which states has {power} represented",
    (Role.REPRESENTED,): "Which powers have represented {represented}",
    (Role.HOST,): "Which powers have acted in {host}",
    (Role.POWER, Role.REPRESENTED): "Where does {power} represent {represented}",
    (Role.POWER, Role.HOST): "Whom does {power} represent in {host}",
    (Role.REPRESENTED, Role.HOST): "Who represents {represented} in {host}",
    (Role.POWER, Role.REPRESENTED, Role.HOST): "Does {power} represent {represented} in {host}",
}


def asked(facts: AnswerFacts) -> str:
    """Return the whole question in English, as the search reads it; blank where it names no state."""
    states = {
        role.value: " or ".join(ENGLISH.in_sentence(state.name) for state in named)
        for role, named in facts.reading.items()
    }
    pattern = _QUESTIONS.get(tuple(role for role in ROLES if role in facts.reading), "")
    if facts.question.both_ways and pattern.endswith("{represented} in {host}"):
        pattern += " and {host} in {represented}"
    when = facts.question.when
    time = f" {when.relation} {when.shown}" if when and when.shown else " now" if when else ""
    return f"{pattern.format(**states)}{time}?" if pattern else ""


def swap(facts: AnswerFacts) -> str:
    """Return the query for the opposite direction, in the language in use; blank where it would lead nowhere."""
    if facts.opposite is None:
        return ""
    represented, host = map(name_in_sentence, facts.opposite)
    return _words("Who represents {represented} in {host}?").format(represented=represented, host=host)


def follow_up(role: Role, state: Party | State) -> FollowUp:
    """Return a question about a state in a role."""
    name = name_in_sentence(state)
    return FollowUp(_words(_CALLED[role]).format(state=name), _words(_ASKED[role]).format(state=name))
