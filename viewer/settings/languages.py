"""Which languages the window speaks: English, and those in the list beside the translations; no Qt."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from index.regular_files import regular_text
from index.values import MsgspecError, Struct, json
from index.words.language import ENGLISH
from viewer.kit.bundled import bundled_resources

if TYPE_CHECKING:
    from pathlib import Path

TRANSLATIONS = bundled_resources() / "translations"
LIST_NAME = "languages.json"


class ListedLanguage(Struct, frozen=True, forbid_unknown_fields=True):
    """A language of the list.

    `name` is what it calls itself and `plural_forms` how many forms its plural has. Where its code alone means another
    country, `locale` is the one whose dates and numbers it has unless the desktop says otherwise, and `qt` the file of
    Qt's own words.
    """

    name: str
    plural_forms: int
    locale: str = ""
    qt: str = ""


@cache
def listed_languages(folder: Path = TRANSLATIONS) -> dict[str, ListedLanguage]:
    """Return the languages beside English by their codes, in the order of the list; none where it is damaged."""
    try:
        return json.decode(regular_text(folder / LIST_NAME), type=dict[str, ListedLanguage])
    except (OSError, ValueError, MsgspecError):
        logging.getLogger(__name__).warning("There is no list of languages in %s", folder)
        return {}


def own_names(folder: Path = TRANSLATIONS) -> dict[str, str]:
    """Return what each language calls itself, by its code, English first."""
    return {ENGLISH.code: "English"} | {code: language.name for code, language in listed_languages(folder).items()}


def locale_name(code: str, folder: Path = TRANSLATIONS) -> str:
    """Return the name of the locale whose dates and numbers a language has: "pt_PT" for "pt"."""
    listed = listed_languages(folder).get(code)
    return (listed and listed.locale) or code


def name_of_qts_words(code: str, folder: Path = TRANSLATIONS) -> str:
    """Return the name of the file, without its ending, with Qt's own words in a language."""
    listed = listed_languages(folder).get(code)
    return f"qtbase_{(listed and listed.qt) or code}"
