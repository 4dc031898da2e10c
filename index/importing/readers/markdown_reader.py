"""Reads Markdown: it is made HTML and read as such, since HTML may stand in it anywhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from index.importing.account import Account
from index.importing.finishing import name_of
from index.importing.gathering import Gathering
from index.importing.imported import Format, ImportChoices, ImportedDocument, LossKind
from index.importing.readers.decoding import decoded
from index.importing.readers.html_reader import document_of
from index.importing.readers.html_tree import parsed
from index.values import replace

_DEEPEST = 200
"""Levels of lists and quotations; the parser calls itself for each of them, and leaves out what lies deeper."""
_MARKS = re.compile(
    r"(?sm)\A---\n.*?\n---\n|\]\([^)\n]*\)|^\s{0,3}\[[^\]\n]+\]:[^\n]*|<[^>]*>|&#?\w+;|^\s*(```|~~~)[^\n]*|"
    r"\[\^[^\]]*\]|^\s*\d+[.)]\s"
)
_WORD = re.compile(r"[^\W_]+")
_FIELD = re.compile(r"^(title|author|date|lang|language):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE | re.IGNORECASE)


def read_markdown(
    data: bytes, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    """Return what a Markdown text holds."""
    text, encoding = decoded(data, account, choices.encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(footnote_plugin).use(deflist_plugin)
    page = parser.render(text)
    progress(1, 3)
    root = parsed(page)
    progress(2, 3)
    document = document_of(root, Format.MARKDOWN, account, choices)
    found = Counter(word for block in document.blocks for word in _WORD.findall(block.text))
    missed = Counter(_WORD.findall(_MARKS.sub(" ", text))) - found
    account.lost(LossKind.WORDS, count=max(0, missed.total() - account.aside))
    names = Gathering(account)
    stated = {name.lower(): name_of(value, names) for name, value in _FIELD.findall(_front_matter(text))}
    return replace(
        document,
        title=stated.get("title") or document.title,
        author=stated.get("author") or None,
        date=stated.get("date") or None,
        language=stated.get("lang") or stated.get("language") or None,
        losses=account.losses(),
        encoding=encoding,
    )


def _front_matter(text: str) -> str:
    """Return the lines between two rules at the very beginning, which say something of the text."""
    found = re.match(r"(?s)---\n(.{0,10000}?)\n---\n", text)
    return found[1] if found else ""
