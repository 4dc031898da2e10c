"""Who had the most or the fewest of something, in words: the number of all of it, and the first three with theirs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.answers.about_words import described, first_of
from index.answers.count_words import counted, found_now, no_states, uncounted_words, undecided
from index.answers.question import Role, When, is_of_now
from index.answers.rankings.standings import may_change, places
from index.answers.selecting import states_wanted
from index.arrangements.stages import took_effect
from index.folding import fold_name
from index.values import replace
from index.words.language import spoken, translatable, translate
from index.words.periods import worded_text
from index.words.wording import name_in_sentence, party_text

if TYPE_CHECKING:
    from index.answers.facts import AnswerFacts
    from index.answers.question import Superlative
    from index.answers.rankings.standings import RankedStates

_words = partial(translate, "Answers")
_PLACES = 3  # those who have the most, and the next two
_TIED = 6  # states with equally many that are named; the others are counted
_MOST = {
    Role.POWER: translatable("Answers", "{summary}; protecting powers with the most: {names}."),
    Role.REPRESENTED: translatable("Answers", "{summary}; represented states with the most: {names}."),
    Role.HOST: translatable("Answers", "{summary}; host states with the most: {names}."),
}
_FEWEST = {
    Role.POWER: translatable("Answers", "{summary}; protecting powers with the fewest: {names}."),
    Role.REPRESENTED: translatable("Answers", "{summary}; represented states with the fewest: {names}."),
    Role.HOST: translatable("Answers", "{summary}; host states with the fewest: {names}."),
}


def ranking_sentence(facts: AnswerFacts, ranking: Superlative) -> str:
    """Return who has the most or the fewest, in the present of today and of all times, and what that leaves out."""
    facts = ranked(facts)
    now = found_now(facts) if is_of_now(facts.question) else ()
    of_today = []
    if now and len(now) < len(facts.found):
        question = replace(facts.question, when=When("", "", ""))
        today = replace(facts, question=question, found=now, wanted=states_wanted(question, now))
        of_today = [_ranked(today, ranking)]
    beside = [undecided(facts), other_order(facts, ranking)]
    return " ".join(
        filter(
            None,
            (*of_today, _ranked(facts, ranking), *beside, uncounted_words(facts), worded_text(facts.gap)),
        )
    )


def ranked(facts: AnswerFacts) -> AnswerFacts:
    """Return what is ranked: what is not known to have taken effect is none of it."""
    return replace(facts, found=tuple(each for each in facts.found if took_effect(each.stages)))


def other_order(facts: AnswerFacts, ranking: Superlative) -> str:
    """Return that what is not dated well enough may change the order, blank where it cannot."""
    differs = facts.undecided and may_change(facts.found, facts.undecided, ranking)
    return _words("With these the order may be another.") if differs else ""


def _ranked(facts: AnswerFacts, ranking: Superlative) -> str:
    """Return how many there are, and who has the most of them."""
    wanted = ranking.wanted
    number = len(facts.wanted if wanted else facts.found)
    summary = counted(facts, described(facts.reading, of_states=wanted is Role.REPRESENTED), number, wanted)
    first, *others = (_place(place, ranking) for place in places(facts.found, ranking)[:_PLACES])
    names = first
    for other in others:
        names = _words("{names}, then {next}").format(names=names, next=other)
    sentence = _words((_FEWEST if ranking.fewest else _MOST)[ranking.role]).format(summary=summary, names=names)
    return " ".join(filter(None, (sentence, no_states(facts, ranking.role, wanted))))


def _place(place: RankedStates, ranking: Superlative) -> str:
    """Return states with the number that each of them has: "Spain and Sweden (3 each)"."""
    names = [*map(name_in_sentence, sorted(place.states, key=lambda party: fold_name(party_text(party))))]
    states, number = first_of(names[:_TIED], len(names), ranking.role), spoken().number(place.number)
    pattern = _words("{states} ({number})") if len(names) == 1 else _words("{states} ({number} each)")
    return pattern.format(states=states, number=number)
