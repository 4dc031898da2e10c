"""A file is read by a process of its own, and whatever that does ends this file and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.importing import isolating
from index.importing.imported import FileRefusedError, ImportChoices, ImportedKind, Refusal
from index.importing.isolating import import_file
from index.importing.lines import written
from tests.architecture.source_tree import ROOT
from tests.index.importing.made_imports import block, document
from tests.index.importing.readers.damaged_files import FILES

TEXT = "Talks were held in Genève."
NETWORK = (
    "socket",
    "_socket",
    "ssl",
    "_ssl",
    "http",
    "urllib.request",
    "multiprocessing",
    "email",
    "asyncio",
    "ftplib",
)
GOOD = b"".join(written(document(block(ImportedKind.PARAGRAPH, "x")))).decode().strip()
PROGRESS = '{"type":"progress","done":%s,"all":9}'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "talks.txt").write_text(TEXT * 9_000, encoding="utf-8")
    return tmp_path / "talks.txt"


def refused(path: Path, **given: object) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as caught:
        import_file(path, **given)  # type: ignore[arg-type]
    return caught.value


@pytest.fixture
def taken_over(monkeypatch: pytest.MonkeyPatch):
    """Return a function that has files read by other code, with short limits."""
    limits = {"STARTING": 1.0, "PATIENCE": 0.4, "LARGEST_ANSWER": 50_000, "LONGEST_LINE": 10_000, "_MOST_LINES": 50}
    for name, value in limits.items():
        monkeypatch.setattr(isolating, name, value)
    return lambda code: monkeypatch.setattr(
        isolating, "worker_command", lambda: [sys.executable, "-SEsI", "-c", f"import os, sys, time\n{code}"]
    )


LOADED_LATE = """
import sys
from index.importing import worker
from index.importing.imported import ImportChoices
from tests.index.importing.readers.damaged_files import FILES

worker.load()
ready = set(sys.modules)
letters = "Pässe über Genève: ".encode("cp1252"), "Переговоры о посредничестве".encode("koi8_u")
for data, name in [*((data, name) for name, data in FILES.items()), *((each * 9, "old.txt") for each in letters)]:
    worker.read_file(data, name, ImportChoices(), lambda *_: None)
