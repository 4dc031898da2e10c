"""Answers what is typed into a search, if it asks for something, in the words of the language in use.

Most texts that are searched ask for nothing; what reads and answers questions is then not even loaded.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from index.answers.languages import is_in_any
from index.answers.terms.definition_words import definition_answer
from index.answers.terms.term_names import TermNames
from index.search.analysis import STOP_WORDS, words
from index.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from index.answers.answering import Answers
    from index.answers.facts import AnswerFacts
    from index.answers.terms.name_tables import NameTables
    from index.answers.when.stored_times import StoredTimes
    from index.built.library import Library
    from index.results import Answer
    from index.search.naming.names import StateNames
    from index.search.query import Query

Value = TypeVar("Value")


class AskedQuestions:
    """Answers questions from the arrangements and the terms of a library."""

    def __init__(self, library: Library, names: StateNames, times: StoredTimes, called: NameTables) -> None:
        """Take a library, the names of states and of times, and what its terms are called."""
        self._library, self._names, self._times, self._called = library, names, times, called

    def answer(self, query: Query, text: str, suggestion: str | None, after: str) -> Answer | None:
        """Return the answer to the question as typed or, if it is none, as corrected; it may go on from another.

        With signs it is none, but that the term whose meaning is asked for may stand in quotation marks.
        """
        if not (suggestion or after) and self.asks_nothing(text):
            term = self._term_names.called(text) if query.is_plain else None
            return definition_answer((term,)) if term else None
        if not query.is_plain:
            return _in_words(self._answers.definitions.asked(text))
        if typed := self._answers.answer(text, after):
            return _in_words(typed)
        corrected = self._answers.answer(suggestion, after) if suggestion else None
        if corrected is None or corrected.unknown:
            return None  # that nothing is stated of a state is not said of one that is but guessed
        return _in_words(replace(corrected, reread=True))

    def asks_nothing(self, text: str) -> bool:
        """Return whether a text is no question for certain.

        All its words are known, so that none is misspelled for another, and but for little ones none is of questions,
        of a state, or of a time.
        """
        return text.isascii() and all(map(self._says_nothing, words(text))) and not self._names.world.find(text)

    def is_of_states(self, text: str) -> bool:
        """Return whether a text is a question that names a state, and is not for the meaning of a term."""
        answer = None if self.asks_nothing(text) else self._answers.answer(text)
        return answer is not None and not answer.terms and bool(answer.question.named)

    def in_english(self, text: str) -> str:
        """Return what is searched for a text: terms by the names that the documents, in English, have for them."""
        world = self._names.world
        kept = [each.span for each in world.find(text)] if "'" in text or "’" in text else ()  # "Côte d’Ivoire"
        return self._term_names.in_english(text, world.is_word, kept)

    def is_named(self, word: str) -> bool:
        """Return whether a folded word is one of the name of a term or of a time, in any language."""
        in_times = self._times.may_have(word) and any(word in name for name in self._times.by_name)
        return in_times or self._term_names.has_word(word)

    def _says_nothing(self, word: str) -> bool:
        is_known = self._names.world.is_word(word) and not any(map(str.isdigit, word))
        return word in STOP_WORDS or (is_known and not is_in_any(word) and not self._times.may_have(word))

    @cached_property
    def _answers(self) -> Answers:
        from index.answers.answering import Answers  # noqa: PLC0415  for questions

        library = self._library
        return Answers(
            _read_later(library.arrangements),
            self._names,
            self._times.by_name,
            called=self._term_names,
            gaps=lambda: library.research().known_gaps,
        )

    @cached_property
    def _term_names(self) -> TermNames:
        return TermNames(_read_later(self._library.terms), self._called)


def _in_words(facts: AnswerFacts | None) -> Answer | None:
    if facts is None:
        return None
    from index.answers.answer_words import answer_in_words  # noqa: PLC0415  for answers

    return answer_in_words(facts)


def _read_later(values: Callable[[], Iterable[Value]]) -> Iterator[Value]:
    """Yield values that are read when the first is asked for."""
    yield from values()
