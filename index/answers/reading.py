"""Reads a question: the states it names and their roles, what it leaves out, what it wants, and for when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from index.answers.asking import asks_of_today, is_in_the_present, may_be_affirmed, may_be_denied, what_is_asked
from index.answers.beyond import (
    have_one_role,
    is_beyond,
    is_not_recorded,
    is_of_consular_ones,
    is_of_relations,
    is_of_what_is_protected,
    is_when_one_left,
)
from index.answers.both_ways import is_pair_alone, with_joint, without_repeats, without_way_back
from index.answers.cues import CORE, Cue
from index.answers.denied.denied_words import denies_fate
from index.answers.denied.negations import Denial
from index.answers.denied.negative_questions import says_no_longer, without_denial
from index.answers.denied.never_begun import with_never_begun
from index.answers.denied.why_not import with_never
from index.answers.exceptions import NEGATIONS, left_out
from index.answers.kinds.asked_evidence import without_evidence
from index.answers.kinds.assessed import is_no_list, without_assessment
from index.answers.kinds.end_asked import asks_whether_ended
from index.answers.kinds.fates import REFUSED, without_fate
from index.answers.kinds.given_up import with_end
from index.answers.kinds.outermost import outermost_asked
from index.answers.kinds.refusals import refuses_to_have_one, who_refuses, without_host
from index.answers.kinds.stages_asked import is_listed_by_stage, stage_asked, without_stages
from index.answers.kinds.standing import with_standing
from index.answers.kinds.taken_over import with_time_behind, without_predecessor
from index.answers.question import Asked, Fate, Named, Question, Refuser, When
from index.answers.rankings.standings import ranked_as, without_ranking
from index.answers.roles.asked_by_verb import reaches_both_ways
from index.answers.roles.beside_mandates import states_in_times
from index.answers.roles.choices import has_choice
from index.answers.roles.extant import with_extant
from index.answers.roles.named_states import states_named
from index.answers.roles.said_plainly import is_of_future
from index.answers.roles.subjects_and_objects import with_finite_verbs, with_objects_asked
from index.answers.roles.unknown_places import is_unknown
from index.answers.umlauts import with_umlauts
from index.answers.unknown_names import has_unknown_name
from index.answers.when.before_too import without_time_before
from index.answers.when.events import with_dated_events
from index.answers.when.meant_times import times_as_meant
from index.answers.when.relative_times import is_of_longer, with_years
from index.answers.when.time_reading import as_called, event_asked, relation_to_that, turning_point, when_of
from index.answers.when.unread_times import without_unread_time
from index.model import Status
from index.search.analysis import LIGHT_WORDS, STOP_WORDS
from index.search.query import QUESTION_WORDS
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from index.answers.tokens import Periods, Token
    from index.answers.vocabulary import Vocabulary
    from index.search.naming.names import StateNames

_MARKS = frozenset("?؟")
_ABOUT = frozenset({Cue.ABOUT, Cue.INTERESTS, Cue.EMBASSY, Cue.ARRANGEMENTS, Cue.REACHES, Cue.ENTRUSTS})
# Words by which a text says who does what where; one without them is a row of names.
_WORDED = (
    *(Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.DOES, Cue.FOR, Cue.OF, Cue.BY, Cue.IN, Cue.INTERESTS, Cue.EMBASSY),
    *(Cue.WHO, Cue.WHOM, Cue.WHERE, Cue.REACHES, Cue.ENTRUSTS, Cue.AND, Cue.NOT),
)
_TO_ACT = Refuser.POWER_ASKED


def read_question(text: str, names: StateNames, periods: Periods, today: date) -> Question:
    """Return a question as read; a text that is none has only `other` words."""
    plain, ranking = without_ranking(text)
    return ranked_as(_read_plainly(plain, names, periods, today), ranking)


def _read_plainly(text: str, names: StateNames, periods: Periods, today: date) -> Question:
    text = with_end(without_host(asking := with_umlauts(text, names.world)))
    written, fate = without_fate(with_never_begun(with_years(text, today)))
    said, (split, vocabulary), denial = without_denial(written, names.world, periods)
    unread, timed = without_unread_time(said, without_time_before(times_as_meant(with_time_behind(split))), vocabulary)
    spoken, assessments = without_assessment(timed, vocabulary.language, denial)
    borne = without_evidence(with_finite_verbs(spoken, vocabulary), vocabulary)
    tokens, both_ways = _tokens_both_ways(borne)
    named, without, anchored = states_named(_parties(tokens), vocabulary)
    meant = [cue for token in tokens for cue in token.cues]
    core, other = not CORE.isdisjoint(meant), tuple(_others(tokens))
    refused = Cue.NEVER in meant and REFUSED.search(said) is not None
    when = when_of(tokens, today) if refused else _when(tokens, meant, denial, today)
    marked = len(borne) == len(spoken) and not _MARKS.isdisjoint(said)
    asked, wanted = what_is_asked(tokens, named, leaves_out=bool(without), marked=marked)
    elsewhere = {*left_out(tokens).values()}
    mixed = len(elsewhere) > 1 or (True in elsewhere and not (named or core)) or is_no_list(timed)
    mixed = mixed or bool(wanted and have_one_role(named)) or is_of_consular_ones(asking, meant, named)
    unclear = bool(other if anchored else is_when_one_left(asking)) or has_unknown_name(said, tokens)
    unclear = unclear or is_of_what_is_protected(asking, named) or (asked is not Asked.WHETHER and is_of_longer(asking))
    unclear = unclear or _is_unclear(text, asking, tokens, vocabulary, denial)
    to_come = is_of_future(written, spoken)
    if asked is Asked.WHETHER and (both_ways or other or unread or to_come or any(state.row for state in named)):
        asked = Asked.WHICH  # what is true of one of them is no yes for both, nor for what a word may mean or will be
    refuses = who_refuses(asking) if refused else None
    mixed = mixed or bool(unread and not _is_of_all_times(named, asked, when)) or (not named and refuses is _TO_ACT)
    question = replace(
        _by_words(tokens, meant, asked, to_come=to_come, no_longer=says_no_longer(text, vocabulary.language)),
        named=named,
        without=without,
        elsewhere=True in elsewhere,
        both_ways=both_ways,
        anchor=anchored[1] if anchored else (),
        relation=anchored[0] if anchored else relation_to_that(tokens),
        when=as_called(when, said, tokens),
        event=event_asked(tokens) if when and when.shown else None,
        status=_status(tokens, meant, asked) if when is None or refused else None,
        asked=asked,
        whether_ended=not (other or when) and asks_whether_ended(tokens, asked, marked=marked),
        wanted=wanted if named or not refuses else None,  # those who refused are none of the powers
        other=other,
        beyond=mixed or unclear or _is_to_come(when, today) or is_beyond(tokens, asked, vocabulary),
        denies=denial,
        fate=fate if Cue.NEVER not in meant else Fate.REFUSED if refused else None,
        refuses=refuses,
        evidence=len(borne) != len(spoken),
        unread=unread,
        assessments=assessments,
    )
    return with_standing(question, tokens)


def _tokens_both_ways(borne: Sequence[Token]) -> tuple[Sequence[Token], bool]:
    """Return what a question asks, without the way back, and whether it asks for that, too."""
    tokens, both_ways = without_way_back(without_repeats(with_objects_asked(_subject(with_joint(borne)))))
    return tokens, both_ways or reaches_both_ways(tokens)


def _is_unclear(text: str, asking: str, tokens: Sequence[Token], vocabulary: Vocabulary, denial: Denial | None) -> bool:
    """Return whether a question names something unknown, or denies or supposes what no answer would be true of."""
    refused = any(token.means(Cue.NEVER) for token in tokens) and refuses_to_have_one(text)
    of_fate = denies_fate(text, tokens, vocabulary, denial)
    not_told = is_not_recorded(asking) or is_of_relations(asking, tokens) or is_listed_by_stage(asking, tokens)
    return refused or of_fate or not_told or _is_denied_oddly(tokens, denial)


def _is_denied_oddly(tokens: Sequence[Token], denial: Denial | None) -> bool:
    """Return whether a question denies what is no yes or no: who is not represented, or what has "not yet" ended.

    Nor is "nobody but X" one, where X is left out.
    """
    denied = denial is not None or any(token.text in NEGATIONS and not token.means(Cue.IN) for token in tokens)
    if denied and turning_point(tokens) is not None:
        return True  # "who has not stopped representing X"
    if denial is None or denial is Denial.NOBODY:
        return denial is not None and any(token.means(Cue.NOT) for token in tokens)
    still = any(token.means(Cue.STILL) for token in tokens) and any(token.means(Cue.ENDED) for token in tokens)
    return still or bool(tokens and tokens[0].means(Cue.WHO, Cue.WHOM))


def _is_of_all_times(named: Sequence[Named], asked: Asked, when: When | None) -> bool:
    """Return whether a question may be answered for all times: no number is, nor what names another time too."""
    return len(named) > 1 and asked is Asked.WHICH and not (when and when.shown)


def _by_words(
    tokens: Sequence[Token], meant: Sequence[Cue], asked: Asked, *, to_come: bool, no_longer: bool
) -> Question:
    """Return what the single words of a question tell, whatever its states.

    Of what is `to_come`, that of today is told, and that it is over; "yes" would say more.
    """
    return Question(
        core=not CORE.isdisjoint(meant),
        bare=not any(token.means(*_WORDED) for token in tokens),
        outermost=outermost_asked(tokens),
        corrected=any(token.mention and token.mention.corrected for token in tokens),
        in_present=is_in_the_present(tokens) or to_come,
        affirmable=may_be_affirmed(tokens) and not to_come,
        present=asks_of_today(tokens, asked) or _is_present(tokens),
        deniable=may_be_denied(tokens),
        no_longer=no_longer and Cue.FORMER in meant and Cue.ARRANGEMENTS not in meant,
        plural=not {Cue.POWERS, Cue.STATES, Cue.ARRANGEMENTS}.isdisjoint(meant),
        about=not (CORE | _ABOUT).isdisjoint(meant),
        either=has_choice(tokens),
        follows=bool(tokens) and tokens[0].means(Cue.AND),
        dates=not {Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.STILL}.isdisjoint(meant),
        since=Cue.SINCE_WHEN in meant and Cue.WHO not in meant,
        stage=stage_asked(tokens),
        lasting=Cue.HOW_LONG in meant,
        opposite=Cue.OPPOSITE in meant,
        pair=is_pair_alone(tokens),
        reason=Cue.WHY in meant,
        of_representation=Cue.REPRESENTATION in meant,
        of_end=not {Cue.ENDED, Cue.FORMER}.isdisjoint(meant),
    )


def _subject(tokens: Sequence[Token]) -> list[Token]:
    asked = without_predecessor(with_never(without_stages(tokens)))
    return [*with_dated_events([*with_extant(asked)])]


def _parties(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without the states that only tell a time."""
    in_times = states_in_times(tokens)
    return [token for place, token in enumerate(tokens) if place not in in_times]


