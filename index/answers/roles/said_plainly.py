"""Says in the plainest words what a question says in others: whoever "acted as a protecting power" was one.

What is said so is read alike, whatever the verb; a language has many of them, and a state stands beside each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.tokens import split_question
from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from index.answers.tokens import Periods, Token
    from index.answers.vocabulary import Vocabulary
    from index.search.naming.world_names import WorldNames


def _rules(*written: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((late_pattern(pattern, re.IGNORECASE), plain) for pattern, plain in written)


_PROTECTRICE = r"(?:une |la )?(?=puissances? protectrice)"
_PROTETORA = r"(?:a |uma )?(?=potência prote)"
# What was not in force at a time may not have ended then.
_UNDATED = r"^(?!.*\d)(.*?)"
# Of each language the patterns of such words, and the plain ones.
_PLAIN = {
    "en": _rules((rf"{_UNDATED}\bare not (?:currently )?in (?:force|effect)\b(?! any)", r"\1are ended")),
    "de": _rules(
        (r"\b(?:handelte|fungierte|wirkte|diente|agierte|amtierte)\b(.*?) als (?:eine )?(?=schutzm)", r"war\1 "),
        (r"\b(?:handelt|fungiert|wirkt|dient|agiert|amtiert)\b(.*?) als (?:eine )?(?=schutzm)", r"ist\1 "),
        (rf"{_UNDATED}\bnicht (?:in Kraft(?! (?:ge)?tr[ea]t)|mehr in Kraft|geltende\w*)\b", r"\1beendete"),
    ),
    "fr": _rules(
        (
            (
                r"\b(?:joué le rôle|agi|servi|fait office|fait fonction|exercé (?:les fonctions|le rôle|la fonction)) "
                rf"(?:de |comme |en tant que |en qualité de |à titre de ){_PROTECTRICE}"
            ),
            "été ",
        ),
        (
            rf"\best[- ]ce qu(?:e |['’])(.*?) (?:a|ont)( déjà| jamais| un jour)? été {_PROTECTRICE}",
            r"\1 a-t-elle\2 été ",
        ),
        (rf"^(?!qui|quel|quand|où|combien|depuis)(.*?) a( déjà| un jour)? été {_PROTECTRICE}", r"\1 a-t-elle\2 été "),
        (
            (
                r"\b(?:agit|joue|sert)-(?:t-)?(il|elle) (?:le rôle )?(?:de |comme |en tant que |en qualité de )"
                rf"{_PROTECTRICE}"
            ),
            r"est-\1 ",
        ),
        (rf"{_UNDATED}\b(?:ne sont |non |n['’]est )(?:pas |plus )?en vigueur", r"\1terminés"),
    ),
    "es": _rules(
        (
            (
                r"\b(?:actuó|actuaba|sirvió|ejerció|funcionó|fungió|desempeñó el papel)\b(.*?) (?:como|de) "
                r"(?:una |la )?(?=potencia protectora)"
            ),
            r"fue\1 ",
        ),
        (r"\b(?:actúa|ejerce|sirve|funciona|funge)\b(.*?) (?:como|de) (?:una |la )?(?=potencia protectora)", r"es\1 "),
        (rf"{_UNDATED}\bno (?:están |son )?(?:vigentes|en vigor)", r"\1terminados"),
    ),
    "pt": _rules(
        (
            (
                r"\b(?:atuou|actuou|agiu|serviu|funcionou|exerceu funções|desempenhou (?:o papel|as funções))\b(.*?) "
                rf"(?:como|de) {_PROTETORA}"
            ),
            r"foi\1 ",
        ),
        (rf"\b(?:atua|actua|age|serve|funciona)\b(.*?) (?:como|de) {_PROTETORA}", r"é\1 "),
        (rf"{_UNDATED}\bnão (?:estão |são )?(?:vigentes|em vigor)", r"\1terminados"),
    ),
    "ru": _rules(
        (
            r"\b(?:действовал|выступал|служил)[аои]?\b(.*?) (?:как|в качестве) держав[аыу][- ]покровительниц[аыу]",
            r"была\1 державой-покровительницей",
        ),
        (
            r"\b(?:действует|выступает|служит)\b(.*?) (?:как|в качестве) держав[аыу][- ]покровительниц[аыу]",
            r"является\1 державой-покровительницей",
        ),
        (
            rf"{_UNDATED}(?<!больше )(?<!уже )(?<!более )\b(?:недействующие|не действующие|не действуют)\b",
            r"\1прекращённые",
        ),
    ),
    "ar": _rules(
        (
            (
                r"\b(?:عملت|عمل|تصرفت|تصرف|قامت بدور|قام بدور)\b(.*?) "
                r"(?:ك|بصفتها |بصفة |بوصفها )?(?=(?:ال)?دولة (?:ال)?حامية)"
            ),
            r"كانت\1 ",
        ),
        (
            rf"{_UNDATED}\b(?:غير|ليست|ليس|لم تعد|لم يعد|ما عادت)\s+(?:ال)?(?:ساري|نافذ|قائم)ة?(?: المفعول)?",
            r"\1المنتهية",
        ),
    ),
}


def split_plainly(text: str, names: WorldNames, periods: Periods) -> tuple[list[Token], Vocabulary]:
    """Return a question in plain words as tokens, in order, and the vocabulary that knows the most of its words."""
    tokens, vocabulary = split_question(text, names, periods)
    plain = text
    for pattern, words in _PLAIN.get(vocabulary.language, ()):
        plain = pattern.sub(words, plain)
    return (tokens, vocabulary) if plain == text else split_question(plain, names, periods)
