"""Citations for BibTeX and BibLaTeX, in UTF-8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.reference import remarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.citing.reference import Reference

# Characters that mean something to TeX, and what makes TeX print them.
_ESCAPED = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        # BibTeX counts braces even after a backslash.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
    }
)


def bibtex_text(references: Sequence[Reference]) -> str:
    """Return an entry for each reference: part of a collection, or the document for what stands before all topics."""
    return "\n".join(map(_entry, references))


def _entry(cited: Reference) -> str:
    kind = "incollection" if cited.topic else "misc"
    # Titles have braces of their own, so that no style changes their capitals.
    fields = {
        "title": f"{{{escaped(cited.topic or cited.document)}}}",
        "booktitle": f"{{{escaped(cited.document)}}}" if cited.topic else "",
        "author": f"{{{escaped(cited.author)}}}" if cited.author else "",
        "series": escaped(cited.library),
        "edition": escaped(cited.edition),
        "year": escaped(cited.date[:4]),
        "date": escaped(cited.date),
        "pages": str(cited.page or ""),
        "abstract": escaped(cited.quote),
        "note": escaped(". ".join(remarks(cited))),
        "url": cited.link,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{cited.id},\n{lines}}}\n"


def escaped(text: str) -> str:
    """Return a text on one line, escaped so that TeX prints it word for word."""
    return " ".join(text.split()).translate(_ESCAPED)
