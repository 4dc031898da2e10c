"""Parses what the reader typed into words, phrases, alternatives, exclusions and operators. Never raises.

The rules are those that people know from elsewhere: all words are asked for, "words in quotation marks" must stand side
by side and exactly so, -word excludes, OR allows either, AND demands both, NEAR/5 and "…"~5 want words near each other,
wor*d and wo?d stand for all words that fit, name:value is an operator. What is unfinished or malformed is read as far
as it makes sense.
"""

from __future__ import annotations

import re
from itertools import pairwise
from string import ascii_lowercase
from typing import TYPE_CHECKING

from index.answers.languages import little_words_of
from index.late_patterns import late_pattern
from index.results import ReadAs
from index.search.analysis import STOP_WORDS, words
from index.search.equivalents import idioms
from index.search.nearness import MOST, USUAL
from index.search.typed_terms import TypedTerm, typed_terms
from index.typed import in_plain_signs
from index.values import Struct, field, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.results import TooWide
    from index.search.naming.names import Mention

    Names = Callable[[Sequence[str]], Sequence[Mention]]

# A query is cut after so many characters, and after so many words: a page pasted by mistake must not block the search.
# Long questions of readers have 10 to 15 words, and a pasted paragraph 60: on a collection of such queries mean average
# precision rose from 0.132 with 24 words and a share (ranking.py) to 0.188 with 64 and none. Time grows with the words.
LONGEST_QUERY = 2_000
MOST_WORDS = 64
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
_FILLERS = (QUESTION_WORDS | FORMS_OF_ADDRESS | INITIALS | STOP_WORDS, STOP_WORDS)

# "Wisner, Frank", "van der Stoel, Max", "King, Col. J. C.": a family name of up to 3 words, a comma, and a given name.
_INVERTED_NAME = late_pattern(
    rf"\s*[^\s,:\"]+(?:\s[^\s,:\"]+){{0,2}},\s+(?:(?:{'|'.join(FORMS_OF_ADDRESS)})\b\.?\s+)*(?P<given>[^\W\d_]{{2}})",
    re.IGNORECASE,
)
_NEAR = late_pattern(r"NEAR(?:/(?P<most>\d{0,9}))?")
_JOINTS = {"OR": "OR", "|": "OR", "||": "OR", "NOT": "NOT", "AND": "AND", "&&": "AND", "&": ""}
# Initials of states and unions, as some print them: "U. S.", "U. K.", "U. S. S. R.". Those of people ("J. C. King")
# stand apart in the index too.
_SPACED_INITIALS = late_pattern(
    r"(?<![\w.])(?:u\. ?s\. ?s\. ?r|u\. ?s\. ?a|u\. ?a\. ?[er]|u\. ?[skn]|e\. ?u)\b\.?", re.I
)
# A word or a phrase, perhaps not closed yet, with a minus and an operator before it.
_PIECE = late_pattern(
    r"(?P<minus>(?<!\S)[-−–](?=\S))?"
    rf"(?:(?P<operator>{'|'.join(OPERATORS)}):\s*)?"
    r"(?:(?P<phrase>\"[^\"]*\"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?)(?:~(?P<most>\d{1,9}))?|(?P<plain>[^\s\"“„«]+))",
    re.IGNORECASE,
)


