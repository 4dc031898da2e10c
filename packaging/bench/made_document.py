"""A document that nobody wrote, as long as a measurement needs, cut into pages as the library cuts them."""

from __future__ import annotations

import random

from index.model import Content
from tests.laid_out import heading, laid_out, passage

TOPIC, TOPICS = 40, 3  # passages in a topic, and topics in a part, which is a page
# fmt: off
WORDS = [
    "the", "of", "and", "to", "in", "a", "state", "neutral", "power", "protecting", "interests", "embassy", "mission",
    "mandate", "relations", "consular", "represents", "government", "agreement", "belligerent", "between", "Geneva",
    "convention", "Zürich", "café’s", "since", "1980", "–", "1985", "under",
]
# fmt: on


def made_document(passages: int, seed: int = 1) -> Content:
    """Return a library of one document with this many passages of 20 to 90 words, three topics a page."""
    chance = random.Random(seed)
    blocks = [heading("doc", "A long document", 1)]
    for number in range(passages // TOPIC):
        if number % TOPICS == 0:
            blocks.append(heading(f"part-{number}", f"Part {number // TOPICS + 1}"))
        name = f"t{number + 1}"
        blocks.append(heading(name, f"Topic {number + 1}", 3))
        blocks += [passage(f"{name}-{n}", _text(chance)) for n in range(1, TOPIC + 1)]
    return laid_out(blocks)


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randrange(20, 90))).capitalize() + "."
