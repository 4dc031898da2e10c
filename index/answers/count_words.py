"""How many there are of what a question asks for, in words, and the first of them."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described, first_of
from index.answers.count_patterns import count_pattern, only_those, says_refused
from index.answers.denial_words import denial
from index.answers.facts import AnswerKind
from index.answers.kinds.fates import only_of_fate
from index.answers.limit_words import excepted, of_two_sides, order_or_exception
from index.answers.question import Asked, Refuser, Relation, Role, When, is_of_now
from index.answers.selecting import has_roles, party_of, states_wanted, worded_for
from index.answers.when.when_words import plain_time, time_in_sentence
from index.arrangements.bounds import last_day
from index.arrangements.stages import took_effect
from index.folding import name_order
from index.model import SOURCE_LAYER, Status
from index.values import replace
from index.words.inflected import alternatives, enumerated
from index.words.language import spoken, translate
from index.words.periods import worded_text
from index.words.punctuation import quoted, without_gaps
from index.words.stage_words import refusal_text
from index.words.wording import assessment_word, name_in_sentence, parties_in_sentence, party_text
from index.words.years import years_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.answers.facts import AnswerFacts
    from index.answers.selecting import Found
    from index.model import Arrangement, Party

_words = partial(translate, "Answers")

# A list or a count names so many of what it counts where it is no more, else only the first: "and 27 more".
MOST_LISTED = 12
FIRST_LISTED = 3


def counted_and_listed(facts: AnswerFacts) -> str:
    """Return the number of what was asked for, the first of it, and what is not among it; for each reading its own.

    Of what is asked in the present it is what is in force today, and how many there are of all times.
    """
    now = found_now(facts)
    if not is_of_now(facts.question) or not now or len(now) == len(facts.found):
        return _counted(facts)
    of_today = replace(facts.question, when=When("", "", ""))
    wanted = states_wanted(facts.question, now)
    perhaps = facts.perhaps_today
    today = replace(facts, question=of_today, found=now, wanted=wanted, undecided=perhaps, doubtful=(), uncounted=())
    if facts.question.asked is Asked.COUNT:
        number = _words("Today: {number}.").format(number=_number(today))
        return " ".join(filter(None, (_counted(facts), number, undecided(today))))
    of_all = _words("Of all times: {number}.").format(number=_number(facts))
    return " ".join(filter(None, (_counted(today), of_all, uncounted_words(facts))))


def found_now(facts: AnswerFacts) -> Found:
    """Return what of the arrangements that were found is in force as far as is known."""
    return tuple(each for each in facts.found if each.status is Status.CURRENT)


def _number(facts: AnswerFacts) -> str:
    return spoken().number(len(facts.wanted or facts.found))


def _counted(facts: AnswerFacts) -> str:
    if not facts.found:
        return " ".join(filter(None, (denial(facts), undecided(facts), uncounted_words(facts))))
    parts = by_reading(facts, facts.found) if facts.also else [facts]
    counts = (_count(part) for part in parts if part.found)
    beside = [told(facts) for told in (unconfirmed, undecided, uncounted_words)]
    return " ".join(filter(None, (*counts, *beside, worded_text(facts.gap), of_all_then(facts))))


def by_reading(facts: AnswerFacts, found: Iterable[Arrangement]) -> list[AnswerFacts]:
    """Return what was found by each of several readings, in which states have other roles."""
    found = tuple(found)
    parts = []
    for reading in (facts.reading, *facts.also):
        having = tuple(each for each in found if has_roles(each, reading))
        question = worded_for(facts.question, reading, having)
        wanted = states_wanted(question, having)
        parts.append(replace(facts, question=question, reading=reading, also=(), found=having, wanted=wanted))
    return parts


def _count(facts: AnswerFacts) -> str:
    names: list[str]
    number = len(facts.wanted or facts.found)
    listed = number if number <= MOST_LISTED else FIRST_LISTED
    wanted = facts.question.wanted if facts.wanted else None
    names = [*map(name_in_sentence, _in_order(facts)[:listed])] if facts.wanted else _told_apart(facts)[:listed]
    about = described(facts.reading, of_states=wanted is Role.REPRESENTED)
    summary = counted(facts, about, number, wanted)
    told = _words("{summary}: {names}.").format(summary=summary, names=first_of(names, number, wanted))
    return " ".join(filter(None, (told, no_states(facts, wanted))))


def no_states(facts: AnswerFacts, *roles: Role | None) -> str:
    """Return what has a role of states that are counted and is none: French Indochina. Blank for none."""
    parties = [party_of(each, role) for role in roles if role for each in facts.found]
    others = [party for party in dict.fromkeys(parties) if party.name and not party.code]
    # In a row with “and”, a name that holds one would be two.
    names = [quoted(name) if " and " in each.name else name for each in others for name in [name_in_sentence(each)]]
    return _words("Not counted as states: {names}.").format(names=enumerated(names)) if names else ""


def _told_apart(facts: AnswerFacts) -> list[str]:
    """Return who acts for whom where, with the years where the same states had several arrangements.

    To whoever asks who refused them, that is told of each.
    """
    if facts.question.refuses in {Refuser.ASKED, Refuser.POWER_ASKED, Refuser.HOST}:
        refused = _words("{summary} ({exception})")
        return [refused.format(summary=parties_in_sentence(each), exception=refusal_text(each)) for each in facts.found]
    times = Counter(map(parties_in_sentence, facts.found))
    pattern = _words("{parties} ({years})")
    return [
        pattern.format(parties=parties, years=years_text(each)) if times[parties] > 1 else parties
        for each, parties in zip(facts.found, map(parties_in_sentence, facts.found), strict=True)
    ]


def _in_order(facts: AnswerFacts) -> list[Party]:
    """Return the states that are wanted: those of current arrangements first, by their names in the language in use."""
    current = {
        party_of(each, facts.question.wanted)
        for each in facts.found
        if facts.question.wanted and each.status is Status.CURRENT
    }
    return sorted(facts.wanted, key=lambda party: (party not in current, name_order(party_text(party))))


def counted(facts: AnswerFacts, about: str, number: int, wanted: Role | None = None) -> str:
    """Return how many arrangements there are, or states `wanted`, at the time and with the limits of the question."""
    question, limit = facts.question, order_or_exception(facts.question)
    pattern = count_pattern(question, number, wanted, limited=bool(limit))
    # What began or ended did so once; what was in force was so at some time of those asked about.
    of_time = plain_time if (question.event and wanted is None) or question.fate else time_in_sentence
    time = of_time(question.when) if question.when else ""
    summary = without_gaps(pattern.format(limit=limit, about=about, time=time))
    if question.without and "{limit}" not in pattern:
        summary = _words("{summary} ({exception})").format(summary=summary, exception=excepted(question))
    if facts.in_all:
        summary = of_two_sides(summary)
    if question.fate and not says_refused(question, wanted, limited=bool(limit)):
        summary = only_of_fate(question.fate, summary)
    if question.fate:
        dated = question.when and question.when.shown
        return _words("{summary} ({exception})").format(summary=summary, exception=time) if dated else summary
    if question.standing:
        summary = _words("{summary} (only mandates in force today)").format(summary=summary)
    if question.assessments:
        told = alternatives(map(assessment_word, question.assessments))
        summary = _words("{summary} (assessment: {assessment})").format(summary=summary, assessment=told)
    return only_those(question, summary, of_states=wanted is not None)


def of_all_then(facts: AnswerFacts) -> str:
    """Return how many arrangements there were of all states, where only those of the sides of a war were told."""
    number = spoken().number(facts.in_all)
    return _words("In all, in force then: {number}.").format(number=number) if facts.in_all else ""


def unconfirmed(facts: AnswerFacts) -> str:
    """Return how many of those in force in a time were confirmed only before it; blank for none."""
    when = facts.question.when
    if when is None or not when.shown or when.relation is not Relation.IN or facts.question.event:
        return ""
    current = [each for each in facts.found if each.status is Status.CURRENT and not each.end]
    number = sum(last_day(each.last_confirmed or each.as_of) < when.first for each in current)
    told = _words("Of these, last confirmed before then: {number}.").format(number=spoken().number(number))
    return told if number else ""


def undecided(facts: AnswerFacts) -> str:
    """Return how many more may be meant, or how many if none is known to be; blank for none.

    What is not known to have taken effect is told apart.
    """
    number = len(facts.undecided) - len(facts.undecided_plans)
    if not number:
        return ""
    if facts.found:
        return _words("%n more (is|are) not dated well enough to tell.", n=number)
    return _words("%n arrangement(s) (is|are) not dated well enough to tell.", n=number)


def uncounted_words(facts: AnswerFacts, told: Found = ()) -> str:
    """Return how many arrangements are left out of a number beside those `told` themselves, blank for none."""
    number = sum(each not in told for each in facts.left_out)
    if not number:
        return ""
    return _words("Not counted: %n arrangement(s) not known to have taken effect or not borne out.", n=number)


def in_order_of_names(facts: AnswerFacts) -> AnswerFacts:
    """Return a list in the order of names; first what is in force, and there what the text states; plans come last."""
    question = facts.question
    if facts.kind not in {AnswerKind.LIST, AnswerKind.COUNT} or question.anchor or question.outermost:
        return facts
    roles = dict.fromkeys(filter(None, (question.wanted, Role.REPRESENTED, Role.HOST)))

    def ordered(found: Found) -> Found:
        names = {each.id: [name_order(party_text(party_of(each, role))) for role in roles] for each in found}
        return tuple(sorted(found, key=lambda each: (_standing(each), _is_added(each), names[each.id])))

    found = ordered(facts.found)
    wanted = states_wanted(question, found)
    return replace(
        facts, found=found, undecided=ordered(facts.undecided), doubtful=ordered(facts.doubtful), wanted=wanted
    )


def _standing(arrangement: Arrangement) -> int:
    """Return 0 for what is in force, 1 for what was, 2 for what is not known to have been."""
    return 0 if arrangement.status is Status.CURRENT else 1 if took_effect(arrangement.stages) else 2


def _is_added(arrangement: Arrangement) -> bool:
    """Return whether only the register states an arrangement, and the text itself does not speak of it."""
    return all(statement.layer != SOURCE_LAYER for statement in arrangement.statements)
