"""A built library, damaged in a way that a seed chooses, and what else is wrong on that computer."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from index.built.manifest import FORMAT_VERSION, MANIFEST_NAME, source_fingerprint
from tests.odd_files import ODD_FILES, put

_SECTOR = 512  # bytes
_TOO_MANY_DIGITS = 10**6  # as a number has that Python refuses to read


@dataclass(frozen=True)
class Hurt:
    """What was done, in words, and whether everything is there that a good library is built from."""

    done: str
    mendable: bool


def damage(built: Path, source: Path, cache: Path, seed: int) -> Hurt:
    """Damage the library in `built`; every seed does it in its own way, some hurt what it could be mended from, too."""
    chance = random.Random(seed)
    whole = shutil.copytree(built, built.with_name("whole"))
    fingerprint = source_fingerprint(source)
    way = chance.choice(list(WAYS))
    WAYS[way](built, chance)
    place = chance.choice(list(PLACES))
    mendable = PLACES[place](Place(whole, built, source, cache / f"{FORMAT_VERSION}-{fingerprint[:16]}", way), chance)
    return Hurt(f"seed {seed}: {way}; {place}", mendable)


def _files(built: Path) -> list[Path]:
    return sorted(path for path in built.rglob("*") if path.is_file())


def _one(built: Path, chance: random.Random) -> Path:
    """Return one of the files: the store and the manifest are as likely as all of Whoosh's together."""
    parts = [[built / "library.sqlite"], [built / MANIFEST_NAME], _files(built / "whoosh")]
    return chance.choice(chance.choice(parts))


# Files: what a disk, a copy or another program may do to one of them.


def _flip(built: Path, chance: random.Random) -> None:
    file = _one(built, chance)
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 20))):
        data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    file.write_bytes(data)


def _lose_a_sector(built: Path, chance: random.Random) -> None:
    file = _one(built, chance)
    data = bytearray(file.read_bytes())
    start = chance.randrange(len(data)) // _SECTOR * _SECTOR
    size = len(data[start : start + _SECTOR])
    data[start : start + size] = chance.choice((bytes(size), b"\xff" * size, chance.randbytes(size)))
    file.write_bytes(data)


def _cut_off(built: Path, chance: random.Random) -> None:
    file = _one(built, chance)
    file.write_bytes(file.read_bytes()[: chance.choice((0, chance.randrange(file.stat().st_size)))])


def _lengthen(built: Path, chance: random.Random) -> None:
    with _one(built, chance).open("ab") as file:
        file.write(chance.choice((b"\0", b"\n", chance.randbytes(5000))))


def _exchange(built: Path, chance: random.Random) -> None:
    one, other = chance.sample(_files(built), 2)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def _add(built: Path, chance: random.Random) -> None:
    name = chance.choice(("new.txt", "whoosh/_MAIN_2.toc", ".hidden", "library.sqlite-wal", "library.sqlite-journal"))
    (built / name).write_bytes(chance.randbytes(chance.choice((0, 100))))


def _put_something_else(built: Path, chance: random.Random) -> None:
    put(chance.choice(list(ODD_FILES)), _one(built, chance))


def _replace_a_folder(built: Path, chance: random.Random) -> None:
    folder = chance.choice((built, built / "whoosh"))
    shutil.rmtree(folder)
    kind = chance.choice(("nothing", "an empty folder", *ODD_FILES))
    if kind == "an empty folder":
        folder.mkdir()
    elif kind != "nothing":
        put(kind, folder)


# The manifest: what no version of the program wrote, or another one did.

_FOREIGN: tuple[object, ...] = (
    *(0, -1, FORMAT_VERSION - 1, FORMAT_VERSION + 1, 10**30, 1.5, str(FORMAT_VERSION), "", None, [], {}, False),
)
_ODD_FACTS = (("1", "[]"), ("[]", "{}"), ('"\\ud800"', '{"manifest.json": 1}'), ("{}", "7"), ('""', "null"))
_NO_FACTS = (
    *("", "{", "[]", "null", "7", '"x"', "{}", "\ufeff{}", "[" * 100_000, '{"format": NaN}', "\0"),
    '{"format": ' + "9" * _TOO_MANY_DIGITS + "}",
    f'{{"format": {FORMAT_VERSION}}}',
    *(f'{{"format": {FORMAT_VERSION}, "source": {source}, "files": {files}}}' for source, files in _ODD_FACTS),
)


def _format(built: Path, chance: random.Random) -> None:
    _change(built, "format", chance.choice(_FOREIGN))


def _write_no_facts(built: Path, chance: random.Random) -> None:
    (built / MANIFEST_NAME).write_text(chance.choice(_NO_FACTS), encoding="utf-8")


