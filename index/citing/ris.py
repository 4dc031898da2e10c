"""Citations as RIS, which EndNote, Zotero, Mendeley and Citavi read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.citing.reference import remarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.citing.reference import Reference


def ris_text(references: Sequence[Reference]) -> str:
    """Return a record for each reference; lines end with CR LF, as the format demands."""
    return "\r\n".join(map(_record, references))


def _record(cited: Reference) -> str:
    fields = [
        ("ID", cited.id),
        ("AU", cited.author),
        ("TI", cited.topic or cited.document),
        ("T2", cited.document if cited.topic else ""),
        ("T3", cited.library),
        ("ET", cited.edition),
        ("PY", cited.date[:4]),
        ("DA", cited.date.replace("-", "/")),
        ("SE", cited.number),
        ("SP", str(cited.page or "")),
        ("AB", cited.quote),
        *(("N1", remark) for remark in remarks(cited)),
        ("UR", cited.link),
    ]
    # A value is one line: a line end in it would begin another field.
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value.strip()]
    return "\r\n".join([f"TY  - {'CHAP' if cited.topic else 'GEN'}", *lines, "ER  - ", ""])
