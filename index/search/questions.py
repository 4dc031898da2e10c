"""Reads a question about arrangements: which states it names, in which of three roles, and what else it asks about.

No grammar is analysed. Only the words beside the name of a state are looked at ("for", "in", "interests",
"represents"); a role that they leave open stays open, and the arrangements decide.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from index.search.analysis import LIGHT_WORDS, STOP_WORDS, words
from index.search.names import CAPITAL, DEMONYM
from index.search.query import QUESTION_WORDS
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.model import State
    from index.search.names import Mention, StateNames


class Role(StrEnum):
    """The part that a state has in an arrangement."""

    POWER = "power"
    REPRESENTED = "represented"
    HOST = "host"


class Named(Struct, frozen=True):
    """A state that a question names, and its role, None where the words beside it leave it open."""

    state: State
    role: Role | None


class Question(Struct, frozen=True):
    """The states that a question names, in order, and its other words: `about` arrangements, and the rest (`other`).

    Stop words, question words and light words are in neither.
    """

    named: tuple[Named, ...]
    about: tuple[str, ...]
    other: tuple[str, ...]


def _split(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


# Words beside the name of a state, and what they say. After a power: "Switzerland represents", "Swiss mandate".
_REPRESENT = _split("represent represents represented representing acts acted acting serves served serving protects")
_ACTIVE = _REPRESENT | _split("mandate mandates mandated handles handled took takes looks looked role roles as helps")
# Before a represented state: "for the US", "protects Iran".
_SERVED = _split("for represent represents represented representing serves served serving serve protects protected")
# After a represented state: "American citizens", "Iranian interests".
_PERSONS = _split(
    "interests interest citizen citizens national nationals people passport passports prisoner prisoners traveller",
    "travellers traveler travelers tourist tourists visitor visitors detainee detainees student students embassy",
    "consulate abroad stranded arrested detained jailed trapped trouble",
)
# Before "of" and a represented state: "protecting power of Iran".
_BEFORE_OF = _split("interests interest behalf representation citizens nationals protection protector power powers")
# Before a host state ("in Tehran"), or after a represented one ("Iran in the US").
_PLACES = _split("in inside within at into to near visiting")
# Before a power: "by Switzerland", "does Sweden".
_AGENTS = _split("by through via does did do has have is was")
_PASSIVE = _split("is was are were be been being")
_ARTICLES = frozenset(["the", "a", "an"])
# Words by which a question is about arrangements at all. Any other word asks for something more, such as "Falklands".
ABOUT = (
    _REPRESENT
    | _PERSONS
    | _split(
        "protecting protect protected protection power powers arrangement arrangements mandate mandates mandated",
        "representation representative diplomatic consular consul neutral third party country countries matters",
        "state states nation nations government governments intermediary middleman broker channel messages message",
        "behalf serve help helps handles look looks looked after speak speaks spoke go between section affairs",
        "embassies mission",
        "currently current now today present presently still formerly past since until when begin began start started",
        "history historical historically ever other others else role roles all any list act take takes took care get",
        "contact turn call relations happened responsible official job pass passes",
    )
)


def read_question(text: str, names: StateNames) -> Question:
    """Return the states in a question, with the roles that its words give them, and its other words."""
    spoken = words(text)
    mentions = names.mentions(spoken)
    inside = {place for mention in mentions for place in range(mention.start, mention.stop)}
    rest = [word for place, word in enumerate(spoken) if place not in inside]
    subject = [word for word in rest if word not in STOP_WORDS | QUESTION_WORDS | LIGHT_WORDS - ABOUT]
    return Question(
        tuple(Named(mention.state, _role(spoken, mention)) for mention in mentions),
        tuple(word for word in subject if word in ABOUT),
        tuple(word for word in subject if word not in ABOUT),
    )


def _role(question: Sequence[str], mention: Mention) -> Role | None:
    before = [word for word in question[: mention.start] if word not in _ARTICLES]
    after = question[mention.stop :]
    last, first = (before[-1:] or [""])[0], (after[:1] or [""])[0]
    if _is_represented(before, after, last, first, mention):
        return Role.REPRESENTED
    if last in _PLACES:
        return Role.HOST
    if first in _ACTIVE or last in _AGENTS:
        return Role.POWER
    return Role.HOST if mention.weight == CAPITAL else None  # who names a capital means the place


def _is_represented(before: Sequence[str], after: Sequence[str], last: str, first: str, mention: Mention) -> bool:
    if last in _SERVED or (last == "of" and before[-2:-1] and before[-2] in _BEFORE_OF):
        return True
    if last in _PASSIVE and first == "represented":
        return True
    if first in _PERSONS and not (first == "embassy" and mention.weight == DEMONYM):
        return True
    # "Iran in the US", but neither "Tehran in …", nor "in Iran in …", nor "Iran in" before the place is typed.
    return first in _PLACES and mention.weight != CAPITAL and last not in _PLACES | _AGENTS and len(after) > 1
