"""Questions that ask for what cannot be looked up: a time nobody can date, the most of something, what is not so."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.both_ways import asks_two_questions
from index.answers.cues import CORE, Cue
from index.answers.denied.denied_words import is_denied
from index.answers.exceptions import denies_what_it_says, is_of_one_only
from index.answers.kinds.given_up import is_handed_on
from index.answers.kinds.outermost import is_longest_of_else, outermost_asked
from index.answers.question import Asked, Role
from index.answers.roles.asked_by_verb import asks_what_each_has, names_both_of_a_change
from index.answers.roles.beside_mandates import asks_for_an_embassy, states_in_times
from index.answers.roles.named_states import is_between_two
from index.answers.roles.unknown_places import has_unknown_place, names_a_ruler
from index.answers.when.events import is_of_unknown_time
from index.answers.when.time_reading import is_of_several_times
from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from index.answers.question import Named
    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

_ASKED = frozenset({Cue.WHO, Cue.WHOM, Cue.LIST, Cue.HOW_MANY, Cue.SINCE_WHEN, Cue.HOW_LONG, Cue.INTERESTS})


# Folded words by which something is never so; with others they tell of mandates that never took effect.
_BARE_NEVER = frozenset({"never", "nie", "niemals", "jamais", "nunca", "jamas", "никогда", "قط", "ابدا"})
# A state after these is none of those asked for, or none that they are asked of.
_BUT_NOT = ("but not", "mais pas", "aber nicht", "jedoch nicht", "pero no", "mas nao", "но не", "لكن ليس", "ولكن ليس")
# Accepting, by verbs that are else those of taking charge.
_ACCEPTED = late_pattern(
    r"\bn(?:ahm|immt)(?:en)?\b[^?]*\b(?:als (?:\w+ )?Schutzmacht|Mandat)\b[^?]*\ban\b *[?.]?$|\bangenommen\b|"
    r"\bприн(?:ял|има)\w*\b(?! на себя)[^?]*\b(?:как|в качестве)\b",
    re.IGNORECASE,
)
# Persons and things that mandates protect.
_PROTECTED = late_pattern(
    r"\bkriegsgefangen|staatsangehörig|\b(?:staats)?bürger(?:n|innen)?\b|\barchiv|\beigentum|\bvermögen|"
    r"\bprisoners?\b|\bpows?\b|\bcitizens\b|\bnationals\b|\bpropert(?:y|ies)\b|"
    r"\bprisonniers?\b|\bressortissants?\b|\bcitoyens?\b|\bbiens\b|"
    r"\bprisioneir[oa]s?\b|\bprisioner[oa]s?\b|\bciudadan[oa]s?\b|\bcidad[ãa]os?\b|\bnaciona(?:le|i)s\b|\bbienes\b|\bbens\b|"
    r"военнопленн|\bграждан|имуществ|\bархив|[أا]سرى|رعايا|مواطن|ممتلكات|[أا]رشيف|محفوظات",
    re.IGNORECASE,
)
_OF_ONE_MANDATE = 2  # states that tell which is meant
_CONSULAR = late_pattern(r"\bconsula[ir]|\bkonsular|\bконсульск|قنصلي", re.IGNORECASE)
# What would be if something were to end.
_SUPPOSED = late_pattern(
    r"(?:^|,\s*)\W*(?:if|what if|falls|wenn|angenommen|si|s['’]il|se|caso|если|إذا|لو)\b[^?؟]*"
    r"(?:\bno longer\b|\bstop|\bceas|\bbreaks?\b|\bsevers?\b|\bgives? up\b|nicht mehr|aufhör|\bbricht|abbr[ae]ch|"
    r"aufgibt|\bplus\b|\bcess|\brompai?t?\b|\bya no\b|\bdej[ae]|\bromp[ea]|\bj[áa] não\b|\bdeix[ae]|больше не|"
    r"переста|разорв|прекрат|قطعت|توقفت|لم تعد)",
    re.IGNORECASE,
)
# When a power left, where no rule could say it as "after" that power.
_WHEN_LEFT = late_pattern(
    r"\b(?:when|once|after|als|nachdem|lorsqu\w*|quand|après que|cuando|quando|depois que|когда|после того,? как|"
    r"عندما|حين|بعد أن|بعدما)\b[^?؟]*(?:\b(?:withdr[ae]wn?|left|pulled out|departed)\b|zurück(?:ge)?zog|\babzog|"
    r"\b(?:retiré|parti)e?s?\b|\bretira\b|\bse retiró\b|\bretirou\b|\bуш(?:ла|[её]л|ло|ли)\b|انسحب|غادر|رحلت)",
    re.IGNORECASE,
)
# What states have with each other, without a word of what is done for one of them.
_RELATIONS = late_pattern(
    r"\b(?:relations?|ties|beziehungen|relaciones|relações|отношени[яей]\w*)\b|علاقات|العلاقات", re.IGNORECASE
)
_REPRESENTING = (*CORE, Cue.INTERESTS, Cue.EMBASSY, Cue.REACHES, Cue.ENTRUSTS, Cue.WHO, Cue.WHOM, Cue.TO_WHOM)


def is_not_recorded(text: str) -> bool:
    """Return whether a question asks for what no record tells.

    That is what would be if something ended, whom a mandate was handed on to, or whether somebody was accepted.
    """
    return _SUPPOSED.search(text) is not None or _ACCEPTED.search(text) is not None or is_handed_on(text)


def is_when_one_left(text: str) -> bool:
    """Return whether a question is of the time when a power left: of it and of what others did then."""
    return _WHEN_LEFT.search(text) is not None


def is_of_relations(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether a question is about the relations of states, not about who acts for one, nor dated by them."""
    other = any(token.time or token.means(*_REPRESENTING) for token in tokens)
    return not other and _RELATIONS.search(text) is not None


