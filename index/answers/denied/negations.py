"""How languages deny what a question asks, and the question that is left without that: "doesn't X represent Y?".

What a rule finds is replaced, so that what is left is read as the same question without its denial.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence


class Denial(Enum):
    """What a question says of what it asks."""

    NOT = auto()  # doesn't X represent Y
    NO_LONGER = auto()
    NEVER = auto()
    NOBODY = auto()


Rule = tuple["re.Pattern[str]", str, Denial]


def _rules(*written: tuple[str, str, Denial]) -> tuple[Rule, ...]:
    return tuple((late_pattern(pattern, re.IGNORECASE), left, denial) for pattern, left, denial in written)


# Words at the end that ask whether the rest is so.
TAG = late_pattern(
    r"[,،;–-]\s*¿?(?:(?:is|does|do|did|has|have|was|were|are)(?:n['’]?t)? (?:it|they|that|he|she)(?: (?:not|so))?|"
    r"right|correct|is that (?:right|correct|so)|(?:oder )?(?:etwa )?nicht(?: wahr| so)?|oder|stimmt['’]?s|stimmt das|"
    r"richtig|gell|n['’]est[- ]ce pas|non|hein|pas vrai|no|verdad|no es (?:verdad|así|cierto)|cierto|o no|n[ãa]o|"
    r"n[ãa]o [ée](?: verdade| assim)?|pois n[ãa]o|pois [ée]|verdade|certo|né|не так ли|не правда ли|правда|верно|"
    r"так(?: ведь)?|да|أليس كذلك|اليس كذلك|أليس هذا صحيحا|صحيح)\s*[?؟]*\s*$",
    re.IGNORECASE,
)
# Words that only say how it is asked.
RHETORICAL = late_pattern(r"\b(?:разве|неужели|неужто|ведь|¿?acaso)\b[\s,]*", re.IGNORECASE)

# A negation after these leaves out what follows: "X, not Y", "but not in Z".
_ALONE = (
    r"(?<![,،;] )(?<!\bbut )(?<!\band )(?<!\bor )(?<!\baber )(?<!\bund )(?<!\boder )(?<!\bpero )(?<!\bmas )(?<!\by )"
)
_NEVER_BEGAN = r"(?! +(?:in kraft|zustande|wirksam|took|taken|came|come|in force|entered|began|en vigor|entr))"
_NOBODY_PT = r"(?:ninguém|ninguem|nenhum (?:país|pais|estado)|nenhuma potência)"
_SOMEBODY_FR = r"(?:personne|aucun (?:pays|état|etat)|aucune puissance|nul)"

RULES: dict[str, Sequence[Rule]] = {
    "en": _rules(
        (r"\b(?:no one|no-one|nobody|no (?:country|state|power))\b", "anybody", Denial.NOBODY),
        (r"\bno longer +", "", Denial.NO_LONGER),
        (r"\bnot\b(.*?) (?:any longer|any ?more)\b", r"\1", Denial.NO_LONGER),
        (r"(?<=\w)n['’]?t\b(.*?) (?:any longer|any ?more)\b", r"\1", Denial.NO_LONGER),
        (rf"\bnever\b{_NEVER_BEGAN}", "ever", Denial.NEVER),
        (r"\b(do|does|did|is|are|was|were|has|have|had)n['’]?t\b", r"\1", Denial.NOT),
        (r"\bwon['’]t\b", "will", Denial.NOT),
        (rf"{_ALONE}\bnot +(?!by\b|in\b|for\b|only\b|just\b|yet\b|counting\b)", "", Denial.NOT),
    ),
    "de": _rules(
        (r"\b(?:niemand(?:en|em)?|kein(?:e|er)? (?:Staat|Land|Macht))\b", "jemand", Denial.NOBODY),
        (r"\bnicht (?:mehr|länger)(?! in Kraft)", "", Denial.NO_LONGER),
        (r"\bkein(e[nrms]?)?\b(.*?) mehr\b", r"ein\1\2", Denial.NO_LONGER),
        (rf"\b(?:noch )?(?:nie|niemals)(?: zuvor)?\b{_NEVER_BEGAN}", "je", Denial.NEVER),
        (r"\bkein(e[nrms]?)?\b", r"ein\1", Denial.NOT),
        (rf"{_ALONE}\bnicht\b(?! (?:nur|allein|wahr|in Kraft|zustande)\b)", "", Denial.NOT),
    ),
    "fr": _rules(
        (rf"\b{_SOMEBODY_FR} n(?:e +|['’])", "quelqu’un ", Denial.NOBODY),
        (rf"\bn(?:e +|['’])(.*?)\b{_SOMEBODY_FR}\b", r"\1quelqu’un", Denial.NOBODY),
        (r"\bn(?:e +|['’])(.*?) plus\b(?! en vigueur)", r"\1", Denial.NO_LONGER),
        (r"\bn(?:e +|['’])(.*?) jamais\b(?! (?:entr|pris|abouti|été en vigueur))", r"\1 jamais", Denial.NEVER),
        (r"\bn(?:e +|['’])(.*?)[ -]pas\b(?! (?:encore|en vigueur))", r"\1", Denial.NOT),
    ),
    "es": _rules(
        (r"\bno\b(.*?)\b(?:nadie|ningún (?:país|estado)|ninguna potencia)\b", r"\1alguien", Denial.NOBODY),
        (r"\b(?:nadie|ningún (?:país|estado)|ninguna potencia)\b", "alguien", Denial.NOBODY),
        (r"\bya no +", "", Denial.NO_LONGER),
        (r"\bno +(?=\w)(.*?) (?:ya|más)\b(?! de)", r"\1", Denial.NO_LONGER),
        (r"\bno\b(.*?)\b(?:nunca|jamás)\b", r"\1alguna vez", Denial.NEVER),
        (rf"\b(?:nunca|jamás)\b{_NEVER_BEGAN}(?! se hizo)", "alguna vez", Denial.NEVER),
        (r"\bsigue\b(.*?)\bsin representar\b", r"representa\1", Denial.NEVER),
        (rf"{_ALONE}\bno +(?!sea\b|sean\b|solo\b|sólo\b|en\b|entr)", "", Denial.NOT),
    ),
    "pt": _rules(
        (rf"\b(?:n[ãa]o )?(?:h[áa]|existe) {_NOBODY_PT} (que|a)\b", r"há alguém \1", Denial.NOBODY),
        (rf"\b{_NOBODY_PT}\b(?=.*represent)", "alguém", Denial.NOBODY),
        (r"\bj[áa] n[ãa]o +", "", Denial.NO_LONGER),
        (r"\bn[ãa]o\b(.*?) mais\b(?! (?:de|do|da)\b)", r"\1", Denial.NO_LONGER),
        (r"\bn[ãa]o\b(.*?)\b(?:nunca|jamais)\b", r"\1alguma vez", Denial.NEVER),
        (rf"\b(?:nunca|jamais)\b{_NEVER_BEGAN}(?! se concret)", "alguma vez", Denial.NEVER),
        (rf"{_ALONE}\bn[ãa]o +(?!seja\b|sejam\b|só\b|apenas\b|em\b|n[oa]s?\b|entr)", "", Denial.NOT),
    ),
    "ru": _rules(
        (r"\b(?:никто|ни одна (?:страна|держава)|ни одно государство)\b( .*?)??\bне\b", r"кто-нибудь\1", Denial.NOBODY),
        (r"\b(?:больше|уже|более) не +(?!действу|в силе)", "", Denial.NO_LONGER),
        (r"\bникогда( .*?)?? не +(?!вступ|действ)", r"когда-либо\1 ", Denial.NEVER),
        (r"\b(?:так и|ни разу) не +(?!вступ|действ)", "", Denial.NEVER),
        (
            rf"{_ALONE}(?<!\bно )(?<!\bа )\bне +(?!только|вступ|позднее|позже|менее|более|известн|указан)",
            "",
            Denial.NOT,
        ),
    ),
    "ar": _rules(
        (r"(?:أ?لا أحد|أما من أحد) (?=[يت])(\w+)", r"هل \1 أحد", Denial.NOBODY),
        (r"^\s*(?:هل )?أ?لا (?:يوجد|توجد) (من|أحد|(?:أي )?(?:دولة|بلد))\b", r"هل يوجد \1", Denial.NOBODY),
        (r"(?:هل )?[أا]?(?:لم تعد|لم يعد|ما عادت|ما عاد)\b", "هل", Denial.NO_LONGER),
        (r"^\s*[أا]ليس(?:ت)? (?:من )?(?:ال)?(?:صحيح\w*) أن\b", "هل صحيح أن", Denial.NOT),
        (r"^\s*(?:هل )?[أا]?ليست? +", "هل ", Denial.NOT),
        (r"^\s*[أا]لا +(?![يت]?زا?ل)", "هل ", Denial.NOT),
        (r"^\s*(?:هل )?لا +(?=[يت])(?![يت]زال)", "هل ", Denial.NOT),
    ),
}
# Arabic puts the verb of the past, after "not", into another form: "ألم تمثل" denies "مثلت".
JUSSIVE = late_pattern(r"(?:هل )?[أا]?لم (?:يسبق أن )?(?=[يت])(تمثل|يمثل|ترع|يرع|تحم|يحم|تكن|يكن|تتول|يتول|تقم|يقم)\b")
PAST_OF_JUSSIVE = {
    "تمثل": "مثلت",
    "يمثل": "مثل",
    "ترع": "رعت",
    "يرع": "رعى",
    "تحم": "حمت",
    "يحم": "حمى",
    "تكن": "كانت",
    "يكن": "كان",
    "تتول": "تولت",
    "يتول": "تولى",
    "تقم": "قامت",
    "يقم": "قام",
}
EVER_AFTER = late_pattern(r"\s+(?:أبدا|أبدًا|قط|قطّ|يوما|يومًا|من قبل)(?=\s|[?؟]|$)")
