"""The values of a question about arrangements: what it names, what it asks, and for when."""

from __future__ import annotations

from enum import StrEnum

from index.answers.denied.negations import Denial
from index.answers.when.times import FOREVER
from index.model import Assessment, StageKind, State, Status
from index.values import Struct


class Role(StrEnum):
    """The part that a state has in an arrangement."""

    POWER = "power"
    REPRESENTED = "represented"
    HOST = "host"


ROLES = (Role.POWER, Role.REPRESENTED, Role.HOST)


class Asked(StrEnum):
    """What a question wants: the arrangements themselves, all of a kind, their number, or a yes or no."""

    WHICH = "which"
    LIST = "list"
    COUNT = "count"
    WHETHER = "whether"


class Relation(StrEnum):
    """How the arrangements that are asked for lie to a time or to another power."""

    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    UNTIL = "until"
    SINCE = "since"


class Outermost(StrEnum):
    """Which of the arrangements that fit is asked for: in order of time, or by how long they lasted."""

    FIRST = "first"
    LAST = "last"
    LONGEST = "longest"
    SHORTEST = "shortest"


BY_TIME = frozenset({Outermost.LONGEST, Outermost.SHORTEST})  # by how long they lasted


class Fate(StrEnum):
    """What has become of the arrangements asked for, where it is no status: a stage, doubts, or what is not known."""

    REQUESTED = "requested"
    AGREED = "agreed"
    REFUSED = "refused"
    PROPOSED = "proposed"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Refuser(StrEnum):
    """Whether a question names who refused a mandate, or asks for that; a power is one that refused to act."""

    NAMED = "named"
    POWER_NAMED = "power named"
    ASKED = "asked"
    POWER_ASKED = "power asked"
    HOST = "host"


class Event(StrEnum):
    """What of the arrangements asked for lies in the time: nothing but their beginning, or their end, or both."""

    BEGAN = "began"
    ENDED = "ended"
    BOTH = "began and ended"


class Superlative(Struct, frozen=True):
    """What a question for the most or the `fewest` ranks: the states in a role, by their mandates or those `wanted`.

    `of_now` tells that its verb is in the present.
    """

    role: Role
    wanted: Role | None = None
    fewest: bool = False
    of_now: bool = False


class Named(Struct, frozen=True):
    """A state that a question names once or several times, and the roles it may have, the likeliest first.

    `states` has several where a name means several (Yemen) or where the question wants either: "the US and the UK" are
    a `row` of the states that each name means; it is empty otherwise. `open` tells that its words say nothing, so that
    every role is possible. `called` is the name that the question gives it, blank where that is only an adjective.
    """

    states: tuple[State, ...]
    roles: tuple[Role, ...]
    open: bool = False
    called: str = ""
    row: tuple[tuple[State, ...], ...] = ()

    @property
    def explicit(self) -> bool:
        """Return whether the words leave only one role."""
        return len(self.roles) == 1


class When(Struct, frozen=True):
    """The time a question is about: its first and last day (ISO), as `index.answers.when.times` makes them.

    `shown` is how the question says it, blank for now. `relation` says whether the time itself is meant, or what came
    before it or after it, and `by_name` that only the name of a state says it: "Nazi Germany". `between` are the codes
    of the states on either side of a war, and `called` are the words of its name as the question writes them.
    """

    first: str
    last: str
    shown: str
    relation: Relation = Relation.IN
    by_name: bool = False
    between: tuple[tuple[str, ...], ...] = ()
    called: tuple[str, ...] = ()

    @property
    def named(self) -> bool:
        """Whether it is a time with a name, such as a war, whose days nobody counts."""
        return bool(self.shown) and not any(map(str.isdigit, self.shown)) and self.relation is Relation.IN

    @property
    def open_last(self) -> str:
        """The last day, the end of time where it is today: whatever is stated to have happened has done so by now."""
        return FOREVER if self.relation in {Relation.AFTER, Relation.SINCE} else self.last


