"""Questions about the program and not about arrangements: how to cite, where the sources are, what has changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.facts import AnswerFacts, AnswerKind
from index.answers.question import Question
from index.late_patterns import late_pattern
from index.words.language import translatable, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CITING, EVIDENCE, CHANGES, TAKING, COVERAGE = "citing", "evidence", "changes", "taking", "coverage"
# "This information", as it is called in the languages of questions.
_THIS = (
    r"(?:(?:this|these|that|the|dieser?|diese|dies|die|l['’]|cette|ces|les|cet|est[aeo]s?|los|las|la|as|os|a|"
    r"эти|эта|этих|этой|هذه|هذا|تلك) ?)?"
    r"(?:information(?:s|en)?|data|facts|angaben?|daten|données|renseignements?|información|datos|informaç(?:ão|ões)|"
    r"dados|сведени[яй]|данные|данных|информаци[яи]|(?:ال)?معلوم(?:ة|ات)|(?:ال)?بيانات)"
)
_ASKED: Mapping[str, re.Pattern[str]] = {
    CITING: late_pattern(
        r"\W*(?:how\b.*\b(?:cite|citing|cited)\b|(?:wie|so)\b.*\bzitier|comment\b.*\bcit(?:er|e|ent)\b|"
        r"c[óo]mo\b.*\bcit(?:ar|o|a|amos|an|am)\b|как\b.*\b(?:про)?(?:цитировать|цитируется|сослаться|ссылаться)|"
        r"how (?:do|can|should|to)\b.*\b(?:quote|give|state|name|write|mention|reference)\b.*"
        r"\b(?:source|reference|footnote|register)s?\b|"
        r"wie\b.*\b(?:gebe?|nenne?|belege?|schreibe?)\b.*\b(?:quellen?|quellenangaben?|fußnoten?)\b|"
        r"comment\b.*\b(?:indiquer|mentionner|donner|écrire)\b.*\b(?:source|référence)s?\b|"
        r"c[óo]mo\b.*\b(?:indic|mencion|escrib|escrev)\w*\b.*\b(?:fuente|fonte|referencia|referência)s?\b|"
        r"как\b.*\b(?:указать|указывать|оформить|привести)\b.*\b(?:источник|ссылк|сноск)|"
        r"(?:كيف|طريقة|كيفية).*(?:ستشهد|استشهاد|قتبس|اقتباس|وثق|توثيق)|"
        r"كيف\b.*\b(?:[أينت]?ذكر|[أينت]?كتب|[أينت]?شير إلى|كتابة|ذكر)\b.*\b(?:ال)?(?:مصدر|مرجع|مصادر|مراجع)\b)",
        re.IGNORECASE,
    ),
    TAKING: late_pattern(
        r"\W*(?:how\b.*\b(?:export|print|save|exported|printed)\b|(?:wie|so)\b.*\b(?:exportier|druck|ausdruck|speicher)|"
        r"comment\b.*\b(?:export|imprim|enregistr)|c[óo]mo\b.*\b(?:export|imprim|guard)|как\b.*\b(?:рас|на)?печат|"
        r"как\b.*\b(?:экспортир|вывести|сохранить)|كيف.*(?:طبع|طباعة|(?<!م)صد[\u064b-\u0652]*ر|تصدير|حفظ)|"
        r"(?:how|wie|comment|c[óo]mo|как|كيف)\b.*(?:briefing sheet|übersichtsblatt|fiche de synthèse|hoja informativa|"
        r"folha informativa|справк|ورقة إحاطة))",
        re.IGNORECASE,
    ),
    EVIDENCE: late_pattern(
        r"\W*(?:where\b.*\b(?:sources|evidence|records)\b|wo\b.*\b(?:quellen|belege|nachweise)\b|"
        r"où\b.*\b(?:sources|preuves)\b|d[óo]nde\b.*\b(?:fuentes|pruebas)\b|onde\b.*\b(?:fontes|provas)\b|"
        r"где\b.*\b(?:источники|источник|подтверждения|доказательства)\b|أين.*(?:مصادر|المصادر|الأدلة)|"
        r"(?:what (?:is|are)|was (?:ist|sind)|quelles? (?:est|sont)|cuál(?:es)? (?:es|son)|qua(?:l|is) (?:é|são)|"
        r"каков\w*|ما(?: هو| هي)?) (?:(?:the|die|der|la|les?|las?|os?|as?) )?"
        r"(?:sources?|quellen?|fuentes?|fontes?|источник\w*|مصدر|مصادر) (?:(?:of|for|dieser|de|d[ae]s?|этих|этой) )?"
        rf"{_THIS}|(?:where (?:does|do|is|are|did)|woher (?:stamm|komm)\w*|d['’]où (?:pro)?vien\w*|"
        rf"(?:de dónde|de onde|donde) (?:sal|vien|vêm|vem|proced|prov)\w*|"
        rf"откуда(?: взят\w*)?|من أين(?: جاءت| أتت)?) {_THIS}(?: come from| from)?)\W*$",
        re.IGNORECASE,
    ),
    COVERAGE: late_pattern(
        r"\W*(?:(?:is|are) (?:the|this|your) (?:list|register|data|collection)\b.*\b"
        r"(?:complete|exhaustive|current|up to date)|"
        r"how (?:complete|exhaustive|current|up to date) (?:is|are) (?:the|this|your) (?:list|register|data)|"
        r"(?:ist|sind) (?:die|das|diese|dieses) (?:liste|register|verzeichnis|daten|sammlung|angaben)\b.*"
        r"\b(?:vollständig|komplett|aktuell|abschließend)|"
        r"wie (?:vollständig|aktuell) (?:ist|sind) (?:die|das|diese|dieses) (?:liste|register|daten|angaben)|"
        r"(?:est-ce que )?(?:la|cette|le|ce|les|ces) (?:liste|registre|données)\b.*"
        r"\b(?:compl[eè]te?s?|exhausti\w+|à jour|actuelles)|"
        r"(?:est[aá]n?|es|son) (?:la|el|los) (?:lista|registro|datos) (?:complet|exhaustiv|actualizad)\w+|"
        r"(?:est[aá]n?|es|son) (?:complet|exhaustiv|actualizad)\w+ (?:la|el|los) (?:lista|registro|datos)|"
        r"(?:l?a|el|l?os?) (?:lista|registr?o|datos|dados) (?:est[aá]n?|estão|es|é|são|son) "
        r"(?:complet|exhaustiv|exaustiv|atualizad|actualizad)\w+|"
        r"(?:пол(?:он|ный|ны)|актуальны?|исчерпывающий) ли (?:этот |эти )?(?:список|реестр|перечень|данные)|"
        r"насколько (?:пол(?:он|ны)|актуальны?) (?:список|реестр|перечень|данные)|"
        r"هل (?:القائمة|السجل|البيانات)\s.*(?:كامل|شامل|محد[ّ]?ث))\w*\W*$",
        re.IGNORECASE,
    ),
    CHANGES: late_pattern(
        r"\W*(?:what(?:['’]s| is) new|what (?:has )?changed|was ist neu|was hat sich (?:ge|ver)ändert|quoi de neuf|"
        r"qu[’']est-ce qui (?:a changé|est nouveau)|qué hay de nuevo|qué ha cambiado|o que há de novo|o que mudou|"
        r"что нового|что изменилось|ما الجديد|ما الذي تغير|ما الذي تغيّر|ماذا تغير|ماذا تغيّر)\b.{0,40}$",
        re.IGNORECASE,
    ),
}
_MEDIATION = late_pattern(
    r"\bmediat|\bmédiat|\bmedia(?:dor|ción|ção|r|ba|ron|ram|va|vam|do|da)\b|\bmedió\b|\bmediou\b|"
    r"\bvermitt(?:el|l)|посредни[кчц]|وسيط|وساطة|توسط|وسطاء",
    re.IGNORECASE,
)
_TOLD = {
    CITING: translatable(
        "Answers",
        "Choose a passage, a term, an answer or an arrangement, and then “Cite”: its words are copied with their "
        "citation, in the style that you chose. More is in the handbook, under “Citing and taking away”.",
    ),
    TAKING: translatable(
        "Answers",
        "What is shown can be printed or saved as a PDF, and arrangements can be exported as a table. More is in the "
        "handbook, under “Citing and taking away”.",
    ),
    EVIDENCE: translatable(
        "Answers",
        "Each arrangement shows the records it rests on, and how well they bear it out. More is in the handbook, "
        "under “Evidence”.",
    ),
    COVERAGE: translatable(
        "Answers",
        "The register holds what could be cited and is far from complete; each mandate says up to when it is "
        "confirmed. More is in the handbook, under “Evidence”.",
    ),
    CHANGES: translatable(
        "Answers", "What has changed since the last edition is listed in the menu “Help”, under “What has changed”."
    ),
}


def help_asked(text: str, names_state: Callable[[str], object]) -> AnswerFacts | None:
    """Return that a text asks about the program, and about what of it; None for any other text.

    One that names a state asks for more than where the sources are, or what has changed.
    """
    subject = next((subject for subject, pattern in _ASKED.items() if pattern.match(text)), "")
    if subject and subject != CITING and names_state(text):
        return None
    return AnswerFacts(question=Question(), kind=AnswerKind.HELP, reading={}, about=subject) if subject else None


def is_of_mediation(text: str) -> bool:
    """Return whether a text asks for mediators or mediation, of which the register of mandates says nothing."""
    return bool(_MEDIATION.search(text))


def on_mediation(text: str) -> str:
    """Return the text of an answer about mandates, after that these are no mediation."""
    return " ".join((translate("Answers", "The register tells of mandates, not of mediation."), text))


def help_sentence(subject: str) -> str:
    """Return what the program says of something that a question about it asks for."""
    return translate("Answers", _TOLD[subject])


def chapter_on(subject: str) -> str:
    """Return the name of the chapter of the handbook that says more, blank where none does."""
    return {TAKING: CITING, COVERAGE: EVIDENCE}.get(subject, subject if subject in {CITING, EVIDENCE} else "")
