"""A hand-made built library for tests of the search: a few topics, each with a few passages, and three states."""

from __future__ import annotations

from pathlib import Path

from index.built.store import write_store
from index.model import Block, BlockKind, Content, Document, State, Topic
from index.search.indexing import write_index

Texts = dict[str, list[str]]

STATES = (
    State("CH", "Switzerland", ("Schweiz", "Suisse"), ("Swiss",), "Bern"),
    State(
        "US",
        "United States",
        ("United States of America", "U.S.", "USA", "America"),
        ("American", "Americans"),
        "Washington",
    ),
    State("IR", "Iran", (), ("Iranian", "Iranians"), "Tehran"),
)

TEXTS: Texts = {
    "Switzerland": ["Switzerland represents U.S. interests in Iran.", "The Swiss embassy in Tehran helps travellers."],
    "Pakistan": ["Pakistan looks after Iranian interests in Washington.", "Let us remember the year 1992."],
    "Mediation": ["A mediator helps both sides to mediate.", "Café talk settled World War II quarrels.", "Iranology."],
}


def build_library(folder: Path, texts: Texts | None = None) -> Path:
    """Build a library of one document with these topics and passages ("p1", "p2"…) in `folder`; return `folder`."""
    content = make_content(TEXTS if texts is None else texts)
    (folder / "whoosh").mkdir(parents=True)
    write_store(folder / "library.sqlite", content)
    write_index(folder / "whoosh", content, lambda _done, _total: None)
    return folder


def make_content(texts: Texts) -> Content:
    """Return the content of a library of one document with these topics and passages."""
    topics = [Topic("doc", "doc", "", "Channels", 1, 1, 1, 1_000_000, 1)]
    blocks = [Block(1, "doc", BlockKind.HEADING, "doc", "doc", 1, "Channels", level=1)]
    passage = 0
    for number, (title, passages) in enumerate(texts.items(), start=1):
        row, topic = len(blocks) + 1, f"t{number}"
        topics.append(Topic(topic, "doc", "doc", title, 2, row, row, row + len(passages), 1))
        blocks.append(Block(row, topic, BlockKind.HEADING, "doc", topic, 1, title, level=2))
        for place, text in enumerate(passages, start=1):
            passage += 1
            paragraph = BlockKind.PARAGRAPH
            blocks.append(
                Block(row + place, f"p{passage}", paragraph, "doc", topic, 1, text, number=f"{number}.{place}")
            )
    document = Document("doc", "Channels", "", "", "", "")
    return Content("Test", "1", "2026-01-01", (document,), tuple(topics), tuple(blocks), STATES, ())
