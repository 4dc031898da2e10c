"""Documents as readers of files would return them, for tests of what takes them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from index.importing.imported import (
    DEEPEST,
    Format,
    HeadingsFrom,
    ImportedBlock,
    ImportedDocument,
    ImportedKind,
    Loss,
    LossKind,
    TextDirection,
)

texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], exclude_characters="\ufeff\ufffc"), min_size=1
).filter(str.strip)


def block(kind: ImportedKind, text: str, **facts: Any) -> ImportedBlock:
    """Return a block, with a level and a table where its kind has them."""
    if kind in {ImportedKind.HEADING, ImportedKind.ITEM, ImportedKind.QUOTATION}:
        facts = {"level": 1, **facts}
    if kind is ImportedKind.ROW:
        facts = {"table": 1, **facts}
    return ImportedBlock(kind=kind, text=text, **facts)


def document(*blocks: ImportedBlock, **facts: Any) -> ImportedDocument:
    """Return a document of blocks."""
    known: dict[str, Any] = {"title": "Notes", "format": Format.HTML, "headings_from": HeadingsFrom.MARKS}
    return ImportedDocument(**{**known, **facts}, blocks=blocks)


blocks = st.builds(
    block,
    st.sampled_from(ImportedKind),
    texts,
    page=st.none(),
    direction=st.sampled_from(TextDirection),
    guessed=st.booleans(),
)
losses = st.builds(Loss, st.sampled_from(LossKind), st.text("ab ", max_size=5), st.integers(1, 99))
documents = st.builds(
    lambda found, lost, deep: document(
        *found, *(block(ImportedKind.HEADING, "Deeper", level=level) for level in range(1, deep)), losses=tuple(lost)
    ),
    st.lists(blocks, max_size=4),
    st.lists(losses, max_size=2),
    st.integers(1, DEEPEST),
)
