"""What values are made of: msgspec's Struct, and what is done with one. The only door to msgspec.

msgspec loads much of which no value here has any use, and for which every start and every terminal command would wait.
While it is loaded, something empty stands in place of that. A Decimal or a UUID is thereby unknown to it, and it makes
no JSON schemas. Type hints it takes from Python's own `typing`: those of `typing_extensions`, which is there beside
mypy, are slow to load, too, and bring `_socket`, which nothing of this program may have.
"""

from __future__ import annotations

import sys
from types import ModuleType


class _Unused:
    """What msgspec asks for, and never meets."""

    unknown = None  # of SafeUUID


_EMPTY = {
    "decimal": ["Decimal"],
    "uuid": ["SafeUUID", "UUID"],  # with `platform`
    "msgspec._json_schema": ["schema", "schema_components"],
    "msgspec.inspect": [],
    "msgspec.msgpack": [],
    "msgspec.toml": [],
    "msgspec.yaml": [],
}


def _empty(name: str) -> ModuleType:
    module = ModuleType(name)
    vars(module).update(dict.fromkeys(_EMPTY[name], _Unused))
    return module


_hidden = {name: _empty(name) for name in _EMPTY if name not in sys.modules}
if "typing_extensions" not in sys.modules:
    _hidden["typing_extensions"] = None  # type: ignore[assignment]  # what Python takes for "there is none"
sys.modules.update(_hidden)

from msgspec import Meta, MsgspecError, Struct, ValidationError, convert, field, json, to_builtins  # noqa: E402
from msgspec.structs import FieldInfo, astuple, fields, force_setattr, replace  # noqa: E402

for _name in _hidden:
    del sys.modules[_name]

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
