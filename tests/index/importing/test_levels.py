from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from index.importing.account import Account
from index.importing.imported import DEEPEST, ImportedKind, LossKind
from index.importing.levels import made_whole, whole
from tests.index.importing.made_imports import block

levels = st.lists(st.integers(1, 12), min_size=1, max_size=12)


@given(levels)
def test_levels_begin_at_one_go_down_by_one_and_keep_their_order(given_levels: list[int]) -> None:
    found = whole(given_levels)
    assert found[0] == 1
    assert all(1 <= after <= min(before + 1, DEEPEST) for before, after in pairwise(found))
    for (before, after), (first, second) in zip(pairwise(given_levels), pairwise(found), strict=True):
        assert after > before or second <= first
        assert after != before or second == first


def test_a_file_that_only_begins_lower_has_lost_nothing() -> None:
    account = Account()
    blocks = [block(ImportedKind.HEADING, str(level), level=level) for level in (2, 3, 2, 4)]
    assert [found.level for found in made_whole(blocks, account)] == [1, 2, 1, 2]
    assert [(loss.kind, loss.where) for loss in account.losses()] == [(LossKind.LEVEL, "4")]
