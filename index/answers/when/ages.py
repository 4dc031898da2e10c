"""Reads decades and centuries, in figures and in words: “in the ’90s”, “década de 90”, “neunzehntes Jahrhundert”.

A decade is of the 20th century unless its year or a century beside it says another: “anos 90 do s[ée]culo XIX”. What is
said of its beginning or its end is taken for the whole of it: nobody knows where “the early ’90s” end.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

# Twenty to ninety, after a word for years, and the words that are decades by themselves.
_TENS = (
    r"vingt|veinte|vinte",
    r"trente|treinta|trinta",
    r"quarante|cuarenta|quarenta",
    r"cinquante|cincuenta|cinquenta",
    r"soixante|sesenta|sessenta",
    r"soixante[-\s]dix|setenta",
    r"quatre[-\s]vingts?|ochenta|oitenta",
    r"quatre[-\s]vingt[-\s]dix|noventa",
)
_GERMAN = r"er(?:n|jahren?)?(?:\s+jahren?)?"
_ARABIC = r"[وف]?(?:لل|[بلك]?ال|[بلك])?"
_RUSSIAN = r"(?:ые|ых|ым)(?:\s+год\w*)?"
_DECADES = (
    rf"twenties|zwanzig{_GERMAN}|{_ARABIC}عشرين(?:ي)?ات|двадцат{_RUSSIAN}",
    rf"thirties|drei(?:ß|ss)ig{_GERMAN}|{_ARABIC}ثلاثين(?:ي)?ات|тридцат{_RUSSIAN}",
    rf"forties|vierzig{_GERMAN}|{_ARABIC}[أا]ربعين(?:ي)?ات|сороков{_RUSSIAN}",
    rf"fifties|fünfzig{_GERMAN}|{_ARABIC}خمسين(?:ي)?ات|пятидесят{_RUSSIAN}",
    rf"sixties|sechzig{_GERMAN}|{_ARABIC}ستين(?:ي)?ات|шестидесят{_RUSSIAN}",
    rf"seventies|siebzig{_GERMAN}|{_ARABIC}سبعين(?:ي)?ات|семидесят{_RUSSIAN}",
    rf"eighties|achtzig{_GERMAN}|{_ARABIC}ثمانين(?:ي)?ات|восьмидесят{_RUSSIAN}",
    rf"nineties|neunzig{_GERMAN}|{_ARABIC}تسعين(?:ي)?ات|девяност{_RUSSIAN}",
)
_CENTURIES = {
    16: r"xvi|16|sixteenth|sechzehnte[mnrs]?|seizième|dieciséis|dezasseis|dezesseis|السادس\s+عشر|шестнадцат",
    17: r"xvii|17|seventeenth|siebzehnte[mnrs]?|dix-septième|diecisiete|dezassete|dezessete|السابع\s+عشر|семнадцат",
    18: r"xviii|18|eighteenth|achtzehnte[mnrs]?|dix-huitième|dieciocho|dezoito|الثامن\s+عشر|восемнадцат",
    19: r"xix|19|nineteenth|neunzehnte[mnrs]?|dix-neuvième|diecinueve|dezanove|dezenove|التاسع\s+عشر|девятнадцат",
    20: r"xx|20|twentieth|zwanzigste[mnrs]?|vingtième|veinte|vinte|العشرين|двадцат"
    r"|last|letzte[mnrs]?|vorige[mnrs]?|vergangene[mnrs]?|dernier|passé|pasado|passado|الماضي|прошл",
    21: r"xxi|21|twenty-first|einundzwanzigste[mnrs]?|vingt-et-unième|veintiuno|vinte\s+e\s+um|الحادي\s+والعشرين"
    r"|this|diese[mrs]?|neste|este|ce|هذا|actuel|actual|atual|الحالي|нынешн|эт|двадцать\s+перв",
}
_ORDINAL = r"(?:th|st|e|ème|\.|-?(?:м|го|й)|(?:ого|ом|ый|ий|ое|ем|его))?"
_ANY = "|".join(_CENTURIES.values())
_CENTURY = (
    rf"(?:\b(?P<before>(?:{_ANY}){_ORDINAL})[-\s]+(?:century|jahrhunderts?|si[èe]cle|siglo|s[ée]culo|век\w*|столети\w*|القرن)\b"
    rf"|\b(?:si[èe]cle|siglo|s[ée]culo|[وفبلك]?القرن)\s+(?:الـ?\s*)?(?P<after>{_ANY})\b)"
)
_PART_OF = (
    r"(?:\b(?:early|late|mid|beginning|start|middle|end|in[ií]cios?|começos?|princ[ií]pios?|comienzos|meados|mediados"
    r"|fins?|fines|fina(?:l|is|les)|début|milieu|anfang|mitte|ende|frühen|späten|начал[аеу]|середин[аеуы]|кон(?:ец|ц[аеу])"
    r"|[وبفل]?(?:بداي(?:ة|ات)|[أا]وائل|مطلع|منتصف|[أا]واخر|نهاية))"
    r"[-\s]+(?:(?:of|the|d[aeo]s?|del|los|des|du|l|der)\s+)*)?"
)
_LITTLE = r"(?:(?:of|the|d[aeo]s?|del|des|du|l?os|les|من|سنوات)\s+)*"
_YEARS = rf"\b(?:ann[ée]es|anos|años|[بلو]?سنوات|[بلو]?[أا]عوام)\s+{_LITTLE}"
_TEN = r"(?:d[ée]cad[ae]s?|decenios?|décennies?|[بلو]?عقد|десятилети\w*)"
_DECADE = rf"\b{_TEN}\s+{_LITTLE}(?:(?:anos|años|ann[ée]es)\s+{_LITTLE})?"
_FIGURES = r"['’]?(?P<{year}>1[5-9]\d0|20\d0|[2-9]0)"
_ENDED = r"(?:['’]?s|er[ns]?(?:\s+jahren?)?|-?(?:х|е|ых|ые)(?:\s+год\w*)?)"
# What may follow “los 90”, which “los 90 mandatos” is not.
_NO_NOUN = r"(?=\s*(?:$|[^\w\s]|(?:a|al|de|del|en|por|y|e|la|el|los|las|se|fue)\b))"
# “anos 1990 a 1995” are years.
_NO_SPAN = r"(?!\w|\s*(?:[-–—−/]|\b(?:a|e|y|et|à|al?|até|hasta|jusqu|و|إلى|حتى)\b)\s*(?:à\s*)?\d{4})"
_TEN_YEARS = "|".join(
    (
        rf"(?:{_YEARS}|{_DECADE}){_FIGURES.format(year='years')}{_ENDED}?{_NO_SPAN}",
        rf"(?:{_YEARS}|{_DECADE})(?P<tens>{'|'.join(reversed(_TENS))})(?![-\w])",
        rf"\blos\s+(?:['’]?(?P<short>[2-9]0)|(?P<los>{'|'.join(_TENS)}))\b{_NO_NOUN}",
        rf"(?<![\w.]){_FIGURES.format(year='ended')}{_ENDED}(?!\w)",
        rf"\b(?P<decade>{'|'.join(_DECADES)})\b",
    )
)
_AND_TEN_MORE = (
    rf"(?:\s*(?:[-–]|\b(?:e|y|et|and|und|и|و|to|a|à|bis)\b)\s*{_LITTLE}['’]?(?P<more>[2-9]0)(?:{_ENDED}|\b))?"
)
_DECADE_TEXT = late_pattern(rf"{_PART_OF}(?:{_TEN_YEARS}){_AND_TEN_MORE}(?:\s+{_LITTLE}{_CENTURY})?", re.IGNORECASE)
_CENTURY_TEXT = late_pattern(rf"{_PART_OF}{_CENTURY}", re.IGNORECASE)


# One of these is in every text with a decade or a century. Most texts have none, and need not wait for the patterns,
# which take longer to be compiled than all else that a search in the terminal does with its text.
_AFTER_FIGURES = ("0s", "0'", "0’", "0er", "0-", "0–", "0х", "0е", "0ы")
_YEARS_AND_CENTURIES = (
    *("ann", "anos", "años", "سنوات", "عوام", "cad", "decenio", "décenni", "decenni", "عقد", "десятилет"),
    *("centur", "jahrhundert", "siècle", "siecle", "siglo", "século", "seculo", "век", "столети", "قرن"),
)
_TENS_IN_WORDS = (
    *("ties", "zig", "ssig", "عشرين", "ثلاثين", "ربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"),
    *("двадцат", "тридцат", "сороков", "идесят", "мидесят", "стидесят", "девяност"),
)
_HINTS = (*_AFTER_FIGURES, *_YEARS_AND_CENTURIES, *_TENS_IN_WORDS)
_SPANISH_ARTICLE = "los "
_SPANISH_TENS = ("0", "vein", "trein", "cuaren", "cincuen", "sesen", "seten", "ochen", "noven")


def ages_marked(text: str, marked: Callable[[int, int], str]) -> str:
    """Return a text with what `marked` makes of their first and last years in place of its decades and centuries."""
    if not _may_have_ages(text.casefold()):
        return text
    text = _DECADE_TEXT.sub(lambda match: marked(*_decade_of(match)), text)
    return _CENTURY_TEXT.sub(lambda match: marked(*_century_of(match)), text)


def _may_have_ages(text: str) -> bool:
    tens = _SPANISH_TENS if _SPANISH_ARTICLE in text else ()
    return any(hint in text for hint in (*_HINTS, *tens))


def _decade_of(match: re.Match[str]) -> tuple[int, int]:
    hundreds = _hundreds(match, 1900)
    figures = match["years"] or match["ended"] or match["short"]
    if figures:
        first = int(figures) if len(figures) == 4 else hundreds + int(figures)
    else:
        first = hundreds + _tens(match["tens"] or match["los"] or match["decade"])
    last = first // 100 * 100 + int(match["more"]) if match["more"] else first
    return first, max(first, last) + 9


def _century_of(match: re.Match[str]) -> tuple[int, int]:
    first = _hundreds(match, 0)
    return first, first + 99


def _hundreds(match: re.Match[str], default: int) -> int:
    called = match["before"] or match["after"]
    fitting = (number for number, names in _CENTURIES.items() if called and _is(f"(?:{names}){_ORDINAL}", called))
    return next(((number - 1) * 100 for number in fitting), default)


def _tens(called: str) -> int:
    named = chain(enumerate(_TENS, 2), enumerate(_DECADES, 2))
    return next(tens * 10 for tens, names in named if _is(names, called))


def _is(names: str, called: str) -> bool:
    return re.fullmatch(names, called, re.IGNORECASE) is not None
