"""What has become of the mandates that a question asks for: "which were refused", "which were only agreed"."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.answers.question import Fate
from index.arrangements.bounds import first_day, last_day
from index.arrangements.stages import took_effect, unsettled
from index.late_patterns import late_pattern
from index.model import Assessment, StageKind, Status
from index.words.language import translate

if TYPE_CHECKING:
    from index.answers.question import Question, When
    from index.model import Arrangement

_words = partial(translate, "Answers")


def _said(*patterns: str) -> re.Pattern[str]:
    return late_pattern("|".join(patterns), re.IGNORECASE)


_MANDATES = late_pattern(
    r"mandat|regelung|arrangement|acuerdo|acordo|propos|предложени|мандат|договорённост|تكليف", re.I
)
# Stems of the words of refusing, in every language.
REFUSED = late_pattern(
    r"refus|reject|declin|turned? down|abgelehnt|ablehn|\blehnt|weiger|zurückgewiesen|wies\b.*zurück|rejet|rechaz|"
    r"deneg|recus|rejeit|отклон|отказ|отверг|رُ?فض|مرفوض",
    re.IGNORECASE,
)
# Words that are taken out of the question. Of several that fit the first is meant.
_FATES: tuple[tuple[Fate, re.Pattern[str]], ...] = (
    (
        Fate.UNKNOWN,
        _said(
            r"(?:of which )?(?:it is |is it )?(?:not known|unclear|unknown) (?:whether|if)\b[^?]*(?=\?|$)",
            r",?\s*(?:von denen )?(?:es |ist )?(?:nicht bekannt|unbekannt|ungewiss)[^?]*\bob\b[^?]*(?=\?|$)",
            r"(?:dont )?on (?:ne sait pas|ignore) s(?:i|['’])[^?]*(?=\?|$)",
            r"(?:de los que |de los cuales )?no (?:se sabe|consta) si\b[^?]*(?=\?|$)",
            r"(?:dos quais |de que )?não (?:se sabe|consta) se\b[^?]*(?=\?|$)",
            r"(?:о которых )?неизвестно,?[^?]*\bли\b[^?]*(?=\?|$)",
            r"(?:التي )?(?:لا يُ?عرف|لم يعد معروف\w*|غير معروف\w*)\s+هل[^؟?]*(?=[؟?]|$)",
        ),
    ),
    (
        Fate.REQUESTED,
        _said(
            r"\b(?:only|merely) (?:requested|asked for)\b|"
            r"\brequested,? (?:but|and) (?:were )?(?:not|never) (?:agreed|accepted|granted|approved)\b(?: to)?",
            r"\b(?:nur|lediglich) (?:erbeten|angefragt|beantragt)\w*|\b(?:erbeten|angefragt|beantragt)\w*,? "
            r"(?:wurden,? )?aber n(?:icht|ie) (?:vereinbart|bewilligt|angenommen|genehmigt)\w*",
            r"\b(?:seulement|uniquement) demandés?\b|"
            r"\bdemandés?,? mais (?:non|pas|jamais) (?:accord|accept|conven|approuv)\w+",
            r"\b(?:solo|sólo|solamente|únicamente) (?:fueron )?(?:solicitad|pedid)\w+|"
            r"\b(?:solicitad|pedid)\w+,? (?:pero|y) (?:no|nunca) (?:fueron )?(?:acordad|aceptad|concedid|aprobad)\w+",
            r"\b(?:só|apenas|somente) (?:foram )?(?:pedid|solicitad)\w+|"
            r"\b(?:pedid|solicitad)\w+,? (?:mas|e) (?:não|nunca) (?:foram )?(?:acordad|aceit|concedid|aprovad)\w+",
            r"\bтолько запрошен\w*|\bзапрошен\w*,? но (?:так и )?не (?:были )?(?:согласован|принят|одобрен)\w*",
            r"المطلوبة فقط|(?:التي )?طُ?لبت فقط|المطلوبة التي لم تُ?قبل|"
            r"(?:التي )?طُ?لبت (?:و|ثم )?لم (?:يُ?وافق عليها|تُ?قبل|يتم الاتفاق عليها|تتم الموافقة عليها)",
        ),
    ),
    (
        Fate.AGREED,
        _said(
            r"\b(?:only|merely) agreed\b|\bagreed,? but (?:never|not|did not)\b[^?]*\b(?:force|effect)\b",
            r"\b(?:nur|lediglich) vereinbart\w*|\bvereinbart\w*,? (?:traten )?aber (?:traten )?n(?:ie|icht)\b[^?]*",
            r"\b(?:seulement|uniquement) convenus?\b|\bconvenus?,? mais\b[^?]*\bjamais\b[^?]*",
            r"\b(?:solo|sólo|solamente|únicamente) (?:fueron )?acordad\w+|"
            r"\bacordados,? pero (?:no|nunca)\b[^?]*\bvigor\b",
            r"\b(?:só|apenas|somente) (?:foram )?acordad\w+|\bacordados,? mas (?:não|nunca)\b[^?]*\bvigor\b",
            r"\bтолько согласован\w*|\bсогласован\w*,? но\b[^?]*\bне вступил\w*[^?]*",
            r"المتفق عليها فقط|(?:التي )?اتُ?فق عليها (?:فقط|(?:و|ثم )?لم تدخل[^؟?]*)",
        ),
    ),
    (
        Fate.DISPUTED,
        _said(
            r"\b(?:contested|disputed|contradicted)\b",
            r"\b(?:umstritten|strittig|bestritten|widerlegt)\w*(?: (?:oder|und) widersprüchlich\w*(?: belegt)?)?",
            r"\b(?:contestés?|contredits?|controversés?)\b(?: par les (?:sources|archives)(?: publi\w+)?)?",
            r"\b(?:disputad|contradich|controvertid|cuestionad)\w+(?: por las fuentes(?: públicas)?)?",
            r"\b(?:contestad|contrariad|desmentid|controvers)\w+",
            r"\b(?:оспарива\w+|опровергнут\w*|спорны\w+)",
            r"المتنازع عليها|المتنازع فيها|المختلف عليها|المختلف فيها",
        ),
    ),
    (
        Fate.PROPOSED,
        _said(
            r"\b(?:only |merely )?(?:proposed|planned)(?: but)?\b",
            r"\b(?:nur )?(?:vorgeschlagen|geplant)\w*(?:,? aber)?",
            r"\b(?:seulement )?proposés?(?:,? mais)?\b",
            r"\b(?:solo |sólo )?(?:propuest)[oa]s?\b(?:,? pero)?",
            r"\b(?:só |apenas )?(?:propost)[oa]s?\b(?: e\b|,? mas)?",
            r"\b(?:только )?предложен(?:ы|ные|ных|о)?\b(?:,? но)?",
            r"المقترحة|(?:التي )?اقتُ?رحت",
        ),
    ),
)


def without_fate(text: str) -> tuple[str, Fate | None]:
    """Return a question about mandates without the words for what has become of them, and what that is."""
    if _MANDATES.search(text):
        for fate, pattern in _FATES:
            if pattern.search(text):
                return " ".join(pattern.sub(" ", text, count=1).split()), fate
    return text, None


def fate_at(text: str) -> int | None:
    """Return where a text says what has become of mandates, None where it does not."""
    patterns = (REFUSED, *(pattern for fate, pattern in _FATES if fate is not Fate.UNKNOWN))
    return min((found.start() for pattern in patterns if (found := pattern.search(text))), default=None)


def has_fate(arrangement: Arrangement, fate: Fate) -> bool:
    """Return whether that has become of an arrangement."""
    effective = took_effect(arrangement.stages)
    if fate is Fate.DISPUTED:
        return arrangement.assessment is Assessment.CONTRADICTED
    if fate is Fate.UNKNOWN:
        return arrangement.status is Status.UNKNOWN and effective
    if fate is Fate.PROPOSED:
        return not effective and bool(arrangement.stages)
    if fate is Fate.REQUESTED and any(stage.kind is StageKind.AGREED for stage in arrangement.stages):
        return False  # what was asked for once more had been agreed before
    return unsettled(arrangement) is StageKind(fate.value)


def refused_then(arrangement: Arrangement, question: Question) -> bool:
    """Return whether a mandate was refused in the time of a question: of one that names states also if undated."""
    if question.when is None or not question.when.shown:
        return True
    dates = [stage.date for stage in arrangement.stages if stage.kind is StageKind.REFUSED and stage.date]
    if not dates and len(question.named) > 1:
        dates = [stage.date for stage in arrangement.stages if stage.date]
        return not dates or any(_is_in(date, question.when) for date in dates)
    return any(_is_in(date, question.when) for date in dates)


def _is_in(date: str, when: When) -> bool:
    return first_day(date) <= when.last and when.first <= last_day(date)


def only_of_fate(fate: Fate, summary: str) -> str:
    """Return a number of arrangements with what has become of them."""
    patterns = {
        Fate.REFUSED: _words("{summary} (only mandates that were refused)"),
        Fate.REQUESTED: _words("{summary} (only mandates that were no more than requested)"),
        Fate.AGREED: _words("{summary} (only mandates that were no more than agreed)"),
        Fate.PROPOSED: _words("{summary} (only mandates not known to have taken effect)"),
        Fate.DISPUTED: _words("{summary} (only mandates that public records contradict)"),
        Fate.UNKNOWN: _words("{summary} (only mandates not known to have ended or to last)"),
    }
    return patterns[fate].format(summary=summary)
