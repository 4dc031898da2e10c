"""Says in one way that a power has ended its mandate: it "gave it up", "handed it back", "laid it down", "lost it".

The verbs are many, and some of them, unknown, would be corrected to those of giving and having.
"""

from __future__ import annotations

import re

from index.late_patterns import late_pattern

_AT_END = r"(?= *[?.]? *$)"
_MANDATE_RU = r"(?:сво(?:его|й|и|их) )?(?:мандат|полномочи)"
# Of each language the verbs beside a mandate, and the one that is read instead.
_RULES = tuple(
    (late_pattern(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (
            (
                r"\b(?=[^?]*\bmandate)((?:did|has|have|had|does)\b[^?]*?) "
                r"(?:g[ai]ven? up|given? back|hand(?:ed)? back|relinquish(?:ed)?|surrender(?:ed)?|"
                r"renounced?|resign(?:ed)?(?: from)?|abandon(?:ed)?|la(?:y|id) down|los[et]|cede?d?|dropp?(?:ed)?)\b"
            ),
            r"\1 ended",
        ),
        (
            (
                r"\b(?=[^?]*\bmandate)((?:did|has|have|had|does)\b[^?]*?) g[ai]ven? (?!up\b|back\b|to\b)"
                r"([^?]*?\bmandate\b[^?]*?) (?:up|back)\b"
            ),
            r"\1 ended \2",
        ),
        (r"\b(h[aä](?:t|ben|tten?)\b[^?]*?) auf ((?:das|ihr|sein)\w* Mandate?\b[^?]*?) verzichtet\b", r"\1 \2 beendet"),
        (
            (
                r"(\bMandate?\b[^?]*?) (?:(?:auf|ab|zurück|weg)gegeben|niedergelegt|hingelegt|verloren|eingebüßt|"
                r"abgetreten|(?:auf)?gekündigt|quittiert|eingestellt)\b"
            ),
            r"\1 beendet",
        ),
        (
            (
                r"\b(?:g[ai]bt?|gaben|legte?n?|trat(?:en)?|stellten?) "
                rf"([^?]*\bMandate?\b[^?]*?) (?:auf|ab|zurück|nieder|ein){_AT_END}"
            ),
            r"hat \1 beendet",
        ),
        (rf"\bverlor(?:en)? ([^?]*\bMandate?\b[^?]*?){_AT_END}", r"hat \1 beendet"),
        (rf"\bverzichteten? ([^?]*?)auf ([^?]*\bMandate?\b[^?]*?){_AT_END}", r"hat \1\2 beendet"),
        (r"\b(?:erlosch|entfiel)\b(?=[^?]*\bMandate?\b)", "endete"),
        (
            (
                r"\b(?:rendu|cédé|abandonné|remis|restitué|perdu|quitté|résilié|déposé|renoncé à|renoncé au|"
                r"démissionné de) (?=[^?]*\bmandats?\b)"
            ),
            "terminé ",
        ),
        (
            (
                r"\b(?:renunció|abandonó|cedió|devolvió|entregó|perdió|resignó|dimitió)\b"
                r"([^?]*?) (?:a |de )?((?:al|su|sus|del|el|los) mandatos?\b)"
            ),
            r"terminó\1 \2",
        ),
        (
            (
                r"\b(?:renunciado|abandonado|cedido|devuelto|entregado|perdido|dimitido)\b"
                r"([^?]*?) (?:a |de )?((?:al|su|sus|del|el|los) mandatos?\b)"
            ),
            r"terminado\1 \2",
        ),
        (
            (
                r"\b(?:renunciou|abandonou|cedeu|devolveu|entregou|largou|perdeu|abdicou)\b"
                r"([^?]*?) (?:d|a)?(os?|ao) ((?:seus? )?mandatos?\b)"
            ),
            r"terminou\1 \2 \3",
        ),
        (
            (
                rf"\b(?:отказал(?:ась|ся|ись|ось) (?=[^?]*\bот {_MANDATE_RU}\w*(?: (?:в|на) |\W*$))|"
                rf"лишил(?:ась|ся|ись|ось) |(?:сложил|сдал|потерял|утратил|покинул)[аио]? )(?=[^?]*{_MANDATE_RU})"
            ),
            "прекратила ",
        ),
        (r"(прекратила [^?]*)\bот (?=(?:своего )?мандат)", r"\1"),
        (r"(?:تخلت|تخلى|تنازلت|تنازل|تخلّت|تخلّى) ([^?؟]*?)عن (?=[^?؟]*(?:تكليف|ولاي|مهم))", r"أنهت \1"),
        (r"(?:فقدت|فقد|تركت|أعادت|سلمت) (?=[^?؟]*(?:تكليف|ولاي))", "أنهت "),
    )
)


# Whoever has it next is asked for.
_TO_WHOM = late_pattern(
    r"\b(?:to whom|who(?:m)? .* to|wem|an wen|à qui|a qui[eé]n|a quem|кому)\b|لمن|إلى من", re.IGNORECASE
)


# Whom it was handed on to, behind its place, which no record of its end tells.
_TO_ANOTHER = late_pattern(
    r"\b[Mm]andate?\b.*\ban (?:das |die |den )?[A-ZÄÖÜ]|\bmandates?\b.*\bto (?:the )?[A-Z]|"
    r"\bmandats?\b.* (?:en|au|aux|à) .* (?:à|au|aux) (?:la |l['’])?[A-ZÉ]|"
    r"\bmandatos?\b.* (?:en|em|na|no|nos|nas) .* (?:a|al|à|ao|aos|às) (?:los |la )?[A-ZÉ]|(?:تكليف|ولاي).* إلى "
)


def is_handed_on(text: str) -> bool:
    """Return whether a question says of a mandate that is given up to whom it was given."""
    return _TO_ANOTHER.search(text) is not None and any(pattern.search(text) for pattern, _ in _RULES)


def with_end(text: str) -> str:
    """Return a question with "ended" for whatever it says of a power that has its mandate no longer."""
    if _TO_WHOM.search(text):
        return text
    for pattern, plain in _RULES:
        text = pattern.sub(plain, text)
    return text
