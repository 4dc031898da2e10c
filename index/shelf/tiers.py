"""The indexes of the shelf: `settled` holds most of it, `fresh` what came since. They are made of the extractions.

An index is opened only where it was made: its fingerprint is bound to a key file of this machine, so that a folder
from elsewhere, whose pickles could run code, is never opened, but built anew. Each build has a folder of its own, so
that one that is being searched is never replaced.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from index.built.manifest import FORMAT_VERSION, seal, stated_source, write_manifest
from index.built.shelf_part import ShelfPart
from index.regular_files import read_regular
from index.shelf.safe_writing import make_private_folder, write_whole
from index.values import MsgspecError, Struct, json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from index.built.build_progress import Step
    from index.model import Content
    from index.shelf.shelved import ShelvedDocument

    Contents = Callable[[Sequence[ShelvedDocument]], Content]

SETTLED, FRESH = "settled", "fresh"
MOST_FRESH = 5_000
"""Passages of the fresh index beyond which it is time to settle: it is built in some five seconds."""
_KEY, _CONTENTS = "key", "contents.json"
_NAME = re.compile(rf"({SETTLED}|{FRESH})-[0-9a-f]{{16}}")
_LARGEST = 10_000_000  # bytes of a list of documents; 100,000 of them have some 3 million
Revisions = dict[str, str]
"""Editions of documents by their ids."""


class Tier(Struct, frozen=True):
    """A built index of the shelf, and the editions of the documents in it."""

    part: ShelfPart
    revisions: Revisions


class Tiers:
    """The indexes in a folder of this machine alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def parts(self, documents: Sequence[ShelvedDocument]) -> tuple[ShelfPart, ...]:
        """Return what is to be searched for these documents: each stands in one part at most."""
        left = {document.id: document.revision for document in documents}
        parts = []
        for tier in filter(None, (self._tier(SETTLED), self._tier(FRESH))):
            current = {name for name, revision in tier.revisions.items() if left.get(name) == revision}
            if current:
                left = {name: revision for name, revision in left.items() if name not in current}
                removed = frozenset(tier.revisions.keys() - current)
                names = {each.id: each.name for each in documents if each.id in current and each.name != each.title}
                parts.append(ShelfPart(tier.part.folder, tier.part.seal, removed, names))
        return tuple(parts)

    def missing(self, documents: Sequence[ShelvedDocument]) -> list[ShelvedDocument]:
        """Return the documents that no index has."""
        found = self._revisions(SETTLED) | self._revisions(FRESH)
        return [each for each in documents if found.get(each.id) != each.revision]

    def needs_settling(self, documents: Sequence[ShelvedDocument]) -> bool:
        """Return whether all should be built into one index when there is time."""
        return sum(each.passages for each in self._unsettled(documents)) > MOST_FRESH

    def holds_removed(self, documents: Sequence[ShelvedDocument]) -> bool:
        """Return whether there are words of documents that are not on the shelf, or not in that edition."""
        if any(self._is_stale(kind, documents) for kind in (SETTLED, FRESH)):
            return True
        with suppress(OSError):
            return bool(self._built() - self._folders((SETTLED, FRESH)))
        return False

    def refresh(self, documents: Sequence[ShelvedDocument], content: Contents, step: Step) -> None:
        """Have all documents in an index, as soon as that can be.

        `content` gives what documents hold; those that it leaves out cannot be read. Raises OSError, BuiltLibraryError
        and what `step` raises.
        """
        unsettled = self._unsettled(documents)
        settled = sum(each.passages for each in documents) - sum(each.passages for each in unsettled)
        if sum(each.passages for each in unsettled) > max(MOST_FRESH, settled):
            self.settle(documents, content, step)
        elif unsettled and (self.missing(documents) or self._is_stale(FRESH, documents)):
            self._build(FRESH, unsettled, content, step)

    def settle(self, documents: Sequence[ShelvedDocument], content: Contents, step: Step) -> None:
        """Build all documents into one index; raises as `refresh`."""
        if self._revisions(SETTLED) != {each.id: each.revision for each in documents}:
            self._build(SETTLED, documents, content, step)
        else:
            self._clear((SETTLED,), step)

    def _is_stale(self, kind: str, documents: Sequence[ShelvedDocument]) -> bool:
        return bool(self._revisions(kind).items() - {each.id: each.revision for each in documents}.items())

    def _unsettled(self, documents: Sequence[ShelvedDocument]) -> list[ShelvedDocument]:
        settled = self._revisions(SETTLED)
        return [each for each in documents if settled.get(each.id) != each.revision]

    def _build(
        self,
        kind: str,
        documents: Sequence[ShelvedDocument],
        content: Contents,
        step: Step,
    ) -> None:
        # Loaded here, since a start asks what can be found, and builds nothing; the last one loads Whoosh and NumPy.
        from index.built.build import INDEX_NAME  # noqa: PLC0415
        from index.built.publishing import exclusive, replacing  # noqa: PLC0415
        from index.built.store import STORE_NAME, write_store  # noqa: PLC0415
        from index.search.indexing import write_index  # noqa: PLC0415

        if not documents:
            self._clear((), step)
            return
        make_private_folder(self._folder)
        revisions = {each.id: each.revision for each in documents}
        fingerprint = self._fingerprint(revisions)
        target = self._folder / f"{kind}-{fingerprint[:16]}"
        with exclusive(self._folder / "indexes", step):
            made = content(documents)
            with replacing(target) as folder:
                write_store(folder / STORE_NAME, made)
                (folder / INDEX_NAME).mkdir()
                write_index(folder / INDEX_NAME, made, step)
                (folder / _CONTENTS).write_bytes(json.encode(revisions))
                write_manifest(folder, fingerprint)
            self._tidy({target} if kind == SETTLED else {target, *self._folders((SETTLED,))})

    def _tier(self, kind: str) -> Tier | None:
        """Return the newest index of a kind that was made here; None if there is none."""
        with suppress(OSError):
            found = [folder for folder in self._folder.iterdir() if _NAME.fullmatch(folder.name)]
            ours = [folder for folder in found if folder.name.startswith(kind)]
            for folder in sorted(ours, key=lambda each: each.stat().st_mtime_ns, reverse=True):
                with suppress(OSError, MsgspecError):
                    revisions = json.decode(read_regular(folder / _CONTENTS, _LARGEST), type=Revisions)
                    if stated_source(folder) == self._fingerprint(revisions):
                        return Tier(ShelfPart(folder, seal(folder)), revisions)
        return None

    def _revisions(self, kind: str) -> Revisions:
        tier = self._tier(kind)
        return tier.revisions if tier else {}

    def _fingerprint(self, revisions: Mapping[str, str]) -> str:
        """Return what tells an index of these editions, made on this machine, from all others; raises OSError."""
        key = self._folder / _KEY
        if not key.exists():
            write_whole(key, [os.urandom(32)])
        # A copy of the file, however exact, has another time of change: the system sets it, and nobody else can.
        secret = read_regular(key, 32) + str(key.stat().st_ctime_ns).encode()
        return hashlib.sha256(secret + json.encode([FORMAT_VERSION, sorted(revisions.items())])).hexdigest()

    def _clear(self, kinds: Collection[str], step: Step) -> None:
        """Remove all indexes but the newest of these kinds."""
        from index.built.publishing import exclusive  # noqa: PLC0415  as above

        if self._built() - self._folders(kinds):
            with exclusive(self._folder / "indexes", step):
                self._tidy(self._folders(kinds))

    def _folders(self, kinds: Iterable[str]) -> set[Path]:
        return {tier.part.folder for tier in map(self._tier, kinds) if tier}

    def _built(self) -> set[Path]:
        """Return the folders of all indexes, and the names of those of which only a killed build's part is there."""
        from index.built.publishing import targets  # noqa: PLC0415  as above

        if not self._folder.is_dir():
            return set()
        return {folder for folder in targets(self._folder) if _NAME.fullmatch(folder.name)}

    def _tidy(self, keep: Collection[Path]) -> None:
        """Remove all indexes but those to keep, and what killed builds left; under the lock."""
        from index.built.publishing import clear_leftovers  # noqa: PLC0415  as above

        with suppress(OSError):
            for folder in self._built():
                clear_leftovers(folder)
                if folder not in keep:
                    shutil.rmtree(folder, ignore_errors=True)  # one in use stays in part, and is taken for none
