"""Splits a question into its states, its times and the phrases that mean something, in the language it is asked in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.elisions import has_elision, unelided
from index.answers.vocabularies import vocabularies_of
from index.answers.vocabularies.spanish import SPANISH
from index.answers.vocabulary import Vocabulary
from index.answers.when.times import Span, mark_times
from index.late_patterns import late_pattern
from index.search.analysis import words
from index.search.naming.name_table import NamedBy
from index.search.naming.plain_words import PLAIN_WORDS
from index.search.naming.world_names import NamedState
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from index.model import State
    from index.search.naming.world_names import WorldNames

Periods = dict[tuple[str, ...], Span]
"""The periods that the library dates, by the folded words of each of their names."""

# What Arabic joins to the next word: and, so, by, to, as; "to the" loses a letter.
_ARABIC = late_pattern("[\u0621-\u064a]")
# French "où" would be folded like "ou", which is "or".
_WHERE = late_pattern(r"\boù\b", re.IGNORECASE)
_ROW = late_pattern(r"\s*[,،、]")
_LITTLE = frozenset({Cue.FILLER})
# Folded names of Germany that mean another state behind the adjective of that.
_REALM = frozenset({"reich", "reichs", "reiches", "реих", "реиха", "реиху", "реихом", "реихе"})
MOST_IN_NAME = 6  # words after the first; longer names of states are rarely written out
_JOINED = {"و": "و", "ف": "و", "ب": "ب", "ل": "ل", "ك": "و"}


class Token(Struct, frozen=True):
    """A state, a time or a phrase of a question; `text` is its folded words. One that means nothing has no cues.

    A state with a time is one that was called so then: "Nazi Germany".

    `written` is the name of a state as it stands in the question; `listed` tells that it goes on a row: nothing but
    a comma, an article and "in" stands between the state before and it.
    """

    text: str
    cues: frozenset[Cue] = frozenset()
    mention: NamedState | None = None
    time: Span | None = None
    written: str = ""
    listed: bool = False

    @property
    def is_adjective(self) -> bool:
        """Whether it names a state by the word for what or who is of it: "Swiss"."""
        return self.mention is not None and self.mention.candidates[0].named_by is NamedBy.DEMONYM

    def means(self, *cues: Cue) -> bool:
        """Return whether it has one of these cues."""
        return not self.cues.isdisjoint(cues)


def split_question(text: str, names: WorldNames, periods: Periods) -> tuple[list[Token], Vocabulary]:
    """Return a question as tokens, in order, and the vocabulary that knows the most of its words."""
    text = _WHERE.sub("dans quel pays", text)
    # Looking for names takes a third of a keystroke: only a text that needs it is looked through more than once.
    if has_elision(text):
        text = unelided(text, [named.span for named in names.find(text)])
    vocabulary = SPANISH if "¿" in text else _vocabulary_of(words(text))
    # A few names have a year in them: "German states (1870)".
    dated = (
        [named.span for named in names.find(text) if _has_digit(text[slice(*named.span)])] if _has_digit(text) else []
    )
    marked, times = mark_times(text, vocabulary.month_numbers, dated, month_first=vocabulary.language == "en")
    marked = _parted(marked, names, vocabulary, periods)
    spoken = words(marked)
    found = [named for named in names.find(marked) if not _is_rather_a_word(named, spoken, vocabulary)]
    found = [named for named in found if not _is_another_realm(named, marked, spoken, found)]
    kept = {place for named in found for place in range(named.start, named.stop)}
    kept.update(place for place, word in enumerate(spoken) if word in times or names.is_word(word))
    spoken = [word if place in kept else _corrected(word, vocabulary, periods) for place, word in enumerate(spoken)]
    tokens = _tokens(spoken, found, vocabulary, times, periods)
    return [*_with_names(tokens, marked)], vocabulary


def _corrected(word: str, vocabulary: Vocabulary, periods: Periods) -> str:
    """Return the word of a phrase that a word is misspelled for; one of the name of a period is none."""
    right = vocabulary.corrected(word)
    is_right = right == word or word in PLAIN_WORDS or any(word in name for name in periods)
    return word if is_right else right


def _with_names(tokens: Iterable[Token], text: str) -> Iterator[Token]:
    """Yield the tokens, those of states with their names as written in a text, and whether they go on a row."""
    end, among_articles = 0, False
    for token in tokens:
        if token.mention:
            start, stop = token.mention.span
            listed = among_articles and _ROW.match(text, end) is not None
            yield replace(token, written=text[start:stop], listed=listed)
            end, among_articles = stop, True
        else:
            among_articles = among_articles and token.means(Cue.ARTICLE, Cue.IN)
            yield token


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_rather_a_word(named: NamedState, spoken: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Return whether a name is a word of the question's language: Spanish "antigua", and not Antigua."""
    known = named.candidates[0].has_arrangements
    return named.stop == named.start + 1 and not known and spoken[named.start] in vocabulary.single_words


def _is_another_realm(named: NamedState, text: str, spoken: Sequence[str], found: Sequence[NamedState]) -> bool:
    """Return whether "Reich" is not Germany: the adjective "reich", or behind that of another, "Britisches Reich"."""
    if named.stop > named.start + 1 or spoken[named.start] not in _REALM:
        return False
    others = [other for other in found if other.stop == named.start and other.state.code != named.state.code]
    return text[slice(*named.span)] == "reich" or any(
        other.candidates[0].named_by is NamedBy.DEMONYM for other in others
    )


