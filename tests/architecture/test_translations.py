"""Every text for readers is collected from the code, and the languages' files hold exactly those texts."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from tests.architecture.source_tree import ROOT, SourceFile, source_files

# What shows a text to readers.
SHOWING = (
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText"),
    *("setStatusTip", "setWhatsThis", "setTitle", "setPrefix", "setSuffix", "setLabelText", "setInformativeText"),
    *("setTabText", "setItemText", "setHeaderLabels", "addTab", "addSection", "addRow", "tell", "announce"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "PaneTitle", "TickBox"),
)
OWN_NAMES = ("Good Offices", "Title")  # the latter is a key in a picture’s file
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


def entries(file: Path) -> dict[tuple[str, str, str], list[str]]:
    """Return the translations in a file: for each text its forms."""
    return dict(importlib.import_module("translation_file").TranslationFile.read(file, "", 1).entries)


def filled_in(text: str, counts: bool) -> tuple[object, ...]:
    """Return what a translation has to keep: places to fill in, mnemonic, endings of files, dots, outer spaces."""
    places = {
        place.partition(":")[0] for place in re.findall(r"\{[^{}]*(?=\})" if counts else r"\{[^{}]*(?=\})|%n", text)
    }
    mnemonics = len(re.findall(r"&(?=\w)", text.replace("&&", "")))
    endings = re.findall(r"\(\*[^)]*\)", text)
    spaces = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
    return places, mnemonics, endings, "…" in text[-1:], spaces, text.count("\n"), text.count("\t")


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


@pytest.fixture
def collector() -> ModuleType:
    """Return the module that collects texts."""
    return importlib.import_module("text_collector")


def texts_of(collector: ModuleType, tmp_path: Path, code: str) -> list[tuple[str, str, str, bool]]:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    found = collector.collected([tmp_path / "module.py"], tmp_path)
    return [(each.context, each.source, each.comment, each.counts) for each in found]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("class Pane:\n    def f(self): self.tr('Go')", ("Pane", "Go", "", False)),
        ("QCoreApplication.translate('Menu', 'Go')", ("Menu", "Go", "", False)),
        ("CONTEXT = 'Menu'\ntranslate(CONTEXT, 'Go', 'a verb')", ("Menu", "Go", "a verb", False)),
        ("translate('Menu', '%n hit(s)', '', n)", ("Menu", "%n hit(s)", "", True)),
        ("translate('Menu', '%n hit(s)', n=4)", ("Menu", "%n hit(s)", "", True)),
        ("_tr = partial(translate, 'Menu')\n_tr('Go')", ("Menu", "Go", "", False)),
        ("TABLE = [translatable('Menu', 'Go')]", ("Menu", "Go", "", False)),
        ("Spec('key', True, help='What it is')", ("Settings", "What it is", "", False)),
        ("Spec('key', 'a', names=('Ä',), unit='{0} %')", ("Settings", "Ä", "", False)),
        ("A, B = 'A', 'Ä'\nclass Spec:\n    key: str\n    section: str = B", ("Settings", "Ä", "", False)),
        ("Spec('key', 'a', names=(translatable('Settings', 'Ä'),))", ("Settings", "Ä", "", False)),
    ],
)
def test_texts_are_found(collector: ModuleType, tmp_path: Path, code: str, text: tuple[str, str, str, bool]) -> None:
    assert texts_of(collector, tmp_path, code) == [text]


@pytest.mark.parametrize(
    "code",
    [
        "class Pane:\n    def f(self): self.tr(f'Go to {place}')",
        "class Pane:\n    def f(self): self.tr('Go to ' + place)",
        "class Pane:\n    def f(self): self.tr('%n hit(s)', '', 3)",
        "def f(parent): parent.tr('Go')",
        "translate(context(), 'Go')",
        "translate('Menu', '%n hits')",
    ],
)
def test_what_cannot_be_translated_is_told(collector: ModuleType, tmp_path: Path, code: str) -> None:
    with pytest.raises(collector.CollectorError, match=r"^module.py:[12]: "):
        texts_of(collector, tmp_path, code)


def test_variables_and_painters_are_no_texts(collector: ModuleType, tmp_path: Path) -> None:
    assert texts_of(collector, tmp_path, "painter.translate(0, -page)\ntranslate('Menu', spec.text)") == []


@cache
def wanted() -> frozenset[tuple[str, str, str]]:
    """Return the keys of all texts of the code."""
    return frozenset(text.key for text in importlib.import_module("translations").every_text())


def test_every_text_of_the_code_can_be_collected() -> None:
    texts = {(context, source) for context, source, _comment in wanted()}
    assert {("Actions", "&File"), ("Settings", "Language"), ("Wording", "%n statement(s)")} <= texts


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_files_hold_exactly_the_texts_of_the_code(file: Path) -> None:
    held = entries(file).keys()
    differing = sorted(wanted() - held), sorted(held - wanted())
    assert differing == ([], []), "`tasks.py translations` brings them up to date"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated_with_all_that_is_filled_into_it(file: Path) -> None:
    assert [
        (key, form)
        for key, forms in entries(file).items()
        for form in forms
        if not form or filled_in(form, len(forms) > 1) != filled_in(key[1], len(forms) > 1)
    ] == []


def test_dates_in_figures_and_keys_are_set_apart_from_right_to_left() -> None:
    told = [form for forms in entries(FILES[0].with_name("good_offices_ar.ts")).values() for form in forms]
    figures = re.compile(r"\d{4}-\d\d|(?:Ctrl|Alt|Shift)\+")
    assert [form for form in told if figures.search(re.sub("\u2066[^\u2069]*\u2069", "", form))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_files_say_what_their_sources_say(file: Path) -> None:
    compiled = QTranslator()
    assert compiled.load(str(file.with_suffix(".qm"))), "`tasks.py translations` makes it"
    differing = [key for key, forms in entries(file).items() if spoken(compiled, key, len(forms) > 1) != set(forms)]
    assert differing == [], "`tasks.py translations` compiles them anew"


def spoken(compiled: QTranslator, key: tuple[str, str, str], counts: bool) -> set[str]:
    """Return what readers see of a text: all its forms, or the text itself where it is the same in the language."""
    numbers = range(103) if counts else [-1]  # enough for every form of every language here
    return {compiled.translate(*key, number) or key[1] for number in numbers}


def test_no_literal_is_shown_untranslated() -> None:
    assert [
        f"{file.name}:{call.lineno}: {ast.unparse(call)}"
        for file in source_files("viewer")
        for call in calls(file)
        if any(map(is_words, call.args))
    ] == []


def calls(file: SourceFile) -> Iterator[ast.Call]:
    """Yield the calls by which a text is shown to readers."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in SHOWING:
            yield node


