"""That nothing stated answers a question, in words: the time belongs to what was not, never to the documents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import all_of, any_of, described
from index.answers.limit_words import excepted, order_or_exception
from index.answers.question import Event, Fate, Relation, Role
from index.answers.when.when_words import plain_time
from index.model import Status
from index.values import replace
from index.words.language import translate
from index.words.punctuation import without_gaps

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.answers.question import Question, When

_words = partial(translate, "Answers")


def denial(facts: AnswerFacts) -> str:
    """Return that the documents state no arrangement such as the question asks for."""
    question, about = facts.question, described(facts.reading, *facts.also)
    leaves_out_others = question.elsewhere or (question.without and Role.POWER in facts.reading)  # else a power
    if question.anchor and not leaves_out_others:
        return without_gaps(_of_order(question).format(state=any_of(question.anchor), about=about))
    if question.without and not leaves_out_others and question.when is None:
        return _words("No one but {states} is stated {about}.").format(states=all_of(question.without), about=about)
    if question.status is Status.ENDED and not leaves_out_others:
        return without_gaps(_words("The documents state no former arrangement {about}.").format(about=about))
    of_what_was = question.fate in {None, Fate.REFUSED}
    if question.when and of_what_was:
        return _of_time(question, question.when, about)
    if leaves_out_others and of_what_was:
        pattern = _words("{limit}, the documents state no arrangement {about}.")
        return without_gaps(pattern.format(limit=order_or_exception(question), about=about))
    return without_gaps(_of_fate(question).format(about=about))


def denials_around(facts: AnswerFacts, *, affirmed: bool) -> tuple[list[str], list[str]]:
    """Return what is denied of states as named, before an answer, and behind it of those for which there is nothing.

    After "yes" all stands behind: it is of what was found.
    """
    before, behind = (
        [denial(replace(facts, reading=reading, also=())) for reading in readings]
        for readings in (facts.as_named, facts.unanswered)
    )
    return ([], [*behind, *before]) if affirmed else (before, behind)


def none_refused(facts: AnswerFacts) -> str:
    """Return that the documents state no arrangement that the state asked about refused."""
    by = any_of(facts.reading[Role.POWER])
    return _words("The documents state no arrangement refused by {state}.").format(state=by)


def _of_fate(question: Question) -> str:
    """Return the sentence that denies that there are any, or any of which that has become what is asked."""
    if question.fate is None:
        return _words("The documents state no arrangement {about}.")
    if question.fate is Fate.REFUSED:
        return _words("The documents state no arrangement {about} that was refused.")
    if question.fate is Fate.DISPUTED and not question.when:
        return _words("The documents state no arrangement {about} that public records contradict.")
    return _words("The documents state no such arrangement {about}.")


def _of_order(question: Question) -> str:
    if question.relation in {Relation.BEFORE, Relation.UNTIL}:
        return _words("The documents state none before {state} {about}.")
    return _words("The documents state none after {state} {about}.")


def _of_time(question: Question, when: When, about: str) -> str:
    if question.event is Event.BEGAN:
        pattern = _words("The documents state no arrangement {about} that began {time}.")
    elif question.event is Event.ENDED:
        pattern = _words("The documents state no arrangement {about} that ended {time}.")
    else:
        pattern = _words("The documents state no arrangement {about} in force {time}.")
    time = plain_time(when)
    if question.without:
        time = _words("{summary} ({exception})").format(summary=time, exception=excepted(question))
    return without_gaps(pattern.format(about=about, time=time))
