"""Terms of the glossary by what the language in use calls them, beside the names that the library has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.words.language import spoken, translate

if TYPE_CHECKING:
    from index.model import Term


def term_name(term: Term) -> str:
    """Return what the language in use calls a term."""
    return spoken().term(term.term)


def english_name(term: Term) -> str:
    """Return the name that a term has in the documents, said to be English; blank where it is shown by that name."""
    if term_name(term) == term.term:
        return ""
    return translate("Wording", "“{words}” (English)").format(words=spoken().set_apart(term.term))
