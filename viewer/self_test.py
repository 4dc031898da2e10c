"""The program tries itself out, off-screen: what a package must be able to do where it was installed.

`good-offices --self-test` prints a line for each thing tried. None of the reader's files are touched: settings and
everything else are written into a temporary folder.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from index.built.opening import Rebuilt, open_library
from index.importing.cage import CageStrength, cage_strength
from index.importing.isolating import import_file, worker_is_caged
from index.regular_files import read_regular, regular
from index.values import replace
from viewer.app import add_features, build
from viewer.arrangements.export_service import SHEET_KINDS, TABLE_KINDS, ExportService
from viewer.features import Features
from viewer.kit.look.icons import Icons
from viewer.kit.safe_file import save
from viewer.program import Program
from viewer.starts import installation
from viewer.starts.paths import Paths
from viewer.starts.qt_plugins import only_own_plugins
from viewer.terminal.verifying import findings, iso_codes

FOUND_FAULTS = 3  # an exit code of its own: 1 is an exception, 2 wrong usage
_PATIENCE = 30_000  # ms for one step, also on a slow and busy computer
_QUESTION = "protecting power"
_SENTENCE = "Die Schweiz wahrt fremde Interessen, auch über Pässe."
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Modules through which a program reaches a network.
_NETWORK = ("_socket", "_ssl", "asyncio", "ftplib", "http.client", "ssl", "urllib.request", "PySide6.QtNetwork")

Step = Callable[["Trial"], str]


class TrialError(Exception):
    """Something does not work; the text says what."""


class Trial:
    """The program under test, and a folder that it may write to."""

    def __init__(self, paths: Paths, folder: Path) -> None:
        own = {"settings": folder / "settings.ini", "data": folder, "cache": folder / "cache", "logs": folder / "logs"}
        self.paths = replace(paths, **own)
        self.folder = folder
        self.program: Program = build(open_library(self.paths.places), self.paths)
        self.features: Features = add_features(self.program)

    def close(self) -> None:
        """Close everything."""
        self.features.close()
        self.program.close()


def run(paths: Paths) -> int:
    """Try everything out, print what was found, and return 0, or FOUND_FAULTS when something does not work."""
    qInstallMessageHandler(lambda *_: None)  # the off-screen platform warns about window hints that it lacks
    with only_own_plugins():
        application = QApplication(["good-offices"])
    application.setStyle("Fusion")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="good-offices-self-test-") as folder:
        trial = Trial(paths, Path(folder))
        for step in STEPS:
            good, sentence = _tried(step, trial)
            failed += not good
            sys.stdout.write(f"{'ok' if good else 'FAILED'}: {sentence}\n")
            sys.stdout.flush()
        trial.close()
    sys.stdout.write(f"{len(STEPS) - failed} passed, {failed} failed\n")
    return FOUND_FAULTS if failed else 0


def _tried(step: Step, trial: Trial) -> tuple[bool, str]:
    try:
        return True, step(trial)
    except Exception as error:
        return False, f"{step.__name__.strip('_').replace('_', ' ')}: {error or type(error).__name__}"


def _library(trial: Trial) -> str:
    library, places = trial.program.library, trial.paths.places
    codes = iso_codes(trial.paths.resources / "iso-3166.json")
    _refuse([fault for _, found in findings(library, places, codes) for fault in found])
    return f"the library, edition {library.edition}, is sound"


def _installed_files(_trial: Trial) -> str:
    folder = installation.installed_folder()
    if folder is None:
        return "the program runs from its sources, so there are no installed files to check"
    _refuse(list(installation.file_faults(folder)))
    return f"{installation.count_files(folder)} installed files are as they were shipped"


def _resources(trial: Trial) -> str:
    folder = trial.paths.resources
    icons = Icons(folder / "icons")
    _refuse([] if icons.names and icons.program_icon().availableSizes() else ["the icons cannot be drawn"])
    fonts, words = (sorted(folder.rglob(f"*.{kind}")) for kind in ("[ot]tf", "qm"))
    _refuse([f"{font.name} cannot be loaded" for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0])
    _refuse([f"{file.name} cannot be loaded" for file in words if not QTranslator().load(str(file))])
    return f"{len(icons.names)} icons, {len(fonts)} fonts and {len(words)} translations can be used"


def _window(trial: Trial) -> str:
    window = trial.program.window
    window.resize(1280, 800)
    window.show()
    trial.program.painter.paint_icons()
    QApplication.processEvents()
    _refuse([] if _is_painted(window.grab().toImage()) else ["the window stays blank"])
    return "the window is painted"


def _search(trial: Trial) -> str:
    service = trial.features.search
    results: list[object] = []
    waiting = QEventLoop()
    service.results_ready.connect(results.append)
    service.results_ready.connect(waiting.quit)
    service.failed.connect(waiting.quit)
    QTimer.singleShot(_PATIENCE, waiting, waiting.quit)
    trial.program.window.search_box.setText(_QUESTION)
    waiting.exec()
    hits = getattr(results[-1], "hits", ()) if results else ()
    _refuse([] if hits else [f"a search for “{_QUESTION}” finds nothing"])
    return f"a search finds {len(hits)} hits"


def _passage(trial: Trial) -> str:
    statement = next(
        one for row in trial.program.library.arrangements() for one in row.statements if one.passage and one.quote
    )
    trial.program.navigation.open(statement.passage)
    QApplication.processEvents()
    block = trial.program.library.block(statement.passage)
    text = trial.program.window.reader.document().toPlainText()
    _refuse([] if block and statement.quote in text else [f"the passage {statement.passage} does not open"])
    return f"the passage {block.number if block else ''} opens"


def _panel(trial: Trial) -> str:
    panel = trial.program.window.arrangements
    first = trial.program.library.arrangements()[0]
    trial.features.arrangements.show_arrangement(first.id)
    QApplication.processEvents()
    _refuse([] if panel.chosen.id == first.id else ["an arrangement cannot be chosen"])
    _refuse([] if _is_painted(panel.grab().toImage()) else ["the panel stays blank"])
    return f"the panel shows {trial.program.shown.rowCount()} arrangements"


def _files(trial: Trial) -> str:
    rows = tuple(trial.program.library.arrangements()[:12])
    exports = ExportService(trial.program.library)
    kinds = sorted({*TABLE_KINDS, *SHEET_KINDS})
    for kind in kinds:
        file = trial.folder / f"written{kind}"
        if kind in SHEET_KINDS:
            exports.export_sheet(exports.sheet(rows, ""), file)
        else:
            exports.export(rows, file)
        content = read_regular(file)
        _refuse([] if content else [f"the {kind} file is empty"])
        _refuse([] if kind != ".pdf" or content.startswith(b"%PDF-") else ["the PDF is none"])
        if kind == ".json":
            json.loads(content)
    return f"files are written: {' '.join(kinds)}"


def _own_files(trial: Trial) -> str:
    """Have files read as a reader's own: those written before, and two whose words are known."""
    save(trial.folder / "old.txt", _SENTENCE.encode("cp1252"))
    parts = trial.folder / "parts"
    (parts / "word").mkdir(parents=True)
    save(parts / "[Content_Types].xml", b"<Types/>")
    body = f'<w:document xmlns:w="{_WORD}"><w:p><w:t>{_SENTENCE}</w:t></w:p></w:document>'
    save(parts / "word" / "document.xml", body.encode())
    Path(shutil.make_archive(str(trial.folder / "word"), "zip", parts)).rename(trial.folder / "word.docx")
    texts = {}
    for name in ("old.txt", "word.docx", "written.html", "written.md", "written.pdf"):
        texts[name] = " ".join(block.text for block in import_file(trial.folder / name).blocks)
    expected = {"old.txt": _SENTENCE, "word.docx": _SENTENCE}
    _refuse(
        [f"{name} is read wrongly" for name, text in texts.items() if expected.get(name, "United States") not in text]
    )
    strength = cage_strength()
    _refuse([] if strength is CageStrength.NONE or worker_is_caged() else ["the process that reads is not shut in"])
    return f"files of one's own are read, each by a process of its own (cage: {strength}): {' '.join(texts)}"