def is_of_what_is_protected(text: str, named: Sequence[Named]) -> bool:
    """Return whether a question asks who protects persons or property and not whose: "who protected prisoners of war".

    Of few mandates the register tells whom or what they protect, so that no list is one of those.
    """
    return _PROTECTED.search(text) is not None and not any(
        each.open or Role.REPRESENTED in each.roles for each in named
    )


def is_of_consular_ones(text: str, meant: Collection[Cue], named: Sequence[Named]) -> bool:
    """Return whether a question asks for those of several mandates that are consular: none are told apart by that."""
    return Cue.ARRANGEMENTS in meant and len(named) < _OF_ONE_MANDATE and _CONSULAR.search(text) is not None


def have_one_role(named: Sequence[Named]) -> bool:
    """Return whether the words leave two states the same role: who is represented "by X and by Y" is so by both."""
    roles = [each.roles[0] for each in named if each.explicit]
    return len({*roles}) < len(roles)


def is_beyond(tokens: Sequence[Token], asked: Asked, vocabulary: Vocabulary) -> bool:
    """Return whether a question asks for what cannot be looked up: the most of something, a place that is no state."""
    if any(token.means(Cue.BEYOND) for token in tokens) or has_unknown_place(tokens, vocabulary):
        return True
    if _asks_whether_it_succeeded(tokens) or asks_for_an_embassy(tokens) or states_in_times(tokens):
        return True
    if (
        is_of_unknown_time(tokens)
        or is_of_several_times(tokens)
        or is_between_two(tokens)
        or _asks_what_may_be(tokens)
        or _asks_for_some_first(tokens)
        or _asks_who_never(tokens, asked)
    ):
        return True
    denied = denies_what_it_says(tokens) or is_denied(tokens, asked) or names_both_of_a_change(tokens)
    if denied or is_of_one_only(tokens) or _is_undated(tokens) or names_a_ruler(tokens) or asks_two_questions(tokens):
        return True
    if asked is Asked.WHETHER and (outermost_asked(tokens) or _relates_two(tokens)):
        return True  # of a power that is named there is no other that could have been the first
    return (
        _asks_what_a_state_is(tokens, asked)
        or asks_what_each_has(tokens)
        or _asks_who_reaches_one(tokens)
        or _takes_over_its_own(tokens)
        or _leaves_out_of_whom(tokens)
        or _asks_for_both(tokens)
    )


def _relates_two(tokens: Sequence[Token]) -> bool:
    """Return whether a verb of coming before or after has a subject and an object: "هل خلفت السويد النرويج"."""
    threes = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return any(verb.means(Cue.AFTER, Cue.BEFORE) and one.mention and other.mention for verb, one, other in threes)


def _takes_over_its_own(tokens: Sequence[Token]) -> bool:
    """Return whether a text says that a state takes over what is its own: "Vichy took over the French prisoners"."""
    named = [token.mention.state.code for token in tokens if token.mention]
    return len(named) > 1 and len({*named}) == 1 and any(token.means(Cue.TAKES_OVER) for token in tokens)


