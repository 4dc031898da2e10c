"""Whatever a value holds comes back as it was written, so that a new field of the model needs no line in the store."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index import model, published
from index.built.codec import decoder, encode
from index.values import MsgspecError, Struct

VALUES = (vars(model) | vars(published)).values()
KINDS = [each for each in VALUES if isinstance(each, type) and issubclass(each, Struct)]
KINDS.remove(Struct)


def few(kind: type) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw tuples of two at most: values hold values four deep, and more of each would be more of the same."""
    of = get_args(kind)
    if of[1:] != (...,):
        return st.tuples(*map(st.from_type, of))
    return st.lists(st.from_type(of[0]), max_size=2).map(tuple)


st.register_type_strategy(tuple, few)
# Every field is drawn, those that have a default too.
for each in KINDS:
    st.register_type_strategy(each, st.builds(each, **dict.fromkeys(each.__struct_fields__, ...)))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_value_comes_back_equal(kind: type[Struct], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert decoder(kind)(encode(value)) == value


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"id": 1}', '{"id": "a", "title": "b"', "\x00"])
def test_what_is_no_such_value_is_refused(text: str) -> None:
    with pytest.raises(MsgspecError):
        decoder(model.Document)(text)
