"""Of each language the patterns of powers that are asked to act, leave and come, and of what is first or one of two.

"Whom did X ask to represent it" is said as whom it entrusted its interests to, "when Y withdrew" as "after Y".
"""

from __future__ import annotations

from index.answers.roles.plain_rules import rules

# The name of a power in a clause of its own, or at the end: an army that leaves is none.
_NAME = r"((?!\w+ (?:troops|forces)\b)[^\s,،?؟]+(?: [^\s,،?؟]+){0,3}?)"
_END = r"(?= *(?:[,،?؟.]|$)| (?:who|which|wer|welche\w*|qui|quel\w*|qui[eé]n|qu[eé]|quem|que|кто|как(?:ая|ое|ие)|من)\b)"


def _left(when: str, gone: str, after: str) -> tuple[tuple[str, str], ...]:
    """Return the rules for a power that left, the clause before or behind what is asked."""
    clause = rf"(?:{when}) {_NAME}" + (f" (?:{gone})" if gone else "")  # of some languages the verb comes first
    return (
        (rf"^(\W*){clause}(?= *[,،] *¿?\w| (?:who|wer|qui|qui[eé]n|quem|кто|من)\b)", rf"\1{after} \2"),
        (rf"(?<=\w)([,،]?) {clause}(?= *[?؟.]?\s*$)", rf"\1 {after} \2"),
    )


