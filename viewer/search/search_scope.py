"""Where a search may stay: in what comes with the program, on the reader's shelf, or in a part of either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from index.origin import is_own
from index.results import Within
from index.values import Struct
from index.words.language import translate
from index.words.punctuation import labelled
from viewer.kit.text.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.model import Topic


class Scope(Struct, frozen=True):
    """What is searched: a topic by its id, one of both sides, or documents of the shelf by their ids; blank for all."""

    topic: str = ""
    within: Within = Within.BOTH
    documents: tuple[str, ...] = ()


EVERYWHERE = Scope()
NamedScope = tuple[str, Scope]


class SearchedShelf(Protocol):
    """What a search asks about the shelf of the reader."""

    def folders(self) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
        """Return the folders in the reader's order, each with the ids of its documents; None without a shelf."""

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the documents that the reader has chosen in the contents."""

    def unsearched(self, documents: Sequence[str]) -> str:
        """Return words that say how many of these documents, or of all, a search cannot see yet; blank if none."""


def scopes(path: Sequence[Topic], shelf: SearchedShelf | None, chosen: tuple[str, ...] = ()) -> tuple[NamedScope, ...]:
    """Return where a search may stay for one who reads in the topics of a path, from the document down.

    They may have `chosen` documents in the contents, by their ids. Nothing is said of a shelf while there is none.
    """
    folders = shelf.folders() if shelf else None
    named = [(translate("SearchController", "Everywhere"), EVERYWHERE)]
    if folders is not None:
        named.append((translate("SearchController", "Only the reference"), Scope(within=Within.REFERENCE)))
        named.append((translate("SearchController", "Only my shelf"), Scope(within=Within.SHELF)))
    names = (
        translate("SearchController", "This document"),
        translate("SearchController", "This subject"),
        translate("SearchController", "This topic"),
    )
    for name, topic in zip(names, path, strict=False):
        within = Within.SHELF if is_own(topic.id) else Within.REFERENCE
        named.append((labelled(name, isolated(topic.title)), Scope(topic.id, within)))
    if len(chosen) > 1:  # a single one is read, and offered as this document
        label = translate("SearchController", "%n document(s) chosen in the contents", n=len(chosen))
        named.append((label, Scope(within=Within.SHELF, documents=chosen)))
    for folder, documents in folders or ():
        if documents:
            label = labelled(translate("SearchController", "Folder"), isolated(folder))
            named.append((label, Scope(within=Within.SHELF, documents=documents)))
    return tuple(named)


def words_unsearched(scope: Scope, shelf: SearchedShelf | None) -> str:
    """Return words that say how much of the shelf a search in this scope cannot see yet; blank if nothing."""
    if shelf is None or scope.within is Within.REFERENCE:
        return ""
    own = (scope.topic.partition("/")[0],) if is_own(scope.topic) else scope.documents
    return shelf.unsearched(own)
