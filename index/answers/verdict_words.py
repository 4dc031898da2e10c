"""Says "yes", "no" or "no one" before an answer, to a question that wants that, and only where it is as sure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import Asked, Role
from index.arrangements.stages import unsettled
from index.model import StageKind, Status
from index.words.language import translate
from index.words.wording import arrangement_sentence

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts

_MOST_REFUSED = 6
_words = partial(translate, "Answers")


def with_verdict(facts: AnswerFacts, text: str) -> str:
    """Return what was found, in words, with "yes" or "no" before it."""
    if not (facts.found and facts.question.asked is Asked.WHETHER and facts.question.affirmable):
        return text
    if facts.question.status is Status.NEVER and any(unsettled(each) is not StageKind.REFUSED for each in facts.found):
        return text  # "refused" and "never in force" are read alike
    if not _is_over(facts):
        return _words("Yes. {statement}").format(statement=text)
    denies = facts.question.deniable and all(each.status is Status.ENDED for each in facts.found)
    return _words("No. {statement}").format(statement=text) if denies else none_today(facts, text)


def none_today(facts: AnswerFacts, text: str) -> str:
    """Return what was found, in words, after what was asked for: none of it is of today, nor what was refused."""
    refused = [str(arrangement_sentence(each)) for each in facts.doubtful if each.status is Status.NEVER]
    none = _words("None is known to be in force today. {sentence}").format(sentence=text)
    return " ".join((none, *refused[:_MOST_REFUSED]))


def of_what_never_was(facts: AnswerFacts, statement: str) -> str:
    """Return what never was in force, in words: to whoever asks whether, "no", and to whoever asks who, "no one".

    Whoever asks for what was never in force, or what became of the mandate of a power, is told no more than it.
    """
    question = facts.question
    if question.status is Status.NEVER:
        return statement
    if question.asked is Asked.WHETHER:
        return _words("No. {statement}").format(statement=statement) if question.affirmable else statement
    return statement if Role.POWER in facts.reading else _words("No one: {statement}").format(statement=statement)


def _is_over(facts: AnswerFacts) -> bool:
    """Return whether a question in the present is about what is not known to last: "is there a mandate", no "yes"."""
    asks_of_today = facts.question.present and facts.question.when is None and facts.question.status is None
    return asks_of_today and not facts.undecided and all(each.status is not Status.CURRENT for each in facts.found)
