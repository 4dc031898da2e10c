"""Texts that take the form a pattern asks for: `{power:nom}`, `{host:in}`, `{power:represents|represent}`."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING

from index.words.language import spoken, translate
from index.words.punctuation import capitalised, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


_sign = partial(translate, "Punctuation")


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


def enumerated(parts: Iterable[str], *, phrases: bool = False, goes_on: bool = False) -> str:
    """Return names in a row as they stand in a sentence: "Iran, Iraq and Syria"; or whole `phrases`.

    What `goes_on` is followed by the words for how many more there are, and ends without "and".
    """
    parts = tuple(parts)
    if phrases:
        middle, last = _sign("{list}, {item}", "phrases in a sentence"), _sign("{list}, and {item}")
    else:
        middle, last = _sign("{list}, {item}", "names in a sentence"), _sign("{list} and {item}")
    row = reduce(partial(_joined, middle), parts if goes_on else parts[:-1] or parts)
    return row if goes_on or len(parts) < 2 else _joined(last, row, parts[-1])


def inflected_list(names: Iterable[str], join: Callable[[Iterable[str]], str] = enumerated) -> Inflected:
    """Return several names in a row; each takes the form that is asked for, if it has forms."""
    names = tuple(dict.fromkeys(names))
    language = spoken()

    def agreement() -> int:
        first = names[0].agreement() if isinstance(names[0], Inflected) else 0
        return language.agreement_of_several(first) if len(names) > 1 else first

    return Inflected(join(names), lambda form: join([_in_form(name, form) for name in names]), agreement)


def alternatives(names: Iterable[str]) -> Inflected:
    """Return names of which any is meant, "Germany or East Germany"; each takes the form that is asked for."""
    return inflected_list(names, _one_or_other)


def with_others(names: Iterable[str]) -> Inflected:
    """Return a name, and in brackets others that may be meant by it: "Germany (or East Germany)"; each in its form."""
    names = tuple(dict.fromkeys(names))
    if any("(" in name for name in names):
        return alternatives(names)
    found = inflected_list(names, _others_in_brackets)
    return Inflected(str(found), found.forms, names[0].agreement if isinstance(names[0], Inflected) else int)


def opening(words: str, *, capital: bool = True) -> Inflected:
    """Return words that open a sentence, with a capital or without one, and both ways as forms.

    After a colon, a language may go on with a small letter, `{statement:small}`, or with a capital, `{answer:large}`.
    """
    small, large = words, capitalised(words)
    return Inflected(large if capital else small, lambda form: small if form == "small" else large)


def _joined(pattern: str, row: str, part: str) -> str:
    item = Inflected(part, lambda _form: part, lambda: spoken().joining(part))
    return pattern.format(list=row, item=item)


def _one_or_other(names: Iterable[str]) -> str:
    """Return names in a row with "or" before the last alone: "Iran, Iraq or Syria"."""
    *first, last = names
    return translate("Answers", "{one} or {other}").format(one=listed(first), other=last) if first else last


def _others_in_brackets(names: Iterable[str]) -> str:
    first, *others = names
    if not others:
        return first
    return translate("Answers", "{one} (or {other})").format(one=first, other=_one_or_other(others))


def _in_form(name: str, form: str) -> str:
    return format(name, form) if isinstance(name, Inflected) else name
