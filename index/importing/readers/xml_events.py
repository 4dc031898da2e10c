"""Reads XML as events, without any declaration of entities: a part that has one is refused."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from index.importing.imported import FileRefusedError, Refusal

_PIECE = 1 << 20
Attributes = dict[str, str]


def read_xml(
    data: bytes,
    where: str,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] = lambda _name: None,
    text: Callable[[str], None] = lambda _text: None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> None:
    """Tell the elements and texts of a part in order, names without their prefixes.

    Raises FileRefusedError (DAMAGED, with the part's name) for what is no XML, or declares anything.
    """

    def refuse(*_declared: object) -> None:
        raise FileRefusedError(Refusal.DAMAGED, where=where)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, given: start(_local(name), {_local(key): given[key] for key in given})
    parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    try:
        for begin in range(0, len(data), _PIECE):
            parser.Parse(data[begin : begin + _PIECE], False)
            progress(begin, len(data))
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError):
        raise FileRefusedError(Refusal.DAMAGED, where=where) from None


def texts_of(data: bytes, where: str) -> dict[str, str]:
    """Return the text of each element of a small flat part, by name; of several of one name the first with a text."""
    found: dict[str, str] = {}
    open_names: list[str] = []

    def take(text: str) -> None:
        if open_names:
            found[open_names[-1]] = found.get(open_names[-1], "") + text

    read_xml(data, where, lambda name, _: open_names.append(name), lambda _: open_names.clear(), take)
    return {name: text.strip() for name, text in found.items()}


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
