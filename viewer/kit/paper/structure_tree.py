"""The tree of a document's parts, as a PDF keeps it beside its pages."""

from __future__ import annotations

from collections.abc import Mapping

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from viewer.kit.paper.structure import ElementPath

_ATTRIBUTES = {"TH": {"/O": "/Table", "/Scope": "/Column"}, "L": {"/O": "/List", "/ListNumbering": "/None"}}


class StructureTree:
    """Grows page by page, in reading order; `language` is the code of the language that the document is in."""

    def __init__(self, writer: PdfWriter, language: str) -> None:
        self._writer = writer
        self._root = self._added({"/Type": "/StructTreeRoot"})
        self._elements: dict[ElementPath, DictionaryObject] = {}
        self._elements[()] = self._element("Document", self._root)
        self._owners: dict[int, PdfObject] = {}
        self._key = 0
        catalog = writer.root_object
        catalog[NameObject("/StructTreeRoot")] = _reference(self._root)
        catalog[NameObject("/MarkInfo")] = _dictionary({"/Marked": True})
        catalog[NameObject("/Lang")] = TextStringObject(language)

    def begin_page(self, page: PageObject) -> None:
        """Add the following parts to a page."""
        self._page, self._tagged = page, ArrayObject()
        self._own(page, "/StructParents", self._tagged)
        page[NameObject("/Tabs")] = NameObject("/S")

    def add_content(self, path: ElementPath) -> int:
        """Add a part of the page to the element at a path; return its number, counted from 0 on each page."""
        number, element = len(self._tagged), self._at(path)
        self._tagged.append(_reference(element))
        page = _reference(self._page)
        # A number alone is one of the element's own page.
        if element.setdefault(NameObject("/Pg"), page) == page:
            self._add(element, NumberObject(number))
        else:
            self._add(element, _dictionary({"/Type": "/MCR", "/Pg": page, "/MCID": number}))
        return number

    def add_link(self, path: ElementPath, annotation: DictionaryObject) -> None:
        """Add a link of the page to the element at a path."""
        link = self._element("Link", self._at(path))
        self._add(link, _dictionary({"/Type": "/OBJR", "/Pg": _reference(self._page), "/Obj": _reference(annotation)}))
        self._own(annotation, "/StructParent", _reference(link))

    def finish(self) -> None:
        """Complete the tree; nothing can be added any more."""
        numbers = ArrayObject()
        for key, owner in self._owners.items():
            numbers.extend((NumberObject(key), owner))
        self._root[NameObject("/ParentTree")] = _reference(self._added({"/Nums": numbers}))
        self._root[NameObject("/ParentTreeNextKey")] = NumberObject(self._key)

    def _at(self, path: ElementPath) -> DictionaryObject:
        """Return the element at a path; it and those above it are created on first use."""
        if path not in self._elements:
            self._elements[path] = self._element(path[-1][0], self._at(path[:-1]))
        return self._elements[path]

    def _element(self, kind: str, above: DictionaryObject) -> DictionaryObject:
        made = self._added({"/S": f"/{kind}", "/P": _reference(above)})
        if kind in _ATTRIBUTES:
            made[NameObject("/A")] = _dictionary(_ATTRIBUTES[kind])
        self._add(above, _reference(made))
        return made

    def _own(self, owned: DictionaryObject, name: str, owner: PdfObject) -> None:
        owned[NameObject(name)] = NumberObject(self._key)
        self._owners[self._key] = owner
        self._key += 1

    def _add(self, element: DictionaryObject, kid: PdfObject) -> None:
        element.setdefault(NameObject("/K"), ArrayObject()).append(kid)

    def _added(self, entries: Mapping[str, object]) -> DictionaryObject:
        made = _dictionary(entries)
        self._writer._add_object(made)  # noqa: SLF001  pypdf has no other way to add what it does not know
        return made


def _reference(added: PdfObject) -> IndirectObject:
    reference = added.indirect_reference
    assert reference is not None  # noqa: S101  what was added has one
    return reference


def _dictionary(entries: Mapping[str, object]) -> DictionaryObject:
    return DictionaryObject({NameObject(name): _object(value) for name, value in entries.items()})


def _object(value: object) -> PdfObject:
    if isinstance(value, PdfObject):
        return value
    if isinstance(value, bool):
        return BooleanObject(value)
    return NumberObject(value) if isinstance(value, int) else NameObject(str(value))
