"""How words, titles and addresses are written: as plain text, in Markdown, in HTML and as rich text."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from index.content.citation_parts import ADDRESS
from index.escaping import escape, on_one_line
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

_ADDRESS = re.compile(ADDRESS)
# Characters that mean something to Markdown, or to the HTML in it, wherever they stand.
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>|~&#"})
_AT_START = re.compile(r"^([-+=]|\d+[.)])")


class Markup(Struct, frozen=True, kw_only=True):
    """How words, titles in italics, addresses and English words that are quoted are written in one form."""

    words: Callable[[str], str]
    title: Callable[[str], str]
    address: Callable[[str], str]
    english: Callable[[str], str]


def _markdown_words(text: str) -> str:
    return _AT_START.sub(_escaped_start, on_one_line(text).translate(_MARKUP))


def _escaped_start(start: re.Match[str]) -> str:
    return f"{start[0][:-1]}\\{start[0][-1]}"


def _markdown_address(address: str) -> str:
    # Characters that would end the address early are percent-encoded.
    return f"<{address.replace('<', '%3C').replace('>', '%3E').replace(' ', '%20')}>"


def _html_address(address: str) -> str:
    # Only http and https become links: a link in a citation must not be able to do anything else.
    if address.startswith("good-offices://") or _ADDRESS.fullmatch(address):
        return f'<a href="{escape(address)}">{escape(address)}</a>'
    return escape(address)


_html_words = partial(escape, quote=False)


def _html_english(text: str) -> str:
    return f'<span lang="en">{_html_words(text)}</span>' if text else ""


PLAIN = Markup(words=on_one_line, title=on_one_line, address=str, english=on_one_line)
MARKDOWN = Markup(
    words=_markdown_words,
    title=lambda title: f"*{_markdown_words(title)}*",
    address=_markdown_address,
    english=_markdown_words,
)
HTML = Markup(
    words=_html_words,
    title=lambda title: f"<cite>{_html_words(title)}</cite>",
    address=_html_address,
    english=_html_english,
)
# Not every program that takes rich text sets what is cited in italics.
RICH = Markup(
    words=_html_words, title=lambda title: f"<i>{_html_words(title)}</i>", address=_html_address, english=_html_words
)
