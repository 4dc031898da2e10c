"""Questions about what a state refused: "which mandates did Japan refuse", "did Russia refuse the Swiss mandate".

Whoever refuses is the host state, or the power that was asked to act; the record of the refusal tells who it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.question import ROLES, Asked, Fate, Refuser, Role
from index.answers.selecting import party_of
from index.arrangements.stages import unsettled
from index.late_patterns import late_pattern
from index.model import StageKind, Status
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.answers.question import Named, Question
    from index.answers.roles.role_readings import Reading
    from index.model import Arrangement, Party

# Refusing as what a state does, and not as what became of a mandate: "did X refuse", "refused by X".
REFUSES = late_pattern(
    r"\b(?:did|does|has|have|had)\b.*\b(?:refused?|reject(?:ed)?|declined?|turn(?:ed)? down)\b|"
    r"\b(?:refused|rejected|declined|turned down) by\b|\bwho (?:refused|rejected|declined)|"
    r"\bwh(?:ich|at) (?:states?|countr\w+) (?:refused|rejected|declined|turned down)|"
    r"\b(?:hat|haben)\b.*\b(?:abgelehnt|verweigert|zurückgewiesen)\b|\blehnten?\b.*\bab\b|\blehnte\b|\bverweigerten?\b|"
    r"\b(?:von|durch)\b.*\b(?:abgelehnt|verweigert)|"
    r"\ba-t-(?:elle|il)\b(?! des)(?! eu).*\b(?:refus|rejet)é|\bont-(?:ils|elles)\b.*\b(?:refus|rejet)é|"
    r"\b(?:a|ont) (?:refusé|rejeté)|\b(?:refus|rejet)ée?s? par\b|"
    r"\b(?:rechazó|rechazaron|ha rechazado|denegó|declinó)\b|\brechazad\w+ por\b|"
    r"\b(?:recusou|recusaram|rejeitou|rejeitaram)\b|\b(?:recusad|rejeitad)\w+ (?:por|pel)|"
    r"\b(?:отклонил|отказал|отверг)|(?<!ُ)\bرفضت(?:ها)?\b|\bرفض(?:ها|ه)\b|\bرفض\b",
    re.IGNORECASE,
)
# The one who refused is asked for: every state that is named has another part.
_WHO = late_pattern(
    r"\bwho (?:refused|rejected|declined)|\bwh(?:ich|at) (?:states?|countr\w+) (?:have |has )?"
    r"(?:refused|rejected|declined|turned)|"
    r"\bwer\b|\bwelche[rs]? (?:Staat\w*|L[aä]nd\w*)|\bqui (?:a|ont) |\bquels? (?:pays|États?) (?:a|ont) |"
    r"\bqui[eé]n(?:es)? |\bqué (?:país|países|estados?) |\bquem |\b(?:que|quais) (?:os )?(?:país|países|estados?) |"
    r"\bкто |\bкак(?:ая|ие|ое) (?:стран|государств)|\bمن (?:الذي )?رفض|"
    r"\bأي (?:من )?(?:ال)?(?:دول|بلد)\w* رفض|\b(?:ما|من) (?:هي )?الدول التي رفض",
    re.IGNORECASE,
)
# What was refused is to be a power, and not to have one.
_TO_ACT = late_pattern(
    r"\bto (?:be(?! represented)|act|represent|serve|become)\b|\b(?:zu (?:sein|vertreten|werden)|Schutzmacht zu)\b|"
    r"\b(?:d['’]être(?! représent)|de devenir|de représenter|de servir)\b|"
    r"\b(?:ser(?! representad)|actuar|atuar|representar|servir)\b|\b(?:быть(?! представ)|стать|представлять)\b|"
    r"\bأن (?:تكون|يكون|تمثل|يمثل|تصبح)",
    re.IGNORECASE,
)
_SEVERAL = (Asked.LIST, Asked.COUNT, Asked.WHICH)


def who_refuses(text: str) -> Refuser | None:
    """Return whether a question about what was refused names who refused it, or asks for that; None for neither.

    It may ask for those alone that refused to be a power.
    """
    if not REFUSES.search(text):
        return None
    if not _WHO.search(text):
        return Refuser.NAMED
    return Refuser.POWER_ASKED if _TO_ACT.search(text) else Refuser.ASKED


def refused_by_named(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> AnswerFacts | None:
    """Return what answers a question in which one of its states refuses: the mandates, or that none is stated.

    `having` gives the arrangements in which states have roles.
    """
    told = question.fate is Fate.REFUSED and question.refuses and not question.other
    if not told or (question.beyond and question.named):
        return None
    refused = [each for each in having({}) if unsettled(each) is StageKind.REFUSED]
    if not question.named:
        by_power = tuple(each for each in refused if _is_by_power(each))
        return _told(question, by_power) if by_power and question.refuses is Refuser.POWER_ASKED else None
    if question.refuses is not Refuser.NAMED:
        of_those = tuple(each for each in refused if all(_has_part(each, named) for named in question.named))
        return _told(question, of_those) if of_those else None
    found = tuple(each for each in refused if _refuser(each, question) and _has_all(each, question.named))
    if found:
        return _told(question, found)
    if len(question.named) == 1 and question.asked in _SEVERAL and not question.reason:
        return AnswerFacts(
            question=question, kind=AnswerKind.NONE, reading={Role.POWER: question.named[0].states}, refuses=True
        )
    others = tuple(each for each in refused if _has_all(each, question.named) and len(question.named) > 1)
    return _told(replace(question, affirmable=False), others) if others else None


def _told(question: Question, found: tuple[Arrangement, ...]) -> AnswerFacts:
    one = len(found) == 1
    listed = replace(
        question, status=Status.NEVER, wanted=None, anchor=(), without=(), asked=Asked.WHICH if one else question.asked
    )
    as_asked = replace(listed, asked=question.asked) if question.asked is Asked.WHETHER else listed
    return AnswerFacts(
        question=as_asked, kind=AnswerKind.ARRANGEMENT if one else AnswerKind.LIST, reading={}, found=found
    )


def _refuser(arrangement: Arrangement, question: Question) -> bool:
    """Return whether a state of a question refused an arrangement: the first one, where it asks whether that did."""
    subjects = question.named[:1] if question.asked is Asked.WHETHER else question.named
    refusers = [stage.by for stage in arrangement.stages if stage.kind is StageKind.REFUSED and stage.by.name]
    return any(_is_named(party, named) for party in refusers for named in subjects)


def _is_by_power(arrangement: Arrangement) -> bool:
    """Return whether the power that was asked to act refused an arrangement."""
    return any(stage.kind is StageKind.REFUSED and stage.by == arrangement.power for stage in arrangement.stages)


def _has_all(arrangement: Arrangement, named: Iterable[Named]) -> bool:
    """Return whether every one of the named states has a part in an arrangement."""
    return all(any(_is_named(party, each) for party in _parties(arrangement)) for each in named)


def _has_part(arrangement: Arrangement, named: Named) -> bool:
    """Return whether a named state has one of the roles in an arrangement that the question leaves it."""
    return any(_is_named(party_of(arrangement, role), named) for role in named.roles or ROLES)


def _parties(arrangement: Arrangement) -> Iterator[Party]:
    yield from (arrangement.power, arrangement.represented, arrangement.host)
    yield from (stage.by for stage in arrangement.stages if stage.by.name)


def _is_named(party: Party, named: Named) -> bool:
    """Return whether a party is a named state, or that state as it was then: "Slovakia (1939)"."""
    return any(state.code == party.code or party.name.partition(" (")[0] == state.name for state in named.states)
