"""The locks, the notices and the texts of the project keep what they promise."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.source_tree import BUILT, ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
# Distributions whose notice stands in a file of another name.
NOTICES = {"pyside6-essentials": "qt", "shiboken6": "qt"}
HOST_PATH = re.compile(r"(?<![\w.~])/(?:home|root|tmp|work|Users)/|\b[A-Z]:\\\\Users")
TEXTS = {".py", ".md", ".toml", ".lock", ".sh", ".css", ".svg", ".json", ".cfg"}
OWN_FOLDERS = (".ci", "index", "packaging", "resources", "tests", "viewer")


def lock_text(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, str]:
    """Return the version of every distribution in a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock_text(lock), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_lock_names_a_place_to_fetch_from(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", lock_text(lock).strip())
    assert len(entries) == len(pins(lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", lock_text(lock))


def test_the_lock_for_tests_contains_the_lock_for_running() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements-dev.lock", PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_the_locks_satisfy_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    pinned = pins(lock)
    asked = [Requirement(line) for line in wanted]
    assert [str(one) for one in asked if not one.specifier.contains(pinned.get(canonicalize_name(one.name), "0"))] == []


@pytest.mark.parametrize("distribution", [*pins("requirements.lock"), "python", "lgpl-3.0", "gpl-3.0"])
def test_whatever_readers_get_comes_with_its_notice(distribution: str) -> None:
    notice = ROOT / "resources" / "licenses" / f"{NOTICES.get(distribution, distribution)}.txt"
    assert "Copyright" in notice.read_text(encoding="utf-8")


def test_no_text_names_a_path_of_the_machine_it_was_written_on() -> None:
    files = [file for folder in OWN_FOLDERS for file in (ROOT / folder).rglob("*")]
    files += [file for file in ROOT.glob("*") if file.is_file()]
    texts = [file for file in files if file.suffix in TEXTS and file.is_file() and BUILT not in file.parents]
    assert [str(file.relative_to(ROOT)) for file in texts if HOST_PATH.search(file.read_text(encoding="utf-8"))] == []
