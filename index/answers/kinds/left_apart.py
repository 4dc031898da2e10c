"""The sentences of several arrangements in an answer, and what they leave out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.count_words import uncounted_words
from index.answers.limit_words import says_itself
from index.answers.question import Role
from index.words.inflected import opening
from index.words.language import translate
from index.words.wording import arrangement_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.facts import AnswerFacts
    from index.model import Arrangement
    from index.words.inflected import Inflected

_words = partial(translate, "Answers")

# Arrangements that the sentence of an answer names in full; the answer card shows three lines and scrolls. The others
# are counted.
MOST_NAMED = 6


def sentences(found: Sequence[Arrangement], told: Sequence[str] = ()) -> Inflected:
    """Return a sentence for each arrangement, in a row that begins with a capital or, as a form, without one.

    Before each may stand what is `told` of it, such as how long it lasted.
    """
    first, *others = found[:MOST_NAMED]
    limits = [*told, *[""] * len(found)]
    begun = with_limit(limits[0], first) if limits[0] else f"{arrangement_sentence(first):small}"
    begun = f"{begun[:1].lower()}{begun[1:]}" if limits[0] else begun
    rest = (with_limit(limit, each) for limit, each in zip(limits[1:], others, strict=False))
    more = [_words("And %n more.", n=len(found) - MOST_NAMED)] if len(found) > MOST_NAMED else []
    return opening(" ".join((begun, *rest, *more)))


def with_limit(limit: str, arrangement: Arrangement) -> str:
    """Return the sentence of an arrangement after what it is limited to, unless it says so itself."""
    sentence = arrangement_sentence(arrangement)
    if not limit or says_itself(sentence, limit):
        return str(sentence)
    return _words("{limit}: {statement}").format(limit=limit, statement=sentence)


def left_apart(facts: AnswerFacts) -> str:
    """Return what no number counts: of two states the mandates that were planned, else how many there are."""
    of_pair = {Role.REPRESENTED, Role.HOST} <= facts.reading.keys()
    told = facts.plans_apart if of_pair else ()
    pattern = _words("Not known to have taken effect: {statements}")
    plans = pattern.format(statements=sentences(told)) if told else ""
    is_number = len(facts.found) > 1 or facts.plans_apart  # one sentence leaves out nothing that was to be counted
    return " ".join(filter(None, (plans, uncounted_words(facts, (*told, *facts.never_beside)) if is_number else "")))