def _vocabulary_of(spoken: Sequence[str]) -> Vocabulary:
    """Return the vocabulary that knows the most of these words, the first of those that know as many.

    Of those that know as many it is the one in whose letters they are written: Arabic words may be unknown for what is
    joined to them. Spanish and Portuguese share words, but not how they go on: "qué países ha representado".
    """

    def known(vocabulary: Vocabulary) -> tuple[int, bool, int]:
        words_known = [word for word in spoken if vocabulary.is_phrase(word)]
        telling = sum(vocabulary.cues[word,] != _LITTLE for word in words_known)  # "y" is Spanish for "and"
        return len(words_known), vocabulary.is_script_of(spoken), telling

    ranked = [(known(vocabulary), vocabulary) for vocabulary in vocabularies_of(spoken)]
    most = max(rank for rank, _ in ranked)
    alike = [vocabulary for rank, vocabulary in ranked if rank == most]
    return alike[0] if len(alike) == 1 else max(alike, key=lambda vocabulary: _in_phrases(spoken, vocabulary))


def _in_phrases(spoken: Sequence[str], vocabulary: Vocabulary) -> int:
    """Return how many words of a text stand in phrases of several words that a vocabulary knows."""
    if not (cues := vocabulary.cues_among(spoken)):
        return 0
    lengths = (_longest(spoken, at, len(spoken), cues, vocabulary.longest) for at in range(len(spoken)))
    return sum(length for length in lengths if length > 1)


def _parted(text: str, names: WorldNames, vocabulary: Vocabulary, periods: Periods) -> str:
    """Return a text with what Arabic joins to the next word set apart, where a known name or word is left."""
    if not _ARABIC.search(text):
        return text
    parted: list[str] = []
    rest = text.split()
    while rest:
        word = rest.pop(0)
        while not (whole := _whole(word, rest, names, vocabulary, periods)) and word[:1] in _JOINED and len(word) > 2:
            after = "ال" + word[2:] if word.startswith("لل") else word[1:]
            if not _whole(after, rest, names, vocabulary, periods) and after[:1] not in _JOINED:
                break
            parted.append(_JOINED[word[0]])
            word = after
        more = max(whole - 1, 0)  # nothing is parted within a name
        parted += [word, *rest[:more]]
        del rest[:more]
    return " ".join(parted)


def _whole(word: str, rest: Sequence[str], names: WorldNames, vocabulary: Vocabulary, periods: Periods) -> int:
    """Return how many words begin here that have nothing joined to them: the longest name, or a known word; or 0.

    The name is that of a state, or of one of `periods`.
    """
    key = words(" ".join([word, *rest[:MOST_IN_NAME]]))
    longest = next((length for length in range(len(key), 0, -1) if _is_name(key[:length], names, periods)), 0)
    return longest or int(all(spelled in vocabulary.single_words for spelled in words(word)))


def _is_name(key: Sequence[str], names: WorldNames, periods: Periods) -> bool:
    return tuple(key) in periods or bool(names.candidates(" ".join(key)))


def _tokens(
    spoken: Sequence[str],
    mentions: Iterable[NamedState],
    vocabulary: Vocabulary,
    times: Mapping[str, Span],
    periods: Periods,
) -> Iterable[Token]:
    states = {mention.start: mention for mention in mentions}
    dated = [times[word].shown if word in times else word for word in spoken]  # "war of 1967" is a name
    taken = {place for mention in states.values() for place in range(mention.start, mention.stop)}
    longest = max(map(len, periods), default=0)
    cues = vocabulary.cues_among(spoken)
    most = vocabulary.longest if cues else 0

    def limit(start: int) -> int:
        """Return where a phrase that begins here has to end: before a state or a time."""
        places = range(start + 1, min(start + most, len(spoken)))
        ends = (at for at in places if at in taken or _longest(dated, at, len(dated), periods, longest))
        return next(ends, len(spoken))

    start = 0
    while start < len(spoken):
        mention = states.get(start)
        length = _longest(dated, start, len(dated), periods, longest)
        span = periods.get(tuple(dated[start : start + length]))
        of_state = next((states[at] for at in range(start, start + length) if at in states), None)
        longer = mention is not None and length < mention.stop - mention.start  # "Bundesrepublik Nigeria"
        if span and not longer and (of_state or not span.names_state):
            phrase = tuple(dated[start : start + length])
            of_name = of_state if span.names_state or span.behind_words else None
            yield Token(" ".join(phrase), cues.get(phrase, frozenset()), of_name, time=span)
        elif mention:
            length = mention.stop - mention.start
            yield Token(" ".join(spoken[start : mention.stop]), mention=mention)
        elif spoken[start] in times:
            length = 1
            yield Token(spoken[start], time=times[spoken[start]])
        elif length := _longest(spoken, start, limit(start), cues, most):
            phrase = tuple(spoken[start : start + length])
            yield Token(" ".join(phrase), cues[phrase])
        else:
            length = 1
            yield Token(spoken[start])
        start += length


def _longest(spoken: Sequence[str], start: int, stop: int, known: Mapping[tuple[str, ...], object], most: int) -> int:
    """Return how many words from `start` on are the longest known phrase, 0 for none."""
    lengths = range(min(most, stop - start), 0, -1)
    return next((length for length in lengths if tuple(spoken[start : start + length]) in known), 0)


def states_of(named: NamedState) -> tuple[State, ...]:
    """Return the states that a name means in the likeliest way: those that have arrangements, else the likeliest."""
    known = [candidate for candidate in named.candidates if candidate.has_arrangements]
    return tuple(each.state for each in known if each.named_by is known[0].named_by) or (named.state,)
