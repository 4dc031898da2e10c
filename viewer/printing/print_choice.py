"""The choices of what to print: a topic, a document, a run of passages, the words selected or an overview. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.built.library import Library
from index.model import Block, BlockKind, Note, Span, Topic
from index.table_cells import CELL
from index.values import Struct, replace
from index.words.punctuation import listed_apart
from viewer.kit.text.shortened import SHORTENED
from viewer.reading.overview.overview import Overview


class PrintChoice(Struct, frozen=True):
    """What is printed, in reading order: its title, its document's, the blocks, and notes by passage id.

    `heads` are rows before the blocks that name the columns of a table in which these begin.
    """

    title: str
    document: str
    blocks: tuple[Block, ...]
    notes: dict[str, tuple[Note, ...]]
    heads: tuple[Block, ...] = ()


def topic_choice(library: Library, topic: Topic, *, notes: bool) -> PrintChoice:
    """Return a topic with everything below it; for a document, a topic too, the whole of it."""
    blocks = _blocks(library, library.block_at(topic.first_row), library.block_at(topic.last_row))
    return _choice(library, topic.title, blocks, notes=notes)


def range_choice(library: Library, first: Block, last: Block, *, notes: bool) -> PrintChoice:
    """Return the passages from one to another, in either order, below the heading of the first."""
    first, last = sorted((first, last), key=lambda block: block.row)
    blocks = _blocks(library, first, last)
    title = f"§ {first.number}–{last.number}" if first.number != last.number else f"§ {first.number}"
    return _choice(library, title, blocks, notes=notes)


def selection_choice(library: Library, spans: Iterable[tuple[str, Span]], *, notes: bool) -> PrintChoice | None:
    """Return the words selected, below their heading, with … where a passage is cut; None when there are none."""
    blocks = [
        replace(block, text=_cut_row(block.text, span) if block.kind is BlockKind.ROW else _cut(block.text, span))
        for block_id, span in spans
        if (block := library.block(block_id)) is not None and block.text[slice(*span)].strip()
    ]
    if not blocks:
        return None
    topic = library.topic(blocks[0].topic)
    return _choice(library, topic.title if topic else "", blocks, notes=notes)


def overview_choice(overview: Overview) -> PrintChoice:
    """Return an overview as a list below its headings."""
    blocks = [_written(overview.title, level=1), _written(overview.lead)]
    for section in overview.sections:
        blocks += [_written(section.title, level=2), _written(section.note)]
        blocks += [_written(listed_apart((card.text, card.detail)), item=True) for card in section.cards]
        for group in section.groups:
            blocks.append(_written(group.title, level=3))
            blocks += [_written(listed_apart((row.text, *row.told)), item=True) for row in group.rows]
    return PrintChoice(overview.title, "", tuple(block for block in blocks if block.text), {})


def _written(text: str, *, level: int = 0, item: bool = False) -> Block:
    """Return words of the program's own as a block, which stands in no document."""
    kind = BlockKind.HEADING if level else BlockKind.ITEM if item else BlockKind.PARAGRAPH
    return Block(row=0, id="", kind=kind, document="", topic="", page=0, text=text, level=level)


def _choice(library: Library, title: str, blocks: Iterable[Block], *, notes: bool) -> PrintChoice:
    shown = tuple(blocks)
    heads = library.heads(shown[0])
    document = library.document(shown[0].document)
    if shown[0].number and (heading := library.block(shown[0].topic)) is not None:
        shown = (heading, *shown)
    beside = {block.id: found for block in shown if notes and block.number and (found := library.notes(block.id))}
    return PrintChoice(title.rstrip("."), (document.title if document else "").rstrip("."), shown, beside, heads)


def _blocks(library: Library, first: Block, last: Block) -> Iterator[Block]:
    for page in range(first.page, last.page + 1):
        yield from (block for block in library.page(page).blocks if first.row <= block.row <= last.row)


def _cut_row(text: str, span: Span) -> str:
    """Return what is chosen of a row, its cells in their columns."""
    return CELL * text[: span[0]].count(CELL) + _cut(text, span)


def _cut(text: str, span: Span) -> str:
    start, end = span
    before = f"{SHORTENED} " if text[:start].strip() else ""
    after = f" {SHORTENED}" if text[end:].strip() else ""
    return f"{before}{text[start:end].strip()}{after}"
