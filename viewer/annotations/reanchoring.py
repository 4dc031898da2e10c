"""Finds the words of all annotations again in the library that is open, a slice at a time."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from index.built.library import Library
from index.digests import digest
from index.model import Block
from index.origin import is_own
from index.shelf.shelved import document_of
from index.values import replace
from viewer.annotations.anchoring import find_again
from viewer.annotations.annotation import Annotation, Standing
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.settings.setting_specs import ANNOTATIONS_CHECKED
from viewer.settings.settings import Settings

_SLICE = 100  # annotations that are where they were; one that has to be looked for ends a slice


class Reanchoring(QObject):
    """Looks every annotation up where it was, which is quick, and elsewhere only if it is not there.

    That is done at every start, not only when an edition changes: editors move ids without one.
    """

    done = Signal(int, int)
    """So many annotations moved with their words, and so many have lost theirs since the last time."""

    def __init__(
        self,
        library: Library,
        service: AnnotationService,
        places: AnnotationPlaces,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._service, self._places, self._settings = library, service, places, settings
        self._waiting: list[Annotation] = []
        self._found: list[tuple[Annotation, Annotation]] = []
        self._news = {Standing.MOVED: 0, Standing.CHANGED: 0}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._known = settings.get(ANNOTATIONS_CHECKED) == self._edition

    def start(self) -> None:
        """Look up all annotations; `done` comes when that is done."""
        self._begin(self._service.all)

    def check(self, annotations: Iterable[Annotation]) -> None:
        """Look up annotations that came from elsewhere, wherever they are."""
        self._known = False
        self._begin(annotations)

    def stop(self) -> None:
        """Stop; remaining annotations are looked up at the next start."""
        self._timer.stop()

    def _begin(self, annotations: Iterable[Annotation]) -> None:
        self._waiting += annotations
        self._timer.start()

    def _go_on(self) -> None:
        for _ in range(_SLICE):
            if not self._waiting:
                self._finish()
                return
            if self._look_up(self._waiting.pop()):
                return

    def _look_up(self, annotation: Annotation) -> bool:
        """Look an annotation up; returns whether it had to be looked for everywhere."""
        asked: list[bool] = []
        own = is_own(annotation.anchor.block)
        if own and self._library.document(document_of(annotation.anchor.block)) is None:
            return False  # a document that is not on the shelf; when it is added again, the words are where they were

        def everywhere() -> tuple[Block, ...]:
            asked.append(True)
            return self._blocks_of(annotation.anchor.block) if own else self._blocks

        block = self._library.block(annotation.anchor.block) or self._successor(annotation)
        # In this edition, everywhere, and before; a reader's own document has editions of its own.
        in_vain = annotation.standing is Standing.CHANGED and self._known and not own
        anchor, standing = find_again(annotation.anchor, block, _nowhere if in_vain else everywhere)
        if standing is not Standing.CHANGED:
            anchor = self._places.dated(anchor)
        if standing is Standing.IN_PLACE and annotation.standing is Standing.MOVED and anchor == annotation.anchor:
            standing = Standing.MOVED  # for as long as this edition is read
        if standing is not annotation.standing and standing in self._news:
            self._news[standing] += 1
        found = replace(annotation, anchor=anchor, standing=standing)
        if found != annotation:
            self._found.append((annotation, found))
        return bool(asked)

    def _successor(self, annotation: Annotation) -> Block | None:
        """Return the block that took the place of one an earlier edition published: the one with the words, if any."""
        moved = self._library.moved(annotation.anchor.block)
        blocks = [
            block for successor in (moved.successors if moved else ()) if (block := self._library.block(successor))
        ]
        return next((block for block in blocks if annotation.anchor.quote in block.text), next(iter(blocks), None))

    def _finish(self) -> None:
        self._timer.stop()
        found, self._found = self._found, []
        news, self._news = self._news, dict.fromkeys(self._news, 0)
        self.__dict__.pop("_blocks", None)
        if found:
            self._service.stand(self._still_meant(found))
        if self._service.all:  # without annotations, no setting is written
            self._settings.set(ANNOTATIONS_CHECKED, self._edition)
        self._known = True
        self.done.emit(news[Standing.MOVED], news[Standing.CHANGED])

    def _still_meant(self, found: list[tuple[Annotation, Annotation]]) -> list[Annotation]:
        """Return the annotation as found, with changes that the reader made in the meantime."""
        now = [(self._service.get(before.id), before, after) for before, after in found]
        return [
            replace(current, anchor=after.anchor, standing=after.standing)
            for current, before, after in now
            if current is not None and current.anchor == before.anchor
        ]

    def _blocks_of(self, block_id: str) -> tuple[Block, ...]:
        """Return the blocks of the reader's own document that a block belongs, or belonged, to."""
        title = self._library.topics(document_of(block_id))
        pages = self._library.pages_beside(title[0].page) if title else ()
        return tuple(block for page in pages for block in self._library.page(page).blocks)

    @cached_property
    def _blocks(self) -> tuple[Block, ...]:
        pages = range(1, self._library.page_count + 1)
        return tuple(block for page in pages for block in self._library.page(page).blocks)

    @cached_property
    def _edition(self) -> str:
        facts = [self._library.edition, *(f"{document.id} {document.sha256}" for document in self._library.documents())]
        return digest("\n".join(facts).encode())


def _nowhere() -> tuple[Block, ...]:
    return ()
