"""Prints every sentence of the library's arrangements in a language: `python -m tests.resources de`."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale

from index.built.build import build
from index.built.library import Library
from index.words.language import ENGLISH, speak
from tests.architecture.source_tree import ROOT
from tests.resources.every_sentence import asked, sentences
from viewer.settings.languages import TRANSLATIONS, locale_name
from viewer.settings.translated_language import load_language


def main() -> int:
    """Print each sentence once, after its kind, and return 0."""
    code = sys.argv[1]
    with TemporaryDirectory(prefix="good-offices-sentences-") as folder:
        build(ROOT / "resources" / "library", Path(folder) / "library")
        library = Library(Path(folder) / "library")
        answers = asked(library)
        speak(ENGLISH if code == "en" else load_language(code, QLocale(locale_name(code)), TRANSLATIONS))
        for kind, sentence in dict.fromkeys(sentences(library, answers)):
            print(f"{kind}: {sentence}")
        library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
