"""PySide6's enumerations, made in a fraction of the time that Python's `enum` takes for them.

A start makes 300 of them with 4,500 members before it paints. Python's way weighs every member against all that an
enumeration may be; PySide6 asks for one kind alone, names with whole numbers. And of those 300 a start uses 64: the
members of an enumeration are made when something of it is first asked for. What is made is the same, as
tests/viewer/starts/test_quick_enums.py shows of all that PySide6 has. Whatever is not of that kind, and everything
under a Python or PySide6 for which that was not shown, is made in Python's own way.
"""

from __future__ import annotations

import enum
import sys
from functools import reduce
from operator import or_
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Names = Sequence[tuple[str, int]]

PROVEN = ({(3, 11), (3, 12), (3, 13)}, {"6.11.3"})
"""The versions of Python and of PySide6 under which all was compared."""
COMPARED = {(3, 11, 2), (3, 11, 7), (3, 12, 1), (3, 13, 0), (3, 13, 5)}
"""The releases of Python with which all was; under another a sample is, and Python's way kept to where it differs."""
_standard = enum.EnumType._create_  # type: ignore[attr-defined]
_KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
_EMPTY = {kind: _standard(kind, "Empty", (), module=__name__, boundary=enum.KEEP) for kind in _KINDS}
# What of them is copied as it is; `kind` has a `__new__` of its own. And what each enumeration fills for itself.
_CONTENT = {kind: {key: value for key, value in vars(_EMPTY[kind]).items() if key != "__new__"} for kind in _KINDS}
_FILLED = {
    kind: [(key, value) for key, value in content.items() if isinstance(value, (dict, list))]
    for kind, content in _CONTENT.items()
}
_TAKEN = {kind: frozenset(dir(kind)) for kind in _KINDS}
_NOTES_HASHABLE = hasattr(_EMPTY[enum.Enum], "_hashable_values_")  # as 3.13.5 does, to answer `in`
_SAMPLE = [("NONE", 0), ("FIRST", 1), ("FOURTH", 4), ("ALIAS", 1), ("BOTH", 5), ("SECOND", 2), ("MORE", 0x203)]


def install(version: str) -> None:
    """Make the enumerations of PySide6 quickly from now on, where that is proven for this Python and its `version`."""
    pythons, versions = PROVEN
    if sys.version_info[:2] not in pythons or version not in versions:
        return
    if sys.version_info[:3] in COMPARED or all(map(_is_as_pythons, _KINDS)):
        enum.EnumType._create_ = create  # type: ignore[attr-defined]


def _is_as_pythons(kind: type[enum.Enum]) -> bool:
    """Return whether a sample comes out as this very Python makes it: some third numbers note more of a flag."""
    own, pythons = (make(kind, "Sample", _SAMPLE, module=__name__, boundary=enum.KEEP) for make in (create, _standard))
    return _looks(_filled(own)) == _looks(pythons)


def _looks(made: type[enum.Enum]) -> dict[str, str]:
    return {key: getattr(value, "__qualname__", repr(value)) for key, value in vars(made).items() if key != "__new__"}


def create(kind: type[enum.Enum], class_name: str, names: Names, **given: Any) -> type[enum.Enum]:  # noqa: ANN401
    """Return an enumeration as `kind(class_name, names, …)` does, whose members are made when they are wanted."""
    if kind not in _TAKEN or given.get("boundary") is not enum.KEEP or not _plain(kind, names):
        return _standard(kind, class_name, names, **given)  # type: ignore[no-any-return]
    return _empty(kind, class_name, names)


