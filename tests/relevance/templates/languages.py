"""Questions in the other languages of the window, and pairs of states in other letters (kind 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale

from tests.relevance.grammar import called
from tests.relevance.judging import Expected
from tests.relevance.question import Question, about_arrangements
from tests.relevance.templates.roles import bare_readings, expected_in
from tests.relevance.templates.times import fitting, is_former, timed
from tests.relevance.truth import codes, moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.model import Arrangement
    from tests.relevance.grammar import Called
    from tests.relevance.truth import Truth

# What is named, or which time is meant ("now", "former", "year"), and the pattern.
PATTERNS = {
    "de": (
        ("RH", "Wer vertritt {R.object} {H.inside}?"),
        ("RH", "Wer vertritt die Interessen {R.of} {H.inside}?"),
        ("RH", "Schutzmacht {R.of} {H.inside}"),
        ("RH", "Welche Schutzmacht hat {R.subject} {H.inside}?"),
        ("PRH", "Vertritt {P.subject} {R.object} {H.inside}?"),
        ("PH", "Wen vertritt {P.subject} {H.inside}?"),
        ("P", "Welche Staaten hat {P.subject} vertreten?"),
        ("year", "Wer vertrat {R.object} {H.inside} im Jahr {Y}?"),
        ("now", "Wer vertritt heute {R.object} {H.inside}?"),
        ("former", "ehemalige Schutzmacht {R.of} {H.inside}"),
    ),
    "fr": (
        ("RH", "Qui représente {R.object} {H.inside} ?"),
        ("RH", "Qui représente les intérêts {R.of} {H.inside} ?"),
        ("RH", "puissance protectrice {R.of} {H.inside}"),
        ("RH", "Quel pays protège les intérêts {R.of} {H.inside} ?"),
        ("PRH", "Est-ce que {P.subject} représente {R.object} {H.inside} ?"),
        ("PH", "Qui {P.subject} représente-t-elle {H.inside} ?"),
        ("P", "Quels pays {P.subject} a-t-elle représentés ?"),
        ("year", "Qui représentait {R.object} {H.inside} en {Y} ?"),
        ("now", "Qui représente actuellement {R.object} {H.inside} ?"),
        ("former", "ancienne puissance protectrice {R.of} {H.inside}"),
    ),
    "es": (
        ("RH", "¿Quién representa a {R.object} {H.inside}?"),
        ("RH", "¿Quién representa los intereses {R.of} {H.inside}?"),
        ("RH", "potencia protectora {R.of} {H.inside}"),
        ("RH", "¿Qué país protege los intereses {R.of} {H.inside}?"),
        ("PRH", "¿Representa {P.subject} a {R.object} {H.inside}?"),
        ("PH", "¿A quién representa {P.subject} {H.inside}?"),
        ("P", "¿A qué países ha representado {P.subject}?"),
        ("year", "¿Quién representaba a {R.object} {H.inside} en {Y}?"),
        ("now", "¿Quién representa actualmente a {R.object} {H.inside}?"),
        ("former", "antigua potencia protectora {R.of} {H.inside}"),
    ),
    "ar": (
        ("RH", "من يمثل {R.object} {H.inside}؟"),
        ("RH", "من يمثل مصالح {R.of} {H.inside}؟"),
        ("RH", "الدولة الحامية لمصالح {R.of} {H.inside}"),
        ("RH", "ما هي الدولة التي ترعى مصالح {R.of} {H.inside}؟"),
        ("PRH", "هل تمثل {P.subject} {R.object} {H.inside}؟"),
        ("PH", "من تمثل {P.subject} {H.inside}؟"),
        ("P", "ما الدول التي مثلتها {P.subject}؟"),
        ("year", "من كان يمثل مصالح {R.of} {H.inside} عام {Y}؟"),
        ("now", "من يمثل مصالح {R.of} {H.inside} حاليا؟"),
        ("former", "الدولة الحامية السابقة لمصالح {R.of} {H.inside}"),
    ),
    "ru": (
        ("RH", "Кто представляет {R.object} {H.inside}?"),
        ("RH", "Кто представляет интересы {R.of} {H.inside}?"),
        ("RH", "держава-покровительница {R.of} {H.inside}"),
        ("RH", "Какая держава-покровительница у {R.of} {H.inside}?"),
        ("PRH", "Представляет ли {P.subject} {R.object} {H.inside}?"),
        ("PH", "Кого представляет {P.subject} {H.inside}?"),
        ("P", "Какие страны представлял {P.subject}?"),
        ("year", "Кто представлял {R.object} {H.inside} в {Y} году?"),
        ("now", "Кто сейчас представляет {R.object} {H.inside}?"),
        ("former", "бывшая держава-покровительница {R.of} {H.inside}"),
    ),
    "pt": (
        ("RH", "Quem representa {R.object} {H.inside}?"),
        ("RH", "Quem representa os interesses {R.of} {H.inside}?"),
        ("RH", "potência protetora {R.of} {H.inside}"),
        ("RH", "Que país protege os interesses {R.of} {H.inside}?"),
        ("PRH", "{P.subject} representa {R.object} {H.inside}?"),
        ("PH", "Que países representa {P.subject} {H.inside}?"),
        ("P", "Que países {P.subject} tem representado?"),
        ("year", "Quem representava {R.object} {H.inside} em {Y}?"),
        ("now", "Quem representa atualmente {R.object} {H.inside}?"),
        ("former", "antiga potência protetora {R.of} {H.inside}"),
    ),
}
_LETTERS = {"zh": "Chinese", "ja": "Japanese", "ko": "Korean", "he": "Hebrew", "ru": "Russian", "fa": "Persian"}


def questions(truth: Truth) -> Iterator[Question]:
    """Yield, for every arrangement, two questions in each language and its pair of states in other letters."""
    for number, one in enumerate(truth.three_states):
        for language, patterns in PATTERNS.items():
            for place in (number % len(patterns), (number * 3 + 5) % len(patterns)):
                yield from _asked(truth, one, language, *patterns[place])
        yield from _in_letters(truth, one)


def _asked(truth: Truth, one: Arrangement, language: str, kind: str, pattern: str) -> Iterator[Question]:
    found = [called(language, code) for code in codes(one)]
    if None in found:
        return
    year = int((one.start or one.end or "1943")[:4])
    text = _filled(pattern, found, year)
    pair = truth.stated("", *codes(one)[1:])
    match kind:
        case "year":
            expected = timed(truth, pair, moment(str(year)))
        case "now":
            expected = timed(truth, pair)
        case "former":
            expected = fitting(pair, is_former)
        case _:
            expected = expected_in(truth, kind, one)
    yield about_arrangements(f"{language} {kind}", text, expected, language)


def _filled(pattern: str, found: list[Called | None], year: int) -> str:
    power, represented, host = found
    return pattern.format(P=power, R=represented, H=host, Y=year)


def _in_letters(truth: Truth, one: Arrangement) -> Iterator[Question]:
    _, represented, host = codes(one)
    for language, name in _LETTERS.items():
        territories = Locale(language).territories
        if represented in territories and host in territories:
            text = f"{territories[represented]} {territories[host]}"
            expected = Expected(
                readings=bare_readings(truth, [represented, host]), asked=frozenset({represented, host})
            )
            yield about_arrangements(f"pair in {name} letters", text, expected, language)
