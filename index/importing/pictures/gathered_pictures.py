"""The pictures of one file while it is read: drawn anew, each of them once, within the limits on all of them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from index.importing.imported import LossKind
from index.importing.pictures.kept_picture import LARGEST_PICTURE_READ, LARGEST_PICTURES, MOST_PICTURES, KeptPicture
from index.importing.pictures.redrawing import NotDrawn, NotDrawnError, Pixels, Redrawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from index.importing.pictures.redrawing import Redrawing

_LOST = {
    NotDrawn.UNKNOWN: LossKind.PICTURE,
    NotDrawn.DAMAGED: LossKind.PICTURE_DAMAGED,
    NotDrawn.TOO_LARGE: LossKind.PICTURE_LARGE,
    NotDrawn.ORNAMENT: LossKind.ORNAMENT,
}


class GatheredPictures:
    """Keeps pictures; `kept` is what is known of each and `drawn` are their bytes, both in the order of numbers."""

    def __init__(self, redrawing: Redrawing | None = None) -> None:
        self.kept: list[KeptPicture] = []
        self.drawn: list[bytes] = []
        self._redrawing = redrawing
        self._known: dict[str, tuple[int, LossKind | None]] = {}
        self._size = 0

    def take(self, data: bytes) -> tuple[int, LossKind | None]:
        """Return the number of a picture, and None; else 0 and as what it is lost. One that comes twice has one."""
        return self._taken(data, lambda redrawing: redrawing.drawn(data))

    @property
    def are_kept(self) -> bool:
        """Whether there is anything that draws pictures."""
        return self._redrawing is not None

    def take_pixels(self, pixels: Pixels, *, lossy: bool) -> tuple[int, LossKind | None]:
        """Return the same for pixels; `lossy` says that they are those of a photograph."""
        return self._taken(pixels.data, lambda redrawing: redrawing.drawn_pixels(pixels, lossy=lossy))

    def _taken(self, data: bytes, draw: Callable[[Redrawing], Redrawn]) -> tuple[int, LossKind | None]:
        if self._redrawing is None:
            return 0, LossKind.PICTURE
        if len(data) > LARGEST_PICTURE_READ:
            return 0, LossKind.PICTURE_LARGE
        source = sha256(data).hexdigest()
        if source not in self._known:
            try:
                self._known[source] = self._keep(source, draw(self._redrawing))
            except NotDrawnError as error:
                self._known[source] = 0, _LOST[error.reason]
        return self._known[source]

    def _keep(self, source: str, made: Redrawn) -> tuple[int, LossKind | None]:
        if len(self.kept) >= MOST_PICTURES or self._size + len(made.data) > LARGEST_PICTURES:
            return 0, LossKind.PICTURE_LARGE
        self._size += len(made.data)
        self.drawn.append(made.data)
        self.kept.append(
            KeptPicture(
                kind=made.kind,
                width=made.width,
                height=made.height,
                size=len(made.data),
                sha256=sha256(made.data).hexdigest(),
                source=source,
            )
        )
        return len(self.kept), None
