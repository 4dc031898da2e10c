"""Words what a question limits an answer to: its time, what came before or after somebody, and who is left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import all_of, any_of, described
from index.answers.question import Relation, Role
from index.answers.when_words import when_text
from index.words.inflected import Inflected
from index.words.language import translate
from index.words.punctuation import capitalised

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.answers.question import Question

_words = partial(translate, "Answers")


def limit_in_words(facts: AnswerFacts) -> str:
    """Return the time, or what came before or after, as the beginning of a sentence; blank without either.

    A time has the form in which a count speaks of it, `{limit:counted}`.
    """
    question = facts.question
    if question.anchor:
        earlier = question.relation in {Relation.BEFORE, Relation.UNTIL}
        pattern = _words("Before {state}") if earlier else _words("After {state}")
        return capitalised(pattern.format(state=any_of(question.anchor)))
    time = when_text(question.when) if question.when and (question.when.shown or question.without) else None
    if not question.without:
        return time or ""
    excepted = _excepted(question)
    if not time:
        return capitalised(excepted)
    return Inflected(f"{time} ({excepted})", lambda form: f"{time:{form}} ({excepted})")


def _excepted(question: Question) -> str:
    if question.elsewhere:
        excepted = _words("Other than {about}").format(about=described({Role.HOST: question.without}))
    else:
        excepted = _words("Other than {states}").format(states=all_of(question.without))
    return f"{excepted[0].lower()}{excepted[1:]}"