CHANGES = {
    "en": rules(
        *_left(
            "when|once|after|as soon as",
            "(?:had )?(?:withdrew|withdrawn|left|pulled out|departed|stepped (?:down|aside)|gave up|quit)",
            "after",
        ),
        (rf"\bafter (?:the )?(?:departure|withdrawal|exit) (?:of|by) (?:the )?{_NAME}{_END}", r"after \1"),
        (rf"\bafter (?:the )?{_NAME}(?:['’]s|(?<=s)['’]) (?:departure|withdrawal|exit)\b{_END}", r"after \1"),
        (rf"\bbefore (?:the )?arrival of (?:the )?{_NAME}{_END}", r"before \1"),
        (rf"\bbefore (?:the )?{_NAME}(?:['’]s|(?<=s)['’]) arrival\b{_END}", r"before \1"),
    ),
    "de": rules(
        (
            r"^(\W*)wen (?:bat|baten|ersuchten?|hat|haben) (.+?),? (?:gebeten,? )?(?:es|sie|ihn) (.*?) ?zu vertreten\b",
            r"\1wem hat \2 seine Interessen \3 anvertraut",
        ),
        *_left(
            "als sich|nachdem sich|sobald sich|wie sich",
            "(?:zurückzog(?:en)?|zurückgezogen hat(?:te)?n?)",
            "nach",
        ),
        *_left(
            "als|nachdem|sobald",
            "(?:sich zurückzog(?:en)?|sich zurückgezogen hat(?:te)?n?|gegangen war(?:en)?|ging(?:en)?|abzog(?:en)?|"
            "ausschied(?:en)?)",
            "nach",
        ),
        (
            (
                r"\bnach (?:de[mr] )?(?:Abzug|Rückzug|Weggang|Ausscheiden|Abgang|Rücktritt) (?:der |des |von |vom )?"
                rf"{_NAME}{_END}"
            ),
            r"nach \1",
        ),
        (rf"\bnach {_NAME}s (?:Abzug|Rückzug|Weggang|Ausscheiden|Abgang|Rücktritt)\b{_END}", r"nach \1"),
        (rf"\bvor (?:de[mr] )?(?:Ankunft|Kommen|Eintritt) (?:der |des |von |vom )?{_NAME}{_END}", r"vor \1"),
    ),
    "fr": rules(
        (r"^(\W*)est-ce (.+? ou .+?) qui (?=représent)", r"\1qui, de \2, "),
        (
            (
                r"^(\W*)(?:à )?(?:qui|quel (?:pays|État)) (?:est-ce qu(?:e |['’]))?(.+?)[ -](?:a|ont|avait|avaient)"
                r"(?:-t)?(?:-(?:ils?|elles?))? (?:demandé|prié|chargé) (?:de |d['’])(?:les? |la |l['’])représenter\b"
            ),
            r"\1à qui \2 a-t-il confié ses intérêts",
        ),
        *_left(
            "lorsque|lorsqu['’]|quand|une fois que|après que|dès que",
            "(?:s['’](?:est|était) (?:retiré|désengagé)|se retira|(?:est|était) parti|se sont retiré|sont parti)e?s?",
            "après",
        ),
        (
            (
                r"\baprès (?:le (?:départ|retrait|désengagement)|la (?:sortie|démission)) "
                rf"(?:du |de la |de l['’]|des |d['’]|de ){_NAME}{_END}"
            ),
            r"après \1",
        ),
        (
            rf"\bavant (?:l['’]arrivée|la venue) (?:du |de la |de l['’]|des |d['’]|de ){_NAME}{_END}",
            r"avant \1",
        ),
    ),
    "es": rules(
        (
            (
                r"^(\W*)a (?:qui[eé]n|qu[eé] (?:país|estado)) (?:le )?(?:pidi(?:ó|eron)|solicit(?:ó|aron)|ha pedido) "
                r"(.+?) que l[aoe]s? represent(?:ara|ase)n?\b"
            ),
            r"\1a quién confió \2 sus intereses",
        ),
        *_left(
            "cuando|una vez que|después de que|luego de que", "(?:se retir|se march|sali|se fue)(?:ó)?", "después de"
        ),
        *_left("cuando se (?:retiró|marchó)|cuando (?:salió|se fue)", "", "después de"),
        (
            (
                r"\b(?:tras|después de|luego de) (?:la (?:salida|retirada|marcha|partida)|el retiro) "
                rf"(?:del |de la |de los |de las |de ){_NAME}{_END}"
            ),
            r"después de \1",
        ),
        (rf"\bantes de la llegada (?:del |de la |de los |de ){_NAME}{_END}", r"antes de \1"),
    ),
    "pt": rules(
        (
            (
                r"^(\W*)a (?:quem|que (?:país|estado)) (?:é que )?(?:pediu|pediram|solicitou) (.+?) "
                r"(?:que [oa]s? represent(?:asse|assem|e)|para [oa]s? represent(?:ar|arem))\b"
            ),
            r"\1a quem \2 confiou seus interesses",
        ),
        (
            (
                r"^(\W*)a (?:quem|que (?:país|estado)) (?:é que )?(.+?) (?:pediu|pediram|solicitou) "
                r"(?:que [oa]s? represent(?:asse|assem|e)|para [oa]s? represent(?:ar|arem))\b"
            ),
            r"\1a quem \2 confiou seus interesses",
        ),
        *_left(
            "quando|depois que|assim que|logo que", "(?:se (?:retirou|retiraram)|saiu|saíram|foi embora)", "depois de"
        ),
        (
            (
                r"\b(?:após|depois d)(?:e)? ?(?:a (?:saída|retirada|partida)|o (?:afastamento|abandono)) "
                rf"(?:do |da |dos |das |de ){_NAME}{_END}"
            ),
            r"depois de \1",
        ),
        (rf"\bantes da (?:chegada|vinda) (?:do |da |dos |das |de ){_NAME}{_END}", r"antes de \1"),
    ),
    "ru": rules(
        (
            r"^(\W*)какой мандат (?:начался|был(?: заключ[её]н)?|вступил в силу) (?:самым )?последним\b",
            r"\1последний мандат",
        ),
        (r"^(\W*)какой мандат (?:начался|был(?: заключ[её]н)?|вступил в силу) (?:самым )?первым\b", r"\1первый мандат"),
        (r"\bработает(?= .*мандат)", "действует"),
        (
            (
                r"^(\W*)(?:кого|как(?:ую|ое) (?:страну|государство|державу)) (.+?) (?:по)?просил(?:[аои])? "
                r"(?:представлять|представить) (?:е[её]|его|их|себя)(?: интересы)?"
            ),
            r"\1кому \2 поручила свои интересы",
        ),
        *_left(
            "когда|после того,? как|как только",
            "(?:уш(?:ла|[её]л|ло|ли)|выш(?:ла|ел|ло|ли)|удалил(?:ась|ся|ись)|отошла|отош[её]л|покинул[аои]?)",
            "после",
        ),
        (rf"\bпосле (?:ухода|выхода|отъезда|отказа) {_NAME}{_END}", r"после \1"),
        (rf"\b(?:до (?:прихода|появления)|перед (?:приходом|появлением)) {_NAME}{_END}", r"до \1"),
    ),
    "ar": rules(
        (
            (
                r"^(\W*)(?!من |أي |هل |ما )(.+?) [تي]رعى مصالح(?:ها|ه) "
                r"(?:من ((?:في|لدى) .+?)|((?:في|لدى) .+?) من)(?=\s*[?؟]?\s*$)"
            ),
            r"\1من يرعى مصالح \2 \3\4",
        ),
        (
            (
                r"^(\W*)(?:ممن|من أي دولة|من الذي|من) طلبت? (?:منها |منه )?(?!من )(.+?) أن "
                r"[تي](?:مثل|رعى مصالح)(?:ها|ه|هم)(?=\s|[?؟]|$)"
            ),
            r"\1من عهدت إليه \2 برعاية مصالحها",
        ),
        *_left("(?:عندما|حين|حينما|لما|بعدما|بعد أن) (?:انسحبت?|غادرت?|رحلت?|خرجت?)", "", "بعد"),
        (rf"\bبعد (?:انسحاب|رحيل|خروج|مغادرة) {_NAME}{_END}", r"بعد \1"),
        (rf"\bقبل (?:وصول|قدوم|مجيء) {_NAME}{_END}", r"قبل \1"),
    ),
}
