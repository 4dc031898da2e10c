"""The words around the name of a state in a question, and what they say together of what it does."""

from __future__ import annotations

from index.answers.cues import Cue, Habit
from index.values import Struct

Cues = frozenset[Cue]
NOTHING: Cues = frozenset()
_ACTING = frozenset({Cue.REPRESENTS, Cue.REPRESENTED, Cue.INTERESTS, Cue.PROTECTOR, Cue.ENTRUSTS, Cue.TAKES_OVER})


class Around(Struct, frozen=True, kw_only=True):
    """The words around a state.

    `before` are the cues of the nearest word before it that is no article, "of" or "by"; `of`, `by` and `genitive`
    tell whether "of", "by" or an article that means "of" stands between. `earlier` are the cues of all words before
    that one, and `subject` tells that a state is among them, `actor` that it is none after "in". `first`, `second`
    and `third` are the cues of the words after the state, `follower` tells that the first of them is a state, and
    `verb_ends` that a verb is among them, and no state after it; `alone` tells that no state is among them but
    after "in"; `rest` are the cues of all, and `goes_on` tells that there are at least two of them. `beside` tells
    that another state stands directly before, `after_state` that nothing but articles and "of" stands between,
    `by_after_state` that "by" does as well, and `hosted` that one stands after "in"; `capital` and `adjective` how
    the state is named, `single` that its name is no plural, `owner` that its form alone says "of": "Deutschlands", and
    `nominative` that it says who acts: “Швейцария”. `of_others` tells that interests after it are those of another
    state.
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
    verb_ends: bool
    alone: bool
    rest: Cues
    goes_on: bool
    beside: bool
    after_state: bool
    by_after_state: bool
    hosted: bool
    capital: bool
    adjective: bool
    single: bool
    owner: bool
    nominative: bool
    of_others: bool
    habits: frozenset[Habit]

    @property
    def owned(self) -> bool:
        """Whether the word before belongs to the state: "interests of X", in Arabic "interests X"."""
        return self.of or self.by or self.genitive or self.owner or Habit.OWNER_BARE in self.habits

    @property
    def _is_of(self) -> bool:
        """Whether "of" stands before the state; German "der" after a verb is the article: "vertrat der Irak"."""
        return self.of and not (self.genitive and Habit.VERB_LAST in self.habits)

    @property
    def passive(self) -> bool:
        """Whether the state is said to be represented: "is X represented", "X was represented", "represented by"."""
        if Cue.BE in self.before and Habit.VERB_LAST in self.habits and not self.follower:  # the verb stands at the end
            return Cue.REPRESENTED in self.rest
        if Cue.BE in self.first:
            return Cue.REPRESENTED in self.second | (self.third if Cue.BE in self.second else NOTHING)
        return Cue.REPRESENTED in self.first and (Cue.BE in self.before or Cue.BY in self.second)

    @property
    def complement(self) -> Cues:
        """The cues of what the state is or has: those of the word after its verb, but for an article."""
        return self.third if Cue.ARTICLE in self.second else self.second

    @property
    def representation(self) -> bool:
        """Whether a noun before the state leaves open if it acts or is represented, and nobody else is asked for."""
        powers = {Cue.WHO, Cue.WHOM, Cue.TO_WHOM, Cue.POWERS, Cue.STATES, Cue.WHERE}
        noun = Cue.REPRESENTATION in self.before and self.owned
        return noun and powers.isdisjoint(self.before | self.earlier | self.rest)

    @property
    def by_a_mandate(self) -> bool:
        """Whether "by" stands between two states of a mandate, and no verb: “mandato de X por Y” is for either."""
        return self.by_after_state and Cue.MANDATE in self.earlier and self.earlier.isdisjoint(_ACTING)

    @property
    def has_powers(self) -> bool:
        """Whether the state has had the protecting powers that were named before: "which protecting power has X"."""
        return bool(self.earlier & {Cue.PROTECTOR, Cue.POWERS}) and not self.rest & {Cue.REPRESENTS, Cue.REPRESENTED}

    @property
    def has_a_protector(self) -> bool:
        """Whether the state is asked whether it has a protecting power: "hatte X eine Schutzmacht", "X teve uma"."""
        told = self.rest - {Cue.BE} if Cue.EXISTS in self.first else self.rest  # Russian “у X есть”
        begins = not (self.before or self.earlier) and Cue.DOES in self.first and Cue.IN not in self.first
        return (
            (Cue.DOES in self.before or begins)
            and not self.first.isdisjoint({Cue.ARTICLE, Cue.DOES, Cue.IN, Cue.EXISTS})
            and not told.isdisjoint({Cue.PROTECTOR, Cue.POWERS})
            and told.isdisjoint({Cue.REPRESENTS, Cue.REPRESENTED, Cue.BE, Cue.FOR, Cue.OF})
        )

    @property
    def acted(self) -> bool:
        """Whether the state is said to have acted, with a word between at most: "X a-t-il jamais représenté Y"."""
        if Cue.DOES not in self.first or not self.first.isdisjoint({Cue.BE, Cue.IN}):
            return False
        between = bool(self.second & {Cue.ABOUT, Cue.FILLER}) and Cue.BE not in self.second
        return Cue.REPRESENTED in self.second or (between and Cue.REPRESENTED in self.third)

    @property
    def object_of_participle(self) -> bool:
        """Whether the state stands after what was done to it: "quelqu’un a-t-il jamais représenté X"."""
        acted = Cue.DOES in self.earlier and not self.earlier.isdisjoint({Cue.WHO, Cue.THAT})
        done = Cue.REPRESENTED in self.before and acted
        return done and not self.of and self.earlier.isdisjoint({Cue.BE, Cue.WHOM})

    @property
    def has_a_mandate(self) -> bool:
        """Whether the state is asked whether it has a mandate, after its name: "X a-t-elle eu un mandat en Y"."""
        others = {Cue.REPRESENTS, Cue.REPRESENTED, Cue.ENTRUSTS, Cue.PROTECTOR, Cue.POWERS}
        has = Cue.DOES in self.first and self.first.isdisjoint({Cue.BE, Cue.IN})
        return has and bool(self.rest & {Cue.MANDATE, Cue.ARRANGEMENTS}) and self.rest.isdisjoint(others)

    @property
    def object_of_perfect(self) -> bool:
        """Whether the state may be whom somebody has represented, in German: "wer hat X in Y vertreten"."""
        asked = Cue.WHO in self.earlier or {Cue.HOW_MANY, Cue.STATES} <= self.earlier
        if Cue.IN in self.before or not asked or Cue.WHOM in self.earlier:
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
    def in_clause(self) -> Cues:
        """What a state does in a clause whose verb ends it, in German: "dass X Y vertritt", "wer Y vertritt"."""
        verbs = {Cue.REPRESENTS, Cue.DOES, Cue.BE}
        begins = self.verb_ends and self.earlier.isdisjoint(verbs) and self.before.isdisjoint({*verbs, Cue.IN})
        finite = Cue.SINGLE in self.rest or {Cue.DOES, Cue.REPRESENTED} <= self.rest
        if not (Habit.VERB_LAST in self.habits and begins and finite) or self._is_of:
            return NOTHING
        asked = self.before | self.earlier
        is_object = self.actor or self.after_state or (Cue.WHO in asked and Cue.WHOM not in asked)
        if is_object or (self.alone and not self.single and Cue.SINGLE in self.rest):
            return frozenset({Cue.REPRESENTED})
        # "Das Land, das X vertritt" is that of which X is the subject or, more often, its power.
        of_one = bool(asked & {Cue.ABOUT, Cue.PROTECTOR}) and asked.isdisjoint({Cue.STATES, Cue.WHOM, Cue.WHERE})
        return frozenset({Cue.REPRESENTS, Cue.REPRESENTED} if of_one and self.alone else {Cue.REPRESENTS})

    @property
    def counts_either(self) -> bool:
        """Whether "how many states" with a verb asks in Arabic for those that the state acts for or, as well, by."""
        return (
            Habit.FOR_IS_OF in self.habits
            and {Cue.REPRESENTS, Cue.PRESENT} <= self.before
            and {Cue.HOW_MANY, Cue.STATES} <= self.earlier
        )

    @property
    def lists_either(self) -> bool:
        """Whether states are asked for in Arabic with a verb that is written alike for either: “كم دولة مثلت X”."""
        asked = {Cue.STATES} <= self.earlier and not self.earlier.isdisjoint({Cue.WHO, Cue.HOW_MANY})
        return Habit.FOR_IS_OF in self.habits and Cue.REPRESENTS in self.before and asked

    @property
    def either_by_number(self) -> bool:
        """Whether states are asked for with a verb of several that a name in the plural may have as its subject, too.

        Russian “какие страны представляли США”, French "quels pays représentaient les États-Unis".
        """
        several = Cue.REPRESENTS in self.before and Cue.SINGLE not in self.before and not self.single
        where = Cue.WHERE in self.earlier and Cue.SEVERAL in self.before and Habit.OWNER_BARE in self.habits
        asked = (where or Cue.STATES in self.earlier) and Cue.WHOM not in self.earlier
        return several and asked and not self.of and Habit.SUBJECT_FIRST not in self.habits

    @property
    def of_nobody(self) -> bool:
        """Whether a verb of several stands beside the state, with no other subject: “представляли X в Y”."""
        others = {Cue.WHO, Cue.WHOM, Cue.STATES, Cue.POWERS, Cue.INTERESTS, Cue.BY, Cue.FOR, Cue.AND}
        asked = self.before | (self.earlier - {Cue.WHO, Cue.STATES} if Cue.WHERE in self.earlier else self.earlier)
        verb = Cue.SEVERAL in self.before or (Cue.SEVERAL in self.first and Cue.IN not in self.before)
        alone = self.alone and not (self.subject or self.follower or self.beside)
        return verb and alone and Habit.OWNER_BARE in self.habits and others.isdisjoint(asked | self.rest)

    @property
    def counts_its_objects(self) -> bool:
        """Whether the number of a verb leaves the state alone as its subject: “сколько стран представляли США”."""
        return Cue.HOW_MANY in self.earlier and Habit.OWNER_BARE in self.habits

    @property
    def before_who(self) -> bool:
        """Whether another state is asked for behind the verb: „Kanada vertritt wer?“, “Иран представляет кто?”."""
        begins = not (self.before or self.earlier) and Cue.REPRESENTS in self.first
        asked = Cue.WHO in self.rest and self.rest.isdisjoint({Cue.WHOM, Cue.WHERE, Cue.STATES, Cue.INTERESTS, Cue.BY})
        declined = (
            not self.habits.isdisjoint({Habit.VERB_LAST, Habit.OWNER_BARE}) and Habit.FOR_IS_OF not in self.habits
        )
        return begins and asked and self.alone and self.single and declined

    @property
    def holder(self) -> bool:
        """Whether the state is the one whose mandates are named, in Arabic, where "of" and "for" are one word."""
        named = {Cue.MANDATE, Cue.ARRANGEMENTS}
        has = Cue.MANDATE in self.earlier or (Cue.DOES in self.earlier and not named.isdisjoint(self.first))
        return Habit.FOR_IS_OF in self.habits and Cue.FOR in self.before and has and not self.subject

    @property
    def topic(self) -> bool:
        """Whether the state is named before it is asked who acts for it: "X: who represented it?", "X, by whom?"."""
        if self.before or self.earlier or Cue.WHOM in self.first | self.second or not self.alone:
            return False
        if Cue.REPRESENTED in self.first:
            acts = Cue.REPRESENTS in self.first and not self.single  # „die Niederlande vertreten wen“
            return Cue.WHO in self.second and not (acts and Cue.BY not in self.second)
        pronoun = {Cue.ARTICLE, Cue.FILLER, Cue.THAT}
        one, other = (self.third, self.second) if Habit.SUBJECT_FIRST in self.habits else (self.second, self.third)
        german = Cue.DOES in self.second and Habit.VERB_LAST in self.habits and Cue.REPRESENTED in self.rest
        acts = Cue.REPRESENTS in other and bool(one & pronoun) and Cue.DOES not in one
        return Cue.WHO in self.first and (acts or (german and bool(self.third & pronoun)))

    @property
    def bare(self) -> bool:
        """Whether the state is one of several names without a verb, whose order tells nothing: "X Y Z mandate"."""
        verbs = {Cue.BE, Cue.DOES, Cue.REPRESENTS, Cue.WHO}
        qualifies = self.adjective and Habit.ADJECTIVE_AFTER not in self.habits
        return self.beside and not (qualifies or self.owner) and verbs.isdisjoint(self.earlier | self.rest)

    @property
    def owns_the_protector(self) -> bool:
        """Whether a name begins the question whose form alone says of whom the power is: “Нидерландов держава-…”."""
        return self.owner and Cue.PROTECTOR in self.first and not (self.before or self.earlier or self.adjective)

    @property
    def apposition(self) -> bool:
        """Whether a name is what stands beside it: "Suisse puissance protectrice", but "the X protecting power"."""
        if self.nominative and self.alone and not (self.earlier or self.beside) and self.before <= {Cue.PROTECTOR}:
            return Cue.PROTECTOR in self.before | self.first
        begins = not (self.before or self.earlier or self.beside or self.adjective or self.owner)
        said_so = not self.habits.isdisjoint({Habit.ADJECTIVE_AFTER, Habit.VERB_LAST, Habit.FOR_IS_OF})
        return begins and said_so and Cue.PROTECTOR in self.first

    @property
    def place_of_protector(self) -> bool:
        """Whether the power acts in the state: German "in X Schutzmacht"."""
        within = Habit.VERB_LAST in self.habits and Cue.IN in self.before and not self.of
        return within and Cue.PROTECTOR in self.first

    @property
    def has_a_section(self) -> bool:
        """Whether the state is asked whether it has an interests section, by which others represent it."""
        has = Cue.DOES in self.before or (Cue.DOES in self.first and Cue.IN not in self.first)
        acts = {Cue.REPRESENTS, Cue.REPRESENTED, Cue.PROTECTOR, Cue.POWERS, Cue.MANDATE, Cue.ENTRUSTS}
        return has and Cue.INTERESTS in self.rest and acts.isdisjoint(self.rest | self.earlier) and not self.of_others

    @property
    def object_asked(self) -> bool:
        """Whether the state after the verb is its subject: "whom represents X", "représente X Y ?", "vertritt X Y?"."""
        if self._is_of or self.actor or Cue.THAT in self.before or self.object_of_participle:
            return False
        if Cue.WHO in self.before:  # Arabic “سفارة من تمثل”: one phrase
            return False
        if {Cue.WHO, Cue.BY} <= self.rest and Habit.FOR_IS_OF in self.habits:  # Arabic “تم تمثيل X من قبل من”
            return False
        if Habit.OBJECT_AFTER_OF in self.habits and Cue.WHICH in self.earlier:  # "qué país representa X", and not "a X"
            return not (Cue.SEVERAL in self.before and Cue.AND not in self.first)
        return Cue.WHOM in self.earlier or not (
            Habit.SUBJECT_FIRST in self.habits or self.earlier & {Cue.WHO, Cue.STATES, Cue.POWERS}
        )
