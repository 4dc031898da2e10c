"""What the words of a question may mean, alike for every language."""

from __future__ import annotations

from enum import Enum, auto


class Cue(Enum):
    """What a word or a phrase of a question tells about the states, the times and the question itself."""

    # Sets of cues are compared a hundred times at each keystroke; that of Enum, in Python, hashes names.
    __hash__ = object.__hash__

    # Beside the name of a state.
    ARTICLE = auto()  # the
    REPRESENTS = auto()  # represents: stands between the power and the represented state
    REPRESENTED = auto()  # is represented: of the represented state
    BE = auto()  # is, was, were
    DOES = auto()  # does, did, has: before the power
    FOR = auto()  # for, on behalf of: before the represented state
    OWN = auto()  # its own: before what belongs to no state that is named after it
    OF = auto()  # of: before the represented state, after INTERESTS and PROTECTOR
    BY = auto()  # by, through: before the power
    IN = auto()  # in, at, to: before the host state
    INTERESTS = auto()  # interests, citizens: after the represented state, or before "of"
    EMBASSY = auto()  # embassy: of the power or of the represented state
    PROTECTOR = auto()  # protecting power: of a represented state
    REPRESENTATION = auto()  # representation: of a represented state or, as well, by a power
    MANDATE = auto()  # mandate, role: of a power
    # What is asked for.
    WHO = auto()
    WHICH = auto()  # "qué país": asks for who acts and for who is represented alike
    WHOM = auto()  # the represented state is asked for
    TO_WHOM = auto()  # the power is asked for, or another one: "to whom", German "wem"
    POWERS = auto()  # protecting powers, as those who are listed
    STATES = auto()  # countries, as those who are listed
    ARRANGEMENTS = auto()  # mandates, arrangements, as what is listed
    LIST = auto()
    HOW_MANY = auto()
    SINCE_WHEN = auto()
    HOW_LONG = auto()
    WHY = auto()
    REQUESTED = auto()  # asked, requested: a stage, whose date may be asked for
    AGREED = auto()
    EVIDENCE = auto()  # evidence, sources, confirm: asks what bears out what the rest says
    ONE_SOURCE = auto()  # of mandates that are listed by what public records say of them
    CONTRADICTED = auto()
    UNSUPPORTED = auto()
    IMPRECISE = auto()
    CONFIRMED = auto()
    UNCONFIRMED = auto()  # all that is not confirmed, for whatever reason
    DOUBTFUL = auto()  # contradicted, or without a record
    STILL = auto()
    ADVERB = auto()  # ever, also: says nothing about roles, wherever it stands
    PRESENT = auto()  # does, is, represents: a verb that asks of today
    EXISTS = auto()  # is there, has, who is: of today where no other verb follows, as in "has represented"
    PAST = auto()  # represented: a verb that asks of what was, beside what else it means
    DEFINE = auto()  # define, meaning of, what is: before a term, or after it
    NOT = auto()  # except, other than, not: before a state that is left out
    BEGAN = auto()  # began in: of arrangements that are listed, their beginning lay in the time
    ENDED = auto()
    FIRST = auto()  # the first: before what is asked for
    LAST = auto()
    LONGEST = auto()
    SHORTEST = auto()
    ONLY = auto()  # only, solely: beside a state
    EXCEPTED = auto()  # excepted, excluded: after a state that is left out
    WHERE = auto()  # where, in which countries: the host states are asked for
    REACHES = auto()  # reaches, contacts: between the represented state and the host state
    ENTRUSTS = auto()  # has entrusted its interests to: after the represented state, before the power
    SEVERAL = auto()  # a verb whose subject is several: German "haben", Spanish "representaron"
    SINGLE = auto()  # a verb whose subject is one: German "hat", Spanish "representó"
    PLACE = auto()  # North Africa: a place that is no state
    BEYOND = auto()  # the most, the longest, more than: asks for what is not looked up here
    MAY = auto()  # may, can: asks what states may do, where none is named
    QUALITY = auto()  # neutral: what a state is, which no mandate tells
    OTHER = auto()  # other, else: besides what is known to whoever asks
    # Times.
    NOW = auto()
    FORMER = auto()
    NEVER = auto()  # never in force
    BEFORE = auto()
    AFTER = auto()
    PREDECESSOR = auto()  # after the power after which it was: "Sweden's predecessor"
    SUCCESSOR = auto()
    ASSUMES = auto()  # has taken on: of mandates that are listed, their beginning
    SUCCEEDS = auto()  # succeeded, replaced: of the power that came after the one who is asked for
    TAKES_OVER = auto()  # took over: after the power before whose name "from" stands
    UNTIL = auto()
    SINCE = auto()
    FROM = auto()  # from, between: before the first of two times
    TO = auto()  # to, and, until: before the second of two times
    BETWEEN = auto()  # between: before two states that are asked about both ways
    DURING = auto()  # in, on: before a time
    WHILE = auto()  # during: before nothing but a time
    REIGN = auto()  # under: before whoever ruled then
    EVENT = auto()  # coup, war: after "since" a time that is known only where it is dated
    FALL = auto()  # end, fall: of a time with a name, its last day
    OUTBREAK = auto()  # outbreak, beginning: of a time with a name, its first day
    # Follow-up questions.
    AND = auto()
    THAT = auto()  # before that; a verb with its subject, of French: "représente-t-elle"
    OPPOSITE = auto()  # the other way round
    # Words of the subject that ask for nothing more, and words that mean nothing here.
    ABOUT = auto()
    FILLER = auto()


class Habit(Enum):
    """What a language does with words beside the name of a state that others do not."""

    VERB_LAST = auto()  # "wer hat X vertreten": the verb stands at the end
    SUBJECT_FIRST = auto()  # a state right after the verb is never its subject: "does X represent Y"
    OBJECT_AFTER_SUBJECT = auto()  # "هل تمثل X Y": the second state after the verb is its object
    OBJECT_AFTER_OF = auto()  # "¿Representa X a Y?": so it is where "a" stands before it, and no state without one is
    OWNER_BARE = auto()  # "مصالح X", “интересы X”: no word stands between what is owned and its owner
    ADJECTIVE_AFTER = auto()  # "Maroc espagnol": right after the name of a state it makes that of another place
    FOR_IS_BY = auto()  # "por": one word for both
    FOR_IS_OF = auto()  # "ل": one word for both


# A question with one of these is about arrangements, whatever its other words are.
CORE = frozenset({Cue.REPRESENTS, Cue.REPRESENTED, Cue.PROTECTOR, Cue.MANDATE, Cue.POWERS, Cue.ARRANGEMENTS})