def is_words(node: ast.expr) -> bool:
    """Return whether an argument is a literal with words in it, glued or whole."""
    pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [piece.value for piece in pieces if isinstance(piece, ast.Constant) and isinstance(piece.value, str)]
    plain = re.sub(r"<[^>]*>?|[^<]*>", " ", "\0".join(texts))
    return bool(re.search(r"[A-Za-z]{2,}", plain)) and plain not in OWN_NAMES


def counts(node: ast.AST) -> bool:
    """Return whether a value is a length, or a sum with a number, as it is put into a text."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "len"
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub)


def test_what_is_counted_is_filled_in_as_the_language_writes_numbers() -> None:
    """`spoken().number(len(rows))`, never `len(rows)`: Arabic has digits of its own, and thousands are grouped."""
    told = [
        f"{file.name}:{call.lineno}"
        for file in source_files("viewer")
        for call in ast.walk(file.tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "format"
        if any(map(counts, (*call.args, *(each.value for each in call.keywords))))
        if "terminal" not in file.path.parts
    ]
    assert told == []


def test_translations_stay_when_the_texts_change(collector: ModuleType, tmp_path: Path) -> None:
    files = importlib.import_module("translation_file")
    stays, goes, counts = (collector.Text("Menu", source) for source in ("A & <b>", "Gone", "%n hit(s)"))
    counts = collector.Text("Menu", "%n hit(s)", counts=True)
    file = files.TranslationFile("fr", 2, {stays.key: ["Ä"], goes.key: ["Ö"], counts.key: ["1", "2"]}, [])
    file.update([counts, stays, collector.Text("Menu", "New")])
    file.write(tmp_path / "fr.ts")
    again = files.TranslationFile.read(tmp_path / "fr.ts", "fr", 2)
    assert list(again.entries.values()) == [["1", "2"], ["Ä"], [""]]
