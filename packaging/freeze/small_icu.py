"""ICU's data without what the program cannot use: 32 MB become 4.

Qt links ICU to compare words in a language's own order and to convert letters; dates, currencies, units, names of
regions and legacy encodings it takes from elsewhere or this program has no use for. ICU's own way of making a smaller
data file is to leave items out of its table of contents, and that is all that is done here: no item is altered.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_MAGIC = b"CmnD"
_KEPT = re.compile(
    r"coll/.*|.*\.(icu|nrm)|(root|res_index|icuver|icustd|supplementalData|likelySubtags|keyTypeData|numberingSystems"
    r"|plurals|pluralRanges|timezoneTypes|windowsZones|zoneinfo64|metaZones|dayPeriods|genderList)\.res"
)
_LEFT_OUT = re.compile(r"unames\.icu|coll/(ja|ko|zh)(_.*)?\.res")
_ASSEMBLY = """\
    .section .rodata
    .globl {symbol}
    .type {symbol}, @object
    .size {symbol}, {size}
    .balign 16
{symbol}:
    .incbin "data"
    .section .note.GNU-stack, "", @progbits
"""


def shrink(library: Path) -> None:
    """Replace a `libicudata.so.N` by one with the items kept; needs binutils, raises ValueError for another file."""
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    small = without_unused(_data_of(library.read_bytes()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").write_bytes(small)
        (folder / "data.s").write_text(_ASSEMBLY.format(symbol=symbol, size=len(small)), encoding="ascii")
        link = ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none", "--strip-all"]
        for command in (["as", "data.s", "-o", "data.o"], [*link, "data.o", "-o", "library"]):
            subprocess.run(command, cwd=folder, check=True)
        library.write_bytes((folder / "library").read_bytes())


def without_unused(data: bytes) -> bytes:
    """Return ICU's common data with the items kept only, each as it was; raises ValueError if it is no such data."""
    header_size, items = _items(data)
    kept = [(name, content) for name, content in items if _wanted(name.decode().partition("/")[2])]
    return data[:header_size] + _table(kept)


def _wanted(name: str) -> bool:
    return bool(_KEPT.fullmatch(name)) and not _LEFT_OUT.fullmatch(name)


def _data_of(library: bytes) -> bytes:
    """Return what a library of ICU's data holds; the data starts with its header and fills one section."""
    found = library.find(_MAGIC)
    if found < 12:
        raise ValueError("This library holds no data of ICU.")
    return library[found - 12 :]


def _items(data: bytes) -> tuple[int, list[tuple[bytes, bytes]]]:
    header_size = int(struct.unpack_from("<H", data)[0])
    if data[2:4] != b"\xda\x27" or data[12:16] != _MAGIC:
        raise ValueError("This is no common data of ICU in little-endian order.")
    count = struct.unpack_from("<I", data, header_size)[0]
    pairs = [struct.unpack_from("<II", data, header_size + 4 + 8 * n) for n in range(count)]
    names = [data[header_size + at : data.index(b"\0", header_size + at)] for at, _ in pairs]
    starts = [header_size + at for _, at in pairs]
    # Nothing says where the last item ends; it is not among those that are kept, or all that follows it is.
    contents = [data[start:end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]
    return header_size, list(zip(names, contents, strict=True))


def _table(items: list[tuple[bytes, bytes]]) -> bytes:
    """Return a table of contents with its items: offsets count from its start, items stand at multiples of 16."""
    names = b"".join(name + b"\0" for name, _ in items)
    names_at = 4 + 8 * len(items)
    body, at = [], _aligned(names_at + len(names))
    table = struct.pack("<I", len(items))
    for name, content in items:
        table += struct.pack("<II", names_at, at)
        body.append(content.ljust(_aligned(len(content)), b"\0"))
        names_at += len(name) + 1
        at += _aligned(len(content))
    head = table + names
    return head.ljust(_aligned(len(head)), b"\xaa") + b"".join(body)


def _aligned(size: int) -> int:
    return -(-size // 16) * 16
