"""Which roles the words beside the name of a state leave it.

No grammar is analysed. Only the words beside the name are looked at; what they leave open stays open, and the
arrangements decide (`index.answers.answering`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.answers.question import ROLES, Role
from index.answers.roles.around import Around
from index.answers.roles.name_cases import role_by_case
from index.answers.roles.said_to_protect import is_said_to_protect
from index.answers.roles.words_around import around_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

Roles = tuple[Role, ...]
POWER, REPRESENTED, HOST = ((role,) for role in ROLES)
# Who has an embassy may be represented by it or act through it: "US embassy Tehran", "Swiss embassy Tehran".
OWNER: Roles = (Role.REPRESENTED, Role.POWER)
ACTOR: Roles = (Role.POWER, Role.REPRESENTED)
# The embassy in a capital, or of its state: "Tehran embassy", "the Bern embassy in Tehran".
SEAT: Roles = (Role.HOST, Role.POWER, Role.REPRESENTED)
# Whose protecting powers they are, or where they act: "US protecting powers", "Syria protecting powers".
OF_POWERS: Roles = (Role.REPRESENTED, Role.HOST, Role.POWER)
# Whose protecting power it is, or who is one, or where: "was Iran’s protecting power", "is Sweden protecting power of".
OF_PROTECTOR: Roles = (*OWNER, Role.HOST)
OPEN: Roles = ()
_AFTER_PARTICIPLE = frozenset({Habit.OBJECT_AFTER_OF, Habit.OWNER_BARE})
_OWNED = frozenset({Cue.INTERESTS, Cue.PROTECTOR, Cue.POWERS})

# The first rule that applies decides.
_RULES: tuple[tuple[Callable[[Around], bool], Roles], ...] = (
    # Names without a verb, in any order.
    (lambda around: around.bare and bool(around.first & {*_OWNED, Cue.MANDATE, Cue.ARRANGEMENTS}), OPEN),
    (lambda around: around.topic, REPRESENTED),
    (lambda around: around.owns_the_protector, REPRESENTED),
    (lambda around: around.apposition, (*ACTOR, Role.HOST)),
    # Words before the state.
    (lambda around: around.holder or around.counts_either, ACTOR),
    (lambda around: Cue.FOR in around.before and not (Habit.FOR_IS_BY in around.habits and around.by), REPRESENTED),
    # "The British interests section of the American embassy", but "interests of the American embassy".
    (lambda around: Cue.EMBASSY in around.first and Cue.INTERESTS in around.before and around.subject, POWER),
    (lambda around: around.representation, OWNER),
    # Arabic “من ترعى مصالحه X”: whose interests X looks after.
    (lambda around: bool(around.before & _OWNED) and around.owned and Cue.WHOM not in around.before, REPRESENTED),
    # "L’ambassade américaine" is that of the adjective.
    (lambda around: Cue.EMBASSY in around.before and (around.owned or around.adjective), OWNER),
    # "US embassy Iran", but "Tehran embassy Americans".
    (lambda around: Cue.EMBASSY in around.before and around.subject, HOST),
    (lambda around: Cue.MANDATE in around.before and around.owned, ACTOR),
    (lambda around: around.by_a_mandate, ACTOR),
    (lambda around: around.by or Cue.BY in around.before or Cue.WHOM in around.before, POWER),
    (lambda around: around.either_by_number and around.counts_its_objects, ACTOR),
    (lambda around: around.lists_either or around.either_by_number or around.before_who, OWNER),
    (lambda around: Cue.REPRESENTS in around.before, REPRESENTED),
    # "¿Está representado X en Y?", "¿Ha Z representado a X?", “Представлена ли X в Y?”
    (lambda around: Cue.REPRESENTED in around.before and not _AFTER_PARTICIPLE.isdisjoint(around.habits), REPRESENTED),
    (lambda around: around.before >= {Cue.IN, Cue.DOES}, HOST),  # French "a" and "à" fold alike
    (lambda around: around.place_of_protector, HOST),
    (
        lambda around: Cue.PROTECTOR in around.first,
        OF_PROTECTOR,
    ),  # "was Iran’s protecting power", "is Sweden protecting power of"
    (lambda around: bool(around.before & {Cue.BE, Cue.DOES}) and around.passive, REPRESENTED),
    (lambda around: Cue.DOES in around.before and around.has_powers, REPRESENTED),
    (lambda around: around.has_a_protector, REPRESENTED),
    (lambda around: around.has_a_section, REPRESENTED),
    # "Quelqu’un a-t-il jamais représenté X ?"
    (lambda around: around.object_of_participle, REPRESENTED),
    (lambda around: around.object_of_perfect and Cue.STATES not in around.earlier, REPRESENTED),
    (lambda around: around.object_of_several or around.object_after_power, REPRESENTED),
    (lambda around: around.object_of_perfect and Cue.NOT in around.earlier, OWNER),  # „welche, nicht Y, haben X …“
    (lambda around: around.object_of_perfect, ACTOR),  # "welche Länder haben X vertreten" has two meanings
    (lambda around: bool(around.before & {Cue.BE, Cue.DOES}), POWER),
    (lambda around: Cue.IN in around.before and not around.of, HOST),
    # Words after it.
    (lambda around: around.in_clause == {Cue.REPRESENTED}, REPRESENTED),
    (lambda around: Cue.REPRESENTED in around.in_clause, OWNER),
    (lambda around: Cue.REPRESENTS in around.in_clause, POWER),
    (lambda around: Cue.INTERESTS in around.first or around.passive, REPRESENTED),
    (lambda around: Cue.REPRESENTS in around.first, POWER),
    (lambda around: around.acted, POWER),
    (lambda around: around.has_a_mandate, ACTOR),
    (lambda around: Cue.POWERS in around.first, OF_POWERS),
    (lambda around: bool(around.first & {Cue.BE, Cue.DOES}) and Cue.REPRESENTS in around.second, POWER),
    (
        lambda around: Cue.INTERESTS in around.before and (not around.capital or Cue.WHERE in around.earlier),
        REPRESENTED,
    ),
    (lambda around: Cue.EMBASSY in around.first and around.capital, SEAT),
    (lambda around: Cue.EMBASSY in around.first, OWNER),
    (lambda around: bool(around.first & {Cue.MANDATE, Cue.ARRANGEMENTS}), ACTOR),
    (lambda around: Cue.BE in around.first and bool(around.complement & {Cue.PROTECTOR, Cue.MANDATE}), POWER),
    (lambda around: Cue.DOES in around.first and Cue.MANDATE in around.complement, POWER),
    # Who names a capital means the place, but for “в Тегеране Лондон”.
    (lambda around: around.capital and not around.hosted, HOST),
    (lambda around: Cue.ARRANGEMENTS in around.before and not around.of, ACTOR),  # "mandats assume X en 1943"
    # "Iran in the US", but not "Iran in" before the place is typed.
    (lambda around: Cue.IN in around.first and around.goes_on, OWNER),
)


def roles_at(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> Roles:
    """Return the roles that the state at `place` may have, the likeliest first; none when its words leave all open."""
    if told := role_by_case(tokens, place, vocabulary):
        return told
    around = around_state(tokens, place, vocabulary)
    if around.of_nobody and not around.either_by_number:
        return REPRESENTED if around.single else ACTOR
    if is_said_to_protect(tokens, place, vocabulary):
        return POWER
    if around.representation and Cue.REPRESENTS in around.before and Cue.FOR not in around.before:
        return ACTOR  # Arabic “تمثيل X”
    acts = (
        around.object_asked and not around.of_nobody
    ) or Cue.WHOM in around.first  # Arabic "رعت X مصالحها": whose interests X looked after
    if Cue.REPRESENTS in around.before and acts and not around.by and Cue.FOR not in around.before:
        # Arabic "أين تمثل X": where X acts or, written alike, where it is represented.
        either = Cue.WHERE in around.earlier and Habit.FOR_IS_OF in vocabulary.habits
        return ACTOR if either else POWER
    return next((roles for applies, roles in _RULES if applies(around)), OPEN)
