"""What the reader typed, taken apart: words, phrases, alternatives, exclusions and operators. Never raises.

The rules are those people know from elsewhere: all words count, "words in quotation marks" stand side by side and
exactly so, -word excludes, OR allows either, word* is a beginning, name:value is an operator. Anything half-typed or
odd is read as far as it makes sense.
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

LONGEST_QUERY = 2_000
MOST_WORDS = 24
LONGEST_PHRASE = 4  # letters of a script without spaces that are searched for as one word
LONGEST_SHOWN = 60
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

INITIALS = frozenset(ascii_lowercase)  # of names: "J. C. King" is found by King, and J and C are everywhere

_INVERTED_NAME = re.compile(
    rf"\s*[^\s,:\"]+(?:\s[^\s,:\"]+){{0,2}},\s+(?:(?:{'|'.join(FORMS_OF_ADDRESS)})\b\.?\s+)*(?P<given>[^\W\d_]{{2}})",
    re.IGNORECASE,
)
_RUN = re.compile(rf"[{SPACELESS}{MARKS}]+|[^{SPACELESS}]+")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_PIECE = re.compile(
    r"(?P<minus>(?<!\S)[-−–](?=\S))?"
    rf"(?:(?P<operator>{'|'.join(OPERATORS)}):\s*)?"
    r"(?:(?P<phrase>\"[^\"]*\"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?)|(?P<plain>[^\s\"“„«]+))",
    re.IGNORECASE,
)


class TypedTerm(Struct, frozen=True, kw_only=True):
    """A word, or the words of a phrase with their distances from the first; folded.

    `prefix` means that the last word may go on; `quoted` that the words are meant exactly as spelled; `given_name` that
    it follows a name as printed indexes have it ("Wisner, Frank"): texts often have the name alone. `spelled` are all
    words of a phrase, with those that are not indexed.
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
    """A query as read: every group must be met by one of its terms, no excluded term may be, operators hold."""

    groups: tuple[tuple[TypedTerm, ...], ...] = ()
    excluded: tuple[TypedTerm, ...] = ()
    operators: tuple[tuple[str, str], ...] = ()
    cut: bool = False

    def read_as(self) -> ReadAs:
        """Return how the query was read, in the notation of the search box."""
        parts = [_any_of(group) for group in self.groups]
        text = " AND ".join(parts)
        text += "".join(f" NOT {_shown(term)}" for term in self.excluded)
        text = " ".join([text, *(f"{name}: {value}" for name, value in self.operators)]).strip()
        return ReadAs(text, MOST_WORDS if self.cut else 0)


class _Reading(Struct):
    """The query so far, and what the word before said about the next one."""

    groups: list[list[TypedTerm]] = field(default_factory=list)
    excluded: list[TypedTerm] = field(default_factory=list)
    operators: list[tuple[str, str]] = field(default_factory=list)
    given_name: int = -1
    either: bool = False
    negated: bool = False
    words: int = 0

    def add(self, term: TypedTerm, *, excluded: bool) -> None:
        """Take in a term: excluded, as an alternative to the one before, or as one more that must be met."""
        self.words += len(term.words)
        if excluded or self.negated:
            self.excluded.append(term)
        elif self.either and self.groups:
            self.groups[-1].append(term)
        else:
            self.groups.append([term])
        self.either = self.negated = False


def parse(text: str, *, typing: bool = True) -> Query:
    """Read a query; while the reader is typing, the last word may still go on."""
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
    """Yield what was typed in a script without spaces: a few letters side by side, more of them two by two."""
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
            spelled.pop()  # perhaps the beginning of another word
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
    """Drop words that say nothing about the subject; without others, the question words, then the last begun."""
    for filler in (QUESTION_WORDS | FORMS_OF_ADDRESS | INITIALS | STOP_WORDS, STOP_WORDS):
        telling = [[term for term in group if not _says_little(term, filler)] for group in groups]
        if kept := [group for group in telling if group]:
            return [group for place, group in enumerate(kept) if group not in kept[:place]]
    return [group for group in groups[-1:] if group[-1].prefix]


def _says_little(term: TypedTerm, filler: frozenset[str]) -> bool:
    return not term.quoted and len(term.words) == 1 and term.words[0] in filler


def _any_of(group: tuple[TypedTerm, ...]) -> str:
    return _shown(group[0]) if len(group) == 1 else f"({' OR '.join(map(_shown, group))})"


def _shown(term: TypedTerm) -> str:
    text = f'"{term.shown}"' if term.quoted else term.shown
    return ("title: " if term.title else "") + text + ("…" if term.prefix else "")
