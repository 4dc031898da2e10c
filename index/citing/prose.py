"""Citations in prose: plain, in Markdown and in HTML, of the same sentences in the same order."""

from __future__ import annotations

import re
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from index.content.citation_parts import ADDRESS
from index.values import Struct
from index.words.dates import date_words
from index.words.language import translate
from index.words.punctuation import listed, listed_apart, quoted
from index.words.record_words import record_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from index.citation import Citation
    from index.citing.reference import Reference

_words = partial(translate, "Citation")
_ADDRESS = re.compile(ADDRESS)
# Characters that mean something to Markdown, or to the HTML in it, wherever they stand.
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_[]<>|~&#"})
_AT_START = re.compile(r"^([-+=]|\d+[.)])")


class _Markup(Struct, frozen=True):
    """How words, titles and addresses are written in one form."""

    words: Callable[[str], str]
    title: Callable[[str], str]
    address: Callable[[str], str]


def plain_text(cited: Reference) -> str:
    """Return a citation as one paragraph: claim; “quote” document, topic, § number; records; edition; as of; link."""
    return _paragraph(cited, _PLAIN)


def plain_list(references: Iterable[Reference]) -> str:
    """Return citations as plain text, one on a line."""
    return "\n".join(map(plain_text, references))


def markdown_text(references: Sequence[Reference]) -> str:
    """Return citations in Markdown: what is quoted as a block quotation, and below it where it is from."""
    return "\n\n".join(map(_markdown_block, references)) + "\n"


def html_text(references: Sequence[Reference]) -> str:
    """Return citations as a piece of HTML, one paragraph each; every word of the library is escaped."""
    return "\n".join(f"<p>{_paragraph(cited, _HTML)}</p>" for cited in references) + "\n"


def _paragraph(cited: Reference, markup: _Markup) -> str:
    claim = f"{markup.words(cited.claim.rstrip('.'))}." if cited.claim else ""
    quote = quoted(markup.words(cited.quote))
    return " ".join(filter(None, (claim, quote, _source(cited, markup))))


def _source(cited: Reference, markup: _Markup) -> str:
    """Return where the words stand, what they rest on, in which edition, and the link back."""
    document = cited.document and markup.title(cited.document.rstrip("."))
    edition = _words("edition {0}, {1}").format(cited.edition, date_words(cited.date)) if cited.edition else ""
    parts = [
        listed((document, markup.words(cited.topic), cited.place)),
        listed_apart(_record(record, markup) for record in cited.records),
        markup.words(listed((cited.library, edition))),
        _words("As of {0}").format(date_words(cited.as_of)) if cited.as_of else "",
        markup.words(cited.verdict),
    ]
    said = ". ".join(part.rstrip(".") for part in parts if part)
    link = markup.address(cited.link) if cited.link else ""
    return " ".join(filter(None, (said and f"{said}.", link)))


def _record(record: Citation, markup: _Markup) -> str:
    return listed((markup.words(record_words(record)), markup.address(record.address)))


def _markdown_block(cited: Reference) -> str:
    claim = f"{_MARKDOWN.words(cited.claim.rstrip('.'))}.\n\n" if cited.claim else ""
    source = _source(cited, _MARKDOWN)
    return f"{claim}> {_MARKDOWN.words(cited.quote)}\n>\n> — {source}" if cited.quote else f"{claim}{source}"


def _markdown_words(text: str) -> str:
    return _AT_START.sub(_escaped_start, " ".join(text.split()).translate(_MARKUP))


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
_PLAIN = _Markup(lambda text: " ".join(text.split()), lambda text: " ".join(text.split()), str)
_MARKDOWN = _Markup(_markdown_words, lambda title: f"*{_markdown_words(title)}*", _markdown_address)
_HTML = _Markup(_html_words, lambda title: f"<cite>{_html_words(title)}</cite>", _html_address)
