"""Which role the case of a name tells, in languages whose names of states have cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Role
from index.answers.roles.objects_first import is_object_by_subject, is_object_first, is_subject_by_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary


def role_by_case(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> tuple[Role, ...]:
    """Return the role that the case of a name tells: “Швейцарию” is represented, and by the state beside it.

    “Представлены Швейцарией” names the power. None where all cases look alike, and after prepositions.
    """
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN, Cue.BY):
        at -= 1
    before = tokens[at] if at >= 0 else None
    if before and before.means(Cue.IN, Cue.BY):
        return ()
    if is_subject_by_object(tokens, place, vocabulary):
        return (Role.POWER,)
    return _role_of_name(tokens, place, before, vocabulary) if _is_named(tokens[place]) else ()


def _role_of_name(
    tokens: Sequence[Token], place: int, before: Token | None, vocabulary: Vocabulary
) -> tuple[Role, ...]:
    """Return the role that the case of the name of a state itself tells, beside a verb."""
    written = tokens[place].written
    if _has(tokens, Cue.REPRESENTED) and vocabulary.is_agent(written):
        return (Role.POWER,)
    if not (_has(tokens, Cue.REPRESENTS) or _has(tokens, Cue.WHOM)):
        return ()
    first = is_object_first(tokens, place, vocabulary) or is_object_by_subject(tokens, place, vocabulary)
    if first or vocabulary.is_object(written):
        return (Role.REPRESENTED,)
    if before and _is_named(before) and vocabulary.is_object(before.written):
        return (Role.POWER,)
    # Verbs of several words may ask for another case: “действует от имени Ирана”.
    verbs = (token for token in (before, *tokens[place + 1 : place + 2]) if token and " " not in token.text)
    acts = vocabulary.is_subject(written) and any(verb.means(Cue.REPRESENTS) for verb in verbs)
    return (Role.POWER,) if acts else ()


def _has(tokens: Sequence[Token], cue: Cue) -> bool:
    return any(token.means(cue) for token in tokens)


def _is_named(token: Token) -> bool:
    """Return whether a token is the name of a state, and no adjective."""
    return token.mention is not None and not token.is_adjective
