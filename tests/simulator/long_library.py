"""The library that simulated readers read: the edited one with a document of many pages, in two editions.

It is made by rule and not the bundled one, so that a seed replays the same session after a change of the library.
"""

from __future__ import annotations

from pathlib import Path

from index.built.build import build
from tests.edited_library import write_edited_library
from tests.small_library import write_document

_STATES = ("Swiss", "Swedish", "Iranian", "Cuban", "American", "Pakistani")
_DEEDS = (
    "carried a message to the capital and waited for an answer",
    "visited the prisoners and wrote down what they needed",
    "renewed passports, registered births and paid pensions",
    "kept the keys of the embassy, its cars and its archive",
    "lent a quiet room, and asked for nothing in return",
)
_OTHER_SCRIPTS = (
    "رعت سويسرا مصالح الولايات المتحدة في إيران.",
    "瑞士在伊朗代表美国的利益。",
    "Der „Schweizer Weg“: kein Umweg.",
)
_SUBJECTS = {"letters": 30, "visits": 90, "archives": 131, "farewells": 14}
"""Passages of each subject; the longest is read in two pages."""


def write_edition(folder: Path, edition: int) -> Path:
    """Write the source files of an edition, 1 or 2, into `folder` and build it beside them; return the built one."""
    source = write_edited_library(folder / "source")
    table = write_document(source, "conversations", *_document(edition))
    library = source / "library.toml"
    text = library.read_text(encoding="utf-8").replace('edition = "1"', f'edition = "{edition}"')
    library.write_text(f"{text}\n{table}", encoding="utf-8", newline="\n")
    built = folder / "built"
    build(source, built)
    return built


def _document(edition: int) -> tuple[str, str]:
    """Return the long document and its source; in the second edition passages are reworded, gone, new and elsewhere."""
    blocks, words = ["{#conversations}", "# Conversations", ""], ["Conversations"]
    for subject, count in _SUBJECTS.items():
        blocks += [f"{{#{subject}}}", f"## {subject.title()}", ""]
        words.append(subject.title())
        numbers = list(range(1, count + 1))
        if edition == 2:
            numbers = [*numbers[:3], *reversed(numbers[3:6]), *numbers[7:], count + 1]
        for number in numbers:
            text = _passage(subject, number, reworded=edition == 2 and number % 9 == 0)
            blocks += [f"{{#{subject}-{number}}}", text, ""]
            words.append(text)
    return "\n".join(blocks), "\n".join([*words, ""])


def _passage(subject: str, number: int, *, reworded: bool) -> str:
    """Return a passage of one sentence to eight, so that some are higher than others by far."""
    if number % 13 == 0:
        return f"{_OTHER_SCRIPTS[number % len(_OTHER_SCRIPTS)]} ({subject} {number})"
    sentences = []
    for at in range(1 + number * 7 % 8):
        state, deed = _STATES[(number + at) % len(_STATES)], _DEEDS[(number * 3 + at) % len(_DEEDS)]
        sentences.append(f"In year {1900 + number} of the {subject} a {state} envoy {deed}.")
    if reworded:
        sentences[0] = f"Nobody remembers who came in the year {1900 + number}."
    return " ".join(sentences)
