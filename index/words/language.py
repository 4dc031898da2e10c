"""The language in which texts are shown; every text goes through this module, in English by default.

The window sets it to Qt's translations (`viewer.settings.language_service`); the terminal stays English. It holds for
the whole process, as Qt's translators, QLocale and gettext do, so that an answer worded in the search thread is in the
same language as the button beside it.
"""

from __future__ import annotations

import re
from string import Formatter

from index.english_dates import english_date
from index.late_patterns import late_pattern

# A name takes "the" when it starts or ends with one of these words.
_ARTICLE_FIRST = frozenset(
    {"United", "Republic", "Kingdom", "Holy", "Union", "State", "Islamic", "Democratic", "Grand", "Duchy"}
)
_ARTICLE_LAST = frozenset(
    {
        "Republic",
        "Republics",
        "Kingdom",
        "States",
        "states",
        "Union",
        "Empire",
        "Federation",
        "Confederation",
        "Emirates",
        "Islands",
        "Netherlands",
        "Philippines",
        "Bahamas",
        "Maldives",
        "Gambia",
        "Comoros",
    }
)
# "hit(s)" and "countr(y|ies)": the ending for one, and that for any other number.
_AFTER_DAY = r"(?<=\d)(\.|er)?(?!\d).*"
_OF_ONE_OR_MORE = late_pattern(r"\((?:(?P<one>[a-z]*)\|)?(?P<more>[a-z]+)\)")


class Language:
    """English, and the interface of every other language. Its methods may be called from any thread."""

    code = "en"
    right_to_left = False
    year_at_end = r" \d+$"

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:  # noqa: ARG002
        """Return a text in this language; see `translate` below."""
        if n < 0:
            return text
        spelled = _OF_ONE_OR_MORE.sub(lambda found: (found["one"] or "") if n == 1 else found["more"], text)
        return spelled.replace("%n", self.number(n))

    def number(self, number: int) -> str:
        """Return a number as it is written, grouped by thousands."""
        return f"{number:,}"

    def date(self, year: int, month: int = 0, day: int = 0) -> str:
        """Return a date in words; without a day a month, without a month a year."""
        return english_date(year, month, day)

    def short_date(self, year: int, month: int = 0, day: int = 0) -> str:
        """Return a date in few letters, for columns."""
        return english_date(year, month, day, short=True)

    def state(self, code: str, name: str) -> str:  # noqa: ARG002
        """Return the name of the state with this code, which the library calls `name`."""
        return name

    def set_apart(self, text: str) -> str:
        """Return a text of figures and signs so that its parts keep their order in a line of this language."""
        return text

    def in_sentence(self, name: str) -> str:
        """Return the name of a state as it stands within a sentence: "the United States"; blank for blank."""
        words = name.partition(" (")[0].split()
        takes_article = words and (words[0] in _ARTICLE_FIRST or words[-1] in _ARTICLE_LAST)
        return f"the {name}" if takes_article else name

    def name_form(self, key: str, name: str, form: str) -> str:  # noqa: ARG002
        """Return the form of a name that a pattern asks for, see `index.words.grammar`; English has one.

        `key` is the code of a state, or the words that the library has in place of a name.
        """
        return name if key == name else self.in_sentence(name)

    def agreement(self, key: str, name: str) -> int:
        """Return which of several words agrees with a name: "represents" (0) or "represent" (1)."""
        # Only words can mean several states: "several neutral countries".
        return int(key == name and name.endswith("s"))

    def agreement_of_several(self, first: int) -> int:  # noqa: ARG002
        """Return which of several words agrees with several names in a row, the `first` of which agrees with that."""
        return 1

    def joining(self, text: str) -> int:  # noqa: ARG002
        """Return which of several words for "and" stands before a text in a row: Spanish "y Cuba", "e Irán"."""
        return 0

    def date_form(self, words: str, form: str) -> str:
        """Return the form of a date in words that a pattern asks for: "on 21 May 1980", "in May 1980"."""
        if form != "in":
            return words
        return f"on {words}" if words[:1].isdigit() and " " in words else f"in {words}"

    def without_year(self, words: str, *, month: bool) -> str:
        """Return a form of a date in words without the year at its end, or with nothing after its day."""
        if month:
            return re.sub(self.year_at_end, "", words)
        return re.sub(_AFTER_DAY, r"\1", words, count=1)

    def term(self, name: str) -> str:
        """Return what this language calls a term of the glossary, which the library calls `name`."""
        return name

    def definition(self, english: str) -> str:
        """Return a definition of the glossary in this language; blank where it has none for that English."""
        return english

    def note(self, english: str) -> str:
        """Return a note of the editors on an arrangement in this language; blank where it has none for that English."""
        return english

    def worded(self, text: str) -> str:
        """Return what this language says for words of the library; blank where it has nothing for them."""
        return text


ENGLISH = Language()
_spoken = ENGLISH


def spoken() -> Language:
    """Return the language in use."""
    return _spoken


def speak(language: Language) -> Language:
    """Use another language from now on and return the one used before; in force for the whole process."""
    global _spoken
    before, _spoken = _spoken, language
    return before


class FillableText(str):
    """A text to be filled in; what has no forms stands as it is where the text asks for one, as `{host:in}` does."""

    def format(self, *values: object, **named: object) -> str:
        """Return the text with the values in their places."""
        try:
            return super().format(*values, **named)
        except ValueError:  # a plain string was asked for a form: a bare name is better than no sentence
            return _BARE.vformat(self, values, named)


class _Bare(Formatter):
    """Fills in a pattern, slower than Python's own, with whatever a value can be."""

    def format_field(self, value: object, form: str) -> str:
        try:
            return format(value, form)
        except ValueError:
            return str(value)


_BARE = _Bare()


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return a text in the language in use; takes what QCoreApplication.translate takes.

    `context` and `text` are literals, so that the translations can be collected from the code. A text that counts
    has "%n" for the number `n`, and in English "hit(s)" or "countr(y|ies)" where the word depends on it; languages
    with other plurals write out theirs. `comment` tells translators apart what is spelled alike.
    """
    return FillableText(_spoken.translate(context, text, comment, n))


def translatable(context: str, text: str) -> str:  # noqa: ARG001
    """Return `text` as it is: a literal in a table, which is to be collected now and translated when it is shown."""
    return text