class _Waiting(enum.EnumType):
    """The type of an enumeration of which nobody has asked anything yet; then it is one as any other."""

    def __getattr__(cls, name: str) -> Any:  # noqa: ANN401  as an enumeration has it
        if name.startswith("__") or type(_filled(cls)) is _Waiting:  # asked while it is filled
            raise AttributeError(name)
        return getattr(cls, name)

    def __call__(cls, *given: Any, **named: Any) -> Any:  # noqa: ANN401  as an enumeration does
        return _filled(cls)(*given, **named)

    def __contains__(cls, value: object) -> bool:
        return value in _filled(cls)

    def __dir__(cls) -> list[str]:
        return dir(_filled(cls))

    def __getitem__(cls, name: str) -> Any:  # noqa: ANN401  as an enumeration does
        return _filled(cls)[name]

    def __iter__(cls) -> Iterator[Any]:
        return iter(_filled(cls))

    def __len__(cls) -> int:
        return len(_filled(cls))

    def __reversed__(cls) -> Any:  # noqa: ANN401  as above
        return reversed(_filled(cls))

    @property
    def __members__(cls) -> Any:  # noqa: ANN401  as above
        return _filled(cls).__members__


_filling = RLock()


def _filled(made: Any) -> Any:  # noqa: ANN401  an enumeration's attributes are those of its members
    """Return the enumeration, with its members."""
    with _filling:  # another thread waits until all of them are there
        if type(made) is _Waiting and (names := vars(made).get("_waiting_")) is not None:
            type.__delattr__(made, "_waiting_")
            _fill(made, names)
            made.__class__ = enum.EnumType  # type: ignore[assignment]
    return made


def _fill(made: Any, names: Names) -> None:  # noqa: ANN401  as above
    by_value, by_name, ordered = made._value2member_map_, made._member_map_, made._member_names_
    is_flag, new, takes_value = issubclass(made, enum.Flag), made._new_member_, made._use_args_
    for key, value in names:
        member = by_value.get(value)
        if member is None:
            by_value[value] = member = new(made, value) if takes_value else new(made)
            member._value_, member._name_, member.__objclass__, member._sort_order_ = value, key, made, len(ordered)
            if not is_flag or value.bit_count() == 1:
                ordered.append(key)
        by_name[key] = member
    for key, member in by_name.items():  # only now: whenever a class changes, Python forgets what it looked up in it
        type.__setattr__(made, key, member)
    if _NOTES_HASHABLE:
        made._hashable_values_.extend(by_value)
    if is_flag:
        _count_bits(made)


def _empty(kind: type[enum.Enum], name: str, names: Names) -> type[enum.Enum]:
    """Return an enumeration without members yet: a copy of one that Python has made."""
    copied = {key: value.copy() for key, value in _FILLED[kind]}
    content = {**_CONTENT[kind], "__module__": __name__, "__qualname__": name, "_waiting_": names, **copied}
    made: type[enum.Enum] = type.__new__(_Waiting, name, (kind,), content)  # type: ignore[assignment]
    return made


def _plain(kind: type[enum.Enum], names: Names) -> bool:
    """Return whether these are names with whole numbers, none of which has a meaning of its own in an enumeration."""
    if not isinstance(names, list):
        return False
    keys, values = zip(*names, strict=True) if names else ((), ())
    return (
        len({*keys}) == len(keys)
        and {*map(type, values)} <= {int}
        and _TAKEN[kind].isdisjoint(keys)
        and " _" not in " ".join(("", *keys))  # no name begins with a line
        and (not issubclass(kind, enum.Flag) or min(values, default=0) >= 0)
    )


def _count_bits(made: Any) -> None:  # noqa: ANN401  its attributes are those of every flag
    """Set what `enum` notes of the bits of a flag."""
    values = [*made._value2member_map_]
    single = [value for value in values if value.bit_count() == 1]
    mask, singles = reduce(or_, values, 0), reduce(or_, single, 0)
    if hasattr(made, "_singles_mask_"):
        made._flag_mask_, made._singles_mask_ = mask, singles
    else:  # Python 3.11.2 notes one of them, and calls it so
        made._flag_mask_ = singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    if single != sorted(single):
        made._iter_member_ = made._iter_member_by_def_
