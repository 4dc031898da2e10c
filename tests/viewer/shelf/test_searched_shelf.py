"""What a search could not see is said: that it is still being prepared, or that it could not be searched."""

import pytest

from tests.index.shelf.made_shelf import imported, made_file
from viewer.settings.shelf_setting import ReadersShelf
from viewer.shelf.searched_shelf import WindowsShelf


@pytest.mark.parametrize(
    ("preparing", "said"),
    [
        (True, "1 document of yours is still being prepared: not searched yet."),
        (False, "1 document of yours could not be searched."),
    ],
)
def test_what_no_index_has_is_said_as_long_as_it_has_not(tmp_path, preparing, said):
    shelf = ReadersShelf(tmp_path / "data" / "shelf", tmp_path / "cache" / "shelf", tmp_path / "not-added.json")
    searched = WindowsShelf(shelf, lambda: preparing)
    assert searched.unsearched(()) == ""
    added = shelf.opened.shelf.add(made_file(tmp_path), imported("Treaty", "Words."))
    assert (searched.unsearched(()), searched.unsearched([added.id])) == (said, said)
    assert searched.unsearched(["doc-00000000"]) == ""
    shelf.opened.finding.refresh()
    assert searched.unsearched(()) == ""
