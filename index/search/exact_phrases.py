"""Phrases with stop words, looked for in the texts: the index, which has none, accepts any word in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.search.wildcards import expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index.search.query import Query
    from index.search.typed_terms import TypedTerm

    Phrases = list[re.Pattern[str]]


def phrases_with_stop_words(query: Query) -> list[list[Phrases]]:
    """Return for each group the phrases of each alternative, of the groups all of whose alternatives have any."""
    groups = [[_phrases(term) for term in group] for group in query.groups]
    return [group for group in groups if all(group)]


def has_all(words: Iterable[str], groups: Iterable[Iterable[Phrases]]) -> bool:
    """Tell whether a text, given as its folded words, has of each group all phrases of one alternative."""
    text = "\n".join(["", *words, ""])
    return all(any(all(phrase.search(text) for phrase in phrases) for phrases in group) for group in groups)


def _phrases(term: TypedTerm) -> Phrases:
    """Return the phrases of a term and of those near it, for a text with a line for each word."""
    phrases = (one for one in term.chain if len(one.spelled) > len(one.words))
    return [
        re.compile("\n" + "\n".join(map(expression, phrase.spelled)) + ("" if phrase.prefix else "\n"))
        for phrase in phrases
    ]