def _network(trial: Trial) -> str:
    if trial.program.opened.rebuilt is not Rebuilt.NO:
        # Building loads a parser that loads `socket`; an installed copy comes with its library built.
        return "the library had to be built first, so what is loaded is not looked at"
    loaded = [name for name in sys.modules if any(name == one or name.startswith(one + ".") for one in _NETWORK)]
    maps = Path("/proc/self/maps")
    libraries: set[str] = set()
    if maps.exists():
        with open(maps, encoding="utf-8", opener=regular) as mapped:
            libraries = set(mapped.read().split())
    loaded += [name for name in sorted(libraries) if "Qt6Network" in name or "libssl" in name]
    _refuse([f"{name} is loaded" for name in loaded])
    return "nothing is loaded that could reach a network"


STEPS: tuple[Step, ...] = (
    _library,
    _installed_files,
    _resources,
    _window,
    _search,
    _passage,
    _panel,
    _files,
    _own_files,
    _network,
)


def _refuse(faults: list[str]) -> None:
    if faults:
        raise TrialError("; ".join(faults))


def _is_painted(picture: QImage) -> bool:
    """Return whether a picture has more than a few colours."""
    return len(set(_sampled(picture))) > 8


def _sampled(picture: QImage) -> Iterator[int]:
    for y in range(0, picture.height(), 3):
        for x in range(0, picture.width(), 3):
            yield picture.pixel(x, y)
