"""What a question leaves out: "countries other than Switzerland", "Swiss mandates, but not in Iran"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

# Words that say before a verb that it is not so, and leave out a place before "in". Folded.
NEGATIONS = frozenset({"not", "nicht", "pas", "no", "nao", "не", "ليس", "ليست", "غير"})
_VERBS = (Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.DOES)


def left_out(tokens: Sequence[Token]) -> dict[int, bool]:
    """Return the places of the states that a question leaves out, and of each whether as host states.

    The states of a list share what is said before the first: "except Sweden and Italy".
    """
    found: dict[int, bool] = {}
    goes_on = joined = as_host = False
    for place, token in enumerate(tokens):
        if token.mention is None:
            goes_on = goes_on and (token.means(Cue.AND, Cue.ARTICLE, Cue.TO) or (as_host and token.means(Cue.IN)))
            joined = joined or token.means(Cue.AND, Cue.TO)
            continue
        goes_on = goes_on and (joined or (token.listed and not _acts(tokens, place)))
        joined = False  # German "außer X die USA vertreten" is no list
        if not goes_on:
            as_host = is_elsewhere(tokens, place)
            goes_on = as_host or _is_without(tokens, place) or _is_excepted(tokens, place)
        if goes_on:
            found[place] = as_host
    return found


def _acts(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a verb stands right after a state: "hormis X, Y a-t-elle" leaves out X alone."""
    return place + 1 < len(tokens) and tokens[place + 1].means(Cue.DOES, Cue.BE, Cue.REPRESENTS)


def _is_without(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word before a state leaves it out, and not the one before: "X mis à part, Y"."""
    before = max((at for at in range(place) if tokens[at].means(Cue.NOT)), default=0)
    of_other = before > 0 and tokens[before].means(Cue.EXCEPTED) and tokens[before - 1].mention is not None
    return Cue.NOT in cues_before(tokens, place) and not of_other


def denies_what_it_says(tokens: Sequence[Token]) -> bool:
    """Return whether a bare "not" denies a verb and leaves out no state: "vertritt nicht X Y", "vertreten X nicht"."""
    # Portuguese "no" is "in the".
    denied = (place for place, token in enumerate(tokens) if token.text in NEGATIONS and not token.means(Cue.IN))
    last = len(tokens) - 1
    return any(place == last or (_leaves_out(tokens, place) and _after_verb(tokens, place)) for place in denied)


def is_of_one_only(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks whether something is so of a state only: "is X represented only in Y".

    What is so of that state is no answer to it.
    """
    meant = [token for token in tokens if not token.means(Cue.ARTICLE, Cue.IN, Cue.BY, Cue.FOR)]
    beside = any(
        (one.means(Cue.ONLY) and other.mention) or (one.mention and other.means(Cue.ONLY))
        for one, other in pairwise(meant)
    )
    return beside and any(token.means(*_VERBS) for token in tokens)


def _leaves_out(tokens: Sequence[Token], negation: int) -> bool:
    """Return whether a negation stands before a state, beyond articles and "by"."""
    rest = (token for token in tokens[negation + 1 :] if not token.means(Cue.ARTICLE, Cue.BY) or token.means(Cue.IN))
    after = next(rest, None)
    return after is not None and after.mention is not None


def _after_verb(tokens: Sequence[Token], negation: int) -> bool:
    """Return whether a verb stands before a negation and no state between, or on both sides: "X, not Y" leaves out Y.

    German has the second part of a verb at the end: "wurde X nicht von Y vertreten".
    """
    before = [token for token in reversed(tokens[:negation]) if token.mention or token.means(*_VERBS)]
    goes_on = any(token.means(Cue.REPRESENTS, Cue.REPRESENTED) for token in tokens[negation:])
    return bool(before) and (before[0].mention is None or (goes_on and any(token.means(*_VERBS) for token in before)))


def is_elsewhere(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the words before a state leave it out as a place: "not in Iran", "außer im Iran"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    if at < 0 or not tokens[at].means(Cue.IN):
        return False
    denied = tokens[at - 1] if at > 0 else None
    return tokens[at].means(Cue.NOT) or (
        denied is not None and not denied.mention and (denied.means(Cue.NOT) or denied.text in NEGATIONS)
    )


def cues_before(tokens: Sequence[Token], place: int) -> frozenset[Cue]:
    """Return the cues of the word before a state, beyond articles, "by" and "for": "not by Switzerland"."""
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE, Cue.BY, Cue.FOR) and not tokens[at].means(Cue.NOT, Cue.BEFORE):
        at -= 1
    return tokens[at].cues if at >= 0 else frozenset()


def _is_excepted(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word after a state leaves it out: "Switzerland excepted", "la Suisse exceptée"."""
    return place + 1 < len(tokens) and tokens[place + 1].means(Cue.EXCEPTED)
