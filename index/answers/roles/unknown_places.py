"""Places of a question that are no states: "Dutch East Indies", "Spanish Morocco", "Atlantis".

Nothing is stated of them, and what is stated of a state whose name is a part of theirs answers no question about them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.search.analysis import LIGHT_WORDS, STOP_WORDS
from index.search.naming.name_table import NamedBy
from index.search.query import QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

# German adjectives without an ending are a part of a longer name, joined to it by a hyphen: "Britisch-Indien".
_BARE = ("isch", "deutsch")
EVENTS = frozenset({Cue.EVENT, Cue.FALL, Cue.OUTBREAK})  # which mean nothing but a time
_EVERYDAY = STOP_WORDS | QUESTION_WORDS | LIGHT_WORDS


def has_unknown_place(tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Return whether a question names a place that is no state, or a state only as a part of another name."""
    if any(token.means(Cue.PLACE) or _is_part(tokens, at, vocabulary) for at, token in enumerate(tokens)):
        return True
    if any(_is_a_group(tokens, at) for at in range(len(tokens))):
        return True
    hosted = any(token.mention and _is_within(tokens, at) for at, token in enumerate(tokens))
    return not hosted and any(is_unknown(token) and _is_within(tokens, at) for at, token in enumerate(tokens))


def is_unknown(token: Token) -> bool:
    """Return whether a token means nothing here and is no everyday word either."""
    if token.cues - EVENTS or token.mention or token.time:
        return False
    return not _EVERYDAY.issuperset(token.text.split())


def names_a_ruler(tokens: Sequence[Token]) -> bool:
    """Return whether the name of a time stands where a state would, right after a verb: "who represented Gaddafi"."""
    verbs = (Cue.REPRESENTS, Cue.REPRESENTED, Cue.DOES, Cue.BE, Cue.FOR)
    told = [token for token in tokens if not token.means(Cue.ARTICLE) or token.means(*verbs, Cue.IN, Cue.WHILE)]
    told = [token for token in told if not token.cues >= {Cue.OF, Cue.TO}]  # Spanish "a"
    return any(
        verb.means(*verbs) and ruler.time and not ruler.mention and not ruler.text.startswith("xtime")
        for verb, ruler in pairwise(told)
    )


def _is_within(tokens: Sequence[Token], place: int) -> bool:
    """Return whether "in" stands before a token, beyond articles; words such as "with" and "at" may say else."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    return at >= 0 and tokens[at].means(Cue.IN) and tokens[at].means(Cue.DURING, Cue.TO)


def _is_a_group(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the hosts are a group of states: “en los países del Este”, but not "in which countries of"."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    within = at >= 0 and tokens[at].means(Cue.IN) and tokens[place].means(Cue.STATES)
    after = tokens[place + 1 : place + 2]
    return within and not tokens[place].means(Cue.WHERE, Cue.WHO) and bool(after) and after[0].means(Cue.OF)


def _is_part(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether an adjective of a state is a part of a longer name: "in Spanish Morocco", "Inde britannique"."""
    if not tokens[place].is_adjective:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after and tokens[place].text.endswith(_BARE):
        return is_unknown(after) or _is_name(after)
    if Habit.ADJECTIVE_AFTER in vocabulary.habits:
        return place > 0 and _is_name(tokens[place - 1])
    return after is not None and _is_name(after) and _is_within(tokens, place)


def _is_name(token: Token) -> bool:
    return token.mention is not None and token.mention.candidates[0].named_by is NamedBy.NAME