class Query(Struct, frozen=True):
    """A parsed query: each of `groups` is met by any one of its terms, `excluded` terms by no hit.

    `operators` are (name, value) pairs, all but title:. `cut` tells that words beyond MOST_WORDS were left out, and
    `strict` that hits must meet every group, because AND was typed.
    """

    groups: tuple[tuple[TypedTerm, ...], ...] = ()
    excluded: tuple[TypedTerm, ...] = ()
    operators: tuple[tuple[str, str], ...] = ()
    cut: bool = False
    strict: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is words alone: no phrase, no signs for letters, no alternative, no exclusion, no operator."""
        alone = all(len(group) == 1 and not (group[0].has_signs or group[0].title) for group in self.groups)
        return alone and not self.excluded and not self.operators

    @property
    def names_state(self) -> bool:
        """Whether any of its words name a state."""
        return any(term.mention for group in self.groups for term in group)

    def read_as(self, too_wide: Sequence[TooWide] = ()) -> ReadAs:
        """Return how the query was read, in the notation of the search box; `too_wide` are patterns cut short."""
        parts = [_any_of(group) for group in self.groups]
        text = " AND ".join(parts)
        text += "".join(f" NOT {_shown(term)}" for term in self.excluded)
        text = " ".join([text, *(f"{name}: {value}" for name, value in self.operators)]).strip()
        return ReadAs(text, MOST_WORDS if self.cut else 0, tuple(too_wide))


class _Reading(Struct):
    """The query parsed so far, and what the words before mean for the next one.

    `read` are the terms with what joins each to the one before: blank, OR, AND, NOT or NEAR with its number; `joint` is
    that of the next one.
    `given_name` is where a given name begins in the text, or -1.
    """

    read: list[tuple[str, TypedTerm]] = field(default_factory=list)
    operators: list[tuple[str, str]] = field(default_factory=list)
    given_name: int = -1
    joint: str = ""

    def add(self, term: TypedTerm, *, excluded: bool) -> None:
        """Add a term: as excluded, as an alternative to the one before, or as one more that hits should meet."""
        self.read.append(("NOT" if excluded else self.joint, term))
        self.joint = ""

    @property
    def strict(self) -> bool:
        """Whether AND joins any terms."""
        return any(joint == "AND" for joint, _ in self.read)

    @property
    def words(self) -> int:
        """How many words were read."""
        return sum(len(term.words) for _, term in self.read)

    def groups(self) -> list[list[TypedTerm]]:
        """Return the terms by the groups of alternatives that they form, without those that are excluded."""
        groups: list[list[TypedTerm]] = []
        followed_by = [joint for joint, _ in self.read[1:]] + [""]
        for (joint, term), following in zip(self.read, followed_by, strict=False):
            operand = replace(term, operand=True) if {"OR", "AND"} & {joint, following} else term
            if joint == "OR" and groups:
                groups[-1].append(operand)
            elif joint != "NOT":
                groups.append([operand])
        return groups


def parse(text: str, *, typing: bool = True, names: Names = lambda _words: ()) -> Query:
    """Return the query in a text; while the reader is `typing`, its last word may be the beginning of one.

    `names` finds the states that words name: a name of several words is one term, and one operand of OR and NOT.
    """
    text = plain_query(text)
    inverted = _INVERTED_NAME.match(text)
    reading = _Reading(given_name=inverted.start("given") if inverted else -1)
    for piece in _PIECE.finditer(text):
        if reading.words >= MOST_WORDS:
            break
        _read_piece(reading, piece, open_end=typing and piece.end() == len(text))
    cut = reading.words >= MOST_WORDS
    reading.read = _with_chains(_with_idioms(_with_names(reading.read, names)))
    return Query(
        tuple(map(tuple, _without_filler(reading.groups(), little_words_of(words(text))))),
        tuple(term for joint, term in reading.read if joint == "NOT"),
        tuple(reading.operators),
        cut,
        reading.strict,
    )


def plain_query(text: str) -> str:
    """Return what was typed in the characters of a keyboard and cut where it is too long to be a query.

    "U. S." is "U.S.": what is printed with a space between is one name.
    """
    plain = in_plain_signs(text)[:LONGEST_QUERY]
    return _SPACED_INITIALS.sub(lambda found: found[0].replace(" ", ""), plain) if ". " in plain else plain


def _read_piece(reading: _Reading, piece: re.Match[str], *, open_end: bool) -> None:
    plain, operator, minus = piece["plain"] or "", (piece["operator"] or "").lower(), bool(piece["minus"])
    if not operator and plain in _JOINTS:
        reading.joint = _JOINTS[plain]
    elif not operator and (near := _NEAR.fullmatch(plain)):
        reading.joint = _near(near["most"])
    elif operator and operator != "title":
        value = (piece["phrase"] or plain).strip('"“”„«» ')
        if words(value):
            reading.operators.append((operator, value))
            reading.joint = ""
    else:
        starts_at = reading.given_name - piece.start("plain")
        # "a b"~5 is "a" NEAR/5 "b".
        apart = [f'"{word}"' for word in piece["phrase"].strip('"“”„«»').split()] if piece["most"] else []
        terms = (
            term
            for phrase in apart or [piece["phrase"]]
            for term in typed_terms(phrase, plain, title=operator == "title", open_end=open_end, given=starts_at)
        )
        for number, term in enumerate(terms):
            follows = bool(apart) and number > 0
            if follows:
                reading.joint = _near(piece["most"])
            reading.add(term, excluded=minus and not follows)


def _near(most: str | None) -> str:
    return f"NEAR/{min(int(most), MOST) if most else USUAL}"


def _with_chains(read: list[tuple[str, TypedTerm]]) -> list[tuple[str, TypedTerm]]:
    """Return the terms with those that NEAR joins as one, without stop words, which are not indexed."""
    chained: list[tuple[str, TypedTerm]] = []
    for joint, term in read:
        before = chained[-1][1] if chained else None
        if before is None or not joint.startswith("NEAR") or _is_filler(before, STOP_WORDS):
            chained.append((joint, term))
        elif not _is_filler(term, STOP_WORDS):
            most = int(joint.removeprefix("NEAR/"))
            chained[-1] = (chained[-1][0], replace(before, near=(*before.near, (most, term))))
    return chained


def _with_names(read: list[tuple[str, TypedTerm]], names: Names) -> list[tuple[str, TypedTerm]]:
    """Return the terms with every name of a state as one term; no name goes on beyond OR or NOT."""
    joined = [place for place, (joint, _) in enumerate(read) if joint and place]
    named: list[tuple[str, TypedTerm]] = []
    for start, stop in pairwise([0, *joined, len(read)]):
        run = read[start:stop]
        for mention in reversed(names([term.plain for _, term in run])):
            one = _name([term for _, term in run[mention.start : mention.stop]], mention)
            run[mention.start : mention.stop] = [(run[mention.start][0], one)]
        named += run
    return named


def _with_idioms(read: list[tuple[str, TypedTerm]]) -> list[tuple[str, TypedTerm]]:
    """Return the terms with words that mean something only together as one; beside operators words are words."""
    if any(joint for joint, _ in read):
        return read
    found = list(idioms(["" if term.mention or term.title else term.plain for _, term in read]))
    for start, stop, meanings in reversed(found):
        one = replace(_as_one([term for _, term in read[start:stop]]), meanings=meanings)
        read[start:stop] = [(read[start][0], one)]
    return read


def _name(terms: Sequence[TypedTerm], mention: Mention) -> TypedTerm:
    """Return the terms that together mention a state as one term."""
    return replace(terms[0] if len(terms) == 1 else _as_one(terms), mention=mention)


def _as_one(terms: Sequence[TypedTerm]) -> TypedTerm:
    """Return terms as one, to stand side by side."""
    kept = [(term.words[0], place) for place, term in enumerate(terms) if term.words[0] not in STOP_WORDS]
    return replace(
        terms[-1],
        words=tuple(word for word, _ in kept),
        distances=tuple(place - kept[0][1] for _, place in kept),
        shown=" ".join(term.shown for term in terms),
        title=terms[0].title,
    )


def _without_filler(groups: list[list[TypedTerm]], little: frozenset[str]) -> list[list[TypedTerm]]:
    """Return the groups without words that say nothing about the subject, `little` ones too, and each group once.

    If all of them are such, question words and single letters stay; if only stop words are left, the one being typed
    stays, as it may become another word.
    """
    for filler in (little | _FILLERS[0], *_FILLERS):
        subject = [[term for term in group if not _is_filler(term, filler)] for group in groups]
        if kept := [group for group in subject if group]:
            return [group for place, group in enumerate(kept) if group not in kept[:place]]
    return [group for group in groups[-1:] if group[-1].prefix]


def _is_filler(term: TypedTerm, filler: frozenset[str]) -> bool:
    word = term.words[0] if len(term.words) == 1 and not (term.has_signs or term.meanings) else ""
    # Of operands only what is not indexed is left out: "list OR iran" asks for each of them.
    return word in (STOP_WORDS if term.operand else filler)


def _any_of(group: tuple[TypedTerm, ...]) -> str:
    return _shown(group[0]) if len(group) == 1 else f"({' OR '.join(map(_shown, group))})"


def _shown(term: TypedTerm) -> str:
    if term.near:
        first = _shown(replace(term, near=()))
        return "".join((first, *(f" NEAR/{most} {_shown(following)}" for most, following in term.near)))
    text = f'"{term.shown}"' if term.quoted else term.shown
    return ("title: " if term.title else "") + text + ("…" if term.prefix else "")