print(*set(sys.modules) - ready)
"""
READ = "sys.stdin.buffer.read()\n"
SLEEP = "time.sleep(60)"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (f"{READ}sys.exit(3)", Refusal.CRASHED), (f"{READ}os.abort()", Refusal.CRASHED),
        ("os._exit(9)", Refusal.CRASHED), (f"{READ}{SLEEP}", Refusal.TOO_SLOW),
        ("sys.stdin.close()\n" + SLEEP, Refusal.TOO_SLOW), ("os.close(1)\n" + SLEEP, Refusal.DISTRUSTED),
        (f"while 1: print('{PROGRESS % 1}', flush=True); time.sleep(.05)", Refusal.TOO_SLOW),
        (f"i = 0\nwhile 1:\n i += 1; print('{PROGRESS % '%d'}' % i)", Refusal.DISTRUSTED),
        (READ, Refusal.DISTRUSTED), ("while 1: os.write(1, b'x' * 9999)", Refusal.DISTRUSTED),
        ("while 1: os.write(1, bytes(9999))", Refusal.DISTRUSTED),
        (f"{READ}print({GOOD!r}[:-20])", Refusal.DISTRUSTED), (f"{READ}print('null')", Refusal.DISTRUSTED),
        (f"{READ}print({GOOD!r} * 2)", Refusal.DISTRUSTED), ("os.kill(os.getpid(), 24)", Refusal.TOO_SLOW),
        (f"{READ}print('{{\"type\":\"refused\",\"reason\":\"encrypted\"}}')", Refusal.ENCRYPTED),
        (f"{READ}print('{{\"type\":\"refused\",\"reason\":\"because\"}}')", Refusal.DISTRUSTED),
    ],
)  # fmt: skip
def test_a_process_that_goes_wrong_ends_this_file(taken_over, file: Path, code: str, reason: Refusal) -> None:
    taken_over(code)
    assert refused(file).reason is reason
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_file_that_is_not_wanted_any_more_is_given_up(taken_over, file: Path) -> None:
    taken_over(SLEEP)
    asked = iter([False, False, True])
    assert refused(file, cancelled=lambda: next(asked)).reason is Refusal.CANCELLED


def test_progress_is_told_and_keeps_a_slow_file_alive(taken_over, file: Path) -> None:
    taken_over(
        f"{READ}for i in range(1, 4): print('{PROGRESS % '%d'}' % i, flush=True); time.sleep(.2)\nprint({GOOD!r})"
    )
    told: list[int] = []
    found = import_file(file, progress=lambda done, _all: told.append(done))
    assert (told, len(found.blocks), len(found.sha256)) == ([1, 2, 3], 1, 64)


def test_the_time_until_the_process_is_ready_is_not_the_files(taken_over, file: Path, monkeypatch) -> None:
    taken_over(f"time.sleep(1)\nprint('{PROGRESS % 0}', flush=True)\n{READ}print({GOOD!r})")
    monkeypatch.setattr(isolating, "STARTING", 60.0)
    assert len(import_file(file).blocks) == 1


def test_the_process_is_told_what_loading_qt_asks_for_on_windows_and_nothing_of_the_readers(monkeypatch) -> None:
    monkeypatch.setattr(isolating.subprocess, "Popen", lambda *_, **how: how["env"])
    told = isolating.start_worker()
    assert told["PATH"] == os.environ["PATH"]
    assert not {"HOME", "USER", "DISPLAY", "XDG_RUNTIME_DIR", "PYTHONPATH"} & told.keys()


def test_nothing_is_loaded_for_a_file_once_the_process_is_ready() -> None:
    told = subprocess.run([sys.executable, "-c", LOADED_LATE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_a_file_that_changes_meanwhile_is_not_taken(taken_over, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken_over(f"{READ}print({GOOD!r})")
    monkeypatch.setattr(
        isolating._FileReading, "_start", lambda self, start=isolating._FileReading._start: grown(file) or start(self)
    )
    assert refused(file).reason is Refusal.CHANGED


def grown(file: Path) -> None:
    file.write_text(file.read_text() + TEXT)


@pytest.mark.parametrize("kind", ["missing", "folder", "fifo", "empty", "large", "no program"])
def test_what_is_no_file_to_read_starts_nothing(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    makes = {
        "folder": Path.mkdir,
        "fifo": os.mkfifo,
        "empty": Path.touch,
        "large": lambda one: one.write_bytes(bytes(9)),
    }
    makes.get(kind, lambda _: None)(tmp_path / kind)
    monkeypatch.setattr(isolating, "LARGEST_FILE", 8 if kind == "large" else 10**9)
    monkeypatch.setattr(isolating, "worker_command", lambda: ["/no/such/program"])
    reasons = {
        "missing": Refusal.NOT_THERE, "folder": Refusal.NOT_A_FILE, "fifo": Refusal.NOT_A_FILE, "empty": Refusal.EMPTY,
        "large": Refusal.TOO_LARGE, "no program": Refusal.NOT_STARTED,
    }  # fmt: skip
    assert refused(file if kind == "no program" else tmp_path / kind).reason is reasons[kind]


def test_the_program_itself_reads_a_file_and_is_told_of_a_choice(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {block.text for block in import_file(file).blocks} == {(TEXT * 9_000)}
    monkeypatch.setattr(isolating, "worker_command", lambda: [sys.executable, "-m", "viewer", "--import-worker"])
    found = import_file(file, choices=ImportChoices("cp1252"))
    assert (found.encoding, found.blocks[0].text[:26]) == ("cp1252", TEXT.encode().decode("cp1252")[:26])


def test_every_format_is_read_in_the_cage_and_none_brings_a_network(tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    for name in ("cp1251", "shift_jis", "utf-16", "gb18030"):
        (tmp_path / f"{name}.txt").write_bytes("Переговоры 会談 über".encode(name, "replace"))
    code = (
        "import sys, pathlib; from index.importing import cage, worker\n"
        "from index.importing.file_reading import read_file\n"
        "from index.importing.imported import ImportChoices\n"
        f"files = [(path.name, path.read_bytes()) for path in pathlib.Path({str(tmp_path)!r}).iterdir()]\n"
        "worker.load(); cage.enter(60)\n"
        "for name, data in files: print(len(read_file(data, name, ImportChoices(), lambda *_: None).blocks) > 0)\n"
        f"print([name for name in {NETWORK} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["True"] * (len(FILES) + 4) + ["[]"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere less is promised")
def test_the_process_that_reads_is_shut_in_before_it_has_a_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isolating.worker_is_caged()
    monkeypatch.setattr(isolating, "worker_command", lambda: [sys.executable, "-SEsI", "-c", "input(); input()"])
    assert not isolating.worker_is_caged(patience=0.5)
