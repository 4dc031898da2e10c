"""What values are made of: msgspec's Struct, and what is done with one. The only door to msgspec.

msgspec takes type hints from `typing_extensions` where that is installed, as it is beside mypy. It is slow to load and
brings `_socket`, which nothing of this program may have; without it msgspec uses Python's own `typing`.
"""

from __future__ import annotations

import sys

_hidden = "typing_extensions" not in sys.modules
if _hidden:
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # what Python takes for "there is none"

from msgspec import Meta, MsgspecError, Struct, ValidationError, convert, field, json, to_builtins  # noqa: E402
from msgspec.structs import FieldInfo, astuple, fields, force_setattr, replace  # noqa: E402

if _hidden:
    del sys.modules["typing_extensions"]

__all__ = [
    "FieldInfo",
    "Meta",
    "MsgspecError",
    "Struct",
    "ValidationError",
    "astuple",
    "convert",
    "field",
    "fields",
    "force_setattr",
    "json",
    "replace",
    "to_builtins",
]
