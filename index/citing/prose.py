"""Citations in prose: plain, in Markdown and in HTML, of the same sentences in the same order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from index.citing.markup import HTML, MARKDOWN, PLAIN, Markup
from index.words.dates import date_words
from index.words.language import translate
from index.words.punctuation import listed, listed_apart, quoted
from index.words.record_words import record_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from index.citation import Citation
    from index.citing.reference import Reference

_words = partial(translate, "Citation")


def plain_text(cited: Reference) -> str:
    """Return a citation as one paragraph: claim; “quote” document, topic, § number; records; edition; as of; link."""
    return _paragraph(cited, PLAIN)


def plain_list(references: Iterable[Reference]) -> str:
    """Return citations as plain text, one on a line."""
    return "\n".join(map(plain_text, references))


def markdown_text(references: Sequence[Reference]) -> str:
    """Return citations in Markdown: what is quoted as a block quotation, and below it where it is from."""
    return "\n\n".join(map(_markdown_block, references)) + "\n"


def html_text(references: Sequence[Reference]) -> str:
    """Return citations as a piece of HTML, one paragraph each; every word of the library is escaped."""
    return "\n".join(f"<p>{_paragraph(cited, HTML)}</p>" for cited in references) + "\n"


def said(cited: Reference, markup: Markup) -> str:
    """Return what is cited: the claim, and the words quoted unless the claim says them."""
    claim = f"{markup.words(cited.claim.rstrip('.'))}." if cited.claim else ""
    # The documents of the library are English; in which language a reader's own ones are is not known.
    words = markup.english if cited.library else markup.words
    return " ".join(filter(None, (claim, quoted(words(cited.told)))))


def remark_words(cited: Reference) -> tuple[str, ...]:
    """Return as of when the words hold, and what the editors make of them, as far as either is known."""
    as_of = _words("As of {0}").format(date_words(cited.as_of)) if cited.as_of else ""
    return tuple(filter(None, (as_of, cited.verdict)))


def _paragraph(cited: Reference, markup: Markup) -> str:
    return " ".join(filter(None, (said(cited, markup), _source(cited, markup))))


def _source(cited: Reference, markup: Markup) -> str:
    """Return where the words stand, what they rest on, in which edition, and the link back."""
    document = cited.document and markup.title(cited.document.rstrip("."))
    dated = date_words(cited.date) if cited.date else ""
    edition = _words("edition {0}, {1}").format(cited.edition, dated) if cited.edition else dated
    place = listed((markup.words(cited.author), document, markup.words(cited.topic), cited.place))
    records = listed_apart(_record(record, markup) for record in cited.records)
    # What is quoted stands in the document; what is only told rests on its records first.
    parts = [
        *((records, place) if cited.repeats else (place, records)),
        markup.words(listed((cited.library, edition))),
        *map(markup.words, remark_words(cited)),
    ]
    about = ". ".join(part.rstrip(".") for part in parts if part)
    link = markup.address(cited.link) if cited.link else ""
    return " ".join(filter(None, (about and f"{about}.", link)))


def _record(record: Citation, markup: Markup) -> str:
    return listed((markup.words(record_words(record)), markup.address(record.address)))


def _markdown_block(cited: Reference) -> str:
    claim = f"{MARKDOWN.words(cited.claim.rstrip('.'))}.\n\n" if cited.claim else ""
    source = _source(cited, MARKDOWN)
    return f"{claim}> {MARKDOWN.words(cited.told)}\n>\n> — {source}" if cited.told else f"{claim}{source}"
