"""Annotations in words: one place for the window, the exports and screen readers."""

from __future__ import annotations

from functools import partial

from index.model import Block, Topic
from index.typed import in_plain_signs
from index.values import Struct
from index.words.language import translate
from index.words.punctuation import labelled, listed, quoted
from viewer.annotations.annotation import Annotation, Standing
from viewer.kit.annotation_kinds import Kind, Tint

_translate = partial(translate, "Annotation")


class PlacedAnnotation(Struct, frozen=True):
    """An annotation with its place in the library: its block and the topics above; None and none if gone."""

    annotation: Annotation
    block: Block | None = None
    path: tuple[Topic, ...] = ()

    @property
    def number(self) -> str:
        """The number that readers cite, blank for a heading or a place that is gone."""
        return self.block.number if self.block else ""

    @property
    def subject(self) -> str:
        """The title of the annotation's subject, or of its document; blank if neither exists any more."""
        return self.path[min(1, len(self.path) - 1)].title if self.path else ""

    @property
    def topic(self) -> str:
        """The title of the topic right above the annotation; blank when it is gone."""
        return self.path[-1].title if self.path else ""

    @property
    def searchable(self) -> str:
        """Everything a reader may look for it by, folded."""
        annotation = self.annotation
        return in_plain_signs(
            "\n".join((annotation.anchor.quote, annotation.text, *annotation.tags, self.topic, self.number))
        ).casefold()


def kind_name(annotation: Annotation) -> str:
    """Return what an annotation is called."""
    match annotation.kind:
        case Kind.BOOKMARK:
            return _translate("Bookmark")
        case Kind.NOTE:
            return _translate("Note")
    return _translate("Highlight, {0}").format(tint_name(annotation.tint).lower())


def tint_name(tint: Tint) -> str:
    """Return the name of a colour."""
    match tint:
        case Tint.YELLOW:
            return _translate("Yellow")
        case Tint.GREEN:
            return _translate("Green")
        case Tint.BLUE:
            return _translate("Blue")
    return _translate("Pink")


def standing_words(annotation: Annotation) -> str:
    """Return what a reader should know about where the words are now; blank if nothing changed."""
    match annotation.standing:
        case Standing.MOVED:
            return _translate("Moved here with its words in this edition.")
        case Standing.CHANGED:
            return _translate("The text changed; these words are no longer in it.")
    return ""


def unsaved_words() -> str:
    """Return what is said in place of what was done when that is not on disk."""
    return _translate("Not saved yet: the bar below the search box says why.")


def sentence(placed: PlacedAnnotation) -> str:
    """Return an annotation as a screen reader should say it."""
    annotation = placed.annotation
    kind = kind_name(annotation)
    where = _translate("{0} at {1}").format(kind, placed.number) if placed.number else kind
    parts = [
        labelled(where, quoted(annotation.anchor.words)),
        annotation.text,
        listed(annotation.tags),
        standing_words(annotation),
    ]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
