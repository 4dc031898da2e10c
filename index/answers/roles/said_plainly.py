"""Says in the plainest words what a question says in others: whoever "acted as a protecting power" was one.

What is said so is read alike, whatever the verb; a language has many of them, and a state stands beside each.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.roles.introductions import without_introduction
from index.answers.tokens import split_question
from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    "en": _rules(
        (r"\b(?:failed|came to nothing|never materiali[sz]ed)\b(?= *\??$)", "never took effect"),
        (rf"{_UNDATED}\bare not (?:currently )?in (?:force|effect)\b(?! any)", r"\1are ended"),
    ),
    "de": _rules(
        (r"\b(?:auch )?(?:künftig|in Zukunft|weiterhin|zukünftig)\b ?", ""),
        (r"\bnoch (?=jemand|irgend|ander|weitere|ein(?:e|en|er)? (?:ander|weiter|dritt))", ""),
        (r"\b(wer|wen|welche\w*) (vertrat|vertraten|hat|haben|schützten?) noch\b", r"\1 \2"),
        (r"\b(?:kamen|kam)? ?(?:nie|nicht) zustande(?: kamen)?\b|\bscheiterten\b", "nie in Kraft"),
        (r"\b(?:handelte|fungierte|wirkte|diente|agierte|amtierte)\b(.*?) als (?:eine )?(?=schutzm)", r"war\1 "),
        (r"\b(?:handelt|fungiert|wirkt|dient|agiert|amtiert)\b(.*?) als (?:eine )?(?=schutzm)", r"ist\1 "),
        (rf"{_UNDATED}\bnicht (?:in Kraft(?! (?:ge)?tr[ea]t)|mehr in Kraft|geltende\w*)\b", r"\1beendete"),
    ),
    "fr": _rules(
        (r"\b(?:n['’]ont (?:jamais|pas) abouti|sans aboutir)", "jamais entrés en vigueur"),
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
        (r"\b(?:no prosperaron|fracasaron|sin éxito)", "nunca entraron en vigor"),
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
        (r"\b(?:fracassaram|não se concretizaram|sem êxito)", "nunca entraram em vigor"),
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
        (r"\bещё (?=кто|какая-|какое-|как(?:ие|ая|ое) |од(?:на|но) |друг)", ""),
        (r"\b(кто|какая|какие|какое) (?:же )?ещё\b", r"\1"),
        (r"\b(?:не состоялись|не осуществились)", "не вступили в силу"),
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
        (r"\bس(?=[يت](?:مثل|رعى|تولى))", ""),
        (r"\bسوف ", ""),
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


# German has one verb for what will be and for what is done to somebody: "wird X Y vertreten", "wird X vertreten".
_WILL = late_pattern(r"^\s*(?:wird|werden|würden?)\b(?!.*\b(?:von|vom|durch)\b)(.*)\bvertreten\b", re.IGNORECASE)
_FUTURE = late_pattern(
    r"\bwill\b|\bgoing to\b|\breprésenter(?:a|ont|ait)\b|\b(?:va|vont)(?:-t)?(?:-(?:elle|il)s?)? représenter|"
    r"\brepresentar(?:á|án|ão)\b|\b(?:va|van) a representar|\b(?:vai|vão) representar|\bбуд[еу]т\b.*\bпредставлять|"
    r"\bس(?:ت|ي)(?:مثل|رعى|تولى)|\bسوف\b",
    re.IGNORECASE,
)


def split_plainly(text: str, names: WorldNames, periods: Periods) -> tuple[list[Token], Vocabulary]:
    """Return a question in plain words as tokens, in order, and the vocabulary that knows the most of its words."""
    tokens, vocabulary = split_question(text, names, periods)
    plain = text
    for pattern, words in _PLAIN.get(vocabulary.language, ()):
        plain = pattern.sub(words, plain)
    if _will_act(plain, tokens):
        plain = _WILL.sub(r"vertritt\1", plain)
    if plain != text:
        tokens, vocabulary = split_question(plain, names, periods)
    return without_introduction(tokens), vocabulary


def is_of_future(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether a question asks what will be, which no record tells: what is so today is no "yes"."""
    return _FUTURE.search(text) is not None or _will_act(text, tokens)


def _will_act(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether one state is said in German to represent another in the future."""
    meant = [token for token in tokens if token.means(Cue.IN) or not token.means(Cue.ARTICLE)]
    acting = (one.mention and not before.means(Cue.IN) for before, one in pairwise(meant))
    return _WILL.search(text) is not None and sum(map(bool, acting)) > 1
