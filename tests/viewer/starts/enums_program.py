"""Makes every enumeration of PySide6 in Python's own way and in the program's, and prints those that differ."""

import enum
from operator import and_, or_, xor

from viewer.starts import quick_enums

asked = []
standard = enum.EnumType._create_


def note(kind, class_name, names, **given):  # since Python 3.12 by these names
    asked.append((kind, class_name, list(names), given | {"module": quick_enums.__name__}))
    return standard(kind, class_name, names, **given)


def load_all():
    """Load PySide6's three modules of widgets and touch all that is in their classes, since it makes them late."""
    from PySide6 import QtCore, QtGui, QtWidgets

    for module in (QtCore, QtGui, QtWidgets):
        for owner in [getattr(module, name) for name in dir(module)]:
            for name in dir(owner) if isinstance(owner, type) else ():
                getattr(owner, name, None)


def looks(made):
    """Return all that can be seen of an enumeration and of its members, and what comes of combining these."""
    members = made.__members__
    own = {key: getattr(value, "__qualname__", repr(value)) for key, value in vars(made).items() if key != "__new__"}
    each = [
        (key, repr(one), str(one), format(one), hash(one), one.__objclass__ is made, type(one).__mro__[1:])
        for key, one in members.items()
    ]
    inner = [
        {key: value for key, value in vars(member).items() if key != "__objclass__"} for member in members.values()
    ]
    order = [member.name for member in made], [member.name for member in reversed(made)], len(made)
    values = [(value, member.name) for value, member in made._value2member_map_.items()]
    asked_for = [outcome(made, value) for value in (0, 1, 3, 5, 255, 1 << 20, -1, "x")]
    return own, made.__new__, each, inner, order, values, asked_for, combined(made, list(members.values()))


def combined(made, members):
    if not issubclass(made, enum.Flag):
        return []
    alone = [(outcome(lambda each: ~each, one), outcome(list, one), len(one), bool(one)) for one in members]
    pairs = [(one, other) for one in members for other in members[:9]]
    return alone, [outcome(operator, *pair) for pair in pairs for operator in (or_, and_, xor)]


def outcome(call, *given):
    try:
        return repr(call(*given))
    except Exception as error:  # some flags cannot be walked through: alike in both ways
        return repr(error)


enum.EnumType._create_ = note
load_all()
enum.EnumType._create_ = standard
for kind, name, names, given in asked:
    if looks(standard(kind, name, names, **given)) != looks(quick_enums.create(kind, name, names, **given)):
        print(name)
print(len(asked))
