"""The reader's annotations while the program runs: kept in the store with each change, and undone step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from os import urandom

from PySide6.QtCore import QObject, Signal, SignalInstance

from index.values import Struct, replace
from viewer.annotations.annotation import Anchor, Annotation, Standing
from viewer.annotations.annotation_store import AnnotationStore, StoreError
from viewer.kit.annotation_kinds import Kind, Tint

_Values = dict[str, Annotation | None]


class _Step(Struct, frozen=True):
    """A change as the values before and after it by id; None where there is no annotation.

    `run` names a flow of changes that are undone as one, such as the letters of one note.
    """

    before: _Values
    after: _Values
    run: str = ""


class AnnotationService(QObject):
    """All annotations, in memory and in the store.

    When the store cannot be written, what was made holds until the program ends, is tried again with each change, and
    `unsaved` says so once in a plain sentence.
    """

    added = Signal(Annotation)
    changed = Signal(Annotation)
    removed = Signal(Annotation)
    """Each carries one Annotation."""
    altered = Signal()
    """Some were added, changed or removed; comes once, after the signals for each."""
    unsaved = Signal(str)

    def __init__(
        self,
        store: AnnotationStore,
        parent: QObject | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._store, self._now = store, now
        self._annotations = {each.id: each for each in store.read()}
        self._unsaved: set[str] = set()
        self._said_unsaved = False
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def all(self) -> tuple[Annotation, ...]:
        """All annotations, the oldest first."""
        return tuple(self._annotations.values())

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of this start of the program to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change taken back that can be made again."""
        return bool(self._undone)

    @property
    def all_saved(self) -> bool:
        """Whether everything is on disk."""
        return not self._unsaved

    def get(self, annotation_id: str) -> Annotation | None:
        """Return the annotation called `annotation_id`, or None."""
        return self._annotations.get(annotation_id)

    def on_block(self, block_id: str) -> tuple[Annotation, ...]:
        """Return the annotations anchored in a block, the oldest first."""
        return tuple(each for each in self._annotations.values() if each.anchor.block == block_id)

    def make(self, kind: Kind, anchor: Anchor, text: str = "", tint: Tint = Tint.YELLOW) -> Annotation:
        """Make an annotation and return it."""
        moment = self._moment()
        made = Annotation(urandom(16).hex(), kind, anchor, moment, moment, text, tint)
        self._do(_Step({made.id: None}, {made.id: made}, _run(made)))
        return made

    def highlight(self, anchors: Iterable[Anchor], tint: Tint) -> None:
        """Highlight words in one step, those that have a highlight already in its new colour."""
        moment = self._moment()
        before: _Values = {}
        after: _Values = {}
        for anchor in anchors:
            here = [each for each in self.on_block(anchor.block) if each.kind is Kind.HIGHLIGHT]
            same = [each for each in here if (each.anchor.start, each.anchor.end) == (anchor.start, anchor.end)]
            new = [Annotation(urandom(16).hex(), Kind.HIGHLIGHT, anchor, moment, moment)]
            for each in same or new:
                before[each.id] = each if same else None
                after[each.id] = replace(each, tint=tint, changed=moment)
        if after:
            self._do(_Step(before, after))

    def update(self, annotation: Annotation) -> None:
        """Keep a changed annotation in place of the one with its id; nothing happens when nothing changed."""
        before = self._annotations.get(annotation.id)
        if before is None or before == annotation:
            return
        after = replace(annotation, changed=self._moment())
        self._do(_Step({annotation.id: before}, {annotation.id: after}, _run(after, before)))

    def reanchor(self, annotation: Annotation, anchor: Anchor) -> None:
        """Anchor an annotation at other words because the reader says so."""
        self.update(replace(annotation, anchor=anchor, standing=Standing.IN_PLACE))

    def remove(self, ids: Iterable[str]) -> None:
        """Remove annotations; `undo` brings them back as they were."""
        gone = {each: self._annotations[each] for each in ids if each in self._annotations}
        if gone:
            self._do(_Step(dict(gone), dict.fromkeys(gone)))

    def take(self, annotations: Iterable[Annotation]) -> None:
        """Keep annotations from elsewhere as they are, in one step."""
        after: _Values = {each.id: each for each in annotations}
        if after:
            self._do(_Step({each: self._annotations.get(each) for each in after}, after))

    def stand(self, annotations: Iterable[Annotation]) -> None:
        """Keep annotations that were anchored anew; readers did not do that, so it is no step to take back."""
        self._apply({each.id: each for each in annotations if each.id in self._annotations})

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._apply(step.before)

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._apply(step.after)

    def _do(self, step: _Step) -> None:
        last = self._done[-1] if self._done else None
        if step.run and last is not None and last.run == step.run:
            self._done[-1] = replace(last, after=step.after)
        else:
            self._done.append(step)
        self._undone.clear()
        self._apply(step.after)

    def _apply(self, values: _Values) -> None:
        news: list[tuple[SignalInstance, Annotation]] = []
        for each, value in values.items():
            before = self._annotations.get(each)
            if value is not None:
                self._annotations[each] = value
                news.append((self.added if before is None else self.changed, value))
            elif before is not None:
                del self._annotations[each]
                news.append((self.removed, before))
        if not news:
            return
        self._save(values)
        for signal, annotation in news:
            signal.emit(annotation)
        self.altered.emit()

    def _save(self, ids: Iterable[str]) -> None:
        waiting = self._unsaved | set(ids)
        put = tuple(self._annotations[each] for each in waiting if each in self._annotations)
        try:
            self._store.write(put, tuple(waiting - self._annotations.keys()))
        except StoreError as error:
            self._unsaved = waiting
            if not self._said_unsaved:
                self._said_unsaved = True
                sentence = self.tr(
                    "Your bookmarks and notes cannot be saved in {0} ({1}). They hold until the program is closed; "
                    "export them to keep them."
                )
                self.unsaved.emit(sentence.format(self._store.path, error))
        else:
            self._unsaved, self._said_unsaved = set(), False

    def _moment(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="milliseconds")


def _run(after: Annotation, before: Annotation | None = None) -> str:
    """Return the name of the flow that a change of nothing but a note's words belongs to, blank for other changes."""
    if after.kind is not Kind.NOTE:
        return ""
    same = before is None or replace(before, text=after.text, changed=after.changed, standing=Standing.IN_PLACE) == (
        replace(after, standing=Standing.IN_PLACE)
    )
    return after.id if same else ""
