"""Annotations as documents to read elsewhere: Markdown and a web page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from itertools import groupby

from index.escaping import escape, on_one_line
from index.origin import is_own
from index.table_cells import in_one_line
from index.words.dates import date_words
from index.words.language import spoken, translate
from index.words.punctuation import listed
from viewer.annotations.annotation import local_day
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_words import PlacedAnnotation, kind_name, standing_words

_translate = partial(translate, "AnnotationText")
_Rows = Iterable[PlacedAnnotation]

# Characters that Markdown could read as markup: anywhere, and at the start of a line.
_MARKUP = re.compile(r"([\\`*_\[\]<>|~&$])")
_AT_START = re.compile(r"^([#+\-=])")
_PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title>
<style>body {{ max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 serif; }}
blockquote {{ border-left: 3px solid #999; margin: 1.5em 0 .3em; padding-left: 1em; }}
.about {{ color: #555; font-size: .9em; margin: 0 0 .3em; }} .note {{ white-space: pre-wrap; }}</style></head>
<body><h1>{title}</h1>
{body}
</body></html>
"""


def markdown_text(rows: _Rows, title: str, set_aside: Iterable[SetAsideRow] = ()) -> str:
    """Return annotations as Markdown, in the order given, under the titles of their subjects.

    Rows that were set aside come last, unchanged.
    """
    lines = [f"# {_marked(title)}"]
    for subject, group in groupby(rows, key=_subject):
        lines += ["", f"## {_marked(subject)}"]
        for row in group:
            lines += [
                "",
                *(f"> {_marked(in_one_line(line)[0])}" for line in row.annotation.anchor.quote.splitlines() or [""]),
            ]
            lines += ["", f"*{_marked(_about(row))}*"]
            if row.annotation.text:
                lines += ["", "  \n".join(_marked(line) for line in row.annotation.text.splitlines())]
    if unknown := [row.values for row in set_aside]:
        lines += ["", f"## {_marked(_set_aside_title())}", "", *(f"- {_marked(values)}" for values in unknown)]
    return "\n".join(lines) + "\n"


def html_page(rows: _Rows, title: str, set_aside: Iterable[SetAsideRow] = ()) -> str:
    """Return annotations as a web page, in the order given, under the titles of their subjects.

    Rows that were set aside come last, unchanged.
    """
    parts = []
    for subject, group in groupby(rows, key=_subject):
        parts.append(f"<h2>{escape(subject)}</h2>")
        for row in group:
            parts.append(f"<blockquote{_language(row)}>{escape(row.annotation.anchor.words)}</blockquote>")
            parts.append(f'<p class="about">{escape(_about(row))}</p>')
            if row.annotation.text:
                parts.append(f'<p class="note" dir="auto">{escape(row.annotation.text)}</p>')
    if unknown := [row.values for row in set_aside]:
        parts.append(f"<h2>{escape(_set_aside_title())}</h2>")
        parts += (f'<p class="note">{escape(values)}</p>' for values in unknown)
    language = spoken()
    return _PAGE.format(
        title=escape(title),
        body="\n".join(parts),
        language=language.code,
        direction="rtl" if language.right_to_left else "ltr",
    )


def _language(row: PlacedAnnotation) -> str:
    """Return what HTML says of the language of what was marked: English in the library, else not known."""
    return ' dir="auto"' if row.block is None or is_own(row.block.document) else ' lang="en" dir="ltr"'


def _set_aside_title() -> str:
    return _translate("Set aside, because it could not be understood")


def _subject(row: PlacedAnnotation) -> str:
    return row.subject or _translate("No longer in the library")


def _about(row: PlacedAnnotation) -> str:
    annotation = row.annotation
    place = f"§ {row.number}" if row.number else row.topic
    parts = [
        kind_name(annotation),
        place,
        date_words(local_day(annotation.created).isoformat()),
        listed(annotation.tags),
        standing_words(annotation),
    ]
    return " · ".join(part for part in parts if part)


def _marked(text: str) -> str:
    marked = _MARKUP.sub(r"\\\1", on_one_line(text))
    number = re.match(r"\d+[.)]", marked)  # a list, unless its point is one of ours
    return f"{marked[: number.end() - 1]}\\{marked[number.end() - 1 :]}" if number else _AT_START.sub(r"\\\1", marked)
