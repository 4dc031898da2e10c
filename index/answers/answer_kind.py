"""What kind of answer the arrangements that were found make, and which of several answers is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.facts import AnswerKind
from index.answers.question import Asked, Role, is_of_a_state_then, is_of_now
from index.answers.rankings.standings import of_the_first
from index.model import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.answers.facts import AnswerFacts
    from index.answers.question import Question
    from index.answers.roles.role_readings import Reading
    from index.answers.when.worded_times import Calendar
    from index.model import Arrangement

# Of more than these, whose dates do not tell which was the first or the last, none is an answer.
MOST_OUTERMOST = 3
_OF_ANY_ORDER = (1, 3)  # states of a text without verbs whose order tells no roles
_EITHER = frozenset({Role.POWER, Role.REPRESENTED})
MOST_EXPLAINED = 3  # mandates of one answer of which it is told why


def is_untold(question: Question, answer: AnswerFacts) -> bool:
    """Return whether what was found does not tell what was asked."""
    listed = answer.kind in {AnswerKind.LIST, AnswerKind.COUNT}
    explained = len(answer.arrangements) <= MOST_EXPLAINED and len(question.named) > 1
    if question.reason and ((listed and not explained) or not question.core):
        return True  # no long list says why, and two states alone are no mandate
    if question.ranking and (question.asked is not Asked.COUNT or not of_the_first(answer.found, question.ranking)):
        return True
    if question.outermost and (len(answer.found) > MOST_OUTERMOST or (answer.undecided and not answer.found)):
        return True
    if (question.stage or question.reason) and not answer.any_found:
        return True  # whoever asks, agrees or is represented has no certain role
    # Whether one power followed another is not stated.
    return bool(question.anchor and not answer.any_found and Role.POWER in answer.reading)


def kind_of(question: Question, reading: Reading, found: Sequence[Arrangement], calendar: Calendar) -> AnswerKind:
    """Return the kind of the answer that arrangements give to a question as it is read."""
    when = question.when
    never = all(each.status is Status.NEVER for each in found)
    if (
        question.asked is Asked.WHETHER
        and when
        and not question.fate
        and all(calendar.in_force(each, when) is False for each in found)
    ):
        return AnswerKind.NONE
    if question.asked is Asked.COUNT and not (found and never):
        return AnswerKind.COUNT
    if (question.status is Status.NEVER or question.fate) and found:
        return AnswerKind.LIST
    if never:
        return AnswerKind.NONE
    pairs = {(each.represented, each.host) for each in found}
    listed = question.asked is Asked.LIST or (len(pairs) > 1 and Role.HOST not in reading)
    return AnswerKind.LIST if listed or len(pairs) > 1 else AnswerKind.ARRANGEMENT


def readings_told(
    question: Question,
    readings: list[list[Reading]],
    answered: Callable[[Question, Sequence[Reading]], AnswerFacts | None],
) -> list[list[Reading]]:
    """Return the readings of a question; all by which anything is told at once where it may mean either.

    So it is of a state and a date, "Chile 1973", and where the number of a verb leaves open who acts.
    """
    if question.no_longer:
        return readings[:1]  # what has ended by another reading is not asked for
    either = is_of_a_state_then(question) or _is_of_either(question)
    every = [reading for group in readings for reading in group] if either else []
    told = [reading for reading in every if (answer := answered(question, [reading])) and answer.found]
    return [told] if told else readings


def preferred(question: Question, answers: Iterable[AnswerFacts | None]) -> AnswerFacts | None:
    """Return the first of the answers that the readings of a question have, in order.

    Where states are asked for by one to which its words leave two roles, it is the first by which anything was found.
    So it is beside "the representation of X", who may act or be represented.
    Where the order of keywords tells little, what was in force comes before what may have been. Of two
    states nothing is denied for one direction while the other was in force.
    """
    if question.of_representation and any({*each.roles} == _EITHER for each in question.named):
        every = [answer for answer in answers if answer]
        first = next((answer for answer in every if answer.found or answer.undecided), None)
        return first or next((answer for answer in every if answer.any_found), next(iter(every), None))
    others = [each for each in question.named if each.roles != (Role.HOST,)]  # "how many did X represent in Y"
    counted = question.wanted is not None and len(others) == 1
    of_either = counted and not (others[0].open or others[0].explicit)
    told = (answer for answer in answers if answer)
    if not (of_either or (question.bare and question.when)):
        return next(told, None)
    every = [*told]
    if not of_either:
        first = next(iter(every), None)
        firm = next((answer for answer in every if answer.found), first)
        if len(question.named) in _OF_ANY_ORDER:
            return firm if first and first.undecided and not first.found else first
        return firm if first and not first.any_found else first
    return next((answer for answer in every if answer.any_found), next(iter(every), None))


def _is_of_either(question: Question) -> bool:
    """Return whether states are asked for by one whose words leave open whether it acts or is represented."""
    two_roles = [each for each in question.named if each.roles == (Role.REPRESENTED, Role.POWER)]
    others = [each for each in question.named if each.roles != (Role.HOST,)]
    listed = question.asked is not Asked.COUNT and not is_of_now(question)  # a number is of one of them
    alone = two_roles == others and len(others) == 1 and not (others[0].row or question.without)
    return listed and question.core and question.wanted is not None and alone
