"""How a place is named in lists and menus: by its number, its topic and its first words; no Qt."""

from __future__ import annotations

from index.built.library import Library
from index.model import Block
from viewer.kit.text.shortened import beginning

_WORDS = 90  # characters: about a line of a list or a menu as wide as half a screen


def place_name(library: Library, block: Block) -> str:
    """Return the number and the topic of a block, or its topic alone where it has no number."""
    topic = library.topic(block.topic)
    title = topic.title if topic else block.text
    return f"§ {block.number} · {title}" if block.number else title


def first_words(block: Block) -> str:
    """Return the beginning of a block's text, cut between words."""
    return beginning(block.text, _WORDS)


def passage_from(library: Library, block: Block) -> Block:
    """Return the passage that a reader reads at a block: itself, or the first below when it is a heading."""
    passage = library.passage_from(block.id)
    return passage if passage is not None and passage.document == block.document else block
