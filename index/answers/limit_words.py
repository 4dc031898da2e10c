"""Words what a question limits an answer to: its time, what came before or after somebody, and who is left out."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import all_of, any_of, described
from index.answers.question import BY_TIME, Outermost, Relation, Role
from index.answers.when.when_words import when_text
from index.arrangements.bounds import bounds_of
from index.arrangements.relations import is_doubtful
from index.model import Status
from index.words.inflected import Inflected
from index.words.language import translatable, translate
from index.words.punctuation import capitalised, quoted

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.answers.question import Question, When
    from index.model import Arrangement

_words = partial(translate, "Answers")
# Of one that follows, and of several among which the dates do not decide.
_OUTERMOST = {
    Outermost.FIRST: (
        translatable("Answers", "The first mandate, as far as the dates tell"),
        translatable("Answers", "The first mandates, as far as the dates tell"),
    ),
    Outermost.LAST: (
        translatable("Answers", "The latest mandate, as far as the dates tell"),
        translatable("Answers", "The latest mandates, as far as the dates tell"),
    ),
    Outermost.LONGEST: (
        translatable("Answers", "The longest mandate, as far as the dates tell"),
        translatable("Answers", "The longest mandates, as far as the dates tell"),
    ),
    Outermost.SHORTEST: (
        translatable("Answers", "The shortest mandate that has ended, as far as the dates tell"),
        translatable("Answers", "The shortest mandates that have ended, as far as the dates tell"),
    ),
}
# Of what is in force today the first is the oldest.
_IN_FORCE = {
    Outermost.FIRST: (
        translatable("Answers", "The oldest mandate in force, as far as the dates tell"),
        translatable("Answers", "The oldest mandates in force, as far as the dates tell"),
    ),
    Outermost.LONGEST: (
        translatable("Answers", "The longest mandate in force, as far as the dates tell"),
        translatable("Answers", "The longest mandates in force, as far as the dates tell"),
    ),
}
_ENDED = {
    Outermost.LONGEST: (
        translatable("Answers", "The longest mandate that has ended, as far as the dates tell"),
        translatable("Answers", "The longest mandates that have ended, as far as the dates tell"),
    ),
}


def limit_in_words(facts: AnswerFacts) -> str:
    """Return the time, or what came before or after, as the beginning of a sentence; blank without either."""
    question = facts.question
    told = question.when and (question.when.shown or question.without) and not question.when.by_name
    time = when_text(question.when) if question.when and told else ""
    if question.anchor or not time:
        return order_or_exception(question) or _outermost(facts)
    if facts.in_all:
        time = of_two_sides(time)
    if question.outermost in BY_TIME:
        return _words("{summary} ({exception})").format(summary=_outermost(facts), exception=_begun_small(time))
    if not question.without:
        return time
    return _words("{summary} ({exception})").format(summary=time, exception=excepted(question))


def _outermost(facts: AnswerFacts) -> str:
    """Return that what follows is the first, the longest and so on, as far as is known; blank for a single pair."""
    of_pair = {Role.REPRESENTED, Role.HOST} <= facts.reading.keys()
    asked = None if of_pair and facts.question.outermost not in BY_TIME else facts.question.outermost
    several = sum(not is_doubtful(each) for each in facts.found) > 1
    if asked is None:
        return ""
    of_today = facts.question.when and not facts.question.when.shown
    limited = _IN_FORCE if of_today else _ENDED if facts.question.status is Status.ENDED else _OUTERMOST
    return _words(limited.get(asked, _OUTERMOST[asked])[several])


def order_or_exception(question: Question) -> Inflected:
    """Return what came before or after, or who is left out, as the beginning of a sentence; blank without either.

    What stands after it in a sentence may agree with which it is: Russian sets an exception alone off with a comma.
    """
    limit = ""
    if question.anchor:
        earlier = question.relation in {Relation.BEFORE, Relation.UNTIL}
        pattern = _words("Before {state}") if earlier else _words("After {state}")
        limit = pattern.format(state=any_of(question.anchor))
    elif question.without:
        limit = excepted(question)
    limit = capitalised(limit)
    return Inflected(limit, lambda _form: limit, lambda: int(not question.anchor))


def tells_its_date(arrangement: Arrangement, when: When | None) -> bool:
    """Return whether a sentence would say "since X: … since Y", or that what is of a later time has lasted since X.

    Nor has what ended on another date, or lasts, been so "until X".
    """
    if when and when.relation is Relation.UNTIL:
        return arrangement.status is Status.CURRENT or bool(arrangement.end)
    if when is None or when.relation is not Relation.SINCE:
        return False
    return bool(arrangement.start) or bounds_of(arrangement).earliest_start > when.first


def without_unread(question: Question, sentence: str) -> str:
    """Return an answer that is for all times, and why it is, where words for a time were not understood."""
    if not question.unread:
        return sentence
    told = _words("{words} was not understood as a time; the answer is for all times.")
    return f"{told.format(words=quoted(question.unread))} {sentence}"


def says_itself(sentence: str, limit: str) -> bool:
    """Return whether a sentence says itself what would stand before it, as in “In 1917: …, in 1917; ended”."""
    return bool(re.search(rf"(?<!\w){re.escape(f'{limit[:1].lower()}{limit[1:]}')}(?=[,،;؛.]|\s;|$)", sentence))


def of_two_sides(summary: str) -> str:
    """Return a number or a time with that only the arrangements between the two sides of a war are told."""
    return _words("{summary} (only those for one side in a state of the other)").format(summary=summary)


def excepted(question: Question) -> str:
    """Return within a sentence which states a question leaves out: "other than Switzerland"."""
    if question.elsewhere:
        words = _words("Other than {about}").format(about=described({Role.HOST: question.without}))
    else:
        words = _words("Other than {states}").format(states=all_of(question.without))
    return _begun_small(words)


def _begun_small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"
