"""Rich text for other programs: headings, lists, tables, emphasis and links, without colours, fonts and sizes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from index.escaping import escape

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_BLOCKS = _HEADINGS | {"p", "ul", "ol", "li", "table", "tr", "td", "blockquote", "pre"}
_BREAKS = frozenset(["br", "hr"])
_KEPT = {"dir", "colspan", "rowspan", "start"}
_LEADS_ON = ("http://", "https://", "good-offices://")
_EMPHASIS = {
    "b": re.compile(r"font-weight:\s*([6-9]\d\d|bold)"),
    "i": re.compile(r"font-style:\s*italic"),
    "sup": re.compile(r"vertical-align:\s*super"),
    "sub": re.compile(r"vertical-align:\s*sub\b"),
    "code": re.compile(r"font-family:\s*'?monospace"),
}
_PLAINLY = _HEADINGS | {"th", "pre"}
"""Elements that are bold or monospaced by themselves."""


def bare_html(html: str) -> str:
    """Return Qt's HTML without colours, grounds, fonts, sizes and margins, and without links that lead nowhere else.

    Of a text within one paragraph the words are returned without the paragraph, so that it can be pasted into another.
    """
    reading = _HtmlReading()
    reading.feed(html)
    reading.close()
    bare = "".join(reading.written).replace("</ul><ul>", "").replace("</pre><pre>", "\n")
    alone = re.fullmatch(r"<p(?: [^>]*)?>(.*)</p>", bare, re.DOTALL)
    return bare if alone is None or "<p" in alone[1] else alone[1]


class _HtmlReading(HTMLParser):
    """Writes what is kept while it reads; `_open` are the open elements, each with its closing tag."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._begun = self._in_head_row = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag in _BREAKS:
            self.written.append(f"<{tag}>")
        elif tag == "body":
            self._begun = True
        elif tag == "thead":
            self._in_head_row = True
        elif tag == "a":
            self._begin_link(given.get("href", ""))
        elif tag == "span":
            self._begin_emphasis(given.get("style", ""))
        elif tag in _BLOCKS:
            name = "th" if tag == "td" and self._in_head_row else tag
            kept = "".join(f' {key}="{escape(value)}"' for key, value in given.items() if key in _KEPT)
            self.written.append(f"<{name}{kept}>")
            self._open.append((tag, f"</{name}>"))

    def handle_endtag(self, tag: str) -> None:
        if tag == "thead":
            self._in_head_row = False
        if self._open and self._open[-1][0] == tag:
            self.written.append(self._open.pop()[1])

    def handle_data(self, data: str) -> None:
        if self._begun and (self._open or data.strip()):
            self.written.append(escape(data, quote=False))

    def _begin_link(self, address: str) -> None:
        leads_on = address.startswith(_LEADS_ON)
        if leads_on:
            self.written.append(f'<a href="{escape(address)}">')
        self._open.append(("a", "</a>" if leads_on else ""))

    def _begin_emphasis(self, style: str) -> None:
        plainly = any(end.strip("</>") in _PLAINLY for _, end in self._open)
        found = [] if plainly else [name for name, sign in _EMPHASIS.items() if sign.search(style)]
        self.written += [f"<{name}>" for name in found]
        self._open.append(("span", "".join(f"</{name}>" for name in reversed(found))))
