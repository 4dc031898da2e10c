"""Parses what the reader typed into words, phrases, alternatives, exclusions and operators. Never raises.

The rules are those that people know from elsewhere: all words are asked for, "words in quotation marks" stand side by
side and exactly so, -word excludes, OR allows either, word* is a beginning, name:value is an operator. What is
unfinished or malformed is read as far as it makes sense.
"""

from __future__ import annotations

import re
from string import ascii_lowercase
from typing import TYPE_CHECKING

from index.results import ReadAs
from index.search.analysis import IS_SPACELESS, MARKS, SPACELESS, STOP_WORDS, TOKEN, fold, words
from index.typed import in_plain_signs
from index.values import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterator

# A query is cut after so many characters, and after so many words: a page pasted by mistake must not block the search.
# Long questions of readers have 10 to 15 words; time grows with the number of words.
LONGEST_QUERY = 2_000
MOST_WORDS = 24
# Letters of a script without spaces that are searched for as one word. Words of Chinese and Japanese have 1 to 4
# letters.
LONGEST_PHRASE = 4
LONGEST_SHOWN = 60  # characters of a word repeated to the reader
FORMS_OF_ADDRESS = frozenset(["mr", "mrs", "ms", "dr", "col", "lt", "maj", "capt", "gen", "sgt", "jr", "sr"])
OPERATORS = ("power", "for", "in", "title", "type")
QUESTION_WORDS = frozenset(
    word
    for line in (
        "what who whom whose which when where why how about can could should might please tell show give find explain",
        "describe list mean happen anyone somebody someone something anything",
    )
    for word in line.split()
)

INITIALS = frozenset(ascii_lowercase)  # "J. C. King" is found by King; single letters stand everywhere

# "Wisner, Frank", "van der Stoel, Max", "King, Col. J. C.": a family name of up to 3 words, a comma, and a given name.
_INVERTED_NAME = re.compile(
    rf"\s*[^\s,:\"]+(?:\s[^\s,:\"]+){{0,2}},\s+(?:(?:{'|'.join(FORMS_OF_ADDRESS)})\b\.?\s+)*(?P<given>[^\W\d_]{{2}})",
    re.IGNORECASE,
)
# Letters of scripts without spaces, or of others: "Iran和平" is two runs.
_RUN = re.compile(rf"[{SPACELESS}{MARKS}]+|[^{SPACELESS}]+")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
# A word or a phrase, perhaps not closed yet, with a minus and an operator before it.
_PIECE = re.compile(
    r"(?P<minus>(?<!\S)[-−–](?=\S))?"
    rf"(?:(?P<operator>{'|'.join(OPERATORS)}):\s*)?"
    r"(?:(?P<phrase>\"[^\"]*\"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?)|(?P<plain>[^\s\"“„«]+))",
    re.IGNORECASE,
)


class TypedTerm(Struct, frozen=True, kw_only=True):
    """A word or a phrase as typed: its folded words and their distances from the first (0, 1, 2…).

    A distance is larger than 1 where stop words, which are not indexed, stand between. `shown` is what was typed.
    `prefix` means that the last word may go on, `quoted` that the words are wanted exactly as spelled, `title` that
    they are wanted in a heading. `given_name` marks "Frank" in "Wisner, Frank", as printed indexes write names: many
    texts have the family name alone. `spelled` are all words of a phrase, stop words included.
    """

    words: tuple[str, ...]
    distances: tuple[int, ...]
    shown: str
    quoted: bool = False
    prefix: bool = False
    title: bool = False
    given_name: bool = False
    spelled: tuple[str, ...] = ()


