"""Lays out documents for reading: rows and pages across the library, numbers within a document, the tree of topics."""

from __future__ import annotations

from itertools import accumulate, pairwise, repeat
from typing import TYPE_CHECKING

from index.content.numbering import Numbering
from index.model import Block, BlockKind, Topic
from index.values import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from index.content.documents import ParsedBlock, ParsedDocument

SUBJECT_LEVEL = 2  # `##` in a document, below its title
# A subject with more passages is split into several pages, so that no page is a long text to lay out.
PAGE_PASSAGES = 120


class _LayoutNode(Struct, kw_only=True):
    """A topic; positions count the blocks of the document from 0.

    From `start` to before `stop` is its subtree with the lead-ins, which stand before their heading. `subject` is the
    number of its subject, "0" before the first one.
    """

    heading: ParsedBlock
    position: int
    start: int
    stop: int
    subject: str
    parent: _LayoutNode | None
    children: list[_LayoutNode] = field(default_factory=list)


def lay_out(
    documents: Iterable[ParsedDocument], published: Iterable[Mapping[str, Mapping[str, str]]] = ()
) -> tuple[tuple[Topic, ...], tuple[Block, ...]]:
    """Return the topics and blocks of documents that have no problems, each in reading order.

    `published` are the numbers of earlier editions, the oldest first: by document, then by block.
    """
    editions = list(published)
    topics: list[Topic] = []
    blocks: list[Block] = []
    pages = 0
    for document in documents:
        numbering = Numbering(edition.get(document.id, {}) for edition in editions)
        layout = _Layout(document, numbering, rows=len(blocks), pages=pages)
        topics += layout.topics()
        blocks += layout.blocks()
        pages = blocks[-1].page
    return tuple(topics), tuple(blocks)


class _Layout:
    """The layout of one document; the documents before it have `rows` rows and `pages` pages."""

    def __init__(self, document: ParsedDocument, numbering: Numbering, rows: int, pages: int) -> None:
        self._document = document
        self._numbering = numbering
        self._rows = rows
        self._nodes = _tree(document.blocks, numbering)
        starts = set(_page_starts(self._nodes[0], document.blocks))
        self._pages = list(accumulate((at in starts for at in range(len(document.blocks))), initial=pages))[1:]

    def topics(self) -> Iterator[Topic]:
        for node in self._nodes:
            heading, parent = node.heading, node.parent.heading.id if node.parent else ""
            yield Topic(
                id=heading.id,
                document=self._document.id,
                parent=parent,
                title=heading.text,
                level=heading.level,
                row=self._rows + node.position + 1,
                first_row=self._rows + node.start + 1,
                last_row=self._rows + node.stop,
                page=self._pages[node.position],
                children=len(node.children),
                supplied=heading.supplied,
            )

    def blocks(self) -> Iterator[Block]:
        for at, (block, node) in enumerate(zip(self._document.blocks, self._owners(), strict=True)):
            number = "" if block.level else self._numbering.passage(block.id, node.subject)
            yield Block(
                row=self._rows + at + 1,
                id=block.id,
                kind=block.kind,
                document=self._document.id,
                topic=node.heading.id,
                page=self._pages[at],
                text=block.text,
                number=number,
                level=block.level,
                supplied=block.supplied,
            )

    def _owners(self) -> Iterator[_LayoutNode]:
        """Yield the topic of every block; a lead-in belongs to the topic whose heading follows."""
        starts = [*(node.start for node in self._nodes), len(self._document.blocks)]
        for node, (start, stop) in zip(self._nodes, pairwise(starts), strict=True):
            yield from repeat(node, stop - start)


def _tree(blocks: tuple[ParsedBlock, ...], numbering: Numbering) -> list[_LayoutNode]:
    """Return the topics of a document in reading order, linked as a tree."""
    nodes: list[_LayoutNode] = []
    open_nodes: list[_LayoutNode] = []
    start, subject = 0, "0"
    for position, block in enumerate(blocks):
        if block.level:
            subject = numbering.subject(block.id) if block.level == SUBJECT_LEVEL else subject
            while open_nodes and open_nodes[-1].heading.level >= block.level:
                open_nodes.pop().stop = start
            parent = open_nodes[-1] if open_nodes else None
            node = _LayoutNode(
                heading=block, position=position, start=start, stop=len(blocks), subject=subject, parent=parent
            )
            if parent:
                parent.children.append(node)
            nodes.append(node)
            open_nodes.append(node)
        if block.kind is not BlockKind.LEAD_IN:
            start = position + 1
    return nodes


def _page_starts(title: _LayoutNode, blocks: tuple[ParsedBlock, ...]) -> Iterator[int]:
    """Yield the positions at which pages begin; headings without passages are on the page of what follows."""
    before = list(accumulate((not block.level for block in blocks), initial=0))
    previous = 0
    yield previous
    for start in _cuts(title, before, blocks):
        if before[start] > before[previous]:
            previous = start
            yield start


def _cuts(node: _LayoutNode, before: list[int], blocks: tuple[ParsedBlock, ...]) -> Iterator[int]:
    """Yield where a page may begin, ascending; `before` has the number of passages before each position."""
    yield node.start
    if node.parent and before[node.stop] - before[node.start] <= PAGE_PASSAGES:
        return
    own_stop = node.children[0].start if node.children else node.stop
    first = node.start
    for at in range(node.start, own_stop):
        if before[at] - before[first] == PAGE_PASSAGES:
            first = _unbound(blocks, first, at)
            yield first
    for child in node.children:
        yield from _cuts(child, before, blocks)


def _unbound(blocks: tuple[ParsedBlock, ...], first: int, at: int) -> int:
    """Return the last position from `at` up where a page that begins at `first` may end; `at` where there is none."""
    return next((place for place in range(at, first, -1) if not blocks[place].bound), at)
