"""Says "yes", "no" or "no one" before an answer, to a question that wants that, and only where it is as sure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described
from index.answers.denial_words import denial
from index.answers.denied.negations import Denial
from index.answers.question import Asked, Relation, Role
from index.answers.when.when_words import is_span, since_date, until_date
from index.arrangements.bounds import bounds_of, first_day, last_day
from index.arrangements.stages import before_effect, took_effect
from index.model import Status
from index.words.language import translate
from index.words.punctuation import without_gaps
from index.words.wording import arrangement_sentence

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.answers.question import Question, When
    from index.model import Arrangement

_MOST_REFUSED = 6
_TO_A_DATE = (Relation.SINCE, Relation.UNTIL)
_words = partial(translate, "Answers")


def with_verdict(facts: AnswerFacts, text: str) -> str:
    """Return what was found, in words, with "yes" or "no" before it."""
    if facts.question.whether_ended and not facts.question.denies:
        return _whether_ended(facts, text)
    if facts.question.evidence or not (
        facts.found and facts.question.asked is Asked.WHETHER and facts.question.affirmable
    ):
        return text
    if not any(took_effect(each.stages) for each in facts.found) and not facts.question.status:
        return (
            none_today(facts, text)
            if _is_over(facts)
            else _words("That is not known. {statement}").format(statement=text)
        )
    if facts.question.when and facts.question.when.relation in _TO_A_DATE:
        return _with_date(facts, facts.question.when, text)
    if not _is_over(facts):
        when = facts.question.when
        # What was so for a part of a time is no "yes".
        partly = when is not None and not any(_fills(each, when) for each in facts.found)
        return text if partly else _yes(facts.question, text)
    denies = facts.question.deniable and all(each.status is Status.ENDED for each in facts.found)
    return denied_today(facts, text) if denies else none_today(facts, text)


def _whether_ended(facts: AnswerFacts, text: str) -> str:
    """Return what was found after "no" if some of it is in force, after "yes" if all has ended, else alone."""
    if any(each.status is Status.CURRENT for each in facts.found):
        return _words("No. {statement}").format(statement=text)
    over = facts.found and all(each.status is Status.ENDED for each in (*facts.found, *facts.undecided))
    return _words("Yes. {statement}").format(statement=text) if over else text


def none_today(facts: AnswerFacts, text: str) -> str:
    """Return what was found, in words, after what was asked for: none of it is of today, nor what was refused."""
    refused = [str(arrangement_sentence(each)) for each in facts.doubtful if each.status is Status.NEVER]
    return " ".join((_none_known(facts, text), *refused[:_MOST_REFUSED]))


def denied_today(facts: AnswerFacts, text: str) -> str:
    """Return "no" before what is over; where no power was asked about, that none is known to be in force."""
    if Role.POWER not in facts.reading:
        text = _none_known(facts, text)
    if facts.question.denies in {Denial.NEVER, Denial.NOBODY}:
        return text  # it was so once, and is not
    if facts.question.denies is Denial.NO_LONGER:
        return _words("Right, no longer. {statement}").format(statement=text)
    if len(facts.found or facts.instead) > 1 and Role.POWER in facts.reading:
        return _words("No, not today. {statement}").format(statement=text)
    if facts.question.denies is Denial.NOT:
        return translate("Answers", "No. {statement}", "to a question with “not”").format(statement=text)
    return _words("No. {statement}").format(statement=text)


def _yes(question: Question, text: str) -> str:
    """Return a statement after "yes", as a language says it to a question that denies what is so."""
    if question.denies is Denial.NOT:
        return translate("Answers", "Yes. {statement}", "to a question with “not”").format(statement=text)
    if question.denies is Denial.NO_LONGER and question.when and not question.when.shown:
        return _words("Still in force. {statement}").format(statement=text)
    if question.denies:
        return _words("On the contrary. {statement}").format(statement=text)
    return _words("Yes. {statement}").format(statement=text)


def _never(question: Question, text: str) -> str:
    """Return a statement of what never was after "no", or after "never" where the question says so itself."""
    if question.denies in {None, Denial.NOT}:
        return _words("No. {statement}").format(statement=text)
    return _words("Never. {statement}").format(statement=text)


def _none_known(facts: AnswerFacts, text: str) -> str:
    """Return a sentence after that none such is known to be in force: none of those asked about, not none at all."""
    pattern = _words("No arrangement {about} is known to be in force today. {sentence}")
    return without_gaps(pattern.format(about=described(facts.reading, *facts.also), sentence=text))


def _fills(arrangement: Arrangement, when: When) -> bool:
    """Return whether an arrangement may have lasted as long as is asked, where that is from one date to another."""
    bounds = bounds_of(arrangement)
    begun = bounds.earliest_start <= last_day(since_date(when))
    return not is_span(when) or (begun and first_day(until_date(when)) <= bounds.latest_end)


def _with_date(facts: AnswerFacts, when: When, text: str) -> str:
    """Return whether one mandate has been in force since a date, or was until one, where its own date tells.

    "Yes" says that it began or ended then, and not only that it was in force.
    """
    (only, *others) = facts.found
    settled = Role.POWER in facts.reading and any(map(str.isdigit, when.shown)) and not (others or facts.undecided)
    if not settled:
        return text
    return _since(facts, only, when, text) if when.relation is Relation.SINCE else _until(facts, only, when, text)


def _since(facts: AnswerFacts, only: Arrangement, when: When, text: str) -> str:
    asked, began = last_day(since_date(when)), bounds_of(only)
    if only.status is not Status.CURRENT or not only.start:
        return text
    if began.latest_start < when.first:
        return _words("For longer. {statement}").format(statement=text)
    if when.first <= began.earliest_start and began.latest_start <= asked:
        return _yes(facts.question, text)
    return _words("No, only later. {statement}").format(statement=text) if asked < began.earliest_start else text


def _until(facts: AnswerFacts, only: Arrangement, when: When, text: str) -> str:
    asked, ended = until_date(when), bounds_of(only)
    lasts = only.status is Status.CURRENT or bool(only.end)
    if lasts and last_day(asked) < ended.earliest_end:
        return _words("For longer. {statement}").format(statement=text)
    then = bool(only.end) and first_day(asked) <= ended.earliest_end and ended.latest_end <= last_day(asked)
    return _yes(facts.question, text) if then else text


def of_what_never_was(facts: AnswerFacts, statement: str) -> str:
    """Return what never was in force, in words: to whoever asks whether, "no", and to whoever asks who, "no one".

    Whoever asks for what was never in force, or what became of the mandate of a power, is told no more than it.
    """
    question = facts.question
    if question.status is Status.NEVER:
        return statement
    if question.asked is Asked.WHETHER:
        return _never(question, statement) if question.affirmable else statement
    if Role.POWER in facts.reading:
        return statement
    if question.when and question.when.shown and not _is_planned_in(facts.doubtful[0], question.when):
        of_pair = {Role.REPRESENTED, Role.HOST} <= facts.reading.keys()  # else it is of other states and times
        never = [each for each in facts.doubtful if of_pair and each.status is Status.NEVER]
        return " ".join((denial(facts), *(str(arrangement_sentence(each)) for each in never[:_MOST_REFUSED])))
    return _words("No mandate is known to have been in force. {statement}").format(statement=statement)


def _is_planned_in(arrangement: Arrangement, when: When) -> bool:
    """Return whether a stage of what never took effect lies in a time."""
    dates = (stage.date for stage in before_effect(arrangement.stages) if stage.date)
    return any(first_day(date) <= when.last and when.first <= last_day(date) for date in dates)


def _is_over(facts: AnswerFacts) -> bool:
    """Return whether a question in the present is about what is not known to last: "is there a mandate", no "yes"."""
    asks_of_today = facts.question.present and facts.question.when is None and facts.question.status is None
    return asks_of_today and not facts.undecided and all(each.status is not Status.CURRENT for each in facts.found)
