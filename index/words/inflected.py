"""Texts that take the form a pattern asks for: `{power:nom}`, `{host:in}`, `{power:represents|represent}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.words.language import spoken
from index.words.punctuation import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Inflected(str):
    """A text with other forms. As a string, and where a pattern asks for no form, it is as it was given.

    A pattern asks for a form by its name, or for one of several words that agree with the text: "represents|represent".
    """

    forms: Callable[[str], str]
    agreement: Callable[[], int]

    def __new__(cls, text: str, forms: Callable[[str], str], agreement: Callable[[], int] = int) -> Inflected:
        """Return a text whose forms `forms` gives by name, and `agreement` the number of the word that agrees."""
        made = super().__new__(cls, text)
        made.forms, made.agreement = forms, agreement
        return made

    def __format__(self, form: str) -> str:
        """Return a form, or the word that agrees."""
        if "|" in form:
            words = form.split("|")
            return words[min(self.agreement(), len(words) - 1)]
        return self.forms(form) if form else str(self)


def inflected_name(code: str, name: str, english: str = "") -> Inflected:
    """Return the name of a state as it stands within a sentence; without a code, what is said for `english` words."""
    language, key = spoken(), code or english
    shown = language.in_sentence(name) if code else name
    return Inflected(shown, lambda form: language.name_form(key, name, form), lambda: language.agreement(key, name))


def inflected_list(names: Iterable[str], join: Callable[[Iterable[str]], str] = listed) -> Inflected:
    """Return several names in a row; each takes the form that is asked for, if it has forms."""
    names = tuple(dict.fromkeys(names))
    language = spoken()

    def agreement() -> int:
        first = names[0].agreement() if isinstance(names[0], Inflected) else 0
        return language.agreement_of_several(first) if len(names) > 1 else first

    return Inflected(join(names), lambda form: join([_in_form(name, form) for name in names]), agreement)


def _in_form(name: str, form: str) -> str:
    return format(name, form) if isinstance(name, Inflected) else name