class Query(Struct, frozen=True):
    """A parsed query: each of `groups` is met by any one of its terms, `excluded` terms by no hit.

    `operators` are (name, value) pairs, all but title:. `cut` tells that words beyond MOST_WORDS were left out.
    """

    groups: tuple[tuple[TypedTerm, ...], ...] = ()
    excluded: tuple[TypedTerm, ...] = ()
    operators: tuple[tuple[str, str], ...] = ()
    cut: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is words alone: no phrase, no alternative, no exclusion, no operator."""
        alone = all(len(group) == 1 and not (group[0].quoted or group[0].title) for group in self.groups)
        return alone and not self.excluded and not self.operators

    def read_as(self) -> ReadAs:
        """Return how the query was read, in the notation of the search box."""
        parts = [_any_of(group) for group in self.groups]
        text = " AND ".join(parts)
        text += "".join(f" NOT {_shown(term)}" for term in self.excluded)
        text = " ".join([text, *(f"{name}: {value}" for name, value in self.operators)]).strip()
        return ReadAs(text, MOST_WORDS if self.cut else 0)


class _Reading(Struct):
    """The query parsed so far, and what the words before mean for the next one.

    `either` and `negated` are set by OR and NOT; `given_name` is where a given name begins in the text, or -1.
    """

    groups: list[list[TypedTerm]] = field(default_factory=list)
    excluded: list[TypedTerm] = field(default_factory=list)
    operators: list[tuple[str, str]] = field(default_factory=list)
    given_name: int = -1
    either: bool = False
    negated: bool = False
    words: int = 0

    def add(self, term: TypedTerm, *, excluded: bool) -> None:
        """Add a term: as excluded, as an alternative to the one before, or as one more that hits must meet."""
        self.words += len(term.words)
        if excluded or self.negated:
            self.excluded.append(term)
        elif self.either and self.groups:
            self.groups[-1].append(term)
        else:
            self.groups.append([term])
        self.either = self.negated = False


def parse(text: str, *, typing: bool = True) -> Query:
    """Return the query in a text; while the reader is `typing`, its last word may be the beginning of one."""
    text = in_plain_signs(text)[:LONGEST_QUERY]
    inverted = _INVERTED_NAME.match(text)
    reading = _Reading(given_name=inverted.start("given") if inverted else -1)
    for piece in _PIECE.finditer(text):
        if reading.words >= MOST_WORDS:
            break
        _read_piece(reading, piece, open_end=typing and piece.end() == len(text))
    groups = _without_filler(reading.groups)
    cut = reading.words >= MOST_WORDS
    return Query(tuple(map(tuple, groups)), tuple(reading.excluded), tuple(reading.operators), cut)


def _read_piece(reading: _Reading, piece: re.Match[str], *, open_end: bool) -> None:
    plain, operator, minus = piece["plain"] or "", (piece["operator"] or "").lower(), bool(piece["minus"])
    if not operator and plain in {"OR", "|", "||"}:
        reading.either = True
    elif not operator and plain == "NOT":
        reading.negated = True
    elif operator and operator != "title":
        value = (piece["phrase"] or plain).strip('"“”„«» ')
        if words(value):
            reading.operators.append((operator, value))
    elif plain not in {"AND", "&", "&&"} or operator:
        starts_at = reading.given_name - piece.start("plain")
        for term in _terms(piece["phrase"], plain, title=operator == "title", open_end=open_end, given=starts_at):
            reading.add(term, excluded=minus)


def _terms(phrase: str | None, plain: str, *, title: bool, open_end: bool, given: int) -> Iterator[TypedTerm]:
    if phrase:
        closed = len(phrase) > 1 and phrase[-1] in _QUOTES.values()
        yield from _phrase(phrase.strip('"“”„«»'), title=title, prefix=open_end and not closed)
        return
    if IS_SPACELESS.search(plain):
        yield from _spaceless(plain, title=title)
        return
    for match in TOKEN.finditer(plain):
        if word := fold(match[0]):
            starred = plain[match.end() : match.end() + 1] == "*"
            prefix = starred or (open_end and match.end() == len(plain))
            shown, given_name = match[0][:LONGEST_SHOWN], match.start() == given
            yield TypedTerm(
                words=(word,), distances=(0,), shown=shown, prefix=prefix, title=title, given_name=given_name
            )


def _spaceless(plain: str, *, title: bool) -> Iterator[TypedTerm]:
    """Yield terms for text in a script without spaces: up to 4 letters are one phrase, more are their pairs."""
    for run in _RUN.finditer(plain):
        letters = [(match[0], fold(match[0])) for match in TOKEN.finditer(run[0])]
        long = IS_SPACELESS.match(run[0]) and len(letters) > LONGEST_PHRASE
        width = 2 if long else max(len(letters), 1)
        for at in range(len(letters) - width + 1):
            part = letters[at : at + width]
            shown = "".join(written for written, _ in part)[:LONGEST_SHOWN]
            yield TypedTerm(
                words=tuple(word for _, word in part), distances=tuple(range(width)), shown=shown, title=title
            )


def _phrase(text: str, *, title: bool, prefix: bool) -> Iterator[TypedTerm]:
    spelled = [word for word in map(fold, TOKEN.findall(text)) if word]
    kept = [(word, place) for place, word in enumerate(spelled) if word not in STOP_WORDS]
    if kept:
        first = kept[0][1]
        distances = tuple(place - first for _, place in kept)
        open_end = prefix and not text[-1:].isspace()
        if open_end and spelled[-1] != kept[-1][0]:
            spelled.pop()  # a stop word at the end may be the beginning of another word
            open_end = False
        yield TypedTerm(
            words=tuple(word for word, _ in kept),
            distances=distances,
            shown=" ".join(TOKEN.findall(text)),
            quoted=True,
            prefix=open_end,
            title=title,
            spelled=tuple(spelled),
        )


def _without_filler(groups: list[list[TypedTerm]]) -> list[list[TypedTerm]]:
    """Return the groups without words that say nothing about the subject, and each group once.

    If all of them are such, question words and single letters stay; if only stop words are left, the one being typed
    stays, as it may become another word.
    """
    for filler in (QUESTION_WORDS | FORMS_OF_ADDRESS | INITIALS | STOP_WORDS, STOP_WORDS):
        subject = [[term for term in group if not _is_filler(term, filler)] for group in groups]
        if kept := [group for group in subject if group]:
            return [group for place, group in enumerate(kept) if group not in kept[:place]]
    return [group for group in groups[-1:] if group[-1].prefix]


def _is_filler(term: TypedTerm, filler: frozenset[str]) -> bool:
    return not term.quoted and len(term.words) == 1 and term.words[0] in filler


def _any_of(group: tuple[TypedTerm, ...]) -> str:
    return _shown(group[0]) if len(group) == 1 else f"({' OR '.join(map(_shown, group))})"


def _shown(term: TypedTerm) -> str:
    text = f'"{term.shown}"' if term.quoted else term.shown
    return ("title: " if term.title else "") + text + ("…" if term.prefix else "")
