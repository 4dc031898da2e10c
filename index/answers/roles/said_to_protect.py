"""Tells who is said to be a protecting power from whose protecting power is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary


def is_said_to_protect(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state is said to be a protecting power: German "für wen war X Schutzmacht", but "war Xs".

    English "the X protecting power" is that of X.
    """
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE):
        at -= 1
    after = tokens[place + 1 : place + 2]
    german, english = (habit in vocabulary.habits for habit in (Habit.VERB_LAST, Habit.SUBJECT_FIRST))
    if at < 0 or not tokens[at].means(Cue.BE) or not (after and after[0].means(Cue.PROTECTOR)):
        return False
    owned = tokens[place].is_adjective or tokens[place].written.casefold().endswith(("'s", "’s", "’", "'"))
    owned = owned or (vocabulary.is_owner(tokens[place].written) if german else english and at < place - 1)
    asked = any(token.means(Cue.WHO) and not token.means(Cue.WHOM) for token in tokens[:at])
    follower = tokens[place + 2] if place + 2 < len(tokens) else None
    of_another = follower is not None and follower.mention and not vocabulary.is_owner(follower.written)
    return not (owned or asked or of_another)
