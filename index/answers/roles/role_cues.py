"""Which roles the words beside the name of a state leave it.

No grammar is analysed. Only the words beside the name are looked at; what they leave open stays open, and the
arrangements decide (`index.answers.answering`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.answers.cues import Cue, Habit
from index.answers.question import ROLES, Role
from index.answers.roles.said_to_protect import is_said_to_protect
from index.search.naming.name_table import NamedBy
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.cues import Vocabulary
    from index.answers.tokens import Token

Roles = tuple[Role, ...]
Cues = frozenset[Cue]
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
_OWNED = frozenset({Cue.INTERESTS, Cue.PROTECTOR, Cue.POWERS})
_NOTHING: Cues = frozenset()


class _Around(Struct, frozen=True, kw_only=True):
    """The words around a state.

    `before` are the cues of the nearest word before it that is no article, "of" or "by"; `of`, `by` and `genitive` tell
    whether "of", "by" or an article that means "of" stands between. `earlier` are the cues of all words before that
    one, and `subject` tells that a state is among them, `actor` that it is none after "in". `first`, `second` and
    `third` are the cues of the words after the state, `follower` tells that the first of them is a state, `rest`
    are the cues of all, and `goes_on` tells that there are at least two of them. `beside` tells that another state
    stands directly before, `after_state` that nothing but articles and "of" stands between; `capital` and
    `adjective` how the state is named, and `single` that its name is no plural.
    """

    before: Cues
    of: bool
    by: bool
    genitive: bool
    earlier: Cues
    subject: bool
    actor: bool
    first: Cues
    second: Cues
    third: Cues
    follower: bool
    rest: Cues
    goes_on: bool
    beside: bool
    after_state: bool
    capital: bool
    adjective: bool
    single: bool
    habits: frozenset[Habit]

    @property
    def owned(self) -> bool:
        """Whether the word before belongs to the state: "interests of X", in Arabic "interests X"."""
        return self.of or self.by or self.genitive or Habit.OWNER_BARE in self.habits

    @property
    def passive(self) -> bool:
        """Whether the state is said to be represented: "is X represented", "X was represented", "represented by"."""
        if Cue.BE in self.before and Habit.VERB_LAST in self.habits and not self.follower:  # the verb stands at the end
            return Cue.REPRESENTED in self.rest
        if Cue.BE in self.first:
            return Cue.REPRESENTED in self.second | (self.third if Cue.BE in self.second else _NOTHING)
        return Cue.REPRESENTED in self.first and (Cue.BE in self.before or Cue.BY in self.second)

    @property
    def has_powers(self) -> bool:
        """Whether the state has had the protecting powers that were named before: "which protecting power has X"."""
        return bool(self.earlier & {Cue.PROTECTOR, Cue.POWERS}) and not self.rest & {Cue.REPRESENTS, Cue.REPRESENTED}

    @property
    def has_a_protector(self) -> bool:
        """Whether the state is asked whether it has a protecting power: "hatte X eine Schutzmacht in Y"."""
        return (
            Cue.DOES in self.before
            and not self.first.isdisjoint({Cue.ARTICLE, Cue.DOES, Cue.IN})
            and not self.rest.isdisjoint({Cue.PROTECTOR, Cue.POWERS})
            and self.rest.isdisjoint({Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.FOR, Cue.OF})
        )

    @property
    def object_of_perfect(self) -> bool:
        """Whether the state may be whom somebody has represented, in German: "wer hat X in Y vertreten"."""
        if Cue.IN in self.before or Cue.WHO not in self.earlier or Cue.WHOM in self.earlier:
            return False
        if Habit.VERB_LAST not in self.habits:
            return False
        if Cue.DOES in self.before and self.earlier & {Cue.ARRANGEMENTS, Cue.INTERESTS}:  # those are the object
            return False
        at_the_end = Cue.DOES in self.earlier and Cue.REPRESENTED in self.first
        return at_the_end or (Cue.DOES in self.before and Cue.REPRESENTED in self.rest)

    @property
    def object_of_several(self) -> bool:
        """Whether several have represented the state, in German: "wie viele Länder haben Iran vertreten"."""
        if Habit.VERB_LAST not in self.habits or Cue.SEVERAL not in self.before or Cue.WHOM in self.earlier:
            return False
        named_one = self.single and Cue.AND not in self.first
        return named_one and bool(self.earlier & {Cue.STATES, Cue.POWERS}) and Cue.REPRESENTED in self.rest

    @property
    def object_after_power(self) -> bool:
        """Whether the state is whom a power named before it has represented, by the order of words of a language.

        "Haben die Schweiz und Schweden X vertreten?", "¿Ha representado Suiza a X?"
        """
        if not self.after_state or self.earlier & {Cue.WHO, Cue.WHOM, Cue.STATES, Cue.POWERS}:
            return False
        if Habit.VERB_LAST in self.habits:
            return Cue.DOES in self.earlier and Cue.REPRESENTED in self.first
        if Cue.REPRESENTS not in self.earlier:
            return False
        return Habit.OBJECT_AFTER_SUBJECT in self.habits or (self.of and Habit.OBJECT_AFTER_OF in self.habits)

    @property
    def holder(self) -> bool:
        """Whether the state is the one whose mandates are named, in Arabic, where "of" and "for" are one word."""
        return (
            Habit.FOR_IS_OF in self.habits
            and Cue.FOR in self.before
            and Cue.MANDATE in self.earlier
            and not self.subject
        )

    @property
    def place_of_protector(self) -> bool:
        """Whether the power acts in the state: German "in X Schutzmacht", the second of "X Y protecting power"."""
        if Cue.PROTECTOR not in self.first:
            return False
        beside = self.beside and self.earlier.isdisjoint({Cue.BE, Cue.DOES})
        return beside or (Habit.VERB_LAST in self.habits and Cue.IN in self.before and not self.of)

    @property
    def object_asked(self) -> bool:
        """Whether the state after the verb is its subject: "whom represents X", "représente X Y ?", "vertritt X Y?"."""
        if self.of or self.actor:
            return False
        return Cue.WHOM in self.earlier or not (
            Habit.SUBJECT_FIRST in self.habits or self.earlier & {Cue.WHO, Cue.STATES, Cue.POWERS}
        )


# The first rule that applies decides.
_RULES: tuple[tuple[Callable[[_Around], bool], Roles], ...] = (
    # Words before the state.
    (lambda around: around.holder, ACTOR),
    (lambda around: Cue.FOR in around.before and not (Habit.FOR_IS_BY in around.habits and around.by), REPRESENTED),
    # "The British interests section of the American embassy", but "interests of the American embassy".
    (lambda around: Cue.EMBASSY in around.first and Cue.INTERESTS in around.before and around.subject, POWER),
    (lambda around: bool(around.before & _OWNED) and around.owned, REPRESENTED),
    (lambda around: Cue.EMBASSY in around.before and around.owned, OWNER),
    # "US embassy Iran", but "Tehran embassy Americans".
    (lambda around: Cue.EMBASSY in around.before and around.subject and not around.adjective, HOST),
    (lambda around: Cue.MANDATE in around.before and around.owned, ACTOR),
    (lambda around: around.by or Cue.BY in around.before or Cue.WHOM in around.before, POWER),
    (lambda around: Cue.REPRESENTS in around.before, REPRESENTED),
    (lambda around: around.before >= {Cue.IN, Cue.DOES}, HOST),  # French "a" and "à" fold alike
    (lambda around: around.place_of_protector, HOST),
    (
        lambda around: Cue.PROTECTOR in around.first,
        OF_PROTECTOR,
    ),  # "was Iran’s protecting power", "is Sweden protecting power of"
    (lambda around: bool(around.before & {Cue.BE, Cue.DOES}) and around.passive, REPRESENTED),
    (lambda around: Cue.DOES in around.before and around.has_powers, REPRESENTED),
    (lambda around: around.has_a_protector, OWNER),
    (lambda around: around.object_of_perfect and Cue.STATES not in around.earlier, REPRESENTED),
    (lambda around: around.object_of_several or around.object_after_power, REPRESENTED),
    (lambda around: around.object_of_perfect, ACTOR),  # "welche Länder haben X vertreten" has two meanings
    (lambda around: bool(around.before & {Cue.BE, Cue.DOES}), POWER),
    (lambda around: Cue.IN in around.before and not around.of, HOST),
    # Words after it.
    (lambda around: Cue.INTERESTS in around.first or around.passive, REPRESENTED),
    (lambda around: Cue.REPRESENTS in around.first, POWER),
    (lambda around: Cue.POWERS in around.first, OF_POWERS),
    (lambda around: bool(around.first & {Cue.BE, Cue.DOES}) and Cue.REPRESENTS in around.second, POWER),
    (lambda around: Cue.INTERESTS in around.before and not around.capital, REPRESENTED),
    (lambda around: Cue.EMBASSY in around.first and around.capital, SEAT),
    (lambda around: Cue.EMBASSY in around.first, OWNER),
    (lambda around: bool(around.first & {Cue.MANDATE, Cue.ARRANGEMENTS}), ACTOR),
    (lambda around: Cue.BE in around.first and bool(around.second & {Cue.PROTECTOR, Cue.MANDATE}), POWER),
    (lambda around: around.capital, HOST),  # who names a capital means the place
    (lambda around: Cue.ARRANGEMENTS in around.before and not around.of, ACTOR),  # "mandats assume X en 1943"
    # "Iran in the US", but not "Iran in" before the place is typed.
    (lambda around: Cue.IN in around.first and around.goes_on, OWNER),
)


def roles_at(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> Roles:
    """Return the roles that the state at `place` may have, the likeliest first; none when its words leave all open."""
    if told := _by_form(tokens, place, vocabulary):
        return told
    around = _around(tokens, place, vocabulary)
    if is_said_to_protect(tokens, place, vocabulary):
        return POWER
    acts = around.object_asked or Cue.WHOM in around.first  # Arabic "رعت X مصالحها": whose interests X looked after
    if Cue.REPRESENTS in around.before and acts and not around.by and Cue.FOR not in around.before:
        return POWER
    return next((roles for applies, roles in _RULES if applies(around)), OPEN)


def _by_form(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> Roles:
    """Return the role that the case of a name tells: “Швейцарию” is represented, and by the state beside it.

    None where all cases look alike, and after prepositions.
    """
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN, Cue.BY):
        at -= 1
    before = tokens[at] if at >= 0 else None
    told = not (before and before.means(Cue.IN, Cue.BY)) and any(
        token.means(Cue.REPRESENTS, Cue.WHOM) for token in tokens
    )
    if not told:
        return OPEN
    if _is_named(tokens[place]) and vocabulary.is_object(tokens[place].written):
        return REPRESENTED
    if before and _is_named(before) and vocabulary.is_object(before.written):
        return POWER
    # Verbs of several words may ask for another case: “действует от имени Ирана”.
    verbs = (token for token in (before, *tokens[place + 1 : place + 2]) if token and " " not in token.text)
    acts = vocabulary.is_subject(tokens[place].written) and any(verb.means(Cue.REPRESENTS) for verb in verbs)
    return POWER if acts and _is_named(tokens[place]) else OPEN


def _is_named(token: Token) -> bool:
    """Return whether a token is the name of a state, and no adjective."""
    return token.mention is not None and not token.is_adjective


def _is_place(tokens: Sequence[Token], place: int) -> bool:
    """Return whether nothing but an article stands between "in" and a state."""
    at = place - 1
    while at > 0 and tokens[at].means(Cue.ARTICLE) and not tokens[at].means(Cue.IN):
        at -= 1
    return at >= 0 and tokens[at].means(Cue.IN)


def _around(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> _Around:
    at = place - 1
    while at >= 0 and tokens[at].means(Cue.ARTICLE, Cue.OF) and not tokens[at].means(Cue.IN, Cue.FOR):
        at -= 1
    between, after = tokens[at + 1 : place], tokens[place + 1 :]
    first, second, third = [*(token.cues for token in after[:3]), _NOTHING, _NOTHING, _NOTHING][:3]
    mention = tokens[place].mention
    return _Around(
        before=tokens[at].cues if at >= 0 else _NOTHING,
        of=any(token.means(Cue.OF) for token in between),
        by=any(token.means(Cue.BY) for token in between),
        genitive=bool(between) and between[-1].means(Cue.ARTICLE) and between[-1].means(Cue.OF),
        earlier=_NOTHING.union(*(token.cues for token in tokens[: max(at, 0)])),
        subject=any(token.mention for token in tokens[: max(at, 0)]),
        actor=any(token.mention and not _is_place(tokens, place) for place, token in enumerate(tokens[: max(at, 0)])),
        first=first,
        second=second,
        third=third,
        follower=bool(after) and after[0].mention is not None,
        rest=_NOTHING.union(*(token.cues for token in after)),
        goes_on=len(after) > 1,
        beside=place > 0 and tokens[place - 1].mention is not None,
        after_state=at >= 0 and tokens[at].mention is not None,
        capital=mention is not None and mention.candidates[0].named_by is NamedBy.CAPITAL,
        adjective=mention is not None and mention.candidates[0].named_by is NamedBy.DEMONYM,
        single=not vocabulary.is_plural(tokens[place].written),
        habits=vocabulary.habits,
    )
