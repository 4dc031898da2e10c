"""Who is the subject and who the object of a verb, where its number or the other states tell, and not their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.question import Named, Role
from index.answers.roles.role_cues import ACTOR, HOST, POWER, REPRESENTED
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

_ACTIVE = (Cue.REPRESENTS, Cue.DOES)
_ASKING = (Cue.WHO, Cue.HOW_MANY)
_TWO = 2
# Words that tell more of a mandate than that a state has it: “осуществлял”.
_WITH_A_PART = frozenset(
    {
        *(Cue.REPRESENTS, Cue.REPRESENTED, Cue.PROTECTOR, Cue.ENTRUSTS, Cue.TAKES_OVER, Cue.SUCCEEDS, Cue.NEVER),
        *(Cue.BY, Cue.WHOM, Cue.TO_WHOM, Cue.STATES, Cue.POWERS, Cue.WHERE, Cue.ABOUT),
    }
)
# A verb of today that is written as its participle, but for an accent.
_ALIKE = frozenset({Cue.REPRESENTS, Cue.REPRESENTED, Cue.PRESENT, Cue.SINGLE})


def with_finite_verbs(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Token]:
    """Return the tokens of a question where a verb before whom it asks for is no participle that is written alike.

    French "X représente qui" folds as "X représenté par qui" does.
    """
    return [
        replace(token, cues=token.cues - {Cue.REPRESENTED}) if _asks_after(tokens, place, vocabulary) else token
        for place, token in enumerate(tokens)
    ]


def _asks_after(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Return whether a verb of one state, which may be a participle, has "who" after it, and not "by whom"."""
    verb, before = tokens[place], tokens[max(place - 1, 0)]
    if not verb.cues >= _ALIKE or before.means(Cue.BE, Cue.DOES):
        return False
    asked = next((token for token in tokens[place + 1 :] if not token.means(Cue.NOW, Cue.STILL, Cue.ADVERB)), verb)
    by = vocabulary.cues.get((asked.text.split(" ")[0],), frozenset())
    return asked.means(Cue.WHO) and Cue.BY not in by


def with_objects_asked(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens of a question where states that a verb of one state cannot have as its subject are its objects.

    "Welche Länder hat X vertreten", but "welche Länder haben X vertreten".
    """
    return [
        replace(token, cues=token.cues | {Cue.WHOM}) if _are_objects(tokens, place) else token
        for place, token in enumerate(tokens)
    ]


def with_object(tokens: Sequence[Token], named: Sequence[Named]) -> list[Named]:
    """Return the states of a question with the one as represented that nothing but the verb is about: "vertritt X Y".

    A power that acts acts for somebody: where no one else is represented or asked for, it is the only open state.
    """
    meant = {cue for token in tokens for cue in token.cues}
    is_active = Cue.REPRESENTS in meant or {Cue.DOES, Cue.REPRESENTED} <= meant
    given = {role for each in named if each.explicit for role in each.roles}
    still_open = [each for each in named if each.open]
    told = Role.POWER in given and Role.REPRESENTED not in given and len(still_open) == 1
    if not (is_active and told) or meant & {Cue.WHOM, Cue.BY, Cue.FOR}:
        return [*named]
    return [replace(each, roles=REPRESENTED, open=False) if each.open else each for each in named]


def with_mandates_had(tokens: Sequence[Token], named: Sequence[Named]) -> list[Named]:
    """Return the states of a question with the one that has mandates as represented by them where it never acted.

    “Какие мандаты были у X”, "which mandates did X have?"; who asks whether it has any asks for its own.
    """
    meant = {cue for token in tokens for cue in token.cues}
    asks = not tokens or not tokens[0].means(Cue.DOES, Cue.BE) or tokens[0].means(Cue.WHO)
    known = all(token.cues or token.mention or token.time for token in tokens)
    if not (asks and known and meant >= {Cue.ARRANGEMENTS, Cue.DOES}) or meant & _WITH_A_PART:
        return [*named]
    return [replace(each, roles=ACTOR) if each.roles == POWER else each for each in named]


def with_refuser(tokens: Sequence[Token], named: Sequence[Named]) -> list[Named]:
    """Return the states of a question with the one that refuses a mandate as its host: "did X refuse Y’s mandate"."""
    meant = {cue for token in tokens for cue in token.cues}
    powers = [each for each in named if Role.POWER in each.roles and not each.open]
    if Cue.NEVER not in meant or meant.isdisjoint({Cue.MANDATE, Cue.PROTECTOR}) or len(powers) != _TWO:
        return [*named]
    refuser = next((each for each in powers if each.explicit), powers[0])
    return [replace(each, roles=HOST) if each is refuser else each for each in named]


def _are_objects(tokens: Sequence[Token], place: int) -> bool:
    """Return whether states are asked for at `place`, and the verb after them has one subject alone."""
    asked = tokens[place].means(*_ASKING) or (place > 0 and tokens[place - 1].means(*_ASKING))
    if not (asked and tokens[place].means(Cue.STATES)):
        return False
    verbs = [token for token in tokens[place + 1 :] if token.means(*_ACTIVE, Cue.BE, Cue.REPRESENTED)]
    if not verbs or not verbs[0].means(Cue.SINGLE):
        return False
    return verbs[0].means(Cue.REPRESENTS) or any(verb.means(Cue.REPRESENTED) for verb in verbs[1:])