def _asks_who_never(tokens: Sequence[Token], asked: Asked) -> bool:
    """Return whether a question asks for the states of which something is never so: what is stated is no answer."""
    meant = {cue for token in tokens for cue in token.cues}
    if asked is Asked.WHETHER or meant & {Cue.ARRANGEMENTS, Cue.MANDATE, Cue.WHY}:
        return False
    if any(token.means(Cue.NEVER) and token.text.split()[-1] in _BARE_NEVER for token in tokens):
        return bool(meant & {Cue.STATES, Cue.WHO, Cue.WHOM, Cue.POWERS})
    return Cue.NEVER in meant and bool(meant & {Cue.STATES, Cue.WHOM}) and Cue.PROTECTOR not in meant


def _leaves_out_of_whom(tokens: Sequence[Token]) -> bool:
    """Return whether "but not" stands before a state where it may be whose those asked for are: "X's, but not Y's"."""
    asks = any(token.means(Cue.WHOM, Cue.STATES) for token in tokens)
    plain = [token for token in tokens if token.means(Cue.NOT) or not token.means(Cue.ARTICLE)]
    return asks and any(
        plain[at].mention
        and f"{plain[at - 2].text} {plain[at - 1].text}".endswith(_BUT_NOT)
        and any(token.mention for token in plain[:at])
        for at in range(2, len(plain))
    )


def _asks_for_both(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks for what is so of two states at once, which no single mandate tells."""
    asks = any(token.means(Cue.STATES, Cue.WHO, Cue.WHOM, Cue.POWERS) for token in tokens)
    of_mandates = any(token.means(Cue.ARRANGEMENTS) for token in tokens)
    plain = [token for token in tokens if token.text == "both" or not token.means(Cue.ARTICLE, Cue.IN, Cue.BY, Cue.FOR)]
    both = any(one.text == "both" and other.mention for one, other in pairwise(plain))
    return asks and both and not of_mandates


def _asks_for_some_first(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks for the first or the last of something, and not of arrangements."""
    if any(token.means(Cue.HOW_LONG) for token in tokens):  # "how long did it last"
        return False
    asked = any(token.means(Cue.FIRST, Cue.LAST) for token in tokens) and not outermost_asked(tokens)
    return asked or is_longest_of_else(tokens)


def _asks_what_may_be(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks what states may do, and names none: "may a state refuse the protecting power"."""
    return any(token.means(Cue.MAY) for token in tokens) and not any(token.mention for token in tokens)


def _asks_whether_it_succeeded(tokens: Sequence[Token]) -> bool:
    """Return whether a question about two states asks if the one came after the other: "did X replace Y in Z"."""
    meant = {cue for token in tokens for cue in token.cues}
    named = sum(token.mention is not None for token in tokens)
    return named > 1 and Cue.SUCCEEDS in meant and not meant & (_ASKED | {Cue.TO_WHOM, Cue.POWERS, Cue.STATES})


def _asks_what_a_state_is(tokens: Sequence[Token], asked: Asked) -> bool:
    """Return whether a question asks of one state what it is or does, and not of arrangements: "is X neutral"."""
    meant = {cue for token in tokens for cue in token.cues}
    if sum(token.mention is not None for token in tokens) != 1 or meant & (CORE | _ASKED) or tokens[0].means(Cue.AND):
        return False
    return asked is Asked.WHETHER or not meant.isdisjoint({Cue.BE, Cue.QUALITY})


def _asks_who_reaches_one(tokens: Sequence[Token]) -> bool:
    """Return whether a question asks who can reach a state, which is not who acts for it: "who talks to X"."""
    meant = {cue for token in tokens for cue in token.cues}
    of_one = sum(token.mention is not None for token in tokens) == 1 and tokens[0].means(Cue.WHO)
    return of_one and Cue.REACHES in meant and not meant & (CORE | {Cue.TO_WHOM, Cue.WHOM, Cue.BY})


def _is_undated(tokens: Sequence[Token]) -> bool:
    """Return whether a question is about a time that is not known: "during the Obama administration"."""
    for place, token in enumerate(tokens):
        if not token.means(Cue.WHILE):
            continue
        later = [after for after in tokens[place + 1 :] if not after.means(Cue.ARTICLE, Cue.OF)]
        named = next((after for after in later if not after.means(Cue.FILLER)), None)  # "during the war of 1894"
        if later and not later[0].mention and not (named and named.time):
            return True
    return False
