"""Of each language the patterns of what has become of mandates: whether they took effect, last, and why they ended.

Whether a mandate took effect is told with it; more or less than a number is answered with how many there are. And
whom nationals turn to is who represents them; before whom a state represents another is before which state.
"""

from __future__ import annotations

from index.answers.roles.plain_rules import rules

# Whoever turns to somebody abroad is a national, and no power.
_TURNS_FR = (
    r"(?!ressortissant|citoyen).*\b(?:s['’]adresser|se tourner|faire appel|recourir|"
    r"demander (?:de l['’])?(?:aide|assistance|protection))\b"
)
_MORE_FR = r"(?:plus|moins) (?:de |d['’])[\w-]+ (?=mandats?\b)"
OUTCOMES = {
    "en": rules(
        (r"^(?:has|have|did) (.*\bmandate\b.*?) (?:taken? effect|(?:come|entered?) into force)\b(?= *\??$)", r"\1"),
        (r"^(\W*)what (?:is|was) the reason for the end of (?=.*\bmandate)", r"\1why did end "),
        (r"\b(mandates\b.*?) (?:that |which )?(?:have|are) not (?:yet )?(?:ended|over)(?: yet)?\b", r"\1 in force"),
        (
            r"^(does|do|did) (.+?) (?:have|hold) (?:more|less|fewer) than [\w-]+ mandates\b",
            r"how many mandates \1 \2 have",
        ),
        (
            r"^(?:has|have) (.+?) (?:had|held) (?:more|less|fewer) than [\w-]+ mandates\b",
            r"how many mandates did \1 have",
        ),
    ),
    "de": rules(
        # Whoever has the representation of another is the power, whatever the participle behind.
        (
            (
                r"\b((?:hat|haben|hatten?|übte?n?) (?!die Vertretung).+?) die (?:Interessen)?vertretung "
                r"(?=(?!der |des |von |vom |in |im |auf |bei |durch |gegenüber |zu )\w)"
            ),
            r"\1 die Interessen ",
        ),
        (
            (
                r"^(\W*)welches (?:neue )?mandat (?:wurde|ist) (?:zuletzt|als letztes) "
                r"(?:vereinbart|geschlossen|abgeschlossen)(?: worden)?\b(?= *\??$)"
            ),
            r"\1das letzte Mandat",
        ),
        (
            (
                r"^(\W*wann) wurde zuletzt ein (?:neues )?mandat "
                r"(?:vereinbart|geschlossen|abgeschlossen)\b(?= *\??$)"
            ),
            r"\1 begann das letzte Mandat",
        ),
        (r"^(\W*)(?:die )?neue[ns]? mandate?\b(?=\W*$)", r"\1das letzte Mandat"),
        (r"^(\W*)was (?:ist|war) der grund für das ende des (\w+ )?mandate?s\b", r"\1warum endete das \2Mandat"),
        (r"\b(?:sind )?noch nicht (?:beendet|zu ende|abgelaufen|vorbei)(?: sind)?\b", "sind in Kraft"),
        (r"\bendeten noch nicht\b|\bhaben noch nicht geendet\b", "sind in Kraft"),
        (
            r"^(hat|haben|hatten?) (.+?) (?:mehr|weniger) als [\w-]+ (mandate)\b",
            r"wie viele \3 \1 \2",
        ),
    ),
    "fr": rules(
        (rf"^(\W*[àa] qui (?:un|une|les)) (?={_TURNS_FR})", r"\1 ressortissants "),
        (
            r"^(\W*)quelle (?:est|était|fut) la (?:raison|cause) de la fin du (?=mandat)",
            r"\1pourquoi a fini le ",
        ),
        (r"\b(?:ne sont |n['’]ont )?pas encore (?:terminés|finis|achevés|pris fin)\b", "en vigueur"),
        (rf"^(.+?)[ -](a|ont)-(t-)?(elles?|ils?) {_MORE_FR}", r"combien de mandats \1 \2-\3\4 "),
        (rf"^est[- ]ce (?:que |qu['’])(.+?) (a|ont) {_MORE_FR}", r"combien de mandats \1 \2-t-elle "),
    ),
    "es": rules(
        (r"^(\W*)ante qui[ée]n(?:es)? ", r"\1ante qué Estado "),
        (r"^(\W*)cu[áa]l (?:es|fue) la (?:razón|causa) del fin(?:al)? del (?=mandato)", r"\1por qué terminó el "),
        (r"\b(?:(?:todavía|aún) )?no han (?:terminado|acabado|finalizado)(?: todavía| aún)?\b", "están vigentes"),
        (r"^\W*(?:tiene|tuvo) (.+?) (?:más|menos) de [\w-]+ mandatos", r"¿Cuántos mandatos tiene \1"),
        (r"^\W*(?:más|menos) de [\w-]+ mandatos (tiene|tuvo) ", r"¿Cuántos mandatos \1 "),
    ),
    "pt": rules(
        (r"^(\W*)qual (?:é|foi) a (?:razão|causa) do (?:fim|final|término) do (?=mandato)", r"\1por que terminou o "),
        (r"\b(?:ainda )?não (?:terminaram|acabaram|cessaram|findaram)(?: ainda)?\b", "estão em vigor"),
        (r"^(?:a |o |os |as )?(\w[\w ]*?) tem (?:mais|menos) de [\w-]+ mandatos", r"quantos mandatos tem \1"),
        (r"^tem (.+?) (?:mais|menos) de [\w-]+ mandatos", r"quantos mandatos tem \1"),
    ),
    "ru": rules(
        (r"^(\W*защита) (?=\w+(?:цев|зов|чан|ян|ков) (?:в|на)\b)", r"\1 интересов "),
        (r"^(\W*)вступил[аи]?(?: ли)? в силу (?=мандат)", r"\1"),
        (r"^(\W*)(?:какова |в чём )?причина (?:прекращения|окончания) мандата", r"\1почему прекратился мандат"),
        (r"\bещё не (?:за)?(?:кончились|вершились|вершены|кончены)\b|\bещё не прекра(?:тились|щены)\b", "действующие"),
        (r"^(?:есть ли )?у (.+?) (?:больше|более|меньше|менее) (?:чем )?[\w-]+ мандатов", r"сколько мандатов у \1"),
    ),
    "ar": rules(
        (r"^(\W*)(?:لدى|أمام) من (?=[تي]?مث)", r"\1لدى أي دولة "),
        (r"^(\W*)حماية (?=ال\w+(?:يين|يون) (?:في|لدى) )", r"\1رعاية مصالح "),
        (r"^(\W*)هل (?:دخل|دخلت) (.*تكليف.*?) (?:حيز|حيّز) (?:النفاذ|التنفيذ)(?= *[?؟]?$)", r"\1\2"),
        (r"^(\W*)(?:ما )?(?:هو |هي )?(?:سبب|أسباب) (?:انتهاء|نهاية) (?=تكليف)", r"\1لماذا انتهى "),
        (r"(?:التي )?لم تنته(?:ي)? بعد", "السارية"),
        (r"^(\W*)هل (?:لدى|عند) (.+?) (?:أكثر|أقل) من [\w-]+ تكليف\w*", r"\1كم عدد تكليفات \2"),
        (r"^(\W*)هل ل(.+?) (?:أكثر|أقل) من [\w-]+ تكليف\w*", r"\1كم تكليفا ل\2"),
    ),
}
