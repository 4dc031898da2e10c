"""Answers questions about arrangements: by looking them up, never by guessing, and in the direction that was asked.

Of the readings of a question the first that an arrangement fits is taken; nothing is denied before all were tried.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from index.answers.answer_kind import is_untold, kind_of, preferred, readings_told
from index.answers.continuing import Continuing
from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.kinds.claims import claimed_then
from index.answers.kinds.courtesies import without_courtesies
from index.answers.kinds.help_asked import help_asked, is_of_mediation
from index.answers.kinds.only_planned import counted_apart, told_as_planned, told_of_its_time
from index.answers.kinds.outermost import outermost
from index.answers.kinds.refusals import refused_by_named
from index.answers.kinds.sides_of_war import of_the_war
from index.answers.kinds.stages_asked import refused_or_staged
from index.answers.known_gaps import known_gap
from index.answers.neighbours import beside_anchor, borne_out_beside, in_more, is_of_many, opposite_of, with_neighbours
from index.answers.question import (
    ROLES,
    Asked,
    Event,
    Question,
    Relation,
    Role,
    goes_on,
    is_between,
    is_meant,
    is_of_mandates,
    names_a_time_alone,
)
from index.answers.reading import read_question
from index.answers.roles.choices import with_roles_known
from index.answers.roles.extant import is_extant
from index.answers.roles.role_readings import ByRoles, Reading, is_likeliest, narrowed, readings_of
from index.answers.selecting import (
    Found,
    at_the_time,
    doubtful_ones,
    in_order,
    is_left_out,
    no_longer,
    not_yet,
    of_other_times,
    of_the_question,
    party_of,
    perhaps_today,
    sound_ones,
    states_wanted,
    uncounted,
    worded_for,
)
from index.answers.terms.definitions import Definitions
from index.answers.when.other_times import OtherTimes
from index.answers.when.worded_times import Calendar
from index.model import Arrangement, Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from index.answers.terms.term_names import TermNames
    from index.answers.tokens import Periods
    from index.model import Party, State, Term
    from index.research import KnownGap
    from index.search.naming.names import StateNames


class Answers:
    """Answers questions from the arrangements of one library."""

    def __init__(
        self,
        arrangements: Iterable[Arrangement],
        names: StateNames,
        periods: Periods | None = None,
        terms: Iterable[Term] = (),
        today: Callable[[], date] = date.today,
        called: TermNames | None = None,
        gaps: Callable[[], Iterable[KnownGap]] = tuple,
    ) -> None:
        """Take arrangements, glossary, names, times, the day, how terms are `called`, and what they lack."""
        self._by_roles, self.definitions = ByRoles(arrangements), Definitions(terms, called)
        self._names, self._periods, self._today, self._gaps = names, periods or {}, today, gaps
        self._calendar = Calendar(self._periods, names.world.lifetimes)
        self._other_times = OtherTimes(names.world, self._by_roles, self._calendar)
        self._continuing = Continuing(self._answered, self.in_roles, self._states_of)

    def answer(self, text: str, before: str = "") -> AnswerFacts | None:
        """Return what answers a question about arrangements, terms or the program, None if the text is no such one.

        `before` is the question that the last answer was given to: "and in Cuba?" goes on from it.
        """
        text, before = without_courtesies(text), without_courtesies(before)
        asked, named = self.definitions.asked, self.definitions.named
        answer = asked(text, before) or self._of_arrangements(text, before) or named(text)
        found = answer and (answer.terms or len(answer.arrangements) == 1)
        return answer if found else help_asked(text, self._names.world.find) or answer

    def _of_arrangements(self, text: str, before: str) -> AnswerFacts | None:
        question = self._read(text)
        reread = question.corrected
        if before and goes_on(question):
            question, reread = self._continuing.question(question, self._read(before)), True
        told = refused_by_named(question, self.in_roles, self._other_times.questions) or self._why_refused(question)
        answer = told or self._answer_read(replace(question, affirmable=question.affirmable and not question.refuses))
        if answer is None or (told is None and is_untold(question, answer)):
            return None
        answer = self._of_anchor(question, self._other_times.with_named(question, answer))
        return replace(answer, reread=True) if answer and reread else answer

    def _why_refused(self, question: Question) -> AnswerFacts | None:
        """Return what answers why a mandate was refused, or when it reached a stage: the one between these states."""
        if not (between := refused_or_staged(question, self._by_roles)):
            return None
        roles = {role: tuple(self._states_of(party_of(between[0], role))) for role in ROLES} | between[1]
        reading = {role: given for role, given in roles.items() if given}
        return self._answered(replace(question, status=None, fate=None), [reading])

    def _of_anchor(self, question: Question, answer: AnswerFacts | None) -> AnswerFacts | None:
        """Return an answer, or that the power before or after which others are asked for never was one there."""
        if not question.anchor or answer is None or answer.any_found or Role.POWER in answer.reading:
            return answer
        reading = answer.reading | {Role.POWER: question.anchor}
        if not answer.reading or self.in_roles(reading):
            return answer
        return self._denied(replace(question, anchor=(), relation=Relation.IN, about=True), reading)

    def _answer_read(self, question: Question) -> AnswerFacts | None:
        if question.beyond:
            return None
        if not question.named and not question.without and not question.anchor:
            return self._without_states(question)
        if plain := self._other_times.plain(question):
            answer = self._answer_as_named(plain)
            if answer and answer.any_found:
                return answer
        as_named = self._answer_as_named(question)
        if not self._may_be_of_other_times(question, as_named):
            return as_named
        open_as_named, denied = as_named is not None and as_named.any_found, as_named
        for other in self._other_times.questions(question):
            answer = self._answer_as_named(other)
            if answer and (answer.found or (answer.any_found and not open_as_named)):  # what another did is no "yes"
                asked = Asked.WHICH if other.asked is Asked.WHETHER else other.asked
                return replace(answer, reread=True, question=replace(other, asked=asked))
            if as_named and as_named.unknown:  # it is not true that nothing is stated of such a state
                denied = answer
        return denied

    def _answer_as_named(self, question: Question) -> AnswerFacts | None:
        if unknown := self._by_roles.unknown(question.named):
            reading: Reading = next(readings_of(question), [{}])[0]
            denied = AnswerFacts(question=question, kind=AnswerKind.NONE, reading=reading, unknown=unknown)
            return denied if question.about or not question.other else None
        readings = [*readings_of(question)] or ([[{}]] if not question.named else [])
        readings = readings_told(question, readings, self._answered)
        if not readings:
            return None
        if not is_meant(question):
            return self._only_possible(question)
        if question.without:  # "which states but Switzerland have X represented": Switzerland is no host
            readings.sort(key=lambda group: not any(self._excepts(question, reading) for reading in group))
        answers = (self._answered(question, group) for group in readings)
        if names_a_time_alone(question):  # in whatever role: nothing is asked, nor denied, nor told as "perhaps"
            return next((answer for answer in answers if answer and answer.found), None)
        answer = preferred(question, answers)
        # What was not in force is denied for the likeliest roles: "US protecting power in China today".
        likeliest = [reading.keys() for reading in readings[0]]
        if answer and (
            answer.any_found or answer.reading.keys() in likeliest or is_likeliest(question, answer.reading)
        ):
            return answer
        return self._denied(question, *readings[0][: 1 + question.both_ways]) or answer

    def _excepts(self, question: Question, reading: Reading) -> bool:
        """Return whether what a question leaves out has a part in what is stated, as one reading has it."""
        return any(is_left_out(each, question, reading) for each in self.in_roles(reading))

    def _only_possible(self, question: Question) -> AnswerFacts | None:
        """Return what answers a headline: three states of which all arrangements have one and the same order of roles.

        "Brazil gives up Argentina mandate in Caracas"; of what was not in force at its time nothing is said.
        """
        if len(question.named) != len(ROLES) or not question.core:
            return None
        group = [reading for readings in readings_of(question) for reading in readings if self.in_roles(reading)]
        answer = self._answered(question, group) if len(group) == 1 else None
        return answer if answer and answer.any_found else None

    def _may_be_of_other_times(self, question: Question, as_named: AnswerFacts | None) -> bool:
        """Return whether names may mean states of other times, since nothing answers for the states as named.

        Of a state that is named alone this needs that it has none in the role asked about; one of which the library
        has no arrangement is itself meant in the present.
        """
        sure = as_named and (as_named.found or (as_named.any_found and not question.when))
        if sure or question.without or question.status or not question.named:
            return False
        if as_named is None or len(question.named) > 1:
            return True
        of_now = as_named.unknown and question.in_present and all(map(is_extant, question.named[0].states))
        return not (of_now and not question.when) and not self.in_roles(as_named.reading)

    def in_roles(self, reading: Mapping[Role, tuple[State, ...]]) -> Found:
        """Return the arrangements in which states have these roles: current ones first, doubtful ones last."""
        return self._by_roles.having(reading)

    def _read(self, text: str) -> Question:
        question = read_question(text, self._names, self._periods, self._today())
        if question.assessments and question.asked is Asked.WHICH:
            question = replace(question, asked=Asked.LIST)
        if is_of_mediation(text):  # a mandate is no yes to it
            question = replace(question, mediation=True, affirmable=False, deniable=False)
        return with_roles_known(question, self.in_roles)

    def _without_states(self, question: Question) -> AnswerFacts | None:
        """Return what answers a question that names no state: "mandates in the Falklands War", "which countries"."""
        if not is_of_mandates(question):
            return None
        return self._answered(replace(question, asked=Asked.LIST) if question.asked is Asked.WHICH else question, [{}])

    def _answered(self, question: Question, group: Sequence[Reading]) -> AnswerFacts | None:
        """Return the answer by readings that are equally usual, or None if no arrangement has these roles at all."""
        found_in = [(reading, self.in_roles(reading)) for reading in group]
        if not (fitting := [reading for reading, found in found_in if found]):
            return None
        reading, *also = group if question.both_ways else fitting
        in_any = {each.id: each for _, found in found_in for each in found}.values()
        held = [each for each in in_any if not is_left_out(each, question, reading)]
        held, in_all = of_the_war(question, told_of_its_time(question, reading, held), self._calendar)
        beside = beside_anchor(question, reading, held, self._states_of)
        if beside is None:
            return None
        reading, sound = beside, of_the_question(held, question)
        question = worded_for(question, reading, sound)
        found, undecided = at_the_time(question, sound, held, self._calendar)
        found, undecided = outermost(found, undecided, question, self._calendar)
        found = found if question.anchor else in_order(found)  # beside another power the nearest comes first
        question = told_as_planned(question, found)
        found, apart = counted_apart(question, found)
        doubtful = doubtful_ones(question, held, self._calendar, beside=bool(found or undecided))
        any_found = (question.of_row and (*found, *undecided)) or found or undecided or doubtful
        of_none = question.event is Event.BOTH or (not undecided and is_of_many(question, reading, held))
        no_denial = question.status is Status.NEVER or is_between(question) or question.assessments
        if (of_none and not found) or (no_denial and not any_found):
            return None  # of what perhaps began and ended then nothing is told, nor denied that any was refused
        claimed, truly = claimed_then(question, () if any_found else held, self._calendar)
        reading = narrowed(self._calendar.existing(reading, question.when), any_found)
        reading = reading if any_found else self._other_times.as_named(reading)  # so it is denied
        facts = AnswerFacts(
            question=question,
            kind=kind_of(question, reading, any_found, self._calendar),
            reading=reading,
            also=tuple(narrowed(other, any_found) for other in also),
            found=found,
            undecided=undecided,
            doubtful=doubtful,
            instead=() if any_found else no_longer(question, sound),
            planned=() if any_found else not_yet(question, sound),
            of_other_times=truly or (() if any_found else of_other_times(question, sound)),
            claimed=claimed,
            uncounted=(*apart, *uncounted(question, held, self._calendar)) if found else (),
            perhaps_today=perhaps_today(question, found, self._today().isoformat(), self._calendar),
            borne_out=truly if found or undecided or claimed else borne_out_beside(doubtful, self._by_roles),
            wanted=states_wanted(question, found),
            in_all=in_all,
        )
        return with_neighbours(replace(facts, gap=known_gap(facts, self._gaps)), self._by_roles)

    def _denied(self, question: Question, reading: Reading, *back: Reading) -> AnswerFacts | None:
        """Return that there is no arrangement, for words that ask for one and give every state its role."""
        bare = len(question.named) > 1 and not question.core and not question.corrected  # "Denmark Argentina"
        undeniable = question.status is Status.NEVER or question.event is Event.BOTH or question.no_longer
        if question.other or question.assessments or undeniable or not (question.about or bare):
            return None
        if question.anchor and not {Role.REPRESENTED, Role.HOST} <= reading.keys():
            return None  # for and in how many states the anchor acted is not looked through: "before Hungary in Libya"
        without_power: Reading = {role: states for role, states in reading.items() if role is not Role.POWER}
        others = self.in_roles(without_power) if len(without_power) == 2 and len(reading) == 3 else ()
        if question.when and others:
            others, _ = at_the_time(question, sound_ones(others), others, self._calendar)
        return AnswerFacts(
            question=question,
            kind=AnswerKind.NONE,
            reading=self._calendar.existing(self._other_times.as_named(reading), question.when),
            also=back,
            instead=others,
            opposite=None if back else opposite_of(reading, (), self._by_roles),
            follow_ups=tuple(in_more(reading, others, self._by_roles)),
        )

    def _states_of(self, party: Party) -> Iterator[State]:
        if party.code and (named := self._names.world.named(party.name)):
            yield named.state
