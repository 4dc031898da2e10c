"""Times told from today, "ten years ago", "el año pasado", and seasons of a year: a text with years in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from datetime import date

# The numbers from one on, in all languages: those of a place in one row mean the same.
_NUMBERS = (
    r"1|an?|one|einem|un|uno|um|année|год",
    r"2|two|zwei|deux|dos|dois|два|سنتين|عامين",
    r"3|three|drei|trois|tres|três|три|ثلاث|ثلاثة",
    r"4|four|vier|quatre|cuatro|quatro|четыре|[أا]ربع|[أا]ربعة",
    r"5|five|fünf|cinq|cinco|пять|خمس|خمسة",
    r"6|six|sechs|seis|шесть|ست|ستة",
    r"7|seven|sieben|sept|siete|sete|семь|سبع|سبعة",
    r"8|eight|acht|huit|ocho|oito|восемь|ثماني|ثمان|ثمانية",
    r"9|nine|neun|neuf|nueve|nove|девять|تسع|تسعة",
    r"10|ten|zehn|dix|diez|dez|десять|عشر|عشرة",
)
_TENS = (
    (20, r"twenty|zwanzig|vingt|veinte|vinte|двадцать|عشرين"),
    (30, r"thirty|dreißig|dreissig|trente|treinta|trinta|тридцать|ثلاثين"),
    (40, r"forty|vierzig|quarante|cuarenta|quarenta|сорок|[أا]ربعين"),
    (50, r"fifty|fünfzig|cinquante|cincuenta|cinquenta|пятьдесят|خمسين"),
    (100, r"hundred|hundert|cent|cien|cem|сто|مئة|مائة"),
)
_NAMED = (*enumerate(_NUMBERS, 1), *_TENS)
_NUMBER = r"\d{1,3}|" + "|".join(names for _, names in _NAMED)
_IN_ARABIC = r"(?:سنوات|سنة|[أا]عوام|عام[ا]?ً?)"
# What may follow "last year" where that is one of something.
_NO_OWNER = r"(?!\s+(?:of|des|der|von|de|du|da|do|del)\b)"
_AGO = late_pattern(
    rf"\b(?:(?P<en>{_NUMBER})\s+years?\s+ago|vor\s+(?P<de>{_NUMBER})\s+jahr(?:en)?|il\s+y\s+a\s+(?P<fr>{_NUMBER})\s+ans?"
    rf"|(?:hace|há)\s+(?P<es>{_NUMBER})\s+a[ñn]os?|(?:(?P<ru>{_NUMBER})\s+)?(?:года?|лет)\s+(?:тому\s+)?назад"
    rf"|قبل\s+(?P<ar>{_NUMBER})\s+{_IN_ARABIC}|قبل\s+(?P<two>سنتين|عامين))\b",
    re.IGNORECASE,
)
_MORE_THAN = r"(?:(?:über|over|mehr\s+als|länger\s+als|more\s+than|[أا]كثر\s+من)\s+|plus\s+d[e’']?\s*)"
_SINCE = late_pattern(
    rf"\b(?P<since>seit|depuis|منذ)\s+{_MORE_THAN}?(?P<n>{_NUMBER})\s+(?:jahr(?:en)?|ans?|{_IN_ARABIC})\b"
    # English: what lasted "for ten years" need not last until today.
    rf"|(?<=confirmed\s)for\s+{_MORE_THAN}?(?P<en>{_NUMBER})\s+years?\b",
    re.IGNORECASE,
)
_LONGER = late_pattern(
    rf"\b(?:seit|depuis|منذ)\s+{_MORE_THAN}(?:{_NUMBER})\s+(?:jahr(?:en)?|ans?|{_IN_ARABIC})\b", re.I
)
_LAST_YEARS = late_pattern(
    rf"\b(?:(?:in|over|during|within)\s+the\s+(?:last|past)\s+(?P<en>{_NUMBER})\s+years"
    rf"|in\s+den\s+(?:letzten|vergangenen)\s+(?P<de>{_NUMBER})\s+jahren"
    rf"|(?:au\s+cours\s+des|ces|dans\s+les|pendant\s+les)\s+(?P<fr>{_NUMBER})\s+derni[èe]res\s+ann[ée]es"
    rf"|(?:en|durante|nos|durante\s+os)?\s*(?:los\s+|os\s+)?[úu]ltimos\s+(?P<es>{_NUMBER})\s+a[ñn]os"
    rf"|за\s+последние\s+(?P<ru>{_NUMBER})\s+(?:лет|года)"
    rf"|(?:في|خلال)\s+السنوات\s+ال(?P<ar>{_NUMBER})\s+(?:الماضية|الأخيرة))\b",
    re.IGNORECASE,
)
_LAST_YEAR = late_pattern(
    r"\b(?:last\s+year|(?:im\s+)?(?:letzte[sn]|vergangene[sn]|vorige[sn])\s+jahr|im\s+vorjahr"
    r"|l[’']an(?:n[ée]e)?\s+(?:derni[èe]re?|pass[ée]e?)|(?:el|en\s+el)\s+a[ñn]o\s+pasado|n?o\s+ano\s+passado"
    rf"|в\s+прошлом\s+году|(?:في\s+)?(?:العام\s+الماضي|السنة\s+الماضية))\b{_NO_OWNER}",
    re.IGNORECASE,
)
_THIS_YEAR = late_pattern(
    r"\b(?:this\s+year|dieses\s+jahr|in\s+diesem\s+jahr|cette\s+ann[ée]e|(?:en\s+)?este\s+a[ñn]o|n?este\s+ano"
    rf"|в\s+этом\s+году|в\s+нынешнем\s+году|(?:في\s+)?(?:هذا\s+العام|هذه\s+السنة))\b{_NO_OWNER}",
    re.IGNORECASE,
)
_SEASON = late_pattern(
    r"\b(?:in\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+of)?"
    r"|im\s+(?:frühjahr|frühling|sommer|herbst|winter)(?:\s+des\s+jahres|\s+von)?"
    r"|(?:au\s+printemps|(?:en|à\s+l[’'])\s*(?:été|automne|hiver))(?:\s+(?:de|d[’']))?"
    r"|(?:en|n[ao]|durante\s+[aoe]l?)\s+(?:la\s+|el\s+)?(?:primavera|verano|otoño|invierno|verão|outono|inverno)(?:\s+del?)?"
    r"|весной|летом|осенью|зимой|(?:في\s+)?(?:صيف|ربيع|خريف|شتاء)(?:\s+عام|\s+سنة)?)\s+(?=\d{4}\b)",
    re.IGNORECASE,
)
# One of these is in every text that tells a time from today.
_HINTS = (
    *(" ago", "jahr", " an", "l’an", "l'an", "année", "annee", "año", " ano", "years", " year", "назад", "году"),
    *("последние", "سنوات", "سنة", "عام", "عوام", "سنتين", "السنة"),
)


def is_of_longer(text: str) -> bool:
    """Return whether a text tells how long something has lasted at least: what was in force since then is more."""
    return any(hint in text.casefold() for hint in _HINTS) and _LONGER.search(text) is not None


def with_years(text: str, today: date) -> str:
    """Return a text with a year in place of what it tells from today, and without seasons before a year."""
    if any(map(str.isdigit, text)):
        text = _SEASON.sub("", text)
    lowered = text.casefold()
    if not any(hint in lowered for hint in _HINTS):
        return text
    year = today.year
    text = _LAST_YEARS.sub(lambda match: f" {year - _number(match)}–{year} ", text)
    text = _SINCE.sub(lambda match: f"{match['since'] or 'since'} {year - _number(match)}", text)
    text = _AGO.sub(lambda match: str(year - _number(match)), text)
    return _THIS_YEAR.sub(str(year), _LAST_YEAR.sub(str(year - 1), text))


def _number(match: re.Match[str]) -> int:
    """Return the number that was found, one where none is said: “год назад”."""
    said = next((found for name, found in match.groupdict().items() if found and name != "since"), "1")
    if said.isdigit():
        return int(said)
    return next(number for number, names in _NAMED if re.fullmatch(names, said, re.IGNORECASE))
