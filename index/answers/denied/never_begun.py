"""Says in one way that a mandate has not taken effect: "which mandates have not yet entered into force".

What has not begun is what never was in force; without this only "in force" would be read, and the negation be lost.
"""

from __future__ import annotations

import re

from index.late_patterns import late_pattern

_ABOUT = late_pattern(r"mandat|arrangement|regelung|acuerdo|acordo|мандат|договорённост|تكليف", re.IGNORECASE)
# By language: what says that something has not begun, and the words for what never did.
_RULES = tuple(
    (late_pattern(pattern, re.IGNORECASE), never)
    for pattern, never in (
        (
            (
                r"\b(?:(?:did|has|have|had|is|are) ?(?:not|n['’]t)(?: yet| ever| actually)*|"
                r"(?:has|have) (?:still not|yet to)|"
                r"not yet) (?:(?:enter|come|go)(?:ed|ne)? (?:into|in) (?:force|effect)|(?:take|taken) effect|"
                r"(?<=yet )in force)(?: yet| so far)?\b"
            ),
            "never took effect",
        ),
        (
            (
                r"\b(?:noch |bisher |bislang )*nicht (?:in Kraft (?:getreten|traten|trat)|"
                r"wirksam (?:geworden|wurden|wurde))\b|"
                r"\btr[ae]ten? (?:noch |bisher |bislang )*nicht in Kraft\b|\bnoch nicht in Kraft\b"
            ),
            "nie in Kraft getreten",
        ),
        (
            (
                r"\bn(?:e |['’])(?:(?:sont|est|ont|a|étaient|était|avaient|avait) )?"
                r"(?:(?:entrèrent|entra|prirent|prit) )?"
                r"(?:toujours )?pas (?:encore )?(?:(?:entrée?s? )?en (?:vigueur|application)|(?:pris )?effet)\b"
                r"(?<!sont pas en vigueur)(?<!est pas en vigueur)"
            ),
            "n’ont jamais pris effet",
        ),
        (
            (
                r"\b(?:(?:aún|todavía) )?no (?:(?:han?|habían?|llegaron a|llegó a) )?"
                r"(?:entr\w+ (?:aún |todavía )?en vigor|surt\w+ efectos?)\b(?: (?:aún|todavía)\b)?|"
                r"\b(?:aún|todavía) no están? en vigor\b"
            ),
            "nunca entraron en vigor",
        ),
        (
            (
                r"\b(?:ainda )?n[ãa]o (?:(?:tinham?|haviam?|chegaram a|chegou a) )?"
                r"(?:entr\w+ (?:ainda )?em vigor|produzi\w+ efeitos?)\b(?: ainda\b)?|"
                r"\bainda n[ãa]o est(?:ão|á) em vigor\b"
            ),
            "nunca entraram em vigor",
        ),
        (
            r"\b(?:(?:ещ[её]|пока|до сих пор|так и) )*не вступ(?:[иа]л[аио]?|ают|ает) (?:ещ[её] )?в силу\b",
            "так и не вступили в силу",
        ),
        (
            r"(?:لم|لمّا|لما) [تي]دخلو?ا? (?:بعد )?(?:إلى )?حيز ال(?:نفاذ|تنفيذ)(?: بعد| حتى الآن)?",
            "لم تدخل حيز النفاذ",
        ),
    )
)


def with_never_begun(text: str) -> str:
    """Return a question about mandates with "never took effect" for what says that they have not begun."""
    if not _ABOUT.search(text):
        return text
    found = ((pattern, never) for pattern, never in _RULES if pattern.search(text))
    return next((pattern.sub(never, text, count=1) for pattern, never in found), text)
