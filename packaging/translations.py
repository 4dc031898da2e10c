"""`tasks.py translations`: collects every text for readers from the code, and compiles what translators made of them.

The texts stand in `resources/translations/good_offices_<language>.ts`, the format of Qt Linguist. What Qt's own
collector does not see is seen here: tables of texts, contexts that are constants, and texts
of `index`, which knows no Qt. The compiled files are kept with their sources, so that running or testing the
program needs nothing of what compiles them.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import system_packages
from setup_error import SetupError
from text_collector import CollectorError, Text, collected
from translation_file import TranslationFile
from virtual_environment import ROOT, clean_environment

FOLDER = ROOT / "resources" / "translations"
PARTS = ("index", "viewer")


def languages() -> dict[str, dict[str, Any]]:
    """Return the list of the languages of the window by their codes, without English."""
    listed: dict[str, dict[str, Any]] = json.loads((FOLDER / "languages.json").read_text(encoding="utf-8"))
    return listed


def source_file(language: str) -> Path:
    """Return the file with the texts of a language."""
    return FOLDER / f"good_offices_{language}.ts"


def every_text() -> list[Text]:
    """Return every text for readers in the code; raises CollectorError for one that cannot be collected."""
    return collected([path for part in PARTS for path in sorted((ROOT / part).rglob("*.py"))], ROOT)


def update() -> list[str]:
    """Bring every language's file up to date with the code; returns one line a language on how far it is.

    Raises SetupError for a text in the code that cannot be collected.
    """
    try:
        texts = every_text()
    except CollectorError as error:
        raise SetupError(str(error)) from error
    said = []
    for language, listed in languages().items():
        # The country tells how many one is: none is plural in Portugal, and singular in Brazil.
        file = TranslationFile.read(source_file(language), listed.get("locale", language), listed["plural_forms"])
        file.update(texts)
        FOLDER.mkdir(exist_ok=True)
        file.write(source_file(language))
        said.append(f"{language}: {len(texts)} texts, {file.unfinished} to be translated")
    return said


def compile_all(python: Path) -> None:
    """Compile every language's file with the lrelease of `python`'s PySide6; raises SetupError when that fails."""
    system_packages.require_libraries(system_packages.LRELEASE_LIBRARIES, "The compiler of translations")
    command = [str(python), "-c", _COMPILE, *map(str, sorted(FOLDER.glob("*.ts")))]
    done = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines()
        raise SetupError(f"The translations could not be compiled: {said[-1] if said else 'lrelease failed'}")


# lrelease comes with PySide6, in its folder. The same texts make the same bytes. What is the same as in
# English is kept: “Ctrl” in Spanish stands in place of the “Control” that Qt has for it.
_COMPILE = """
import importlib.util, subprocess, sys
from pathlib import Path
folder = Path(importlib.util.find_spec("PySide6").origin).parent
program = next(path for name in ("lrelease", "lrelease.exe") if (path := folder / name).exists())
for file in sys.argv[1:]:
    compiled = Path(file).with_suffix(".qm")
    aside = compiled.with_suffix(".qm.new")
    done = subprocess.run([program, "-silent", file, "-qm", aside])
    if done.returncode:
        sys.exit(done.returncode)
    aside.replace(compiled)
"""
