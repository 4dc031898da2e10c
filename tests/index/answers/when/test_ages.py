"""Decades and centuries: whole, in every language and however they are written, never one year, never passed over."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from index.answers.reading import read_question
from index.model import State
from index.search.naming.names import StateNames

NAMES = StateNames([State("US", "United States", ("USA", "EUA", "EEUU", "EE. UU."), (), "Washington, D.C.")])
TENS = {
    "en": ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"],
    "de": ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    "fr": ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingt", "quatre-vingt-dix"],
    "es": ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
    "pt": ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"],
    "ar": ["عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"],
    "ru": ["двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"],
}
DECADES = {
    "en": (
        "Who represented the US in the 19{0}s?",
        "Who represented the US in the 19{0}'s?",
        "Who represented the US in the ’{0}s?",
        "Who represented the US in the {0}s",
        "Who represented the US in the early 19{0}s?",
        "Who represented the US in the mid-19{0}s?",
        "Who represented the US in the decade of the 19{0}s?",
        "Who represented the US in the {1}?",
        "Who represented the US in the {0}s of the last century?",
    ),
    "de": (
        "Wer vertrat die USA in den 19{0}er Jahren?",
        "Wer vertrat die USA in den {0}er Jahren?",
        "Wer vertrat die USA in den {0}ern?",
        "Wer hat die USA in den 19{0}ern vertreten?",
        "Wer vertrat die USA in den {1}ern?",
        "Wer vertrat die USA in den {1}erjahren?",
        "Wer vertrat die USA in den {1}er Jahren?",
        "Wer vertrat die USA Anfang der {0}er Jahre?",
        "Wer vertrat die USA in den {0}er Jahren des 20. Jahrhunderts?",
        "Wer vertrat die USA in den {1}ern des letzten Jahrhunderts?",
    ),
    "fr": (
        "Qui a représenté les USA dans les années 19{0} ?",
        "Qui a représenté les USA dans les années {0} ?",
        "Qui a représenté les USA pendant les années {1} ?",
        "Qui a représenté les USA au début des années {0} ?",
        "Qui a représenté les USA pendant la décennie 19{0} ?",
        "Qui a représenté les USA dans les années {0} du siècle dernier ?",
    ),
    "es": (
        "¿Quién representó a EEUU en los años 19{0}?",
        "¿Quién representó a EEUU en los años {0}?",
        "¿Quién representó a EEUU en los {0}?",
        "¿Quién representó en los {0} a EEUU?",
        "¿Quién representó a EEUU en los años {1}?",
        "¿Quién representó a EEUU en los {1}?",
        "¿Quién representó a EEUU en la década de 19{0}?",
        "¿Quién representó a EEUU en la década del {0}?",
        "¿Quién representó a EEUU en la década de los {0}?",
        "¿Quién representó a EEUU en la década de los años {1}?",
        "¿Quién representó a EEUU a principios de los {0}?",
        "¿Quién representó a EEUU en los años {1} del siglo pasado?",
    ),
    "pt": (
        "Quem representou os EUA nos anos 19{0}?",
        "Quem representou os EUA nos anos de 19{0}?",
        "Quem representou os EUA durante os anos 19{0}?",
        "Quem representou os EUA na década de 19{0}?",
        "Quem representou os EUA nos anos {0}?",
        "Quem representou os EUA na década de {0}?",
        "Quem representou os EUA na década dos {0}?",
        "Quem representou os EUA nos anos {1}?",
        "Quem representou os EUA na década de {1}?",
        "Quem representou os EUA no início dos anos {0}?",
        "Quem representou os EUA em finais da década de 19{0}?",
        "Quem representou os EUA nos anos {0} do século XX?",
        "Quem representou os EUA nos anos {0} do século passado?",
    ),
    "ar": (
        "من مثل الولايات المتحدة في ال{1}يات؟",
        "من مثل الولايات المتحدة في ال{1}ات؟",
        "من مثل الولايات المتحدة في {1}يات القرن الماضي؟",
        "من مثل الولايات المتحدة في {1}ات القرن العشرين؟",
        "من مثل الولايات المتحدة خلال ال{1}يات من القرن الماضي؟",
        "من مثل الولايات المتحدة في أوائل ال{1}يات؟",
        "من مثل الولايات المتحدة في عقد ال{1}يات؟",
        "من مثل الولايات المتحدة بال{1}يات؟",
    ),
    "ru": (
        "Кто представлял США в 19{0}-х?",
        "Кто представлял США в 19{0}-х годах?",
        "Кто представлял США в 19{0}-е годы?",
        "Кто представлял США в {0}-е годы?",
        "Кто представлял США в {0}-х?",
        "Кто представлял США в {0}-х годах прошлого века?",
        "Кто представлял США в {1}ые годы?",
        "Кто представлял США в {1}ых годах XX века?",
        "Кто представлял США в {1}ых?",
        "Кто представлял США в начале {0}-х?",
    ),
}
CENTURIES = {
    "en": ("in the {n}th century", "in the {word} century"),
    "de": ("im {n}. Jahrhundert", "im {word} Jahrhundert", "Ende des {word}s Jahrhunderts"),
    "fr": ("au {roman}e siècle", "au {n}e siècle", "au {n}ème siècle", "au {word} siècle"),
    "es": ("en el siglo {roman}", "en el siglo {n}", "a principios del siglo {roman}"),
    "pt": ("no século {roman}", "no século {n}", "durante o século {roman}", "no início do século {roman}"),
    "ar": ("في القرن {word}", "في القرن الـ{n}", "خلال القرن {n}"),
    "ru": ("в {roman} веке", "в {n}-м веке", "в {word}ом веке", "в конце {roman} века", "в {n} столетии"),
}
WORDS = {
    "en": ("eighteenth", "nineteenth", "twentieth"),
    "de": ("achtzehnten", "neunzehnten", "zwanzigsten"),
    "fr": ("dix-huitième", "dix-neuvième", "vingtième"),
    "es": ("dieciocho", "diecinueve", "veinte"),
    "pt": ("dezoito", "dezanove", "vinte"),
    "ar": ("الثامن عشر", "التاسع عشر", "العشرين"),
    "ru": ("восемнадцат", "девятнадцат", "двадцат"),
}
REPRESENTED = {
    "en": "Who represented the US {}?",
    "de": "Wer vertrat die USA {}?",
    "fr": "Qui a représenté les USA {} ?",
    "es": "¿Quién representó a EEUU {}?",
    "pt": "Quem representou os EUA {}?",
    "ar": "من مثل الولايات المتحدة {}؟",
    "ru": "Кто представлял США {}?",
}


def years_in(text: str) -> tuple[str, str] | None:
    when = read_question(text, NAMES, {}, date(2026, 11, 30)).when
    return when and (when.first, when.last)


@pytest.mark.parametrize("language", DECADES)
@pytest.mark.parametrize("tens", range(2, 10))
def test_a_decade_is_its_ten_years(language: str, tens: int) -> None:
    texts = [form.format(f"{tens}0", TENS[language][tens - 2]) for form in DECADES[language]]
    assert {text: years_in(text) for text in texts} == dict.fromkeys(texts, (f"19{tens}0-01-01", f"19{tens}9-12-31"))


@pytest.mark.parametrize("language", CENTURIES)
def test_a_century_is_its_hundred_years(language: str) -> None:
    romans = {18: "XVIII", 19: "XIX", 20: "XX"}
    for form, (number, roman) in product(CENTURIES[language], romans.items()):
        word = WORDS[language][number - 18]
        text = REPRESENTED[language].format(form.format(n=number, roman=roman, word=word).replace("ns J", "n J"))
        assert (text, years_in(text)) == (text, (f"{number - 1}00-01-01", f"{number - 1}99-12-31"))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Quem representou os EUA nos anos 90 do século XIX?", 1890, 1899),
        ("Who represented the US in the 1890s?", 1890, 1899),
        ("Quem representou os EUA nos anos 1890?", 1890, 1899),
        ("Wer vertrat die USA in den 2010er Jahren?", 2010, 2019),
        ("Qui a représenté les USA dans les années 70 et 80 ?", 1970, 1989),
        ("Quem representou os EUA nos anos 80 e 90?", 1980, 1999),
        ("Quem representou os EUA nos anos 1990 a 1995?", 1990, 1995),
        ("Qui a représenté les USA dans les années 1990-1995 ?", 1990, 1995),
        ("Quem representou os EUA em 1990?", 1990, 1990),
        ("Quem representou os EUA no ano de 1990?", 1990, 1990),
        ("Кто представлял США в 1990 году?", 1990, 1990),
        ("Who represented the US in this century?", 2000, 2099),
    ],
)
def test_other_decades_and_single_years(text: str, first: int, last: int) -> None:
    assert years_in(text) == (f"{first}-01-01", f"{last}-12-31")


@pytest.mark.parametrize(
    "text", ["¿Cuáles son los 90 mandatos de Suiza?", "Os EUA durante 20 anos", "pendant vingt ans", "20 passages"]
)
def test_numbers_of_other_things_are_no_decade(text: str) -> None:
    assert years_in(text) is None
