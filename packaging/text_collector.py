"""Collects the texts that readers see from Python code, by its syntax tree.

What it knows: `self.tr("…")`, whose context is the class; `translate("Context", "…")` of Qt and of
`index.words.language`; a module's `_translate = partial(translate, "Context")`; `translatable("Context", "…")` and
QT_TRANSLATE_NOOP in tables; and the tables of RECORDS, whose rows are texts by definition, as are those of a module's
`_row = partial(ActionSpec, icon="…")` with what they have in common. A context may be a constant
of its module. A text that is neither a literal nor a variable is reported as a mistake.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard

# Records whose fields are texts: the context, and the fields by place and name.
RECORDS: dict[str, tuple[str, dict[int, str]]] = {
    "ActionSpec": ("Actions", {1: "text", 2: "help"}),
    "Menu": ("Actions", {0: "title"}),
    "Spec": ("Settings", {2: "label", 3: "help", 6: "section", 7: "names", 8: "unit"}),
}
_TRANSLATE = ("translate", "translatable", "QT_TRANSLATE_NOOP")


class CollectorError(Exception):
    """Code that no text can be collected from; says where and why."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate; `places` are the "file:line" in which it stands."""

    context: str
    source: str
    comment: str = ""
    counts: bool = field(default=False, compare=False)
    places: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds its translation by."""
        return self.context, self.source, self.comment


def collected(files: Iterable[Path], root: Path) -> list[Text]:
    """Return every text in the files once, sorted; raises CollectorError for a call that cannot be read."""
    found: dict[tuple[str, str, str], Text] = {}
    for file in files:
        name = file.relative_to(root).as_posix()
        for text in _Module(file.read_text(encoding="utf-8"), name).texts():
            before = found.get(text.key)
            places = (*(before.places if before else ()), *text.places)
            counts = text.counts or bool(before and before.counts)
            found[text.key] = Text(*text.key, counts=counts, places=tuple(dict.fromkeys(places)))
    return sorted(found.values())


class _Module:
    def __init__(self, code: str, name: str) -> None:
        self._name = name
        self._tree = ast.parse(code)
        self._constants: dict[str, str] = {}
        self._helpers: dict[str, tuple[str, bool]] = {}  # of `_translate = partial(translate, "Context")`
        self._records = dict(RECORDS)
        for node in self._tree.body:
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                for target, value in _assigned(node.targets[0], node.value):
                    self._remember(target, value)

    def texts(self) -> Iterator[Text]:
        """Yield every text, as often as it stands here."""
        yield from self._inside(self._tree, "")

    def _remember(self, name: str, value: ast.expr) -> None:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            self._constants[name] = value.value
        elif _is_marked(value):
            self._constants[name] = self._literal(value, value.args[1])
        elif isinstance(value, ast.Call) and _name(value.func) == "partial":
            made = _name(value.args[0])
            if made in _TRANSLATE:
                self._helpers[name] = self._literal(value, value.args[1]), isinstance(value.args[0], ast.Attribute)
            elif made in RECORDS:
                self._records[name] = RECORDS[made]

    def _inside(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._called(child, owner)
            elif isinstance(child, ast.ClassDef) and child.name in RECORDS:
                yield from self._of_definition(child)
            yield from self._inside(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _called(self, call: ast.Call, owner: str) -> Iterator[Text]:
        name, by_qt = _name(call.func), isinstance(call.func, ast.Attribute)
        if name in self._records:
            yield from self._of_record(call, *self._records[name])
        elif name == "tr" and by_qt:
            if ast.unparse(call.func) != "self.tr":
                raise self._mistake(call, "tr() takes its context from the object: use self.tr or translate")
            yield from self._text(call, owner, call.args, by_qt=True)
        elif name in self._helpers:
            context, by_qt = self._helpers[name]
            yield from self._text(call, context, call.args, by_qt)
        elif name in _TRANSLATE and len(call.args) > 1 and not _is_other(call):
            yield from self._text(call, self._literal(call, call.args[0]), call.args[1:], by_qt)

    def _of_record(self, call: ast.Call, context: str, fields: dict[int, str]) -> Iterator[Text]:
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        for place, field_name in fields.items():
            argument = call.args[place] if len(call.args) > place else named.get(field_name)
            parts = argument.elts if isinstance(argument, ast.Tuple) else [argument] if argument else []
            for each in (each for each in parts if not _is_marked(each) and not isinstance(each, ast.Starred)):
                text = self._literal(call, each)
                if _has_words(text):
                    yield Text(context, text, places=(self._place(call),))

    def _of_definition(self, record: ast.ClassDef) -> Iterator[Text]:
        """Yield the texts that the fields of a record have when a row does not say otherwise."""
        context, fields = RECORDS[record.name]
        for field_node in record.body:
            if isinstance(field_node, ast.AnnAssign) and getattr(field_node.target, "id", "") in fields.values():
                text = self._literal(field_node, field_node.value) if _may_be_text(field_node.value) else ""
                if _has_words(text):
                    yield Text(context, text, places=(self._place(field_node),))

    def _text(self, call: ast.Call, context: str, rest: list[ast.expr], by_qt: bool) -> Iterator[Text]:
        if not rest:
            raise self._mistake(call, "no text is given")
        if self._shows_what_is_marked(rest[0]):
            return
        source = self._literal(call, rest[0])
        comment = self._literal(call, rest[1]) if len(rest) > 1 else ""
        counts = len(rest) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
        if counts != ("%n" in source):
            raise self._mistake(call, "a text has %n exactly when a number is given with it")
        if counts and by_qt:
            raise self._mistake(
                call, "counts go through index.words.language.translate, which knows the English plural"
            )
        yield Text(context, source, comment, counts, (self._place(call),))

    def _shows_what_is_marked(self, node: ast.expr) -> bool:
        """Tell whether a text is a variable: it stands as a literal in some table, where it is marked."""
        known = isinstance(node, ast.Name) and node.id in self._constants
        return isinstance(node, ast.Name | ast.Attribute | ast.Subscript) and not known

    def _literal(self, place: ast.expr | ast.stmt, node: ast.expr | None) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if isinstance(node, ast.Name) and node.id in self._constants:
            return self._constants[node.id]
        raise self._mistake(place, "texts and contexts must be literals")

    def _place(self, call: ast.expr | ast.stmt) -> str:
        return f"{self._name}:{call.lineno}"

    def _mistake(self, call: ast.expr | ast.stmt, why: str) -> CollectorError:
        return CollectorError(f"{self._place(call)}: {why}.")


def _assigned(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names that an assignment gives to values, also of "A, B = 1, 2"."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, its_value in zip(target.elts, value.elts, strict=True):
            yield from _assigned(each, its_value)


def _is_marked(node: ast.expr) -> TypeGuard[ast.Call]:
    """Tell whether it is `translatable("Context", "…")`, which is collected where it stands."""
    return isinstance(node, ast.Call) and _name(node.func) == "translatable" and len(node.args) == 2


def _has_words(text: str) -> bool:
    """Tell whether there is anything to translate: "{0} %" is the same everywhere."""
    return any(letter.isalpha() for letter in text)


def _may_be_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Name) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _name(function: ast.expr) -> str:
    """Return the last name of what is called: "translate" of `QCoreApplication.translate`."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_other(call: ast.Call) -> bool:
    """Tell whether it is no translation: a painter's or a scene's translate moves its origin."""
    return isinstance(call.func, ast.Attribute) and _name(call.func.value) != "QCoreApplication"
