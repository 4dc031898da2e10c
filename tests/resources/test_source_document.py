"""The bundled document is its source, byte for byte, once what the editors added is taken away.

Taken away here by hand, without the program's own reader: blank lines, id lines, marks and supplied headings.
Normalised: CRLF line ends to LF, and one line end at the end of the file dropped.
"""

from __future__ import annotations

import re
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from index.content.documents import parse_document

LIBRARY = Path(__file__).parents[2] / "resources" / "library"
DOCUMENTS = tomllib.loads((LIBRARY / "library.toml").read_text("utf-8"))["document"]
# A text of our own has no source to be compared with.
QUOTED = [document for document in DOCUMENTS if "source" in document]
# The author's text as it was received; never to be changed.
RECEIVED = "dc36f1d06a2d8c7d925da8097e947e9092453640525d34858c1806547fa9667d"
SUBJECTS = [
    "Qasem Soleimani and the United States",
    "Unintended Allies: The U.S. and Qasem Soleimani in the Fight Against ISIS",
    "The U.S., Qasem Soleimani, and Moments of Overlapping Interests",
    "Switzerland as the Protecting Power for U.S. Interests in Iran",
    "Countries that have historically been used as protecting powers",
    "The “Group of Friends of Mediation”",
    "The involvement of third-party mediators",
]


def normalised(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").removesuffix(b"\n")


def stripped(text: str) -> str:
    """Return the words of a document without what the editors added."""
    words = ""
    for identifier, line in re.findall(r"^(\{#.*\})\n(.*)$", text, re.MULTILINE):
        joined = re.search(r'joined="(.*?)"', identifier)
        if " .supplied" not in identifier:
            words += re.sub(r"^(?:#+|-) ", "", line) + (joined[1] if joined else "\n")
    return words.removesuffix("\n")


@pytest.fixture(params=DOCUMENTS, ids=lambda document: document["id"])
def document(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=QUOTED, ids=lambda document: document["id"])
def quoted(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_the_source_has_its_fingerprint(quoted: dict[str, str]) -> None:
    data = (LIBRARY / quoted["source"]).read_bytes()
    assert quoted["sha256"] in {sha256(data).hexdigest(), sha256(data.replace(b"\r\n", b"\n")).hexdigest()}


def test_nothing_is_left_out_and_nothing_added(quoted: dict[str, str]) -> None:
    text = (LIBRARY / quoted["file"]).read_text("utf-8")
    assert stripped(text).encode() == normalised((LIBRARY / quoted["source"]).read_bytes())


def test_the_program_reads_the_same_words(document: dict[str, str]) -> None:
    text = (LIBRARY / document["file"]).read_text("utf-8")
    parsed = parse_document(text, document["id"], document["file"])
    assert parsed.problems == ()
    assert "\n".join(line for line, _ in parsed.source_lines()) == stripped(text)


def test_every_line_is_accounted_for(document: dict[str, str]) -> None:
    lines = (LIBRARY / document["file"]).read_text("utf-8").splitlines()
    blocks = parse_document("\n".join(lines), document["id"], "x.md").blocks
    assert sum(bool(line) for line in lines) == 2 * len(blocks)


def test_the_authors_text_is_untouched() -> None:
    data = (LIBRARY / "sources" / "understanding-international-relations.txt").read_bytes()
    assert sha256(data.replace(b"\r\n", b"\n")).hexdigest() == RECEIVED


def test_every_subject_is_a_topic() -> None:
    text = (LIBRARY / "documents" / "understanding-international-relations.md").read_text("utf-8")
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == SUBJECTS
