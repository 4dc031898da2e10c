"""Of each language the patterns of words that say in others what plain words say, and the plain ones."""

from __future__ import annotations

import re

from index.late_patterns import late_pattern


def rules(*written: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns, each with the plain words that stand for what it finds."""
    return tuple((late_pattern(pattern, re.IGNORECASE), plain) for pattern, plain in written)


_PROTECTRICE = r"(?:une |la )?(?=puissances? protectrice)"
_PROTETORA = r"(?:a |uma )?(?=potência prote)"
# What was not in force at a time may not have ended then.
_UNDATED = r"^(?!.*\d)(.*?)"
# Of words that Portuguese has as well a question may be read as Portuguese.
_GIVEN_ES = (
    (
        r"\b(mandatos?) (?:ha recibido|han recibido|recibió|recibieron) (?!.*\bde\b)([^?]+)",
        r"\1 fueron ejercidos por \2",
    ),
    (r"\b(mandatos?) (?:ha|han) (?:dado|otorgado|concedido) ", r"\1 ha confiado "),
    (r"\b(mandatos?) (?:dio|otorgó|concedió) ", r"\1 confió "),
)
_LOST_ES = (
    r"\bmandatos (?:h[aá]n? (?:perdi|abandona|cedi)do|perdi(?:ó|eron)|abandon(?:ó|aron)|cedi(?:ó|eron)) (.*?)(?=\?|$)",
    r"mandatos terminados de \1",
)
# An embassy of a state’s own, or a power that acts for it there: what is asked is whether it does.
_EMBASSY_OR_ES = (
    (
        r"^¿?(?:tiene |tienen )?(.+?) (?:tiene |tienen )?(?:una )?embajada (en .+?),? o (?:bien )?"
        r"(?:(?:la|lo|los|las|le|les) )?representan? (?:(?:la|lo|los|las) )?([^?]+)"
    ),
    r"¿Representa \3 a \1 \2 o",
)
PLAIN = {
    "en": rules(
        (r"\bnew (mandates|arrangements)\b(?=.*\b\d{4}\b)", r"\1 begun"),
        (r"\b(mandates|arrangements) (?:did|has|have) (.*?) (?:lose|lost|give up|given up)\b", r"\1 of \2 have ended"),
        (r" (?:somewhere|anywhere|in (?:any|some) (?:other )?(?:country|state))(?: else)?\b", ""),
        (
            r"\bwhen (did|has|have) (.*?) (?:stop|stopped|cease|ceased) (?:to )?(represent|protect)(?:ing)?\b",
            r"until when \1 \2 \3",
        ),
        (r"\b(?:fell through|(?:never )came about)\b(?= *\??$)", "never took effect"),
        (r"^(\W*why) did (.*?) (?:fail|fall through|come to nothing|not come about)\b(?= *\??$)", r"\1 was \2 refused"),
        (
            (
                r"^(?:does|do|did|has|have) (?:the )?(.+?) (?:have|got) (?:an |its )?embassy (in .+?),? or "
                r"(?:does|do|did|is|are) (.+?) represent (?:it|them)\b"
            ),
            r"does \3 represent \1 \2 or",
        ),
        (r"^(?:did|does|do) (.+?) (?:ever )?need (?=an? protecting power)", r"Did \1 have "),
        (r"\b(?:it|them)sel(?:f|ves) (?=.*protecting power)", ""),
        (
            (
                r"\b(mandates?) (?:has|have|had|did|does|do) (?!(?:been|not|never)\b)(.+?) "
                r"(?:received?|been given)\b(?! from)"
            ),
            r"\1 were held by \2",
        ),
        (r"\b(mandates?\b.+?) (?:given|gave|give|granted?|conferred|assigned)\b(?! up)", r"\1 entrusted"),
        (r"\b(?:failed|came to nothing|never materiali[sz]ed)\b(?= *\??$)", "never took effect"),
        (rf"{_UNDATED}\bare not (?:currently )?in (?:force|effect)\b(?! any)", r"\1are ended"),
    ),
    "de": rules(
        (r"\bneuen? (mandate)\b(?=.*\b\d{4}\b)", r"\1 begonnen"),
        (r"^(\W*)was (?=vertr|schütz)", r"\1wessen Interessen "),
        (r"\btrat(?:en)? (?:nie|niemals|nicht) in Kraft\b", "nie in Kraft"),
        (r"\b(lehnt(?:e|en)?) es ab\b", r"\1"),
        (r"\bweigert(e|en) sich\b", r"lehnt\1"),
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
        (
            (
                r"^(?:hat|haben|hatten?) (.+?) (?:eine )?Botschaft (i[nm] .+?),? oder vertr(?:itt|eten) (?:es|sie|ihn) "
                r"([^?]+)"
            ),
            r"vertritt \3 \1 \2 oder",
        ),
        (
            (
                r"^(?:hat|haben|hatten?) (.+?) (i[nm] .+?) (?:eine )?Botschaft,? oder vertr(?:itt|eten) (?:es|sie|ihn) "
                r"([^?]+)"
            ),
            r"vertritt \3 \1 \2 oder",
        ),
        (r"\bbrauchten? (?=.*\beine Schutzmacht\b)", "hatte "),
        (r"\bselbst (?=.*\beine Schutzmacht\b)", ""),
        (
            r"\b(mandate?) (?:hat|haben|hatten?) (?!.*\bvo[nm]\b)(.+?) (?:erhalten|bekommen|übernommen)\b",
            r"\1 wurden von \2 begonnen",
        ),
        (r"\b(mandate?) erhielt(?:en)?\b(?!.*\bvo[nm]\b) ([^?]+)", r"\1 wurden von \2 begonnen"),
        (r"\b(mandate? (?:hat|haben|hatten?) .+?) (?:erteilt|vergeben|gegeben|übertragen)\b", r"\1 anvertraut"),
        (r"\b(?:auch )?(?:künftig|in Zukunft|weiterhin|zukünftig)\b ?", ""),
        (r"\bnoch (?=jemand|irgend|ander|weitere|ein(?:e|en|er)? (?:ander|weiter|dritt))", ""),
        (r"\b(wer|wen|welche\w*) (vertrat|vertraten|hat|haben|schützten?) noch\b", r"\1 \2"),
        (r"\b(?:kamen|kam)? ?(?:nie|nicht) zustande(?: kamen)?\b|\bscheiterten\b", "nie in Kraft"),
        (r"\b(?:handelte|fungierte|wirkte|diente|agierte|amtierte)\b(.*?) als (?:eine )?(?=schutzm)", r"war\1 "),
        (r"\b(?:handelt|fungiert|wirkt|dient|agiert|amtiert)\b(.*?) als (?:eine )?(?=schutzm)", r"ist\1 "),
        (r"\b(?:handel|fungier|wirk|dien|agier|amtier)e?n\b(.*?) als (?=schutzm)", r"sind\1 "),
        (rf"{_UNDATED}\bnicht (?:in Kraft(?! (?:ge)?tr[ea]t)|mehr in Kraft|geltende\w*)\b", r"\1beendete"),
    ),
    "fr": rules(
        (r"\bnouveaux (mandats)\b(?=.*\b\d{4}\b)", r"\1 commencés"),
        (
            r"^\W*d['’]où (?:pro)?vien(?:t|nent) (?:l['’]|les |cette |ces )informations?(?: selon la(?=quelle))?\b",
            "quelles preuves y a-t-il",
        ),
        (r"^(\W*)(?:que|qu['’]est-ce que) (?=représent|protège)", r"\1quels intérêts "),
        (
            r"^(.*\w)[ ,:]+qui (représent(?:e|ait)|prot(?:è|é)ge(?:ait)?|défend(?:ait)?)-(?:t-)?(?:elle|il)\b",
            r"\1 \2 qui",
        ),
        (r"\bmandats (.*?)[ -]a-t-(?:elle|il) (?:perdu|abandonné|rendu|cédé|restitué)s?\b", r"mandats terminés de \1"),
        (r" de (?:toute )?l['’]histoire\b(?= *[?.]?$)", ""),
        (r"(?<!protectrice) (?:quelque part|dans (?:quelque|n['’]importe quel|un quelconque) (?:pays|État))\b", ""),
        (r"\b(?:quelque|n['’]importe quel|un quelconque) (?:autre )?(?:pays|État)\b", "quelqu’un"),
        (r"^(\W*pourquoi) (.*?) a-t-(?:il|elle) (?:échoué|capoté|avorté)\b", r"\1 \2 a-t-il été refusé"),
        (r"\bont (?:échoué|capoté|avorté)\b", "jamais entrés en vigueur"),
        (
            (
                r"^(.+?)[ -](?:a-t|ont|avait|avaient)-(?:elle|il)s? (?:une )?ambassade ((?:en|au|aux|à) .+?),? ou "
                r"(?:est-ce (?:que )?)?(.+?) (?:les? |la |l['’])représente(?:-t-(?:elle|il))?\b"
            ),
            r"\3 représente-t-elle \1 \2 ou",
        ),
        (
            r"[ -]a-t-(il|elle) eu (?:(?:elle|lui)-même )?(?:besoin d['’])?une (?=puissance protectrice)",
            r" avait-\1 une ",
        ),
        (r"\b(mandats?) (.+?)[ -](?:a|ont)-(?:t-)?(?:elles?|ils?) reçus?\b", r"\1 ont été exercés par \2"),
        (r"\b(mandats?) (?:a|ont) reçus? ([^?]+)", r"\1 ont été exercés par \2"),
        (r"\b(mandats? .*?)\b(?:donn|accord|octroy)és?\b", r"\1confiés"),
        (
            (
                r"\bquels (?:pays|États) (.+?)[ -]a-t-(il|elle) chargés? (?:de )?"
                r"(?:la (?:défense|protection) )?de ses intérêts"
            ),
            r"à qui \1 a-t-\2 confié ses intérêts",
        ),
        (r"\b(confiée?) la (?:défense|protection|garde) de (ses|leurs) intérêts", r"\1 \2 intérêts"),
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
        (r"\b(?:exerc|agiss|serv|fonctionn)ent\b(.*?) (?:comme|en tant que|de) (?=puissances? protec)", r"sont\1 "),
        (rf"{_UNDATED}\b(?:ne sont |non |n['’]est )(?:pas |plus )?en vigueur", r"\1terminés"),
    ),
    "es": rules(
        (r"\bnuevos (mandatos)\b(?=.*\b\d{4}\b)", r"\1 iniciados"),
        (r"^(\W*)qu[ée] (?=represent|proteg)", r"\1a quién "),
        _LOST_ES,
        (r" de la historia\b(?= *[?.]?$)", ""),
        (r" en (?:algún (?:otro )?(?:lugar|país|sitio|estado)|alguna parte)\b", ""),
        (r"\ba (?:algún (?:otro )?(?:país|estado)|alguna (?:otra )?(?:nación|potencia))\b", "a alguien"),
        (r"\b(?:algún (?:otro )?(?:país|estado)|alguna (?:otra )?(?:nación|potencia))\b", "alguien"),
        (r"\bcuándo (?:dejó|dejaron) (.*?) de (?:representar|proteger)\b", r"hasta cuándo representó \1"),
        (r"\b(por qué) (?:fracasó|se frustró|no prosperó) (.*?)(?= *\??$)", r"\1 fue rechazado \2"),
        _EMBASSY_OR_ES,
        (r"\b(?:necesitó|precisó(?: de)?) (?=.*una potencia protectora)", "tuvo "),
        (r"\b(?:misma|mismo) (?=.*una potencia protectora)", ""),
        *_GIVEN_ES,
        (r"\b(?:no prosperaron|fracasaron|sin éxito)", "nunca entraron en vigor"),
        (
            (
                r"\b(?:actuó|actuaba|sirvió|ejerció|funcionó|fungió|desempeñó el papel)\b(.*?) (?:como|de) "
                r"(?:una |la )?(?=potencia protectora)"
            ),
            r"fue\1 ",
        ),
        (r"\b(?:actúa|ejerce|sirve|funciona|funge)\b(.*?) (?:como|de) (?:una |la )?(?=potencia protectora)", r"es\1 "),
        (r"\b(?:actúan|ejercen|sirven|fungen)\b(.*?) (?:como|de) (?=potencias? protectora)", r"son\1 "),
        (rf"{_UNDATED}\bno (?:están |son )?(?:vigentes|en vigor)", r"\1terminados"),
    ),
    "pt": rules(
        (r"\bnovos (mandatos)\b(?=.*\b\d{4}\b)", r"\1 iniciados"),
        (r"^(\W*)(?:o )?qu[eé] (?=represent|proteg)", r"\1a quem "),
        (
            r"\bmandatos (?:perde|perdera|abandono|abandonara|cede|cedera)[mu] (?:a |o |as |os )?(.*?)(?= *\??$)",
            r"mandatos terminados de \1",
        ),
        _LOST_ES,
        (r" da história\b(?= *[?.]?$)", ""),
        (r"(?<!protetora) (?:(?:em algum|nalgum) (?:lugar|sítio|lado)|em alguma parte)\b", ""),
        (r"\b(por ?qu[eê]) (?:é que )?(?:fracassou|falhou|não se concretizou) (.*?)(?= *\??$)", r"\1 foi recusado \2"),
        _EMBASSY_OR_ES,
        (r"\b(?:precisou de|necessitou de) (?=uma potência prote)", "teve "),
        (r"\b(?:(?:ela|ele) )?(?:própri[ao]|mesm[ao]) (?=.*uma potência prote)", ""),
        (r"\b(mandatos?) (?:recebeu|receberam|tem recebido) ([^?]+)", r"\1 foram exercidos por \2"),
        (r"\b(mandatos?) ([^?]+?) (?:recebeu|receberam)\b", r"\1 exercidos por \2"),
        *_GIVEN_ES,
        (r"\b(mandatos? .*?)\b(?:deu|concedeu|atribuiu|conferiu)\b", r"\1confiou"),
        (r"\b(mandatos? confi(?:ou|aram)) [ao]s? (?=\w)", r"\1 "),  # whose, and not to whom: “à”
        (r"\b(?:fracassaram|não se concretizaram|sem êxito)", "nunca entraram em vigor"),
        (
            (
                r"\b(?:atuou|actuou|agiu|serviu|funcionou|exerceu funções|desempenhou (?:o papel|as funções))\b(.*?) "
                rf"(?:como|de) {_PROTETORA}"
            ),
            r"foi\1 ",
        ),
        (rf"\b(?:atua|actua|age|serve|funciona)\b(.*?) (?:como|de) {_PROTETORA}", r"é\1 "),
        (r"\b(?:atuam|actuam|agem|servem|funcionam|exercem)\b(.*?) (?:como|de) (?=potências? prote)", r"são\1 "),
        (rf"{_UNDATED}\bnão (?:estão |são )?(?:vigentes|em vigor)", r"\1terminados"),
    ),
    "ru": rules(
        (r"^(\W*)что (?=представля|защища)(?!.* собой\b)", r"\1кого "),
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
        (r"\b(мандаты?) получил[аио]? (?!.*\bот\b)([^?]+)", r"\1 со стороны \2"),
        (r"\b(мандаты?) (.*?)\b(?:дал[аои]?|выдал[аои]?|предоставил[аои]?)\b", r"\1 \2поручил"),
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
            r"\b(?:действуют|выступают|служат)\b(.*?) (?:как|в качестве) держав\w*[- ]покровительниц\w*",
            r"являются\1 державами-покровительницами",
        ),
        (
            rf"{_UNDATED}(?<!больше )(?<!уже )(?<!более )\b(?:недействующие|не действующие|не действуют)\b",
            r"\1прекращённые",
        ),
    ),
    "ar": rules(
        (r"(?:هل )?(?:هناك|يوجد|توجد) (?:أحد|(?:أي )?(?:دولة|بلد)) [تي](مثل|رعى|تولى) ", r"هل يوجد من ي\1 "),
        (r"^(\W*)ماذا (?=[تي](?:مثل|رعى|تولى)|مثل)", r"\1مصالح من "),
        (r" في (?:أي مكان|مكان ما|أي بلد|بلد ما)\b", ""),
        (r"^(\W*لماذا) فشل (.*?)(?= *[?؟]?$)", r"\1 رفض \2"),
        (r"(?:التي )?فشلت\b", "التي لم تدخل حيز النفاذ"),
        (r"\b(التكليفات التي) (?:كلفت بها|منحتها|أعطتها) ", r"\1 أسندتها "),
        (r"\bالتكليفات التي (?:تلقتها|حصلت عليها|مارستها|تولتها) (?!.*\bمن\b)", "التكليفات من قبل "),
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
