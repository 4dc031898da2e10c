"""The ways to search: what can be typed beside words."""

from __future__ import annotations

from index.words.language import translatable

WAYS = (
    ('"…"', translatable("SearchMenu", "these words side by side")),
    ("-", translatable("SearchMenu", "without the word that follows")),
    ("OR ", translatable("SearchMenu", "either of two words")),
    ("AND ", translatable("SearchMenu", "all of the words")),
    (
        "NEAR ",
        translatable("SearchMenu", "near the word that follows: at most 10 words between, with NEAR/5 at most 5"),
    ),
    ("*", translatable("SearchMenu", "any letters, within a word or at its end")),
    ("?", translatable("SearchMenu", "any one letter between two others")),
    ("power:", translatable("SearchMenu", "the protecting power")),
    ("for:", translatable("SearchMenu", "the represented state")),
    ("in:", translatable("SearchMenu", "the host state")),
    ("title:", translatable("SearchMenu", "in titles only")),
    ("type:", translatable("SearchMenu", "one kind: passage, topic, arrangement, note, term")),
)
"""The operators of the query language, each with what it asks for."""
SIGNS_FOR_LETTERS = ("*", "?")
"""Those that stand within a word."""
