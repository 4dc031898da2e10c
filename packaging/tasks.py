"""The project's commands: `python3 packaging/tasks.py` and one of COMMANDS, on any machine with Python 3.11.

Standard library only. This file is also read by older Pythons, so that they can say what is missing; its helpers
are not, and are imported after the check.
"""

import ast
import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older python3 is what many machines start with
    from shlex import quote
    from shutil import which

    newer = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if which(name)]
    print(
        "Good Offices needs Python 3.11 or newer, and this is Python {}.{}:".format(*sys.version_info[:2]),
        "run this instead.\n    " + " ".join(map(quote, newer[:1] + sys.argv))
        if newer
        else "install a newer one from your system's packages or from python.org, then run the same command with it.",
        file=sys.stderr,
    )
    sys.exit(2)

try:  # below the check on purpose, and as far as a Python comes from which a part was left out
    from hashlib import sha256
    from pathlib import Path

    import checks
    import speech_proof
    import system_packages
    import translations
    from virtual_environment import ROOT, SetupError, clean_environment, keep_qt_support_as_files, prepare
except (ImportError, NameError) as error:  # NameError: from modules of the library that go on with half of it
    print(
        "This Python lacks a part of its standard library:",
        error,
        "- complete it, on Debian and Ubuntu by running `apt-get update && apt-get install python3-venv` as the "
        "administrator, then run the same command again.",
        file=sys.stderr,
    )
    sys.exit(2)

LIBRARY = ROOT / "resources" / "library"
BUILT = ROOT / "resources" / "built"
BUILT_FROM = BUILT.with_name(".built-from")
BENCHES = ROOT / "packaging" / "bench"
USAGE = """usage: python3 packaging/tasks.py COMMAND [ARGUMENT ...]

  run           set up if needed and start Good Offices; arguments go to the program (try: run search Sweden)
  test          set up if needed and run every check; arguments go to pytest
  check         run style, types and the tests about some files, in seconds: check FILE ...
  wayland       run the stories and a second start on a Wayland desktop; arguments go to pytest
  prove-speech  drive the program with the screen reader Orca, and compare what it says with what is written down
  simulate      play 10,000 sessions of a reader, each from a seed: --sessions N, --seed N, --steps N
  translations  collect the texts for readers from the code, and say what is to be translated
  bench         measure start-up, memory, reading and search: bench --help names the parts, bench NAME runs one
  package       build the packages for this system; arguments: deb, rpm, tar, all, bundle, windows, macos, prove"""


def run(arguments: list[str]) -> int:
    """Start the program in the project's own environment and return its exit code."""
    python = prepare("requirements.lock")
    if system_packages.has_qt_libraries() or needs_qt(python, arguments):
        make_ready_for_qt()
    refresh_library(python)
    return become([str(python), "-P", "-m", "viewer", *arguments])


def test(arguments: list[str]) -> int:
    """Run every check and return 0 when all pass."""
    python = prepare("requirements-dev.lock")
    make_ready_for_qt()
    return checks.run_all(python, arguments)


def check(arguments: list[str]) -> int:
    """Run what is about some files (paths from anywhere) and return 0 when it passes, 2 when one is no Python file."""
    files = [Path(argument).resolve() for argument in arguments]
    wrong = [str(file) for file in files if not (file.is_relative_to(ROOT) and file.suffix == ".py" and file.is_file())]
    if wrong or not files:
        named = ", ".join(wrong) or "nothing"
        raise SetupError("Name Python files of this project to check, not: {}.".format(named))  # noqa: UP032
    python = prepare("requirements-dev.lock")
    make_ready_for_qt()
    return checks.run_for(python, [file.relative_to(ROOT).as_posix() for file in files])


def prove_speech(_arguments: list[str]) -> int:
    """Compare what a screen reader says with what is written down; return 0 when it is that, 2 without the reader."""
    python = prepare("requirements.lock")
    make_ready_for_qt()
    refresh_library(python)
    return speech_proof.prove_speech(python)


def wayland(arguments: list[str]) -> int:
    """Run the stories and the starts on a Wayland desktop and return 0 when all pass."""
    python = prepare("requirements-dev.lock")
    make_ready_for_qt()
    system_packages.require_programs(system_packages.WAYLAND_PROGRAMS, "A Wayland desktop")
    return checks.run_on_wayland(python, arguments)


def simulate(arguments: list[str]) -> int:
    """Play seeded sessions of a reader at the program and return 0 when all that must hold held."""
    python = prepare("requirements-dev.lock")
    make_ready_for_qt()
    return subprocess.call([python, "-m", "tests.simulator", *arguments], env=clean_environment(), cwd=ROOT)


def translate(_arguments: list[str]) -> int:
    """Bring the files of all languages up to date with the code, compile them, and say how far they are."""
    python = prepare("requirements.lock")
    print(*translations.update(), sep="\n")
    translations.compile_all(python)
    return 0


