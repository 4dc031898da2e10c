"""What was probably meant by misspelled words: “Did you mean”, in the language of the text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from index.answers.languages import is_english, is_in_any
from index.answers.texts_in_words import forms_of_state
from index.search.analysis import fold, placed_tokens, words
from index.search.corrections import edits
from index.search.naming.plain_words import PLAIN_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.search.naming.names import StateNames
    from index.search.query import Query
    from index.search.variants import QueryTerm

# Letters of a word that is taken for a misspelled name of a state: by a letter that is missing, by one edit, by one of
# the first letter, and by two.
SHORTEST, SHORTEST_CHANGED, SHORTEST_FOR_FIRST, SHORTEST_FOR_TWO, LONGEST = 4, 5, 6, 8, 24


class Suggestions:
    """Corrects the words of a text: English ones by those of the library, names of states in the reader's language."""

    def __init__(self, names: StateNames, is_known: Callable[[str], bool]) -> None:
        """Take the names of states; what `is_known` says is right stays."""
        self._names, self._is_known = names, is_known

    def of(self, text: str, query: Query, terms: Iterable[QueryTerm], *, typing: bool) -> str | None:
        """Return a text with its misspelled words corrected, None if there are none; while `typing` the last may go on.

        The words of the library are English: none of them stands for a word of a text in another language.
        """
        if query.excluded:
            return None
        misspelled = [pair for term in terms for pair in term.corrected if not pair[0][0].isdigit()]  # "1980s"
        english = self._english(text, misspelled) if misspelled and is_english(words(text)) else ()
        corrected = dict(english) | dict(self._states_meant(text, typing=typing))
        for written, meant in corrected.items():
            text = text.replace(written, meant, 1)
        return text.strip() if corrected else None

    def _english(self, text: str, misspelled: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield misspelled words with their best corrections."""
        # The words of a name in another language are no misspelled English ones: "Osmanische Reich".
        named = self._words_of_states(text)
        for shown, word in misspelled:
            written = fold(shown)
            known = self._is_word(written) or written in named
            meant = self._names.shown(word)
            if not known and (shown.isascii() or meant != word):
                yield shown, meant

    def _words_of_states(self, text: str) -> frozenset[str]:
        named = (text[slice(*each.span)] for each in self._names.world.find(text) if not each.corrected)
        return frozenset(word for name in named for word in words(name))

    def _states_meant(self, text: str, *, typing: bool) -> Iterator[tuple[str, str]]:
        """Yield words that are misspelled names of states, with the form that is spelled most like each."""
        named = self._words_of_states(text)
        for found in placed_tokens(text):
            word = fold(found[0])
            may_be = SHORTEST <= len(word) <= LONGEST and word.isalpha() and word not in named
            if may_be and not self._is_right(word) and not (typing and found.end() == len(text) and self._begins(word)):
                read_so = {self._state_in(text, found.span(), each): each for each in reversed(self._like(word))}
                meant = [each for code, each in read_so.items() if code]
                if len(meant) == 1:
                    yield found[0], meant[0]

    def _begins(self, word: str) -> bool:
        return any(each.startswith(word) for each in self._written)

    def _state_in(self, text: str, span: tuple[int, int], written: str) -> str:
        """Return the code of the state that a text names at a place where a word is `written`; blank for none."""
        start, stop = span
        named = self._names.world.find(f"{text[:start]}{written}{text[stop:]}")
        return next((each.state.code for each in named if each.span[0] <= start < each.span[1]), "")

    def _is_right(self, word: str) -> bool:
        world = self._names.world
        is_name = world.is_word(word) or world.has_word(word)
        return is_name or self._is_word(word)

    def _is_word(self, word: str) -> bool:
        return word in PLAIN_WORDS or self._is_known(word) or is_in_any(word)

    def _like(self, word: str) -> list[str]:
        """Return the words of names that a folded word is probably misspelled for."""
        letters = set(word)
        most = 2 if len(word) >= SHORTEST_FOR_TWO else 1
        least = 1 if len(word) < SHORTEST_CHANGED else -most
        alike = (
            (edits(word, other), other)
            for other in self._written
            if least <= len(other) - len(word) <= most
            and len(letters ^ set(other)) <= 2 * most
            and (other[0] == word[0] or len(word) >= SHORTEST_FOR_FIRST)
        )
        near = sorted(each for each in alike if each[0] <= most)
        return [self._written[other] for distance, other in near if distance == near[0][0]]

    @cached_property
    def _written(self) -> dict[str, str]:
        """The words of the names of states in the language in use, as written, by their folded ones."""
        forms = (form for state in self._names.world.states() for form in forms_of_state(state))
        tokens = (found[0] for form in forms for found in placed_tokens(form))
        return {word: token for token in tokens if len(word := fold(token)) >= SHORTEST}
