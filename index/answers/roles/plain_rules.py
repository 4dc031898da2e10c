"""Of each language the patterns of words that say in others what plain words say, and the plain ones."""

from __future__ import annotations

import re

from index.late_patterns import late_pattern


def _rules(*written: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((late_pattern(pattern, re.IGNORECASE), plain) for pattern, plain in written)


_PROTECTRICE = r"(?:une |la )?(?=puissances? protectrice)"
_WARUM = r"^(\W*(?:warum|weshalb|wieso))"
_ANY_RU = r"\bкак(?:ую|ое)-(?:нибудь|либо) (?:другую |другое )?(?:страну|государство)\b"
_FAILED_RU = r"(?:сорвал|провалил|не состоял)(?:ся|ось)"
_PROTETORA = r"(?:a |uma )?(?=potência prote)"
# What was not in force at a time may not have ended then.
_UNDATED = r"^(?!.*\d)(.*?)"
PLAIN = {
    "en": _rules(
        (r"\b(mandates|arrangements) (?:did|has|have) (.*?) (?:lose|lost|give up|given up)\b", r"\1 of \2 have ended"),
        (r" (?:somewhere|anywhere|in (?:any|some) (?:other )?(?:country|state))(?: else)?\b", ""),
        (
            r"\bwhen (did|has|have) (.*?) (?:stop|stopped|cease|ceased) (?:to )?(represent|protect)(?:ing)?\b",
            r"until when \1 \2 \3",
        ),
        (r"\b(?:fell through|(?:never )came about)\b(?= *\??$)", "never took effect"),
        (r"^(\W*why) did (.*?) (?:fail|fall through|come to nothing|not come about)\b(?= *\??$)", r"\1 was \2 refused"),
        (r"\b(?:failed|came to nothing|never materiali[sz]ed)\b(?= *\??$)", "never took effect"),
        (rf"{_UNDATED}\bare not (?:currently )?in (?:force|effect)\b(?! any)", r"\1are ended"),
    ),
    "de": _rules(
        (r"\btrat(?:en)? (?:nie|niemals|nicht) in Kraft\b", "nie in Kraft"),
        (r" (?:in )?der Geschichte\b(?= *[?.]?$)", ""),
        (r" (?:irgendwo|in irgendeine[mr] (?:anderen )?(?:Land|Staat))\b", ""),
        (r"^(\W*\w+) irgendein(?:e)? (?:anderes? |anderer )?(?:Land|Staat|Macht)\b", r"\1 jemand"),
        (r"\birgendein(?:e|en)? (?:anderes? |anderen )?(?:Land|Staat|Macht)\b", "jemanden"),
        (r"\bwann hört(?:e|en)? (.*?) auf,? (.*?) zu (?:vertreten|schützen)\b", r"bis wann vertrat \1 \2"),
        (
            r"^(\W*(?:warum|weshalb|wieso)) (?:kam|ist) (.*?) (?:nicht|nie) zustande(?: gekommen)?\b",
            r"\1 wurde \2 abgelehnt",
        ),
        (r"^(\W*(?:warum|weshalb|wieso)) (?:scheiterte|platzte) (.*?)(?= *\??$)", r"\1 wurde \2 abgelehnt"),
        (r"^(\W*(?:warum|weshalb|wieso)) ist (.*?) (?:gescheitert|geplatzt)(?= *\??$)", r"\1 wurde \2 abgelehnt"),
        (r"\b(?:sind (?:gescheitert|geplatzt)|platzten)\b", "nie in Kraft"),
        (r"\b(welche\w* .*)\bhat (.*) verloren\b(?= *\??$)", r"\1von \2 sind beendet"),
        (r"\b(?:auch )?(?:künftig|in Zukunft|weiterhin|zukünftig)\b ?", ""),
        (r"\bnoch (?=jemand|irgend|ander|weitere|ein(?:e|en|er)? (?:ander|weiter|dritt))", ""),
        (r"\b(wer|wen|welche\w*) (vertrat|vertraten|hat|haben|schützten?) noch\b", r"\1 \2"),
        (r"\b(?:kamen|kam)? ?(?:nie|nicht) zustande(?: kamen)?\b|\bscheiterten\b", "nie in Kraft"),
        (r"\b(?:handelte|fungierte|wirkte|diente|agierte|amtierte)\b(.*?) als (?:eine )?(?=schutzm)", r"war\1 "),
        (r"\b(?:handelt|fungiert|wirkt|dient|agiert|amtiert)\b(.*?) als (?:eine )?(?=schutzm)", r"ist\1 "),
        (rf"{_UNDATED}\bnicht (?:in Kraft(?! (?:ge)?tr[ea]t)|mehr in Kraft|geltende\w*)\b", r"\1beendete"),
    ),
    "fr": _rules(
        (r"\bmandats (.*?) a-t-(?:elle|il) perdus?\b", r"mandats terminés de \1"),
        (r" de (?:toute )?l['’]histoire\b(?= *[?.]?$)", ""),
        (r"(?<!protectrice) (?:quelque part|dans (?:quelque|n['’]importe quel|un quelconque) (?:pays|État))\b", ""),
        (r"\b(?:quelque|n['’]importe quel|un quelconque) (?:autre )?(?:pays|État)\b", "quelqu’un"),
        (r"^(\W*pourquoi) (.*?) a-t-(?:il|elle) (?:échoué|capoté|avorté)\b", r"\1 \2 a-t-il été refusé"),
        (r"\bont (?:échoué|capoté|avorté)\b", "jamais entrés en vigueur"),
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
        (r"\bmandatos (?:ha perdido|han perdido|perdió|perdieron) (.*?)(?= *\??$)", r"mandatos terminados de \1"),
        (r" de la historia\b(?= *[?.]?$)", ""),
        (r" en (?:algún (?:otro )?(?:lugar|país|sitio|estado)|alguna parte)\b", ""),
        (r"\ba (?:algún (?:otro )?(?:país|estado)|alguna (?:otra )?(?:nación|potencia))\b", "a alguien"),
        (r"\b(?:algún (?:otro )?(?:país|estado)|alguna (?:otra )?(?:nación|potencia))\b", "alguien"),
        (r"\bcuándo (?:dejó|dejaron) (.*?) de (?:representar|proteger)\b", r"hasta cuándo representó \1"),
        (r"\b(por qué) (?:fracasó|se frustró|no prosperó) (.*?)(?= *\??$)", r"\1 fue rechazado \2"),
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
        (
            r"\bmandatos (?:perdeu|perderam|h[áa]n? perdido) (?:a |o |as |os )?(.*?)(?= *\??$)",
            r"mandatos terminados de \1",
        ),
        (r" da história\b(?= *[?.]?$)", ""),
        (r"(?<!protetora) (?:(?:em algum|nalgum) (?:lugar|sítio|lado)|em alguma parte)\b", ""),
        (r"\b(por ?qu[eê]) (?:é que )?(?:fracassou|falhou|não se concretizou) (.*?)(?= *\??$)", r"\1 foi recusado \2"),
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
        (r"\bдо какого (?:числа|месяца|дня)\b", "до какого года"),
        (r"\bпо какое число\b", "по какой год"),
        (r" (?:где-(?:нибудь|либо)|в как(?:ой|ом)-(?:нибудь|либо) (?:стране|государстве))\b", ""),
        (
            r"\bкак(?:ую|ое)-(?:нибудь|либо) (?:другую |другое )?(?:страну|государство)\b|\bкого-(?:нибудь|либо)\b",
            "чьи-либо интересы",
        ),
        (r"\bкак(?:ая|ое)-(?:нибудь|либо) (?:другая )?(?:страна|держава)\b", "кто-нибудь"),
        (r"\bкогда (.*?) переста(?:л|ла|ло|ли) представлять\b", r"до какого времени \1 представляла"),
        (
            r"^(\W*почему) (?:сорвал(?:ся|ось)|провалил(?:ся|ось)|не состоял(?:ся|ось)) (.*?)(?= *\??$)",
            r"\1 был отклонён \2",
        ),
        (r"\b(?:сорвались|провалились)\b", "не вступили в силу"),
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
        (r" في (?:أي مكان|مكان ما|أي بلد|بلد ما)\b", ""),
        (r"^(\W*لماذا) فشل (.*?)(?= *[?؟]?$)", r"\1 رفض \2"),
        (r"(?:التي )?فشلت\b", "التي لم تدخل حيز النفاذ"),
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
