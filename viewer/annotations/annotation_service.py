"""The reader's annotations while the program runs: kept in the store with each change, and undone step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from os import urandom

from PySide6.QtCore import QObject, Signal

from index.values import replace
from viewer.annotations.annotation import Anchor, Annotation, Standing, moment, whole_characters
from viewer.annotations.annotation_rows import SetAsideRow
from viewer.annotations.annotation_steps import Step, Values, run_of
from viewer.annotations.annotation_store import AnnotationStore, StoreError
from viewer.kit.annotation_kinds import Kind, Tint
from viewer.kit.text.direction import isolated


class AnnotationService(QObject):
    """All annotations, in memory and in the store.

    When the store cannot be written, what was made holds until the program ends and is tried again with each change.
    When the reader's file was deleted meanwhile, it is made again with everything that is in memory.
    """

    added = Signal(Annotation)
    changed = Signal(Annotation)
    removed = Signal(Annotation)
    """Each carries one Annotation."""
    altered = Signal()
    """Some were added, changed or removed; comes once, after the signals for each."""
    stepped = Signal()
    """There is one more change that can be undone; what is only added to the last one is none."""
    unsaved = Signal(str)
    """Something is not on disk, and this sentence says why; comes once, and again when the reason changes."""
    saved = Signal()
    """Everything is on disk again."""
    reported = Signal(str)
    """What became of the reader's file when it was opened again, in plain sentences."""

    def __init__(
        self,
        store: AnnotationStore,
        parent: QObject | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._store, self._now = store, now
        self._annotations: dict[str, Annotation] = {}
        self._of_block: dict[str, dict[str, Annotation]] = {}
        for annotation in store.read():
            self._hold(annotation)
        # The contents of a damaged file exist only in memory until the file is mended.
        self._unsaved = set() if store.is_in_place else set(self._annotations)
        self._exported = False
        self._trouble = store.problem if store.is_unread else ""
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def all(self) -> tuple[Annotation, ...]:
        """All annotations, the oldest first."""
        return tuple(self._annotations.values())

    @property
    def can_undo(self) -> bool:
        """Whether there is a change since the start of the program that can be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change that can be redone."""
        return bool(self._undone)

    @property
    def all_saved(self) -> bool:
        """Whether everything is on disk."""
        return not self._unsaved

    @property
    def at_risk(self) -> bool:
        """Whether something would be lost if the program ended now: it is not on disk, and in no export either."""
        return bool(self._unsaved) and not self._exported

    @property
    def trouble(self) -> str:
        """Why something is not on disk, or could not be read from it, in a sentence; blank when all is well."""
        return self._trouble

    @property
    def set_aside(self) -> tuple[SetAsideRow, ...]:
        """The rows of the reader's file that are not valid annotations."""
        return self._store.set_aside

    def get(self, annotation_id: str) -> Annotation | None:
        """Return the annotation called `annotation_id`, or None."""
        return self._annotations.get(annotation_id)

    def on_block(self, block_id: str) -> tuple[Annotation, ...]:
        """Return the annotations anchored in a block, the oldest first."""
        return tuple(self._of_block.get(block_id, {}).values())

    @property
    def blocks(self) -> dict[str, int]:
        """How many annotations are anchored in each block that has some."""
        return {block: len(own) for block, own in self._of_block.items() if own}

    def make(self, kind: Kind, anchor: Anchor, text: str = "", tint: Tint = Tint.YELLOW) -> Annotation:
        """Make an annotation and return it."""
        made = replace(_made(kind, anchor, self._moment()), text=whole_characters(text), tint=tint)
        self._do(Step({made.id: None}, {made.id: made}, run_of(made)))
        return made

    def highlight(self, anchors: Iterable[Anchor], tint: Tint) -> None:
        """Highlight words in one step; a highlight or a note that these words have already gets the new colour."""
        now = self._moment()
        before: Values = {}
        after: Values = {}
        for anchor in anchors:
            here = (mark for mark in self.on_block(anchor.block) if mark.is_drawn)
            same = [mark for mark in here if (mark.anchor.start, mark.anchor.end) == (anchor.start, anchor.end)]
            for mark in same or [_made(Kind.HIGHLIGHT, anchor, now)]:
                before[mark.id] = mark if same else None
                after[mark.id] = replace(mark, tint=tint, changed=now)
        if after:
            self._do(Step(before, after))

    def update(self, annotation: Annotation) -> None:
        """Keep a changed annotation in place of the one with its id; nothing happens when nothing changed."""
        before = self._annotations.get(annotation.id)
        if before is None or before == annotation:
            return
        tags = tuple(map(whole_characters, annotation.tags))
        after = replace(annotation, text=whole_characters(annotation.text), tags=tags, changed=self._moment())
        self._do(Step({annotation.id: before}, {annotation.id: after}, run_of(after, before)))

    def reanchor(self, annotation: Annotation, anchor: Anchor) -> None:
        """Anchor an annotation at other words because the reader says so."""
        self.update(replace(annotation, anchor=anchor, standing=Standing.IN_PLACE))

    def remove(self, ids: Iterable[str]) -> None:
        """Remove annotations; `undo` brings them back as they were."""
        gone = {key: self._annotations[key] for key in ids if key in self._annotations}
        if gone:
            self._do(Step(dict(gone), dict.fromkeys(gone)))

    def take(self, annotations: Iterable[Annotation]) -> None:
        """Keep annotations from elsewhere as they are, in one step; raises StoreError, and then none is kept."""
        after: Values = {annotation.id: annotation for annotation in annotations}
        if after:
            self._write(after)
            self._remember(Step({key: self._annotations.get(key) for key in after}, after))
            self._apply(after, on_disk=True)

    def stand(self, annotations: Iterable[Annotation]) -> None:
        """Keep annotations that were anchored anew; the reader did not do that, so it cannot be undone."""
        self._apply({annotation.id: annotation for annotation in annotations if annotation.id in self._annotations})

    def undo(self) -> None:
        """Undo the last change."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._apply(step.before)

    def redo(self) -> None:
        """Redo the change undone last."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._apply(step.after)

    def try_again(self) -> bool:
        """Write what is only in memory, as after a change; returns whether everything is on disk now."""
        self._save(())
        return not self._trouble

    def on_exported(self) -> None:
        """Remember that everything, as it is now, was exported, so that it is not lost with the program."""
        self._exported = True

    def _do(self, step: Step) -> None:
        self._remember(step)
        self._apply(step.after)

    def _remember(self, step: Step) -> None:
        last = self._done[-1] if self._done else None
        if step.run and last is not None and last.run == step.run:
            self._done[-1] = replace(last, after=step.after)
        else:
            self._done.append(step)
            self.stepped.emit()
        self._undone.clear()

    def _apply(self, values: Values, *, on_disk: bool = False) -> None:
        before = {key: self._annotations.get(key) for key in values}
        if not any(before.values()) and not any(values.values()):
            return
        for key, value in values.items():
            earlier = before[key]
            if earlier is not None and (value is None or value.anchor.block != earlier.anchor.block):
                del self._of_block[earlier.anchor.block][key]
            if value is not None:
                self._hold(value)
            else:
                self._annotations.pop(key, None)
        if not on_disk:
            self._exported = False
            self._save(values)
        for key, value in values.items():
            earlier = before[key]
            if value is not None:
                (self.added if earlier is None else self.changed).emit(value)
            elif earlier is not None:
                self.removed.emit(earlier)
        self.altered.emit()

    def _hold(self, annotation: Annotation) -> None:
        self._annotations[annotation.id] = annotation
        self._of_block.setdefault(annotation.anchor.block, {})[annotation.id] = annotation

    def _save(self, ids: Iterable[str]) -> None:
        self._unsaved |= set(ids)
        problem = self._store.problem
        try:
            self._write({})
        except StoreError as error:
            self._on_trouble(error)
        else:
            if self._trouble:
                self._trouble = ""
                self.saved.emit()
        if self._store.problem not in ("", problem, self._trouble):
            self.reported.emit(self._store.problem)

    def _write(self, values: Values) -> None:
        """Write these values and everything that is not on disk; raises StoreError, and then none of that is written.

        A file that proves to be deleted or damaged is made anew at once.
        """
        was_in_place = self._store.is_in_place
        try:
            self._open_and_write(values)
        except StoreError:
            if not was_in_place or self._store.is_in_place:
                raise
            self._open_and_write(values)

    def _open_and_write(self, values: Values) -> None:
        found = self._store.open()
        if found is not None:
            self._meet(found)
        waiting = {key: self._annotations.get(key) for key in self._unsaved} | values
        put = tuple(value for value in waiting.values() if value is not None)
        gone = tuple(key for key, value in waiting.items() if value is None)
        if put or gone or self._store.is_incomplete:
            self._store.write(put, gone)
        self._unsaved.clear()

    def _meet(self, found: tuple[Annotation, ...]) -> None:
        """Merge the contents of a file other than the one that was read; what only memory holds is to be written."""
        there = {annotation.id: annotation for annotation in found}
        for name, ours in self._annotations.items():
            theirs = there.get(name)
            if theirs is None or moment(theirs.changed) < moment(ours.changed):
                self._unsaved.add(name)
        news = (
            annotation
            for annotation in found
            if annotation.id not in self._unsaved and annotation != self._annotations.get(annotation.id)
        )
        self._apply({annotation.id: annotation for annotation in news}, on_disk=True)

    def _on_trouble(self, error: StoreError) -> None:
        sentence = self.tr(
            "Your bookmarks and notes cannot be saved in {0} ({1}). What you add is kept in this window until you "
            "close it. Try again when that is mended, or export everything to save it elsewhere."
        ).format(isolated(str(self._store.path)), error)
        if self._store.is_unread:
            sentence = self._store.problem
        if sentence != self._trouble:
            self._trouble = sentence
            self.unsaved.emit(sentence)

    def _moment(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="milliseconds")


def _made(kind: Kind, anchor: Anchor, now: str) -> Annotation:
    return Annotation(id=urandom(16).hex(), kind=kind, anchor=anchor, created=now, changed=now)
