"""Names in a question that are not understood: an answer would pass them over in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.answers.roles.unknown_places import is_unknown
from index.late_patterns import late_pattern
from index.search.analysis import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token

_WORD = late_pattern(r"[^\W\d_][\w’'-]*")
_BEGINNING = late_pattern(r"(?:^|[.:;!?¿¡…(«“\"])\W*$")
_LONG = 4  # letters; shorter words have small letters in headlines


def has_unknown_name(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether a text has a word with a capital that means nothing here, unless all its long words have one."""
    unknown = {word for token in tokens if is_unknown(token) and not token.cues for word in token.text.split()}
    if not unknown:
        return False
    found = [*_WORD.finditer(text)]
    if all(match[0][0].isupper() for match in found if len(match[0]) >= _LONG):
        return False
    return any(
        match[0][0].isupper()
        and not _BEGINNING.search(text[: match.start()])
        and not unknown.isdisjoint(words(match[0]))
        for match in found
    )
