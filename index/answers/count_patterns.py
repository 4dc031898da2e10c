"""The sentences that count what a question asks for: as a whole, at a time, of those that began or ended then.

The time belongs to the arrangements, never to the documents that state them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import Event, Fate, Role
from index.model import Status
from index.words.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from index.answers.question import Question

_words = partial(translate, "Answers")

# By what is counted: arrangements, or the states that have a role in them.
_PLAIN: Mapping[Role | None, Callable[[int], str]] = {
    None: lambda n: _words("The documents state %n arrangement(s) {about}", n=n),
    Role.POWER: lambda n: _words("The documents name %n protecting power(s) {about}", n=n),
    Role.HOST: lambda n: _words("The documents state arrangements {about} in %n host state(s)", n=n),
    Role.REPRESENTED: lambda n: _words("The documents name %n state(s) represented {about}", n=n),
}
# What came before or after somebody, and what is left out, stands before the whole.
_LIMITED: Mapping[Role | None, Callable[[int], str]] = {
    None: lambda n: _words("{limit}, the documents state %n arrangement(s) {about}", n=n),
    Role.POWER: lambda n: _words("{limit}, the documents name %n protecting power(s) {about}", n=n),
    Role.HOST: lambda n: _words("{limit}, the documents state arrangements {about} in %n host state(s)", n=n),
    Role.REPRESENTED: lambda n: _words("{limit}, the documents name %n state(s) represented {about}", n=n),
}
_NOW: Mapping[Role | None, Callable[[int], str]] = {
    None: lambda n: _words("According to the documents, %n arrangement(s) {about} (is|are) in force {time}", n=n),
    Role.POWER: lambda n: _words("According to the documents, %n protecting power(s) (acts|act) {about} {time}", n=n),
    Role.HOST: lambda n: _words(
        "According to the documents, arrangements {about} are in force {time} in %n host state(s)", n=n
    ),
    Role.REPRESENTED: lambda n: _words(
        "According to the documents, %n state(s) (is|are) represented {about} {time}", n=n
    ),
}
_THEN: Mapping[Role | None, Callable[[int], str]] = {
    None: lambda n: _words("According to the documents, %n arrangement(s) {about} (was|were) in force {time}", n=n),
    Role.POWER: lambda n: _words("According to the documents, %n protecting power(s) acted {about} {time}", n=n),
    Role.HOST: lambda n: _words(
        "According to the documents, arrangements {about} were in force {time} in %n host state(s)", n=n
    ),
    Role.REPRESENTED: lambda n: _words(
        "According to the documents, %n state(s) (was|were) represented {about} {time}", n=n
    ),
}
_OF_EVENT: Mapping[Event, Callable[[int], str]] = {
    Event.BEGAN: lambda n: _words("According to the documents, %n arrangement(s) {about} began {time}", n=n),
    Event.ENDED: lambda n: _words("According to the documents, %n arrangement(s) {about} ended {time}", n=n),
    # That they began then, too, is told behind it.
    Event.BOTH: lambda n: _words("According to the documents, %n arrangement(s) {about} ended {time}", n=n),
}
_OF_STATUS: Mapping[Status, Callable[[int], str]] = {
    Status.ENDED: lambda n: _words("The documents state %n arrangement(s) {about} that (has|have) ended", n=n),
    Status.NEVER: lambda n: _words("The documents state %n arrangement(s) {about} that never took effect", n=n),
}


def count_pattern(question: Question, number: int, wanted: Role | None, *, limited: bool) -> str:
    """Return the sentence that counts arrangements, or the states `wanted`, with places for time, limit and roles."""
    if says_refused(question, wanted, limited=limited):
        return _words("The documents state %n arrangement(s) {about} that (was|were) refused", n=number)
    status = question.status if question.status in _OF_STATUS and not question.fate else None
    if status and wanted is None:
        return _OF_STATUS[status](number)
    if question.when is None or status or question.anchor or question.fate:
        return (_LIMITED if limited else _PLAIN)[wanted](number)
    if question.event and wanted is None:
        return _OF_EVENT[question.event](number)
    return (_THEN if question.when.shown else _NOW)[wanted](number)


def says_refused(question: Question, wanted: Role | None, *, limited: bool) -> bool:
    """Return whether the sentence that counts arrangements says itself that they were refused."""
    return question.fate is Fate.REFUSED and wanted is None and not limited


def only_those(question: Question, summary: str, *, of_states: bool) -> str:
    """Return a number with what the question asks of the arrangements beside: that they began or ended then.

    A number of arrangements tells all of it itself, but for the beginning of what began and ended then.
    """
    if question.event is Event.BOTH or (question.event is Event.BEGAN and of_states):
        summary = _words("{summary} (only mandates that began then)").format(summary=summary)
    if not of_states or question.event is Event.BEGAN:
        return summary
    if question.event in {Event.ENDED, Event.BOTH}:
        return _words("{summary} (only mandates that ended then)").format(summary=summary)
    if question.status is Status.ENDED:
        return _words("{summary} (only mandates that have ended)").format(summary=summary)
    if question.status is Status.NEVER:
        return _words("{summary} (only mandates that never took effect)").format(summary=summary)
    return summary
