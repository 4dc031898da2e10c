"""The shelf as it was before a change: folders, names, order, and documents that were removed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.shelf.shelved import ShelvedDocument
from index.values import Struct, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.shelf.catalogue import Catalogue


class ShelfState(Struct, frozen=True):
    """What a reader changes of a shelf: its documents, with their names and folders, and the folders, both in order."""

    documents: tuple[ShelvedDocument, ...] = ()
    folders: tuple[str, ...] = ()


def put_back(
    catalogue: Catalogue, state: ShelfState, is_there: Callable[[ShelvedDocument], bool]
) -> tuple[Catalogue, tuple[ShelvedDocument, ...]]:
    """Return a catalogue as it was in a state, and the documents of that state which cannot be had any more.

    Documents that came since stay with their folders, after the others; of one that was read anew since, the new text
    stays.
    `is_there` says whether what was read of a removed document is there still.
    """
    now = {each.id: each for each in catalogue.documents}
    taken = {each.slot for each in catalogue.documents}
    wanted, lost = [], []
    for each in state.documents:
        if each.id in now:
            wanted.append(_as_it_was(now.pop(each.id), each))
        elif is_there(each):
            slot = each.slot if each.slot not in taken else max(taken) + 1  # it was given to another one
            taken.add(slot)
            wanted.append(replace(each, slot=slot))
        else:
            lost.append(each)
    back = {each.id for each in wanted}
    folders = dict.fromkeys((*state.folders, *(each.folder for each in now.values() if each.folder)))
    changed = replace(
        catalogue,
        documents=(*wanted, *now.values()),
        folders=tuple(folders),
        removed=tuple(each for each in catalogue.removed if each.id not in back),
    )
    return changed, tuple(lost)


def _as_it_was(document: ShelvedDocument, before: ShelvedDocument) -> ShelvedDocument:
    own = before.name == before.title
    return replace(document, folder=before.folder, name=document.title if own else before.name)
