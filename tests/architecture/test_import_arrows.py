"""Arrows: resources <- index <- viewer, and nothing that could reach a network."""

from __future__ import annotations

import pytest

from tests.architecture.source_tree import PRODUCT, source_files, within

# What a part of the product must not import, at the top of a file or anywhere in it.
FORBIDDEN = {
    "resources": ("index", "viewer", "tests", "PySide6", "whoosh"),
    "index": ("viewer", "tests", "PySide6", "shiboken6"),
    "viewer": ("tests", "whoosh"),
}
# What holds and finds facts, and so is the same in every language.
FACTS = (
    "index.model", "index.results", "index.values", "index.folding", "index.errors", "index.content", "index.built",
    "index.arrangements.bounds", "index.arrangements.filtering", "index.arrangements.relations", "index.search",
)  # fmt: skip
# Whatever could open an internet socket, or fetch an address, by itself.
NETWORK = (
    "asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "urllib.robotparser", "webbrowser", "wsgiref", "xmlrpc", "aiohttp", "httpx", "requests",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtWebView",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineQuick", "PySide6.QtHttpServer",
)  # fmt: skip


@pytest.mark.parametrize("part", FORBIDDEN)
def test_a_part_imports_only_what_lies_below_it(part: str) -> None:
    files = [file for file in source_files(*PRODUCT) if within(file.module, part)]
    assert [
        f"{file.name} imports {name}"
        for file in files
        for name in sorted(file.imports())
        if any(within(name, package) for package in FORBIDDEN[part])
    ] == []


def test_facts_know_no_language_and_one_module_of_the_search_words_its_answers() -> None:
    facts = [file for file in source_files("index") if any(within(file.module, part) for part in FACTS)]
    wording = [file.module for file in facts if any(within(name, "index.words") for name in file.imports())]
    assert wording == ["index.search.answer_words"]


def test_the_product_cannot_reach_a_network() -> None:
    assert [
        f"{file.name} imports {name}"
        for file in source_files(*PRODUCT)
        for name in sorted(file.imports())
        if any(within(name, module) for module in NETWORK)
    ] == []
