"""Official names of states in the languages of the window, “Islamische Republik Iran”, with their forms in sentences.

They come from ISO 3166 in these languages (pycountry). Of an official name only the words up to its kind of state are
declined, “Исламской Республики Иран”.
"""

from __future__ import annotations

import gettext
import re
from functools import cache
from typing import TYPE_CHECKING

import pycountry
from name_forms import kind_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRESS = "\N{COMBINING ACUTE ACCENT}"  # which the Russian list writes now and then
# The article before a land is written or left out: “República Islámica de Irán”, “del Irán”.
_ARTICLES = {"pt": ("de", "da", "do"), "es": ("de", "del")}
_KIND_OF_STATE = {
    "ru": re.compile("(?:республика|ство|федерация|конфедерация|штаты|союз|султанат)$"),
    "de": re.compile("(?:republik|reich|staat|staaten|föderation|eidgenossenschaft|tum|sultanat)$"),
}


def official_names(language: str, code: str) -> Iterator[str]:
    """Yield the official name of a state in a language, and its forms; none where the language has no own name."""
    country = pycountry.countries.get(alpha_2=code)
    for name in filter(None, (getattr(country, key, "") for key in ("official_name", "name"))):
        translated = _translated(language).gettext(name).replace(_STRESS, "")
        if translated != name:
            yield from _spellings(language, _in_order(translated))


def _in_order(name: str) -> str:
    """Return a name as it is spoken: “Arabische Republik Syrien” for “Syrien, Arabische Republik”."""
    first, _, last = name.partition(", ")
    return f"{last} {first}".replace("’ ", "’").replace("' ", "'").strip()


def _spellings(language: str, name: str) -> Iterator[str]:
    yield name
    plain = name.split()
    kind = _KIND_OF_STATE.get(language)
    head = next((at for at, word in enumerate(plain, 1) if kind and kind.search(word.lower())), 0)
    if head:
        yield from (" ".join([form, *plain[head:]]) for form in kind_forms(language, plain[:head]))
    articles = _ARTICLES.get(language, ())
    at = next((at for at, word in enumerate(plain) if word in articles), 0)
    if at:
        yield from (" ".join([*plain[:at], article, *plain[at + 1 :]]) for article in articles)


@cache
def _translated(language: str) -> gettext.NullTranslations:
    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True)
