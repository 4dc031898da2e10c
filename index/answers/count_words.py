"""How many there are of what a question asks for, in words, and the first of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described, first_of
from index.answers.limit_words import limit_in_words
from index.answers.question import Event, Role
from index.answers.when_words import when_text
from index.model import Status
from index.words.language import translate
from index.words.wording import name_in_sentence, parties_in_sentence

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts

_words = partial(translate, "Answers")

# A list or a count names so many of what it counts: "the first three, and 27 more".
MOST_LISTED = 3


def counted_and_listed(facts: AnswerFacts) -> str:
    """Return the number of what was asked for, the first of it, and what is not among it."""
    when = facts.question.when
    limit = limit_in_words(facts) or (when_text(when) if when else "")
    names: list[str]
    if facts.wanted:
        summary, number = _states_counted(facts, limit), len(facts.wanted)
        names = [*map(name_in_sentence, facts.wanted[:MOST_LISTED])]
    else:
        summary, number = counted(described(facts.reading, *facts.also), len(facts.found), limit), len(facts.found)
        names = [*map(parties_in_sentence, facts.found[:MOST_LISTED])]
    summary = _qualified(facts, summary)
    if names:
        named = first_of(names, number, facts.question.wanted if facts.wanted else None)
        sentence = _words("{summary}: {names}.").format(summary=summary, names=named)
    else:
        sentence = _words("{summary}.").format(summary=summary)
    return " ".join(filter(None, (sentence, undecided(facts), _uncounted(facts))))


def counted(about: str, number: int, limit: str = "") -> str:
    """Return how many arrangements there are; `limit` is the time or the order asked about, as the beginning of it."""
    plain = _words("The documents state %n arrangement(s) {about}", n=number)
    limited = _words("{limit}, the documents state %n arrangement(s) {about}", n=number)
    return (limited if limit else plain).format(limit=limit, about=about).rstrip()


def undecided(facts: AnswerFacts) -> str:
    """Return how many more may be meant, blank for none."""
    number = len(facts.undecided)
    return _words("%n more (is|are) not dated well enough to tell.", n=number) if number else ""


def without_gaps(sentence: str) -> str:
    """Return a sentence without the spaces round what a question does not name."""
    return sentence.replace("  ", " ").replace(" .", ".")


def _qualified(facts: AnswerFacts, summary: str) -> str:
    """Return the number with what the question asks of the arrangements: that they began or ended then, or are over."""
    question = facts.question
    if question.event:
        begun = question.event is Event.BEGAN
        pattern = _words("{summary}, begun then") if begun else _words("{summary}, ended then")
        summary = pattern.format(summary=summary)
    if question.status is Status.ENDED:
        summary = _words("{summary}, ended").format(summary=summary)
    if question.status is Status.NEVER:
        summary = _words("{summary}, never in force").format(summary=summary)
    return summary


def _uncounted(facts: AnswerFacts) -> str:
    """Return how many arrangements are left out of a number, blank for none."""
    number = len(facts.uncounted)
    if not number:
        return ""
    return _words("Not counted: %n arrangement(s) that never took effect or (is|are) not borne out.", n=number)


def _states_counted(facts: AnswerFacts, limit: str) -> str:
    number = len(facts.wanted)
    about = described(facts.reading, *facts.also)
    if facts.question.wanted is Role.POWER:
        plain = _words("The documents name %n protecting power(s) {about}", n=number)
        limited = _words("{limit}, the documents name %n protecting power(s) {about}", n=number)
    elif facts.question.wanted is Role.HOST:
        plain = _words("The documents state arrangements {about} in %n host state(s)", n=number)
        limited = _words("{limit}, the documents state arrangements {about} in %n host state(s)", n=number)
    else:
        about = described(facts.reading, *facts.also, of_states=True)
        plain = _words("The documents name %n state(s) represented {about}", n=number)
        limited = _words("{limit}, the documents name %n state(s) represented {about}", n=number)
    return without_gaps((limited if limit else plain).format(limit=limit, about=about)).rstrip()