class Question(Struct, frozen=True, kw_only=True):
    """A question as read.

    `named` are its states in order, `without` those it leaves out, and `anchor` the power before or after which the
    arrangements asked for were (`relation`). `wanted` is what a list or a count is of: None for arrangements, else the
    role whose states are. `event` tells that they began or ended in the time, `standing` that they are
    to be in force today as well, `outermost` asks for the first or the
    last of them. `status` is that of what is asked for: ended, or never in force. `core` tells that its words are about
    arrangements, whatever `other` words it has.
    `in_present` tells that its verbs are in the present, `present` that it asks of today, by its verb, `affirmable`
    that a "yes" says no more than what is stated, and `deniable` that a "no" says no more than that it is over.
    `follows` tells that it goes on from the question before, `dates` that it asks for dates: `since` when something
    began or ended, `stage` when it was requested or agreed, `lasting` how long it lasted.
    `elsewhere` tells that the states it leaves out are host states, `both_ways` that it asks about its two states in
    either direction, `bare` that it puts them without a word that tells their roles, and `pair` that it joins two by
    "and" without one.
    `opposite` tells that it wants the direction of the one before turned round, `beyond` that it asks for what cannot
    be looked up (a time that nobody can date, the most of something, what is not so), `reason` that it asks why,
    `of_end` that its words tell of an end, `whether_ended` that it asks if that has come, `of_representation` that a
    noun leaves open whether a state acts or is represented, `corrected` that the name of a state was misspelled,
    `denies` how it denies what it asks, `fate` what has become of what it asks for, `evidence` that it asks what bears
    it out, `no_longer` that something is no longer so, `refuses` who refused it, `unread` the words for a time that
    were not understood, and `mediation` that it asks for mediators. `either` tells that it chooses with "or", and
    `assessments` are those of the mandates asked for, none for all. `ranking` is how a question for the most ranks what
    is counted.
    """

    named: tuple[Named, ...] = ()
    without: tuple[State, ...] = ()
    elsewhere: bool = False
    both_ways: bool = False
    bare: bool = False
    pair: bool = False
    anchor: tuple[State, ...] = ()
    relation: Relation = Relation.IN
    when: When | None = None
    event: Event | None = None
    standing: bool = False
    outermost: Outermost | None = None
    status: Status | None = None
    asked: Asked = Asked.WHICH
    wanted: Role | None = None
    core: bool = False
    plural: bool = False
    about: bool = False
    other: tuple[str, ...] = ()
    in_present: bool = False
    present: bool = False
    affirmable: bool = False
    either: bool = False
    deniable: bool = False
    follows: bool = False
    dates: bool = False
    since: bool = False
    stage: StageKind | None = None
    lasting: bool = False
    opposite: bool = False
    beyond: bool = False
    reason: bool = False
    of_end: bool = False
    whether_ended: bool = False
    of_representation: bool = False
    unread: str = ""
    corrected: bool = False
    denies: Denial | None = None
    no_longer: bool = False
    fate: Fate | None = None
    evidence: bool = False
    refuses: Refuser | None = None
    mediation: bool = False
    assessments: tuple[Assessment, ...] = ()
    ranking: Superlative | None = None

    @property
    def of_row(self) -> bool:
        """Whether the question names several states together, each of which is told by itself."""
        return any(each.row for each in self.named)


def is_plainly_counted(question: Question) -> bool:
    """Return whether a question is for a number, limited by nothing but states and a time."""
    limited = (
        *(question.without, question.anchor, question.event, question.outermost, question.status, question.fate),
        *(question.refuses, question.denies, question.evidence, question.assessments, question.unread, question.other),
        *(question.stage, question.reason, question.since, question.lasting, question.both_ways, question.opposite),
        *(question.either, question.follows, question.of_representation, question.mediation),
    )
    return question.asked is Asked.COUNT and not any(limited)


def goes_on(question: Question) -> bool:
    """Return whether a question goes on from the one before: it begins with "and", or leaves its states out."""
    incomplete = not question.other and len(question.named) < 2
    relates = question.relation is not Relation.IN or question.opposite or question.dates or question.when is not None
    return incomplete and (question.follows or (relates and not question.named and not question.core))


def is_of_period(question: Question) -> bool:
    """Return whether a text has nothing but a state and the name of a time: "hostage crisis Tehran"."""
    named = question.when is not None and question.when.shown and not any(map(str.isdigit, question.when.shown))
    of_name = question.when is not None and question.when.by_name  # "Nazi Germany" is a state
    return bool(named) and not of_name and not question.about and len(question.named) < 2


def is_of_now(question: Question) -> bool:
    """Return whether a question means what is in force now, by its verb alone: "who represents X"."""
    limited = question.when or question.status or question.outermost or question.anchor or question.without
    return (
        question.in_present
        and not (limited or question.fate or question.evidence or question.unread or question.assessments)
        and not question.since
        and question.asked is not Asked.WHETHER
    )


def is_of_a_state_then(question: Question) -> bool:
    """Return whether a text is a state and a date in figures, so that it means whatever the state had to do with."""
    alone = question.bare and not question.core and len(question.named) == 1 and question.named[0].open
    dated = question.when is not None and any(map(str.isdigit, question.when.shown))
    return alone and dated and not (question.other or question.without or question.anchor)


def is_between(question: Question) -> bool:
    """Return whether a question names no state but a war of two sides: it is about these."""
    return not question.named and question.when is not None and bool(question.when.between)


def is_of_war(question: Question) -> bool:
    """Return whether a text has nothing but a state and a war: "Switzerland Second World War"."""
    return is_of_period(question) and question.when is not None and "War" in question.when.shown.split()


def is_of_mandates(question: Question) -> bool:
    """Return whether a text without states asks for mandates: by words for them, or by the name of a war alone."""
    asks = question.plural or question.when is not None or question.status or question.outermost
    of_a_war = question.bare and not question.about and is_of_war(question)
    return not question.other and (of_a_war or (question.core and bool(asks)))


def names_a_time_alone(question: Question) -> bool:
    """Return whether a text has nothing but a state and a war, or what a state was called then: "Vichy France"."""
    then = question.when is not None and question.when.by_name
    is_name = then and question.bare and not question.about and [each.open for each in question.named] == [True]
    return is_name or is_of_war(question)


def is_meant(question: Question) -> bool:
    """Return whether a text that names states asks for arrangements: "US airstrikes in Iran" does not."""
    if is_of_period(question) and not is_of_war(question):
        return False  # what books are about as well: "hostage crisis Tehran"
    if not question.other:
        return True
    explicit = {state.roles[0] for state in question.named if state.explicit}
    return question.about and (explicit >= {Role.REPRESENTED, Role.HOST} or (question.core and len(explicit) > 1))
