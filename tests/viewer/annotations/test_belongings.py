"""Settings from another computer are all usable here, or none is taken over."""

from __future__ import annotations

import pytest

from tests.viewer.made_annotations import annotation
from viewer.annotations.annotation_exchange import read_any
from viewer.annotations.belongings import belongings_bytes, values_of
from viewer.settings.setting_specs import OWN_KEYS, TEXT_SIZE
from viewer.shell.all_actions import ACTIONS

KEYS = '{"compare":["F12"]}'


def test_what_is_taken_along_is_there_again():
    found = read_any(belongings_bytes([annotation("a")], {"text_size": "130", "own_keys": KEYS}))
    assert found.annotations == (annotation("a"),)
    assert values_of(found.settings, ACTIONS) == {TEXT_SIZE: 130, OWN_KEYS: KEYS}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("text_size", "9000"),
        ("colour", "red"),
        ("last_block", "a"),
        ("own_keys", "["),
        ("own_keys", '{"fly":["F12"]}'),
        ("own_keys", '{"find":["A"]}'),
        ("own_keys", '{"find":["F12"],"print":["F12"]}'),
    ],
)
def test_what_cannot_be_used_is_named(qapp, key, text):
    with pytest.raises(ValueError, match=r"cannot|there is no|types|twice"):
        values_of({"theme": "dark", key: text}, ACTIONS)
