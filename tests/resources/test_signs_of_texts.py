"""What holds for the signs in every text of a language: in the window, the glossary and the handbook."""

from __future__ import annotations

import json
import re
import tomllib
from xml.etree import ElementTree

import pytest

from tests.architecture.source_tree import ROOT

RESOURCES = ROOT / "resources"
# What a language never writes: marks of quotation of another one, spaces at which a line could break. French has narrow
# spaces before its signs, and a wider one before the colon. Arabic has no slanted letters, and fonts have none to show.
WRONG = {
    "ar": r"(?<![*\w\u2069])\*[ء-ي]",
    "de": r'”|[‘«»"]|[\d}] %(?!n)|„[^“]*$|\w …$',
    "es": r'[„“”‘"]|[\d}] %(?!n)|«[^»]*$',
    "fr": r'[„“”‘"]|[^\u202f(][;»!?](?![\w-])(?<!–\?)|«[^\u202f]|[ \u202f]:|[\d}][ \xa0]%(?!n)|\w:\s',
}
# Code, addresses and what the handbook fills in are no prose.
NO_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|\{[^}]*\}")


def texts(language: str) -> list[str]:
    """Return every text of a language, each form of those that count."""
    root = ElementTree.parse(RESOURCES / "translations" / f"good_offices_{language}.ts").getroot()
    found = root.iterfind(".//translation")
    return [part.text or "" for each in found for part in (each.findall("numerusform") or [each])]


def definitions(language: str) -> list[str]:
    """Return the definitions of the glossary."""
    file = RESOURCES / "translations" / f"definitions_{language}.toml"
    return [entry["text"] for entry in tomllib.loads(file.read_text("utf-8")).values()]


def notes(language: str) -> list[str]:
    """Return the notes on arrangements."""
    file = RESOURCES / "translations" / f"notes_{language}.json"
    return [entry["text"] for entry in json.loads(file.read_text("utf-8")).values()]


def handbook(language: str) -> list[str]:
    """Return the lines of the handbook, their prose alone."""
    files = sorted((RESOURCES / "help" / language).glob("*.md"))
    return [NO_PROSE.sub("x", line) for file in files for line in file.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("language", WRONG)
def test_every_text_has_the_signs_of_its_language(language: str) -> None:
    assert [each for each in texts(language) if re.search(WRONG[language], each)] == []


@pytest.mark.parametrize("language", WRONG)
def test_every_definition_has_the_signs_of_its_language(language: str) -> None:
    assert [each for each in definitions(language) if re.search(WRONG[language], each)] == []


@pytest.mark.parametrize("language", WRONG)
def test_every_note_has_the_signs_of_its_language(language: str) -> None:
    assert [each for each in notes(language) if re.search(WRONG[language], each)] == []


@pytest.mark.parametrize("language", WRONG)
def test_the_handbook_has_the_signs_of_its_language(language: str) -> None:
    assert [each for each in handbook(language) if re.search(WRONG[language], each)] == []
