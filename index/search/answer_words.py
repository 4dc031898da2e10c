"""Puts answers into words: the only module of the search that does, and so the only one that knows languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.arrangements.relations import is_doubtful
from index.results import Answer, FollowUp
from index.search.questions import Role
from index.words.language import ENGLISH, translatable, translate
from index.words.local_names import local_name
from index.words.wording import arrangement_sentence, name_in_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.model import Arrangement, Party, State
    from index.search.answers import AnswerFacts, Reading

_words = partial(translate, "Answers")

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
_FOLLOW_UPS = {
    Role.POWER: translatable("Answers", "Which states has {state} represented?"),
    Role.REPRESENTED: translatable("Answers", "Which powers have represented {state}?"),
    Role.HOST: translatable("Answers", "Which powers have acted in {state}?"),
}
# Arrangements that the sentence of an answer names; the answer card shows three lines and scrolls. The others are
# counted.
MOST_NAMED = 6


def answer_in_words(facts: AnswerFacts) -> Answer:
    """Return an answer in the language in use; the queries in it are in English, as the search reads them."""
    if facts.found or not facts.reading:
        sentence, summary = _sentence_and_summary(facts.reading, facts.found)
    else:
        summary = _words("The documents state no arrangement {about}.").format(about=_described(facts.reading))
        sentence = summary
        if facts.instead:
            without_power: Reading = {role: state for role, state in facts.reading.items() if role is not Role.POWER}
            sentence = f"{summary} {_sentence_and_summary(without_power, facts.instead)[0]}"
    follow_ups = tuple(_follow_up(role, state) for role, state in facts.follow_ups)
    return Answer(sentence, facts.arrangements, _swap(facts), follow_ups, summary)


def arrangement_in_words(arrangement: Arrangement) -> str:
    """Return an arrangement as a sentence in the language in use."""
    return arrangement_sentence(arrangement)


def state_in_words(state: State) -> str:
    """Return what the language in use calls a state."""
    return local_name(state)


def _sentence_and_summary(reading: Reading, found: Sequence[Arrangement]) -> tuple[str, str]:
    """Return what the arrangements say, naming those that the record bears out, and the beginning of that alone."""
    sound = tuple(arrangement for arrangement in found if not is_doubtful(arrangement))
    if len(sound) == 1:
        sentence = arrangement_sentence(sound[0])
        return sentence, sentence
    if not sound:
        summary = _words("The record does not bear out what is said here")
        statements = arrangement_sentence(found[0])
    else:
        summary = _counted(reading, len(sound))
        statements = " ".join(map(arrangement_sentence, sound[:MOST_NAMED]))
        if len(sound) > MOST_NAMED:
            statements += " " + _words("And %n more.", n=len(sound) - MOST_NAMED)
    sentence = _words("{summary}: {statements}").format(summary=summary, statements=statements)
    return sentence, _words("{summary}.").format(summary=summary)


def _counted(reading: Reading, number: int) -> str:
    if not reading:
        return _words("The documents state %n arrangement(s)", n=number)
    counted = _words("The documents state %n arrangement(s) {about}", n=number)
    return counted.format(about=_described(reading))


def _described(reading: Reading) -> str:
    pattern = translate("Answers about", _ABOUT[tuple(role for role in Role if role in reading)])
    return pattern.format(**{role.value: name_in_sentence(state) for role, state in reading.items()})


def _swap(facts: AnswerFacts) -> str:
    if facts.opposite is None:
        return ""
    # In English in any language, because it becomes the text of the next query.
    represented, host = map(_english, facts.opposite)
    return f"Who represents {represented} in {host}?"


def _follow_up(role: Role, state: Party | State) -> FollowUp:
    pattern = _FOLLOW_UPS[role]
    return FollowUp(_words(pattern).format(state=name_in_sentence(state)), pattern.format(state=_english(state)))


def _english(party: Party | State) -> str:
    """Return a name as it is written in a query: in English, whatever the language in use."""
    return ENGLISH.in_sentence(party.name)
