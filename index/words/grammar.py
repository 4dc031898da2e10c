"""How a language inflects the names of states, and dates: its file, with classes and the forms that their members take.

    [[state]]
    codes = ["CH", "TR"]                    # these, whatever they look like: states, or words in place of a name
    looks = "^(Vereinigt|Osmanisch)e (.+)"  # and every name that looks so
    agreement = 0                           # which of the words in {power:vertritt|vertreten} agrees with them
    forms = { acc = "die {0}", in = "in der {0}" }

A form is made of the whole name, {0}, and of the groups of `looks`, {1} and so on. Dates are inflected by their looks.
`worded` has what the language says for words of the library that are no names: unnamed parties, periods. `terms` has
what it calls the terms of the glossary.
"""

from __future__ import annotations

import re
import tomllib

from index.values import Struct, ValidationError, convert, field


class FormClass(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The names, or dates, that take the same forms."""

    codes: frozenset[str] = frozenset()
    looks: str = ""
    agreement: int = 0
    forms: dict[str, str] = field(default_factory=dict)


class Forms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The forms of a language; empty for one that has no file, whose names stay as they are."""

    state: tuple[FormClass, ...] = ()
    date: tuple[FormClass, ...] = ()
    worded: dict[str, str] = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)
    first_day: str = ""
    """How the first day of a month is written, as a pattern of QLocale; blank where it is as all others."""
    short_first_day: str = ""
    """The same in columns, in few letters."""
    joined_otherwise: str = ""
    """What a text looks like before which the second word for “and” stands, {item:y|e}; blank where there is one."""
    year_at_end: str = r" \d+$"
    """What the year at the end of a date looks like, left out where the next date has the same one."""
    several: int = 1
    """The agreement of several names in a row; -1 for that of the first one."""

    def class_of_name(self, key: str, name: str) -> FormClass | None:
        """Return the class of a name: the one that has its key, else the first one that the name looks like.

        `key` is the code of a state, or the English words that the library has in place of a name. None for a name that
        stayed English, which looks like nothing in this language.
        """
        by_key = next((each for each in self.state if key in each.codes), None)
        return by_key or (_looking_like(self.state, name) if key != name or key in self.worded else None)

    def class_of_date(self, words: str) -> FormClass | None:
        """Return the class of a date in words."""
        return _looking_like(self.date, words)


def read_forms(text: str) -> Forms:
    """Return the forms in the text of a file; raises ValueError where it is damaged."""
    try:
        return convert(tomllib.loads(text), Forms)
    except ValidationError as error:
        raise ValueError(str(error)) from error


def _looking_like(classes: tuple[FormClass, ...], text: str) -> FormClass | None:
    return next((each for each in classes if each.looks and re.search(each.looks, text)), None)


def inflect(found: FormClass | None, text: str, form: str) -> str:
    """Return a form of a name or date of a class, as it is where the class has no such form."""
    if found is None or form not in found.forms:
        return text
    matched = re.search(found.looks, text) if found.looks else None
    return found.forms[form].format(text, *(matched.groups() if matched else ()))
