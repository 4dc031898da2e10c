"""Puts the meaning of terms into words, and into an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.results import Answer
from index.words.language import translate
from index.words.punctuation import capitalised, listed
from index.words.term_words import definition_text, term_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.model import Term


def definition_answer(terms: Sequence[Term], *, reread: bool = False) -> Answer:
    """Return what terms mean, in the language in use; `reread` tells that the words alone do not ask for it."""
    defined = [*map(definition_sentence, terms)]
    return Answer(
        sentence=" ".join(defined),
        summary="\n".join(defined),  # what two terms tell apart is read line beside line
        kind="definition",
        read_as=translate("Read as", "define: {term}").format(term=listed(map(term_name, terms))),
        asked=f"define {terms[0].term}",
        terms=tuple(term.id for term in terms),
        reread=reread,
    )


def definition_sentence(term: Term, name: str = "") -> str:
    """Return what a term means, by a name or by what the language in use calls it."""
    pattern = translate("Answers", "{term}: {definition}")
    return pattern.format(term=capitalised(name or term_name(term)), definition=definition_text(term))
