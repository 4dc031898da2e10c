"""The values of a question about arrangements: what it names, what it asks, and for when."""

from __future__ import annotations

from enum import StrEnum

from index.model import State, Status
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


class Named(Struct, frozen=True):
    """A state that a question names once or several times, and the roles it may have, the likeliest first.

    `states` has several where a name means several (Yemen) or where the question wants either ("the US and the UK").
    `open` tells that its words say nothing, so that every role is possible. `called` is the name that the question
    gives it, blank where that is only an adjective.
    """

    states: tuple[State, ...]
    roles: tuple[Role, ...]
    open: bool = False
    called: str = ""

    @property
    def explicit(self) -> bool:
        """Return whether the words leave only one role."""
        return len(self.roles) == 1


class When(Struct, frozen=True):
    """The time a question is about: its first and last day (ISO), as `index.answers.times` makes them.

    `shown` is how the question says it, blank for now. `relation` says whether the time itself is meant, or what came
    before it or after it, and `by_name` that only the name of a state says it: "Nazi Germany".
    """

    first: str
    last: str
    shown: str
    relation: Relation = Relation.IN
    by_name: bool = False

    @property
    def named(self) -> bool:
        """Whether it is a time with a name, such as a war, whose days nobody counts."""
        return bool(self.shown) and not any(map(str.isdigit, self.shown)) and self.relation is Relation.IN


class Question(Struct, frozen=True, kw_only=True):
    """A question as read.

    `named` are its states in order, `without` those it leaves out, and `anchor` the power before or after which the
    arrangements asked for were (`relation`). `wanted` is what a list or a count is of: None for arrangements, else the
    role whose states are. `status` is that of the arrangements asked for: ended, or never in force. `core` tells that
    its words are about arrangements, whatever `other` words it has. `follows` tells that it goes on from the question
    before, `dates` that it asks for dates, `opposite` that it wants the direction of that turned round, `beyond` that
    it asks for what cannot be looked up (a time that nobody can date, the most of something, what is not so), and
    `corrected` that the name of a state was misspelled.
    """

    named: tuple[Named, ...] = ()
    without: tuple[State, ...] = ()
    anchor: tuple[State, ...] = ()
    relation: Relation = Relation.IN
    when: When | None = None
    status: Status | None = None
    asked: Asked = Asked.WHICH
    wanted: Role | None = None
    core: bool = False
    plural: bool = False
    about: bool = False
    other: tuple[str, ...] = ()
    follows: bool = False
    dates: bool = False
    opposite: bool = False
    beyond: bool = False
    corrected: bool = False
