"""Of the pictures of a file so many are kept, each once, and so many bytes of all; the others are told."""

from __future__ import annotations

import pytest

from index.importing.imported import LossKind
from index.importing.pictures import gathered_pictures
from index.importing.pictures.gathered_pictures import GatheredPictures
from index.importing.pictures.picture_codec import PictureCodec
from tests.made_pictures import encoded, image

SOME = [encoded(image(30 + n, 20)) for n in range(4)]


def take(limits: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, LossKind | None]]:
    for name, limit in limits.items():
        monkeypatch.setattr(gathered_pictures, name, limit)
    pictures = GatheredPictures(PictureCodec())
    return [pictures.take(data) for data in SOME]


def test_one_that_comes_again_is_kept_once() -> None:
    pictures = GatheredPictures(PictureCodec())
    assert [pictures.take(data)[0] for data in (*SOME[:2], *SOME[:2])] == [1, 2, 1, 2]
    assert len(pictures.kept) == len(pictures.drawn) == 2


@pytest.mark.parametrize(
    "limits", [{"MOST_PICTURES": 2}, {"LARGEST_PICTURES": 250}, {"LARGEST_PICTURE_READ": len(SOME[1])}]
)
def test_beyond_a_limit_a_picture_is_told_as_such(limits: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    taken = take(limits, monkeypatch)
    assert taken[0] == (1, None)
    assert taken[-1] in {(0, LossKind.PICTURE_LARGE), (4, None)}
    assert (0, LossKind.PICTURE_LARGE) in taken or "LARGEST_PICTURE_READ" in limits


def test_without_anything_that_draws_none_is_kept() -> None:
    assert GatheredPictures().take(SOME[0]) == (0, LossKind.PICTURE)
