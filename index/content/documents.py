"""Parses a document: a Markdown file that is its source, word for word, with headings and ids added.

A block is one line, a heading or a passage, below a line with its id: `{#id}`. The line's mark says what it is: `#` to
`######` a heading, `- ` a list item, `1. ` a list item whose number belongs to the words, none a paragraph. A class in
the id's line says more: `.supplied` is a heading that the editors added; `.lead-in`, `.paragraph` and `.item` take the
whole line as words, marks and all. `joined=": "` on a heading says that it runs into the passage below it.
Words are plain text and kept to the last space; only a line in braces is never words.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_block_plugin

from index.errors import Problem
from index.model import BlockKind
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

ID_SPELLING = re.compile(r"[a-z0-9][a-z0-9-]*")
SUPPLIED = "supplied"
KIND_CLASSES = {str(kind): kind for kind in (BlockKind.LEAD_IN, BlockKind.PARAGRAPH, BlockKind.ITEM)}

_ID_LINE = re.compile(r'\{#[^\s{}]+(?: \.[^\s{}]+| [a-z]+="[^"{}]*")*\}[ \t]*')
_MARK = re.compile(r"\A[ \t]*(?:#{1,6}|[-+*])(?:[ \t]|$)")
_KINDS = {"heading_open": BlockKind.HEADING, "paragraph_open": BlockKind.PARAGRAPH}
# Characters of a line given to the Markdown parser: it only has to see the mark at its beginning. The words are taken
# from the line itself, so that no Markdown in them can change them.
_SEEN = 400

ID_FORM = 'Write the line like {#some-id}, {#some-id .lead-in} or {#some-id joined=": "}.'
ID_MEND = "Write an id of small letters, digits and hyphens in a line {#…} above the block."
ONE_LINE = (
    "Write each heading, paragraph and list item as one line, with its own {#id} line above and an empty line below."
)


class ParsedBlock(Struct, frozen=True):
    """A heading or passage as written, on `line` from 1.

    `joined` is what stands between a run-in heading and its passage (": "), None for all other headings. `bound` says
    that it stands on the page of the block before it.
    """

    id: str
    kind: BlockKind
    text: str
    line: int
    level: int = 0
    supplied: bool = False
    joined: str | None = None
    bound: bool = False


class ParsedDocument(Struct, frozen=True):
    """The blocks of a document in order and all their problems; with problems, ids may be blank or repeated."""

    id: str
    blocks: tuple[ParsedBlock, ...]
    problems: tuple[Problem, ...] = ()

    def source_lines(self) -> list[tuple[str, int]]:
        """Return the lines of the source, rebuilt from the blocks, each with its line number in the document."""
        lines: list[tuple[str, int]] = []
        title = ""
        for block in self.blocks:
            if block.joined is not None:
                title += block.text + block.joined
            elif not block.supplied:
                lines.append((title + block.text, block.line))
                title = ""
        return lines


class _Written(NamedTuple):
    """The token of a block and that of the id line above it, if it has one."""

    token: Token
    marks: Token | None


class _Complaint(NamedTuple):
    line: int
    what: str
    mend: str


def parse_document(text: str, document_id: str, file: str) -> ParsedDocument:
    """Return the blocks of a document and their problems.

    `text` has LF line ends; problems name `file`. The title's id must be `document_id`.
    """
    lines = text.split("\n")
    complaints: list[_Complaint] = []
    blocks: list[ParsedBlock] = []
    for written in _written_blocks(lines, complaints):
        block = _block(written, lines)
        complaints += _complaints_of_block(block, written, lines)
        blocks.append(block)
    complaints += _complaints_of_order(blocks, document_id)
    return ParsedDocument(document_id, tuple(blocks), tuple(Problem(file, *complaint) for complaint in complaints))


def _written_blocks(lines: list[str], complaints: list[_Complaint]) -> Iterator[_Written]:
    """Pair every top-level block with the id line above it."""
    markdown = MarkdownIt("zero").enable(["heading", "list"]).use(attrs_block_plugin)
    # Id lines stay tokens of their own, so that problems can name their lines; inline Markdown is not parsed at all.
    markdown.core.ruler.disable(["attr", "inline", "text_join"])
    marks: Token | None = None
    for token in markdown.parse("\n".join(line.lstrip(" \t")[:_SEEN] for line in lines)):
        if token.level or token.nesting < 0:
            continue
        if token.type != "attrs_block":
            yield _Written(token, marks)
            marks = None
            continue
        if marks:
            complaints.append(_no_block(marks))
        marks = token
    if marks:
        complaints.append(_no_block(marks))


def _no_block(marks: Token) -> _Complaint:
    what = f"The id “{marks.attrs.get('id', '')}” stands above no block."
    return _Complaint(_span(marks)[0] + 1, what, "Remove the line or write its block below it.")


def _span(token: Token) -> tuple[int, int]:
    """Return the first line of a token, from 0, and the line after its last one."""
    start, end = token.map or (0, 1)
    return start, end


def _classes(marks: Token | None) -> list[str]:
    return str(marks.attrs.get("class", "")).split() if marks else []


def _block(written: _Written, lines: list[str]) -> ParsedBlock:
    """Return a block without marks that it cannot have, so that its words are compared even if the marks are wrong."""
    token, marks = written
    attributes = marks.attrs if marks else {}
    classes = _classes(marks)
    start, end = _span(token)
    text = "\n".join(line for line in lines[start:end] if line.strip())
    kind = _KINDS.get(token.type, BlockKind.ITEM)
    named = next((KIND_CLASSES[name] for name in classes if name in KIND_CLASSES), None)
    if named is None and kind is not BlockKind.PARAGRAPH:
        text = _MARK.sub("", text)
    kind = named or kind
    level = int(token.tag[1]) if kind is BlockKind.HEADING else 0
    supplied = level > 0 and SUPPLIED in classes
    joined = str(attributes["joined"]) if level and not supplied and "joined" in attributes else None
    return ParsedBlock(str(attributes.get("id", "")), kind, text, start + 1, level, supplied, joined)


def _complaints_of_block(block: ParsedBlock, written: _Written, lines: list[str]) -> Iterator[_Complaint]:
    """Yield the problems of one block by itself."""
    if written.marks is None:
        yield _Complaint(block.line, f"“{excerpt(block.text)}” has no id.", ID_MEND)
    else:
        yield from _complaints_of_marks(block, written.marks, lines)
    if not block.text.strip():
        yield _Complaint(block.line, "This block has no words.", "Write its words or remove it.")
    if "\n" in block.text:
        yield _Complaint(block.line, "This block goes over more than one line.", ONE_LINE)


def _complaints_of_marks(block: ParsedBlock, marks: Token, lines: list[str]) -> Iterator[_Complaint]:
    line = _span(marks)[0] + 1
    heading = block.kind is BlockKind.HEADING
    if not _ID_LINE.fullmatch(lines[line - 1]):
        yield _Complaint(line, f"“{excerpt(lines[line - 1])}” cannot be read as an id.", ID_FORM)
    elif not ID_SPELLING.fullmatch(block.id):
        yield _Complaint(line, f"The id “{excerpt(block.id)}” is not spelled like an id.", ID_MEND)
    known = {SUPPLIED} if heading else set(KIND_CLASSES)
    for name in _classes(marks):
        if name not in known:
            mend = "A heading can be .supplied, a passage .lead-in, .paragraph or .item."
            yield _Complaint(line, f"The class “{excerpt(name)}” says nothing here.", mend)
    for key in set(marks.attrs) - {"id", "class", "joined"}:
        yield _Complaint(line, f"The mark “{excerpt(key)}” is not known.", ID_FORM)
    if "joined" in marks.attrs and block.joined is None:
        mend = "Only a heading that is in the source can run into its passage: remove joined or .supplied."
        yield _Complaint(line, f"“{excerpt(block.text)}” cannot be joined to a passage.", mend)


def _complaints_of_order(blocks: list[ParsedBlock], document_id: str) -> Iterator[_Complaint]:
    """Yield the problems of the order of blocks."""
    yield from _complaints_of_title(blocks[0] if blocks else None, document_id)
    level = 1
    for number, (block, below) in enumerate(zip_longest(blocks, blocks[1:])):
        if block.level:
            yield from _complaints_of_level(block, level, first=number == 0)
            level = block.level
        if block.joined is not None and (below is None or below.level or below.kind is BlockKind.LEAD_IN):
            yield _Complaint(block.line, "This heading is joined to a passage, but none follows.", "Remove joined.")
        if block.kind is BlockKind.LEAD_IN and not (below and (below.level or below.kind is BlockKind.LEAD_IN)):
            mend = "Remove .lead-in, or move the heading it leads to below it."
            yield _Complaint(block.line, "No heading follows this lead-in.", mend)


def _complaints_of_title(title: ParsedBlock | None, document_id: str) -> Iterator[_Complaint]:
    mend = f"Begin with {{#{document_id}}} and, below it, “# ” and the title."
    if title is None or title.level != 1:
        yield _Complaint(title.line if title else 1, "The document does not begin with its title.", mend)
    elif title.id != document_id:
        what = f"The title’s id is “{excerpt(title.id)}”, but library.toml calls this document “{document_id}”."
        yield _Complaint(title.line, what, mend)


def _complaints_of_level(block: ParsedBlock, above: int, *, first: bool) -> Iterator[_Complaint]:
    if block.level == 1 and not first:
        yield _Complaint(block.line, "A document has one title; this is another.", "Give this heading more #s.")
    elif block.level > above + 1:
        mend = f"Write it with at most {above + 1} #s."
        yield _Complaint(block.line, f"This heading of level {block.level} follows one of level {above}.", mend)


def excerpt(text: str, at: int = 0, length: int = 60) -> str:
    """Return at most `length` characters of `text` around the offset `at`, with … where it was cut."""
    start = max(0, at - length // 2) if len(text) > length else 0
    cut = text[start : start + length].replace("\n", " ")
    return f"{'…' if start else ''}{cut}{'…' if start + length < len(text) else ''}"