def bench(arguments: list[str]) -> int:
    """Run these modules of packaging/bench, or all; return 0 when all could measure, 2 when one has another name."""
    benches = {script.stem.removesuffix("_bench"): script for script in sorted(BENCHES.glob("*_bench.py"))}
    wanted = wanted_of([argument for argument in arguments if argument != "--keep"], benches)
    if wanted is None:
        print("usage: python3 packaging/tasks.py bench [--keep] [NAME [PART ...] ...]\n")
        for name, script in benches.items():
            print("  {:14}{}".format(name, first_line(script)))  # noqa: UP032
            print(
                *("{:16}parts: {}\n".format("", ", ".join(parts)) for parts in [parts_of(script)] if parts),
                sep="",
                end="",
            )
        print("\n  --keep        keep the figures in doc/figures.toml, with which later runs are compared")
        return 0 if {"-h", "--help"} & set(arguments) else 2
    python = prepare("requirements.lock")
    make_ready_for_qt()
    system_packages.require_programs(system_packages.SCREEN_PROGRAMS, "Measuring in a window")
    refresh_library(python)
    keeping = {"GOOD_OFFICES_KEEP_FIGURES": "1"} if "--keep" in arguments else {}
    environment = clean_environment(PYTHONPATH=os.pathsep.join((str(ROOT / "packaging"), str(ROOT))), **keeping)
    every = wanted or [(name, []) for name in benches]
    return max(subprocess.call([python, benches[name], *parts], env=environment, cwd=ROOT) for name, parts in every)


def wanted_of(arguments: list[str], benches: dict[str, Path]) -> list[tuple[str, list[str]]] | None:
    """Return the benches that are named, each with the parts of it that are named after it; None for other words."""
    wanted = list[tuple[str, list[str]]]()
    for argument in arguments:
        if wanted and argument in parts_of(benches[wanted[-1][0]]):
            wanted[-1][1].append(argument)
        elif argument in benches:
            wanted.append((argument, []))
        else:
            return None
    return wanted


def parts_of(script: Path) -> list[str]:
    """Return the parts of a bench that can be run alone: the keys of its PARTS."""
    for node in ast.parse(script.read_text(encoding="utf-8")).body:
        target = (
            node.target
            if isinstance(node, ast.AnnAssign)
            else node.targets[0]
            if isinstance(node, ast.Assign)
            else None
        )
        value = node.value if isinstance(node, (ast.AnnAssign, ast.Assign)) else None
        if isinstance(target, ast.Name) and target.id == "PARTS" and isinstance(value, ast.Dict):
            return [ast.literal_eval(key) for key in value.keys if key is not None]
    return []


def first_line(script: Path) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(script.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def package(arguments: list[str]) -> int:
    """Build the packages for this system and return 0 when all could be built and, if asked to, proved."""
    folders = [ROOT, *(ROOT / "packaging" / name for name in ("freeze", "linux", "windows"))]
    sys.path += [str(folder) for folder in folders]
    import packages

    return packages.package(arguments, refresh_library)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "wayland": wayland,
    "prove-speech": prove_speech,
    "simulate": simulate,
    "translations": translate,
    "bench": bench,
    "package": package,
}


def needs_qt(python: Path, arguments: list[str]) -> bool:
    """Whether the program loads Qt for these arguments, by its own answer; it reports wrong ones when it starts."""
    asked = "import sys; from viewer.cli import needs_qt; sys.exit(not needs_qt(sys.argv[1:]))"
    command = [str(python), "-P", "-c", asked, *arguments]
    return subprocess.run(command, env=clean_environment(), capture_output=True, check=False).returncode == 0


def make_ready_for_qt() -> None:
    """Make sure that Qt can be loaded, and soon; raises SetupError with the command to run when it cannot."""
    system_packages.require_qt_libraries()
    keep_qt_support_as_files()


def refresh_library(python: Path) -> None:
    """Build the library again when the files that it is made from are others; raises SetupError when that fails."""
    made_from = fingerprint(LIBRARY, ROOT / "index")
    fresh = BUILT.exists() and BUILT_FROM.exists() and BUILT_FROM.read_text(encoding="ascii") == made_from
    # Where nothing may be written the program builds a library of its own, for this reader.
    if fresh or not os.access(BUILT.parent, os.W_OK):
        return
    built = subprocess.call(
        [python, "-P", "-m", "index", "build", LIBRARY, BUILT], env=clean_environment(), stdout=sys.stderr
    )
    if built:  # never 1: to the program's callers that means "nothing found"
        raise SetupError("The library could not be built from resources/library; see above.", max(built, 2))
    BUILT_FROM.write_text(made_from, encoding="ascii")


def fingerprint(*folders: Path) -> str:
    """Return the SHA-256 over names and bytes of all files in the folders except Python's caches.

    Times would not do: Python makes its folders beside the modules when they are first imported.
    """
    found = sha256()
    for folder in folders:
        for file in sorted(path for path in folder.rglob("*") if "__pycache__" not in path.parts and path.is_file()):
            head = "{} {}\n".format(file.relative_to(folder).as_posix(), file.stat().st_size)  # noqa: UP032
            found.update(head.encode() + file.read_bytes())
    return found.hexdigest()


def become(command: list[str]) -> int:
    """Hand over to a program, so that signals, terminal and exit code are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, clean_environment())
    return subprocess.call(command, env=clean_environment())


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit code; 2 means that the machine or the request does not allow it."""
    if not arguments or arguments[0] not in COMMANDS:
        asked_for_help = arguments[:1] in (["-h"], ["--help"], ["help"])
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except (OSError, subprocess.SubprocessError) as error:
        print("The machine did not allow a step:", error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The same command goes on where it is safe to.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
