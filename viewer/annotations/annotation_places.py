"""Where annotations are in the library, and anchors for new ones."""

from __future__ import annotations

from functools import lru_cache

from index.built.library import Library
from index.model import Block, Span, Topic
from index.origin import is_own
from index.values import replace
from viewer.annotations.anchoring import anchored
from viewer.annotations.annotation import Anchor, Annotation
from viewer.annotations.annotation_words import PlacedAnnotation

_KEPT = 4096  # blocks and paths: a library does not change while it is open, as the shelf does


class AnnotationPlaces:
    """Looks up blocks and paths of annotations in one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._block = lru_cache(_KEPT)(library.block)
        self._path = lru_cache(_KEPT)(library.path)
        self._sources = {document.id: document.sha256 for document in library.documents()}

    def place(self, annotation: Annotation) -> PlacedAnnotation:
        """Return an annotation with its place today."""
        own = is_own(annotation.anchor.block)
        block = (self._library.block if own else self._block)(annotation.anchor.block)
        path: tuple[Topic, ...] = (self._library.path if own else self._path)(block.topic) if block else ()
        return PlacedAnnotation(annotation, block, path)

    def anchor(self, block: Block, span: Span | None = None) -> Anchor:
        """Return the anchor of a span of a block, or of the whole block."""
        return self.dated(anchored(block, span, self._text_at(block.row - 1), self._text_at(block.row + 1)))

    def dated(self, anchor: Anchor) -> Anchor:
        """Return an anchor whose words were seen in the edition that is open."""
        return replace(anchor, edition=self._library.edition, sha256=self._sources.get(anchor.document, ""))

    def _text_at(self, row: int) -> str:
        try:
            return self._library.block_at(row).text
        except LookupError:
            return ""