def _is_present(tokens: Sequence[Token]) -> bool:
    """Return whether the first verb after a word that only asks, Arabic "هل", is of today; without a verb it is too."""
    if not tokens or not (tokens[0].means(Cue.BE) and tokens[0].means(Cue.DOES)):
        return False
    verbs = (token for token in tokens[1:] if token.means(Cue.PRESENT, Cue.REPRESENTS, Cue.BE, Cue.DOES))
    return next((verb.means(Cue.PRESENT) for verb in verbs), True)


def _others(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the words that mean nothing here and are no everyday words either."""
    for token in tokens:
        if is_unknown(token):
            yield from set(token.text.split()) - STOP_WORDS - QUESTION_WORDS - LIGHT_WORDS


def _status(tokens: Sequence[Token], meant: Sequence[Cue], asked: Asked) -> Status | None:
    if Cue.NEVER in meant:
        return Status.NEVER
    of_mandates = Cue.ARRANGEMENTS in meant and {Cue.WHY, Cue.SINCE_WHEN, Cue.HOW_LONG}.isdisjoint(meant)
    # "Which mandates have ended", "who stopped representing X".
    over = Cue.ENDED in meant and (of_mandates or turning_point(tokens)) and asked is not Asked.WHETHER
    return Status.ENDED if Cue.FORMER in meant or over else None


def _when(tokens: Sequence[Token], meant: Sequence[Cue], denial: Denial | None, today: date) -> When | None:
    """Return the time of a question; what never was is of none, and what is no longer so is asked about today."""
    when = None if Cue.NEVER in meant else when_of(tokens, today)
    if when is None and denial is Denial.NO_LONGER and Cue.PAST not in meant:
        return When(today.isoformat(), today.isoformat(), "")
    return when


def _is_to_come(when: When | None, today: date) -> bool:
    """Return whether a time has not begun yet: what is in force today says nothing of it."""
    return when is not None and when.first > today.isoformat()
