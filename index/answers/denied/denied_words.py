"""What a question says is not so: of what states do, and of what has become of mandates or is known of them."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from index.answers.cues import Cue
from index.answers.denied.negations import Denial
from index.answers.exceptions import NEGATIONS, is_elsewhere
from index.answers.kinds.fates import fate_at
from index.answers.question import Asked
from index.search.analysis import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.answers.tokens import Token
    from index.answers.vocabulary import Vocabulary

# Folded words that deny what is said after them, and those that end what is denied.
_DENYING = {
    "ar": "لم لا لن غير ليس ليست دون بدون",
    "de": "nicht nie niemals kein keine ohne",
    "en": "not never without neither arent werent wasnt isnt havent hasnt didnt dont doesnt cannot",
    "es": "no nunca jamas sin",
    "fr": "pas jamais sans non",
    "pt": "nao nunca jamais sem",
    "ru": "не никогда без",
}
_ENDING = "and but or und aber oder et mais ou y pero o e mas и но а или و لكن ولكن أو"
_MOST_BETWEEN = 4  # words: "no han sido todavía formalmente rechazados"


def is_denied_after(before: Sequence[str], language: str) -> bool:
    """Return whether folded words deny what stands right after them in a language: "which have not yet been"."""
    near = takewhile(lambda word: word not in _ENDING.split(), reversed(before[-_MOST_BETWEEN - 1 :]))
    return not set(_DENYING[language].split()).isdisjoint(near)


def denies_fate(text: str, tokens: Sequence[Token], vocabulary: Vocabulary, denial: Denial | None) -> bool:
    """Return whether a question for mandates denies what it says has become of them: "which were not refused".

    `tokens` are its words, without what it denies where that is a `denial`.
    """
    if not any(token.means(Cue.ARRANGEMENTS, Cue.MANDATE) for token in tokens) or tokens[0].means(Cue.BE, Cue.DOES):
        return False
    at = fate_at(text)
    if at is not None and is_denied_after(words(text[:at]), vocabulary.language):
        return True
    become = [place for place, token in enumerate(tokens) if token.means(Cue.ENDED, Cue.FORMER)]
    if denial in {Denial.NOT, Denial.NEVER}:
        return bool(become)
    return any(
        is_denied_after(" ".join(token.text for token in tokens[:at]).split(), vocabulary.language) for at in become
    )


def is_denied(tokens: Sequence[Token], asked: Asked) -> bool:
    """Return whether a question asks for what is not so: "not helped", "is not in X"."""
    meant = [token for token in tokens if not token.means(Cue.ARTICLE) or token.means(Cue.NOT, Cue.IN)]
    places = [place for place, token in enumerate(meant) if token.mention and is_elsewhere(meant, place)]
    left_out_as_host = {place - 1 for place in places if asked is not Asked.WHETHER}
    return any(
        (one.text in NEGATIONS and other.means(Cue.REPRESENTS, Cue.REPRESENTED))
        or (one.text in NEGATIONS and other.means(Cue.ABOUT) and not one.means(Cue.IN))  # "no relations"
        or (one.text in NEGATIONS and other.means(Cue.STILL))  # "were not in force in 1990"
        or (asked is not Asked.WHETHER and one.text in NEGATIONS and not one.means(Cue.IN) and _says(meant[place:]))
        or ((one.means(Cue.NOT) or one.text in NEGATIONS) and _denies(other) and place not in left_out_as_host)
        for place, (one, other) in enumerate(pairwise(meant), 1)
    )


def _says(after: Sequence[Token]) -> bool:
    """Return whether what stands after "not" says of those asked for that they are so: "are not", "not as a power"."""
    rest = (token for token in after if token.cues != {Cue.FILLER})
    return next((token.means(Cue.BE, Cue.DOES, Cue.PROTECTOR) and not token.mention for token in rest), False)


def _denies(token: Token) -> bool:
    """Return whether "not" before a token asks for what is not so: "not in X", "no protecting power", "no embassy"."""
    return token.means(Cue.IN, Cue.PROTECTOR, Cue.POWERS, Cue.EMBASSY, Cue.DOES)
