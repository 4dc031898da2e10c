"""The forms in which a citation can be copied and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.bibtex import bibtex_text
from index.citing.csl_json import csl_json_text
from index.citing.prose import html_text, markdown_text, plain_list
from index.citing.ris import ris_text
from index.citing.styled import STYLES
from index.values import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from index.citing.reference import Reference


class Form(Struct, frozen=True):
    """One form: its name in settings, its media type, and what writes references in it.

    `rich` writes the same as HTML, with its italics, for programs that take it; none where the text itself is what
    was asked for.
    """

    key: str
    media_type: str
    write: Callable[[Sequence[Reference]], str]
    rich: Callable[[Sequence[Reference]], str] | None = None


_ALL = (
    Form("plain", "text/plain", plain_list, html_text),
    *(Form(key, "text/plain", plain, rich) for key, (plain, rich) in STYLES.items()),
    Form("markdown", "text/markdown", markdown_text),
    Form("html", "text/html", html_text, html_text),
    Form("bibtex", "application/x-bibtex", bibtex_text),
    Form("ris", "application/x-research-info-systems", ris_text),
    Form("csl-json", "application/vnd.citationstyles.csl+json", csl_json_text),
)
FORMS = {form.key: form for form in _ALL}
"""All forms by name, the default first."""
