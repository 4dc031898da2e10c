"""Questions about what a state refused: "which mandates did Japan refuse", "did Russia refuse the Swiss mandate".

Whoever refuses is the host state, or the power that was asked to act; the record of the refusal tells who it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.kinds.fates import REFUSED, refused_then
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
    r"\b(?:hat|haben)\b.*\b(?:abgelehnt|(?:ver|ge)weigert|zurückgewiesen)\b|\blehnten?\b.*\bab\b|\blehnte\b|"
    r"\b(?:ver)?weigerten?\b|"
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
    r"\bto (?:be(?! represented)|act|represent|serve|become|assume|take (?:it |them )?on|take over)\b|"
    r"\b(?:zu (?:sein|vertreten|übernehmen)|(?<!vertreten )zu werden|Schutzmacht zu)\b|"
    r"\b(?:d['’](?:être(?! représent)|assumer|exercer)|de (?:devenir|représenter|servir|prendre))\b|"
    r"\b(?:ser(?! representad)|actuar|atuar|representar|servir|asumir|assumir|ejercer|exercer)\b|"
    r"\b(?:быть(?! представ)|стать|представлять|взять)\b|"
    r"\bأن (?:تكون|يكون|تمثل|يمثل|تصبح|تتولى|يتولى)|\b(?:تمثيل|تولي)\b",
    re.IGNORECASE,
)
# The refuser is no state of its own, but whoever is the host.
_BY_HOST = late_pattern(
    r"\bby (?:the |its |their )?(?:host|receiving)(?: (?:states?|countr\w+|governments?))?\b|"
    r"\b(?:vom|von den|durch den|durch das) (?:Empfangs|Gast|Aufnahme)(?:staat|land)\w*|"
    r"\bpar (?:l['’]État|le pays|les États|les pays) (?:hôtes?|d['’]accueil|accréditaires?|de résidence)\b|"
    r"\b(?:por |que )?(?:el |los )?(?:Estados?|país(?:es)?) (?:receptor(?:es)?|anfitri(?:ón|ones))\b|"
    r"\b(?:pel|que )?[oa]s? (?:Estados?|país(?:es)?) (?:rece(?:p)?tor(?:es)?|anfitri(?:ão|ões))\b|"
    r"\bпринимающ\w+ (?:государств|стран|сторон)\w*|\bالدول(?:ة)? (?:المضيفة|المستقبلة)",
    re.IGNORECASE,
)
# What was refused is to have a power: no state is recorded to have refused one for itself.
_TO_HAVE_ONE = late_pattern(
    r"\bto be represented\b|\bvertreten (?:zu werden|zu lassen)\b|\bd['’]être représent|\bser representad|"
    r"\bбыть представ|\bأن (?:تُ?مثَّ?لها|تُمثَّل)",
    re.IGNORECASE,
)
_SEVERAL = (Asked.LIST, Asked.COUNT, Asked.WHICH)


def who_refuses(text: str) -> Refuser | None:
    """Return whether a question about what was refused names who refused it, or asks for that; None for neither.

    It may ask for those alone that refused to be a power.
    """
    if _BY_HOST.search(text):
        return Refuser.HOST
    if not REFUSES.search(text):
        return None
    to_act = _TO_ACT.search(text)
    if _WHO.search(text):
        return Refuser.POWER_ASKED if to_act else Refuser.ASKED
    return Refuser.POWER_NAMED if to_act else Refuser.NAMED


def without_host(text: str) -> str:
    """Return a question about what was refused without "by the host state"."""
    return _BY_HOST.sub(" ", text) if REFUSED.search(text) else text


def refuses_to_have_one(text: str) -> bool:
    """Return whether a question is about a state that refused to be represented."""
    return _TO_HAVE_ONE.search(text) is not None


def refused_by_named(
    question: Question,
    having: Callable[[Reading], Iterable[Arrangement]],
    of_other_times: Callable[[Question], Iterable[Question]],
) -> AnswerFacts | None:
    """Return what answers a question in which one of its states refuses: the mandates, or that none is stated.

    `having` gives the arrangements in which states have roles, `of_other_times` a question with what its states were.
    """
    answer = _refused_by(question, having)
    if answer is None or answer.found:
        return answer
    others = (_refused_by(other, having) for other in of_other_times(question))
    return next((replace(other, reread=True) for other in others if other and other.found), answer)


def _refused_by(question: Question, having: Callable[[Reading], Iterable[Arrangement]]) -> AnswerFacts | None:
    told = question.fate is Fate.REFUSED and question.refuses and not question.other
    if not told or (question.beyond and (question.named or question.anchor)):
        return None
    of_power = question.refuses in {Refuser.POWER_NAMED, Refuser.POWER_ASKED}
    of_all_times = [each for each in having({}) if unsettled(each) is StageKind.REFUSED]
    every = [each for each in of_all_times if refused_then(each, question)]
    refused = [each for each in every if not of_power or each.power in _refusers(each)]
    if question.refuses is Refuser.HOST:
        refused = [each for each in every if each.host in _refusers(each)]
    of_role = question.refuses in {Refuser.POWER_ASKED, Refuser.HOST}
    if not question.named:
        return _told(question, tuple(refused)) if refused and of_role else None
    if of_role or question.refuses is Refuser.ASKED:
        of_those = tuple(each for each in refused if all(_has_part(each, named) for named in question.named))
        return _told(question, of_those) if of_those else _none(question, of_all_times)
    found = tuple(each for each in refused if _refuser(each, question) and _has_all(each, question.named))
    if found:
        return _told(question, _in_their_roles(found, question.named) or found)
    if len(question.named) == 1 and question.asked in _SEVERAL and not question.reason:
        return AnswerFacts(
            question=question, kind=AnswerKind.NONE, reading={Role.POWER: question.named[0].states}, refuses=True
        )
    others = tuple(each for each in every if _has_all(each, question.named) and len(question.named) > 1)
    return _told(replace(question, affirmable=False), others) if others else None


def _in_their_roles(found: Iterable[Arrangement], named: Iterable[Named]) -> tuple[Arrangement, ...]:
    """Return the arrangements in which each of the named states that did not refuse has the role it is given."""
    return tuple(
        each
        for each in found
        if all(_has_part(each, one) or any(_is_named(by, one) for by in _refusers(each)) for one in named)
    )


def _none(question: Question, every: Iterable[Arrangement]) -> AnswerFacts | None:
    """Return that no refused mandate is stated for the states of a question, if that is so whoever refused."""
    roles = [named.roles[0] for named in question.named]
    explicit = all(named.explicit for named in question.named) and len({*roles}) == len(roles)
    if not explicit or any(all(_has_part(each, named) for named in question.named) for each in every):
        return None
    reading = dict(zip(roles, (named.states for named in question.named), strict=True))
    return AnswerFacts(question=replace(question, when=None), kind=AnswerKind.NONE, reading=reading)


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
    return any(_is_named(party, named) for party in _refusers(arrangement) for named in subjects)


def _refusers(arrangement: Arrangement) -> list[Party]:
    return [stage.by for stage in arrangement.stages if stage.kind is StageKind.REFUSED and stage.by.name]


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
