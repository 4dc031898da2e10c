"""How values of `index.model` are written and read: each as one JSON object, whatever it holds.

The type says all that is needed, nested values, tuples and enumerations included, so that a new field is written and
read without a line here. JSON rather than MessagePack, so that a library can be looked into with any SQLite tool.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from index.values import Struct, json

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value", bound=Struct)


def encode(value: Struct) -> str:
    """Return a value as JSON."""
    return json.encode(value).decode()


@cache
def decoder(kind: type[Value]) -> Callable[[str], Value]:
    """Return the function that gives back a value of this type from its JSON.

    It raises MsgspecError when the text is no JSON or not of this type.
    """
    return json.Decoder(kind).decode
