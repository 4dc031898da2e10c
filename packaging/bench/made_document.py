"""A document that nobody wrote, as long as a measurement needs, cut into pages as the library cuts them."""

from __future__ import annotations

import random

from index.model import Block, BlockKind, Content, Document, Topic

TOPIC = 40  # passages; three topics fill a page
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
    count = passages // TOPIC
    last = 1 + count * (TOPIC + 1)
    topics = [Topic("doc", "doc", "", "A long document", 1, 1, 1, last, 1, count)]
    blocks = [Block(1, "doc", BlockKind.HEADING, "doc", "doc", 1, "A long document", level=1)]
    for number in range(1, count + 1):
        row, name, page = len(blocks) + 1, f"t{number}", (number + 2) // 3
        topics.append(Topic(name, "doc", "doc", f"Topic {number}", 2, row, row, row + TOPIC, page))
        blocks.append(Block(row, name, BlockKind.HEADING, "doc", name, page, f"Topic {number}", level=2))
        blocks += [
            Block(row + n, f"{name}-{n}", BlockKind.PARAGRAPH, "doc", name, page, _text(chance), f"{number}.{n}")
            for n in range(1, TOPIC + 1)
        ]
    document = Document("doc", "A long document", "", "", "", "")
    return Content("Made", "1", "2026-01-01", (document,), tuple(topics), tuple(blocks), (), ())


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randrange(20, 90))).capitalize() + "."