def _digest(built: Path, chance: random.Random) -> None:
    manifest = json.loads((built / MANIFEST_NAME).read_bytes())
    name = chance.choice(list(manifest["files"]))
    wrong = ("", "0" * 64, 7, None, [name], manifest["files"][name].upper(), "é" * 64, sha256(b"").hexdigest())
    manifest["files"][name] = chance.choice(wrong)
    _write(built, manifest, sealed=chance.random() < 0.5)


def _names(built: Path, chance: random.Random) -> None:
    manifest = json.loads((built / MANIFEST_NAME).read_bytes())
    name = chance.choice(list(manifest["files"]))
    digest = manifest["files"].pop(name)
    other = chance.choice(
        (f"../{name}", f"./{name}", str(built / name), "", "\0", "\ud800", "/dev/zero", MANIFEST_NAME)
    )
    manifest["files"][other] = digest
    _write(built, manifest, sealed=chance.random() < 0.5)


def _seal(built: Path, chance: random.Random) -> None:
    _change(built, "seal", chance.choice(("", "0" * 64, None, 1, [])), sealed=False)


def _change(built: Path, key: str, value: object, *, sealed: bool = True) -> None:
    manifest = json.loads((built / MANIFEST_NAME).read_bytes())
    manifest[key] = value
    _write(built, manifest, sealed=sealed)


def _write(built: Path, manifest: dict[str, object], *, sealed: bool) -> None:
    """Write a manifest as the program does, with the seal that is right for it where it is to be sealed."""
    if sealed:
        del manifest["seal"]
        manifest["seal"] = sha256(json.dumps(manifest).encode()).hexdigest()
    (built / MANIFEST_NAME).write_text(json.dumps(manifest, indent=1) + "\n")


WAYS: dict[str, Callable[[Path, random.Random], None]] = {
    "bytes of a file are others": _flip,
    "a sector of a file is lost": _lose_a_sector,
    "a file is cut off": _cut_off,
    "a file is too long": _lengthen,
    "a file is gone": lambda built, chance: _one(built, chance).unlink(),
    "two files are exchanged": _exchange,
    "there is a file more": _add,
    "something else is in the place of a file": _put_something_else,
    "something else is in the place of a folder": _replace_a_folder,
    "the manifest has another format": _format,
    "the manifest is none": _write_no_facts,
    "the manifest has a wrong digest": _digest,
    "the manifest has a wrong name": _names,
    "the manifest has a wrong seal": _seal,
}


# Places: what else there is on that computer. Each returns whether a good library can be built or found.


@dataclass(frozen=True)
class Place:
    """Folders: the library as it was, as it is now, its source, and where a library is built for this reader."""

    whole: Path
    built: Path
    source: Path
    cached: Path
    way: str


def _nothing_else(_place: Place, _chance: random.Random) -> bool:
    return True


def _cached_too(place: Place, chance: random.Random) -> bool:
    shutil.copytree(place.whole, place.cached)
    WAYS[place.way](place.cached, chance)
    return True


def _cached_is_whole(place: Place, _chance: random.Random) -> bool:
    shutil.copytree(place.whole, place.cached)
    return True


def _cache_is_no_folder(place: Place, chance: random.Random) -> bool:
    put(chance.choice([kind for kind in ODD_FILES if kind != "a folder"]), place.cached.parent)
    return True  # in a folder for a while


def _no_source(place: Place, _chance: random.Random) -> bool:
    shutil.rmtree(place.source)
    return False


def _no_source_but_a_copy(place: Place, _chance: random.Random) -> bool:
    shutil.rmtree(place.source)
    shutil.copytree(place.whole, place.cached)
    return True  # opened as the newest of those that cannot be told fresh


def _odd_source(place: Place, chance: random.Random) -> bool:
    put(chance.choice(list(ODD_FILES)), place.source / chance.choice(("library.toml", "states.toml", "new.md")))
    return False


def _wrong_source(place: Place, chance: random.Random) -> bool:
    file = chance.choice(_files(place.source))
    file.write_bytes(chance.choice((b"", b"\xff\xfe", b"[[[", file.read_bytes()[:-20])))
    return False


PLACES: dict[str, Callable[[Place, random.Random], bool]] = {
    "all else is whole": _nothing_else,
    "the reader's own copy is hurt in the same way": _cached_too,
    "the reader's own copy is whole": _cached_is_whole,
    "the reader's cache is no folder": _cache_is_no_folder,
    "the source is gone": _no_source,
    "the source is gone, and the reader's own copy is whole": _no_source_but_a_copy,
    "something else is in the source": _odd_source,
    "the source is hurt": _wrong_source,
}
