"""Citations as CSL-JSON, which citation processors turn into any of their thousands of styles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from index.citing.reference import remarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.citing.reference import Reference


def csl_json_text(references: Sequence[Reference]) -> str:
    """Return a list of items, one for each reference; what is not known is left out."""
    return json.dumps([_item(cited) for cited in references], ensure_ascii=False, indent=2) + "\n"


def _item(cited: Reference) -> dict[str, object]:
    date = [int(part) for part in cited.date.split("-") if part.isdecimal()]
    fields: dict[str, object] = {
        "id": cited.id,
        "type": "chapter" if cited.topic else "document",
        "title": cited.topic or cited.document,
        "author": [{"literal": cited.author}] if cited.author else "",
        "page": str(cited.page or ""),
        "container-title": cited.document if cited.topic else "",
        "collection-title": cited.library,
        "edition": cited.edition,
        "issued": {"date-parts": [date]} if date else "",
        "section": cited.number,
        "abstract": cited.quote,
        "note": ". ".join(remarks(cited)),
        "URL": cited.link,
    }
    return {name: value for name, value in fields.items() if value}
