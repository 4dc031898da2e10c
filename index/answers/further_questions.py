"""How a question was read, and the questions that an answer leads on to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import ROLES, Role
from index.answers.when_words import in_force_on
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
    Role.POWER: "Which states has {state} represented?",
    Role.REPRESENTED: "Which powers have represented {state}?",
    Role.HOST: "Which powers have acted in {state}?",
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
# How the search box writes the roles of a question.
_OPERATORS = {Role.POWER: "power", Role.REPRESENTED: "for", Role.HOST: "in"}


def read_as(facts: AnswerFacts) -> str:
    """Return how a question was read, in English and in the notation of the search box."""
    question = facts.question
    if facts.term:
        return f"define: {facts.term.term}"
    named = {role: " or ".join(state.name for state in states) for role, states in facts.reading.items()}
    parts = [f"{_OPERATORS[role]}: {states}" for role, states in named.items()]
    parts += ["both ways"] if question.both_ways else []
    parts += [f"{'not in' if question.elsewhere else 'not'}: {state.name}" for state in question.without]
    parts += [f"{question.relation}: {state.name}" for state in question.anchor]
    if question.event:
        parts.append(f"{question.event} then")
    if question.outermost:
        parts.append(f"only: {question.outermost}")
    if question.when:
        parts.append(f"in force: {in_force_on(question.when)}")
    if question.status:
        parts.append(f"status: {question.status}")
    return "; ".join(parts)


def asked(facts: AnswerFacts) -> str:
    """Return the whole question in English, as the search reads it; blank where it names no state and no term."""
    if facts.term:
        return f"define {facts.term.term}"
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
    """Return the query for the opposite direction, blank where it would lead nowhere."""
    if facts.opposite is None:
        return ""
    # In English in any language, because it becomes the text of the next query.
    represented, host = map(_english, facts.opposite)
    return f"Who represents {represented} in {host}?"


def follow_up(role: Role, state: Party | State) -> FollowUp:
    """Return a question about a state in a role."""
    called = _words(_CALLED[role]).format(state=name_in_sentence(state))
    return FollowUp(called, _ASKED[role].format(state=_english(state)))


def _english(party: Party | State) -> str:
    """Return a name as it is written in a query: in English, whatever the language in use."""
    return ENGLISH.in_sentence(party.name)
