"""Terms of the glossary by what the language in use calls them, beside what the library says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.words.language import spoken
from index.words.periods import in_english

if TYPE_CHECKING:
    from index.model import Term


def term_name(term: Term) -> str:
    """Return what the language in use calls a term."""
    return spoken().term(term.term)


def english_name(term: Term) -> str:
    """Return the name that a term has in the documents, said to be English; blank where it is shown by that name."""
    if term_name(term) == term.term:
        return ""
    return in_english(term.term)


def full_name(term: Term) -> str:
    """Return what the language in use calls a term, and in brackets the name that it has in the documents."""
    name = term_name(term)
    return name if name == term.term else f"{name} ({spoken().set_apart(term.term)})"


def definition_text(term: Term) -> str:
    """Return what a term means, in the language in use; else quoted and said to be English."""
    return spoken().definition(term.definition) or in_english(term.definition)
