"""Objects that stand before their verb, where their article or the number of the verb tells that they are none of it.

German "den Iran vertritt …", "die USA vertritt …": neither is the subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary


def is_object_first(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a state begins a question as the object of the verb after it."""
    verb = tokens[place + 1] if place + 1 < len(tokens) else None
    begins = all(token.means(Cue.ARTICLE) and not token.means(Cue.IN) for token in tokens[:place])
    if Habit.VERB_LAST not in vocabulary.habits or not begins or not (verb and verb.means(Cue.REPRESENTS)):
        return False
    several = vocabulary.is_plural(tokens[place].written)
    if place and tokens[place - 1].text in vocabulary.object_articles:
        return not several
    return several == verb.means(Cue.SINGLE)
