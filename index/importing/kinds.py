"""What a file is: told by its first bytes, and by its name only where plain text could be one of several kinds."""

from __future__ import annotations

import re

from index.importing.imported import FileRefusedError, Format, Refusal

_HEAD = 4_096
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_REFUSED: tuple[tuple[bytes, Refusal], ...] = (
    (rb".{60}(BOOKMOBI|TEXtREAd)|TPZ", Refusal.BOOK),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\x00{4}|II\*\x00|MM\x00\*|\x00\x00\x01\x00|AT&TFORM|8BPS", Refusal.PICTURE),
    (rb"RIFF.{4}(WEBP|WAVE|AVI )|OggS|fLaC|ID3|\xff[\xfb\xf3\xf2]|.{4}ftyp|\x1a\x45\xdf\xa3", Refusal.PICTURE),
    (rb"ZIM\x04|7z\xbc\xaf|Rar!|\x1f\x8b|BZh|\xfd7zXZ|PK(\x05\x06|\x07\x08)|ITSF|\x28\xb5\x2f\xfd", Refusal.ARCHIVE),
    (rb".{257}ustar", Refusal.ARCHIVE),
    (
        rb"(?=.{0,2000}\n(?i:Content-Type):\s*multipart/)(MIME-Version|From|Subject|Date|Snapshot):",
        Refusal.ARCHIVE,
    ),
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(rb"(?is)\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])")
_TAG = re.compile(rb"(?i)<(p|div|h[1-6]|table|ul|ol|span|br|a|article|section|b|i|title|meta)[\s>/]")
_XML = re.compile(rb"(?is)\s*(<\?xml|<!DOCTYPE|<!ENTITY)")
_SVG = re.compile(rb"(?s)\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(\w+:)?svg[\s>]")
_BINARY = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS, _MOST_IN_UTF8 = 0.02, 0.5
"""The part of the bytes of a text that may be control characters: of any, and of one in sound UTF-8."""
_TEXT_NAMES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml")
_PACKED = {
    "application/epub+zip": Format.EPUB,
    "application/vnd.oasis.opendocument.text": Format.ODT,
    "application/vnd.oasis.opendocument.text-template": Format.ODT,
}
_PACKED_REFUSED = {"ppt/": Refusal.SLIDES, "xl/": Refusal.SHEET}


def format_of(data: bytes, name: str) -> Format | None:
    """Return what a file is, None for a packed one, of which its members tell; raises FileRefusedError.

    `name` is that of the file: HTML without its first tag, Markdown and plain text begin alike.
    """
    if not data.strip(b" \t\r\n\0"):
        raise FileRefusedError(Refusal.EMPTY)
    head = data[:_HEAD]
    if head.startswith(_ZIP):
        return None
    if head.startswith(_OLE):
        raise FileRefusedError(_of_old_office(data))
    for pattern, refusal in _REFUSED:
        if re.match(pattern, head, re.DOTALL):
            raise FileRefusedError(refusal)
    if head.lstrip().startswith(b"{\\rtf"):
        return Format.RTF
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    return _of_text(head, name.lower())


def format_of_members(names: list[str], mimetype: str) -> Format:
    """Return what a packed file is, from the names of its members; raises FileRefusedError for all others."""
    if found := _PACKED.get(mimetype):
        return found
    if mimetype.startswith("application/vnd.oasis.opendocument."):
        raise FileRefusedError(Refusal.SHEET if "spreadsheet" in mimetype else Refusal.SLIDES)
    if "[Content_Types].xml" in names:
        if any(name.startswith("word/") for name in names):
            return Format.DOCX
        for folder, refusal in _PACKED_REFUSED.items():
            if any(name.startswith(folder) for name in names):
                raise FileRefusedError(refusal)
    if any(name.endswith(".opf") for name in names) or "META-INF/container.xml" in names:
        return Format.EPUB
    raise FileRefusedError(Refusal.BOOK if any(name.endswith(".fb2") for name in names) else Refusal.ARCHIVE)


def _of_old_office(data: bytes) -> Refusal:
    """Return why a file of the older family is refused; its parts are named in UTF-16."""
    parts = {
        "EncryptedPackage": Refusal.ENCRYPTED,
        "WordDocument": Refusal.OLD_WORD,
        "Workbook": Refusal.SHEET,
        "PowerPoint Document": Refusal.SLIDES,
    }
    return next((why for part, why in parts.items() if part.encode("utf-16-le") in data), Refusal.OLD_WORD)


def _of_text(head: bytes, name: str) -> Format:
    if _is_binary(head, named=name.endswith(_TEXT_NAMES)):
        raise FileRefusedError(Refusal.UNKNOWN)
    plain = head.replace(b"\0", b"")
    for mark in _MARKS:
        plain = plain.removeprefix(mark)
    if re.search(rb"<(\w+:)?FictionBook", plain):
        raise FileRefusedError(Refusal.BOOK)
    if _HTML.match(plain) or re.search(rb"(?i)<html[\s>]", plain[:1024]):
        return Format.HTML
    if _SVG.match(plain):
        raise FileRefusedError(Refusal.PICTURE)
    if name.endswith((".html", ".htm", ".xhtml")) and _TAG.search(plain):
        return Format.HTML
    if _XML.match(plain):
        raise FileRefusedError(Refusal.UNKNOWN)
    return Format.MARKDOWN if name.endswith((".md", ".markdown", ".mdown", ".mkd")) else Format.TEXT


def _is_binary(head: bytes, *, named: bool) -> bool:
    """Tell whether too many of the bytes are none of a text; sound UTF-8 is allowed more."""
    if head.startswith(_MARKS) or _looks_wide(head):
        return False
    sound = named and "\ufffd" not in head[: -4 if len(head) == _HEAD else None].decode("utf-8", "replace")
    return len(_BINARY.findall(head)) > len(head) * (_MOST_IN_UTF8 if sound else _MOST_CONTROLS)


def _looks_wide(head: bytes) -> bool:
    """Tell whether every other byte is nought, as in a text of two bytes a letter that has no mark."""
    fewer, more = sorted(half.count(0) / max(1, len(half)) for half in (head[::2], head[1::2]))
    return fewer < 0.1 and more > 0.7
