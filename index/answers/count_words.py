"""How many there are of what a question asks for, in words, and the first of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described, first_of
from index.answers.count_patterns import count_pattern, only_those
from index.answers.denial_words import denial, without_gaps
from index.answers.limit_words import excepted, order_or_exception
from index.answers.question import Role
from index.answers.when_words import time_in_sentence
from index.words.language import translate
from index.words.wording import name_in_sentence, parties_in_sentence

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts

_words = partial(translate, "Answers")

# A list or a count names so many of what it counts: "the first three, and 27 more".
MOST_LISTED = 3


def counted_and_listed(facts: AnswerFacts) -> str:
    """Return the number of what was asked for, the first of it, and what is not among it."""
    if not facts.found:
        return " ".join(filter(None, (denial(facts), undecided(facts))))
    names: list[str]
    if facts.wanted:
        wanted, number = facts.question.wanted, len(facts.wanted)
        names = [*map(name_in_sentence, facts.wanted[:MOST_LISTED])]
    else:
        wanted, number = None, len(facts.found)
        names = [*map(parties_in_sentence, facts.found[:MOST_LISTED])]
    about = described(facts.reading, *facts.also, of_states=wanted is Role.REPRESENTED)
    summary = counted(facts, about, number, wanted)
    sentence = _words("{summary}: {names}.").format(summary=summary, names=first_of(names, number, wanted))
    return " ".join(filter(None, (sentence, undecided(facts), _uncounted(facts))))


def counted(facts: AnswerFacts, about: str, number: int, wanted: Role | None = None) -> str:
    """Return how many arrangements there are, or states `wanted`, at the time and with the limits of the question."""
    question, limit = facts.question, order_or_exception(facts.question)
    pattern = count_pattern(question, number, wanted, limited=bool(limit))
    time = time_in_sentence(question.when) if question.when else ""
    summary = without_gaps(pattern.format(limit=limit, about=about, time=time)).rstrip()
    if question.without and "{limit}" not in pattern:
        summary = _words("{summary} ({exception})").format(summary=summary, exception=excepted(question))
    return only_those(question, summary) if wanted else summary


def undecided(facts: AnswerFacts) -> str:
    """Return how many more may be meant, or how many if none is known to be; blank for none."""
    number = len(facts.undecided)
    if not number:
        return ""
    if facts.found:
        return _words("%n more (is|are) not dated well enough to tell.", n=number)
    return _words("%n arrangement(s) (is|are) not dated well enough to tell.", n=number)


def _uncounted(facts: AnswerFacts) -> str:
    """Return how many arrangements are left out of a number, blank for none."""
    number = len(facts.uncounted)
    if not number:
        return ""
    return _words("Not counted: %n arrangement(s) that never took effect or (is|are) not borne out.", n=number)
