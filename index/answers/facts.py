"""What the arrangements say to a question, before it is put into words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from index.answers.question import Asked, Named, Question, Role
from index.answers.rankings.standings import of_the_first
from index.answers.selecting import has_roles, party_of
from index.arrangements.stages import took_effect
from index.model import Status
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.answers.roles.role_readings import Reading
    from index.answers.selecting import Found
    from index.model import Arrangement, Party, State, Term


class AnswerKind(StrEnum):
    """What an answer is: arrangements of a pair of states, a list, a number of them, none, a definition, or help."""

    ARRANGEMENT = "arrangement"
    LIST = "list"
    COUNT = "count"
    NONE = "none"
    DEFINITION = "definition"
    HELP = "help"


class AnswerFacts(Struct, frozen=True, kw_only=True):
    """What the arrangements say to a question; `index.answers.answer_words` puts it into words.

    `question` is the question as read and `reading` gives its states their roles, as do those that are `also` as usual.
    `found` are the arrangements that answer it: those that were in force at the time asked about, `undecided` those not
    dated well enough to tell, both without what the record does not bear out, which are `doubtful`. If there is none,
    `instead` are those of the same two states with another power, or what has ended, and `planned` those that were
    requested or agreed by then and took effect later; `of_other_times` are those whose dates leave open what the words
    of their period exclude, and `uncounted` what a number leaves out, since it is not known to have taken effect or
    is doubtful, and `gap` what is known to be missing from it, in the words of the library. `perhaps_today` are those
    that may still be in force, where only a verb says that today is meant. `borne_out` are those of the
    same two states that public records name, where they contradict what was asked about. `wanted` are the states that a
    list or a count is of. `opposite` are represented state and host of the opposite direction, None where no
    arrangement has them. `follow_ups` are states in more arrangements than were found, each in the role to ask about.
    `unknown` are the states of the question of which the library has no arrangement. `terms` are what the question
    asks the meaning of, and `about` what of the program it asks about.
    `reread` tells that the words alone do not say what was answered: the question goes on from another one, or was
    corrected. `refuses` tells that nothing was refused by the states asked about. `claimed` is what the source says of
    the time asked about, and public records contradict. `in_all` is how many of all were in force in a war, where only
    those of its two sides were found; 0 else. `as_named` are the states that the question names where nothing
    is stated of them, and states of other times answer instead; blank where no such states do.
    """

    question: Question
    kind: AnswerKind
    reading: Reading
    also: tuple[Reading, ...] = ()
    found: Found = ()
    undecided: Found = ()
    doubtful: Found = ()
    instead: Found = ()
    planned: Found = ()
    uncounted: Found = ()
    perhaps_today: Found = ()
    gap: str = ""
    of_other_times: Found = ()
    borne_out: Found = ()
    wanted: tuple[Party, ...] = ()
    opposite: tuple[Party, Party] | None = None
    follow_ups: tuple[tuple[Role, Party | State], ...] = ()
    unknown: tuple[Named, ...] = ()
    terms: tuple[Term, ...] = ()
    about: str = ""
    reread: bool = False
    refuses: bool = False
    claimed: Found = ()
    in_all: int = 0
    as_named: tuple[Reading, ...] = ()

    @property
    def arrangements(self) -> Found:
        """Return the arrangements to show: sound ones first, else those instead; of a ranking those of the first."""
        if self.question.ranking:
            return of_the_first(self.found, self.question.ranking)
        mandate = self.instead if Role.POWER in self.reading else ()  # without a power, none was asked about
        shown = (*self.found, *self._named_undecided, *(self.left_out if self.found else self.doubtful))
        return tuple({each.id: each for each in shown}.values()) or mandate or self.planned or self.of_other_times

    @property
    def plans_apart(self) -> Found:
        """What is not known to have taken effect, beside what has."""
        return tuple(each for each in self.left_out if each.status is not Status.NEVER and not took_effect(each.stages))

    @property
    def left_out(self) -> Found:
        """What no number counts: what is not known to have taken effect, and what is not borne out.

        What is not known to have begun was neither the first nor the longest.
        """
        if self.question.outermost:
            return ()
        every = (*self.uncounted, *self.undecided_plans, *self.doubtful)
        return tuple({each.id: each for each in every}.values())

    @property
    def unanswered(self) -> tuple[Reading, ...]:
        """Return the readings for which there is nothing, while there is for others: of a way of two, of a row."""
        if not self.any_found:
            return ()
        shown = (*self.arrangements, *self.undecided)
        ways = (self.reading, *self.also) if self.question.both_ways else ()
        lost = [reading for reading in ways if not any(has_roles(each, reading) for each in shown)]
        return (*lost, *self._lost_of_rows(shown))

    def _lost_of_rows(self, shown: Found) -> Iterator[Reading]:
        """Yield for each row the states in it of which nothing is shown: no state of a question is passed over."""
        for named in self.question.named if not self.also else ():
            role = next((role for role, states in self.reading.items() if {*states} & {*named.states}), None)
            if named.row and role:
                told = {party_of(each, role).code for each in shown}
                lost = tuple(name[0] for name in named.row if told.isdisjoint(state.code for state in name))
                if lost:
                    yield self.reading | {role: lost}

    @property
    def undecided_of_rows(self) -> Found:
        """Return what may answer the question for those states of a row of which nothing is known to: it is told."""
        open_: dict[str, Arrangement] = {}
        for named in self.question.named:
            role = next((role for role, states in self.reading.items() if {*states} & {*named.states}), None)
            told = {party_of(each, role).code for each in self.found} if role else set()
            codes = {state.code for name in named.row for state in name} - told
            begun = (each for each in self.undecided if took_effect(each.stages))
            open_ |= {each.id: each for each in begun if role and party_of(each, role).code in codes}
        return tuple(open_.values())

    @property
    def any_found(self) -> bool:
        """Whether anything was in force, or may have been, as the question asks."""
        return bool(self.found or self.undecided or self.doubtful or self.planned)

    @property
    def undecided_plans(self) -> Found:
        """The undecided arrangements that are not known to have taken effect: they may not be of any time."""
        return tuple(each for each in self.undecided if not took_effect(each.stages))

    @property
    def told_beside(self) -> tuple[Found, ...]:
        """What is told in full behind what was found."""
        return tuple(filter(None, (self.undecided_of_rows, self.never_beside)))

    @property
    def never_beside(self) -> Found:
        """What never was in force, beside what was: of the mandates of a power in one place all are asked about."""
        asked = self.reading.keys() == {Role.POWER, Role.HOST} and self.question.wanted is None and not self.also
        return tuple(each for each in self.doubtful if asked and each.status is Status.NEVER)

    @property
    def _named_undecided(self) -> Found:
        """The undecided arrangements to show: none beside a list or a number, which do not count them."""
        counted = self.question.outermost or self.question.asked in (Asked.COUNT, Asked.LIST)
        return () if self.found and counted else self.undecided
