"""Arrows: resources <- index <- viewer, from room to room inside viewer, and nothing that could reach a network.

Every import counts, wherever in a file it stands, those for types only included.
"""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.source_tree import PRODUCT, SourceFile, source_files, within

# What a part of the product must not import.
FORBIDDEN = {
    "resources": ("index", "viewer", "tests", "PySide6", "whoosh"),
    "index": ("viewer", "tests", "PySide6", "shiboken6"),
    "viewer": ("tests", "whoosh"),
}
# The one part of `index` that knows Qt, whose decoders it uses: inside the cage of the process that reads a file.
DECODER = "index.importing.pictures.picture_codec"
# Whatever could open an internet socket, or fetch an address, by itself.
NETWORK = (
    "asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "urllib.robotparser", "webbrowser", "wsgiref", "xmlrpc", "aiohttp", "httpx", "requests",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtWebView",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineQuick", "PySide6.QtHttpServer",
)  # fmt: skip
# Facts are the same in every language; only this module of the search puts an answer into words.
FACTS = ("index/content", "index/built", "index/search")
ANSWER_WORDS = "index.answers.answer_words"
# The rooms of the viewer, those below first; above all of them are the files that stand in none.
LEVELS = (
    ("kit",),
    ("settings", "faults", "starts"),
    ("reading",),
    (
        "annotations",
        "arrangements",
        "citing",
        "finding",
        "help",
        "preferences",
        "printing",
        "search",
        "shelf",
        "shortcuts",
        "terminal",
    ),
    ("shell",),
)
LEVEL = {room: level for level, rooms in enumerate(LEVELS) for room in rooms}
WITHOUT_WIDGETS = ("_service", "_model", "_store", "_codec")
"""Endings of the names of files that know no widget."""


def violations(files: Iterable[SourceFile], forbidden: Iterable[str]) -> list[str]:
    """Return which of the files import something forbidden, and what."""
    names = tuple(forbidden)
    return [
        f"{file.name} imports {name}"
        for file in files
        for name in sorted(file.imports())
        if any(within(name, package) for package in names)
    ]


def room_of(module: str) -> str:
    """Return the room of the viewer that a module stands in, blank for one that stands in none."""
    _, _, rest = module.partition("viewer.")
    return rest.partition(".")[0] if rest.partition(".")[0] in LEVEL else ""


def room_file(file: SourceFile) -> bool:
    """Tell whether a file is the one that says what a room of the viewer is for."""
    return file.path.name == "__init__.py" and file.module.count(".") == 1


def may_import(room: str, other: str) -> bool:
    """Tell whether a file in a room may import one in another: in its own, or below it."""
    above = len(LEVELS)
    return room == other or LEVEL.get(other, above) < LEVEL.get(room, above)


def has_widgets(file: SourceFile) -> bool:
    """Tell whether a file knows Qt's widgets: it imports them, makes the views, or is a controller, joining both."""
    knows = file.path.stem.endswith("_controller") or file.path.stem == "views"
    return knows or any(within(name, "PySide6.QtWidgets") for name in file.imports())


@pytest.mark.parametrize("part", FORBIDDEN)
def test_a_part_imports_only_what_lies_below_it(part: str) -> None:
    files = [file for file in source_files(part) if file.module != DECODER]
    assert violations(files, FORBIDDEN[part]) == []


def test_pictures_of_readers_files_are_decoded_in_the_process_that_reads_them_alone() -> None:
    importers = {file.module for file in source_files(*PRODUCT) if file.imports() & {DECODER}}
    assert importers == {"index.importing.worker"}
    codec = next(file for file in source_files("index") if file.module == DECODER)
    qt = {name for name in codec.imports() if within(name, "PySide6")}
    assert {".".join(name.split(".")[:2]) for name in qt} - {"PySide6"} == {"PySide6.QtCore", "PySide6.QtGui"}


def test_only_the_search_knows_its_engine() -> None:
    others = [file for file in source_files(*PRODUCT) if not within(file.module, "index.search")]
    assert violations(others, ["whoosh"]) == []


def test_facts_do_not_depend_on_wording() -> None:
    files = [file for file in source_files(*FACTS) if file.module != ANSWER_WORDS]
    files += [file for file in source_files("index/arrangements") if file.path.stem == "filtering"]
    assert violations(files, ["index.words"]) == []


def test_the_product_cannot_reach_a_network() -> None:
    assert violations(source_files(*PRODUCT), NETWORK) == []


def test_every_room_of_the_viewer_has_its_level() -> None:
    assert {file.path.parent.name for file in source_files("viewer") if room_file(file)} == set(LEVEL)


@pytest.mark.parametrize("room", LEVEL)
def test_a_room_imports_only_rooms_below_it(room: str) -> None:
    modules = {file.module for file in source_files("viewer")}
    assert [
        f"{file.name} imports {name}"
        for file in source_files(f"viewer/{room}")
        for name in sorted(file.imports() & modules - {"viewer"})
        if not may_import(room, room_of(name))
    ] == []


def test_a_file_without_widgets_imports_none_that_knows_them() -> None:
    with_widgets = {file.module for file in source_files("viewer") if has_widgets(file)}
    plain = [file for file in source_files("viewer") if room_of(file.module) and file.module not in with_widgets]
    assert [f"{file.name} imports {name}" for file in plain for name in sorted(file.imports() & with_widgets)] == []


def test_services_models_stores_and_codecs_know_no_widget() -> None:
    files = [file for file in source_files("viewer") if file.path.stem.endswith(WITHOUT_WIDGETS)]
    assert files
    assert [file.name for file in files if has_widgets(file)] == []


def test_no_import_leads_back() -> None:
    files = source_files(*PRODUCT)
    modules = {file.module for file in files}
    order = TopologicalSorter({file.module: file.imports() & modules for file in files})
    try:
        order.prepare()
        cycle = []
    except CycleError as error:
        cycle = error.args[1]
    assert cycle == []


def test_what_reads_readers_files_is_known_to_the_process_for_it_alone() -> None:
    libraries = ["justhtml", "charset_normalizer", "pypdfium2_raw", "pypdfium2", "xml", "zipfile", "tarfile"]
    readers = [file for file in source_files("index") if within(file.module, "index.importing")]
    others = [file for file in source_files(*PRODUCT) if file not in readers]
    assert violations(others, ["index.importing.readers", "index.importing.file_reading", *libraries]) == []
    parsing = (
        "index.importing.file_reading",
        "index.importing.packed_files",
        "index.importing.readers",
        "index.importing.pictures.pdf_pictures",
    )
    plain = [file for file in readers if not any(within(file.module, one) for one in parsing)]
    assert violations(plain, ["index.importing.readers", *libraries]) == []
