"""Says in the plainest words what a question says in others: whoever "acted as a protecting power" was one.

What is said so is read alike, whatever the verb; a language has many of them, and a state stands beside each.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.roles.introductions import without_introduction
from index.answers.roles.plain_changes import CHANGES
from index.answers.roles.plain_outcomes import OUTCOMES
from index.answers.roles.plain_phrasings import PHRASINGS
from index.answers.roles.plain_rules import PLAIN
from index.answers.roles.plain_successions import SUCCESSIONS
from index.answers.tokens import split_question
from index.late_patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Periods, Token
    from index.answers.vocabulary import Vocabulary
    from index.search.naming.world_names import WorldNames


# Behind two names "care of the interests" is what is between them, and not what the second does.
_CARE_AR = late_pattern(r"(?<!قسم)(?<!دولة) رعاية المصالح\s*$")
# German has one verb for what will be and for what is done to somebody: "wird X Y vertreten", "wird X vertreten".
_WILL = late_pattern(
    r"^(\s*(?:wann |(?:wie|noch wie) lange |bis wann )?)(?:wird|werden|würden?)\b"
    r"(?!.*\b(?:von|vom|durch)\b)(.*)\bvertreten\b",
    re.IGNORECASE,
)
_FUTURE = late_pattern(
    r"\bwill\b|\bgoing to\b|\breprésenter(?:a|ont|ait)\b|\b(?:va|vont)(?:-t)?(?:-(?:elle|il)s?)? représenter|"
    r"\brepresentar(?:á|án|ão)\b|\b(?:va|van) a representar|\b(?:vai|vão) representar|\bбуд[еу]т\b.*\bпредставлять|"
    r"\bس(?:ت|ي)(?:مثل|رعى|تولى)|\bسوف\b",
    re.IGNORECASE,
)


def split_plainly(text: str, names: WorldNames, periods: Periods) -> tuple[list[Token], Vocabulary]:
    """Return a question in plain words as tokens, in order, and the vocabulary that knows the most of its words."""
    tokens, vocabulary = split_question(text, names, periods)
    plain = text
    for of_language in (CHANGES, SUCCESSIONS, OUTCOMES, PHRASINGS, PLAIN):
        for pattern, words in of_language.get(vocabulary.language, ()):
            plain = pattern.sub(words, plain)
    if sum(token.mention is not None for token in tokens) > 1:
        plain = _CARE_AR.sub(" رعاية مصالح", plain)
    if _will_act(plain, tokens):
        plain = _WILL.sub(r"\1vertritt\2", plain)
    if plain != text:
        tokens, vocabulary = split_question(plain, names, periods)
    return without_introduction(tokens), vocabulary


def is_of_future(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether a question asks what will be, which no record tells: what is so today is no "yes"."""
    return _FUTURE.search(text) is not None or _will_act(text, tokens)


def _will_act(text: str, tokens: Sequence[Token]) -> bool:
    """Return whether one state is said in German to represent another in the future."""
    meant = [token for token in tokens if token.means(Cue.IN) or not token.means(Cue.ARTICLE)]
    acting = (one.mention and not before.means(Cue.IN) for before, one in pairwise(meant))
    return _WILL.search(text) is not None and sum(map(bool, acting)) > 1
