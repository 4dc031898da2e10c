"""What a search shows beside an answer, in the language in use: arrangements, terms, and states in all their forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.terms.definition_words import definition_sentence
from index.words.local_names import local_name
from index.words.term_words import full_name
from index.words.wording import arrangement_sentence, name_in_sentence

if TYPE_CHECKING:
    from index.model import Arrangement, State, Term

# The forms of names that are no other names, “Вьетнам” and “во Вьетнаме”; a language has some of them.
CASES = ("of", "dat", "acc", "ins", "in")


def arrangement_in_words(arrangement: Arrangement) -> str:
    """Return an arrangement as a sentence in the language in use."""
    return arrangement_sentence(arrangement)


def term_in_words(term: Term) -> str:
    """Return a term of the glossary and what it means, in the language in use."""
    return definition_sentence(term, full_name(term))


def state_in_words(state: State) -> str:
    """Return what the language in use calls a state."""
    return local_name(state)


def forms_of_state(state: State) -> tuple[str, ...]:
    """Return what the language in use calls a state, in all forms that stand in sentences, and its English name."""
    name = name_in_sentence(state)
    return tuple(dict.fromkeys((local_name(state), *(format(name, case) for case in CASES), state.name)))
