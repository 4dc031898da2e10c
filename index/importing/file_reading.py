"""From the bytes of any file to its document: a pure function, run only in the process that reads files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from index.importing.account import Account
from index.importing.imported import FileRefusedError, Format, ImportChoices, ImportedDocument, Refusal
from index.importing.kinds import format_of, format_of_members
from index.importing.packed_files import PackedFile
from index.importing.pictures.gathered_pictures import GatheredPictures

if TYPE_CHECKING:
    from index.importing.pictures.redrawing import Redrawing

_LONGEST_MIMETYPE = 100


def read_file(
    data: bytes,
    name: str,
    choices: ImportChoices,
    progress: Callable[[int, int], None],
    redrawing: Redrawing | None = None,
) -> ImportedDocument:
    """Return what a file of that name holds; raises FileRefusedError. Without `redrawing` no picture of it is kept.

    What a format needs is loaded when the first file of it is read.
    """
    account = Account(GatheredPictures(redrawing))
    match format_of(data, name):
        case None:
            return _read_packed(PackedFile(data), choices, progress, account)
        case Format.HTML:
            from index.importing.readers.html_reader import read_html  # noqa: PLC0415  see above

            return read_html(data, choices, progress, account)
        case Format.MARKDOWN:
            from index.importing.readers.markdown_reader import read_markdown  # noqa: PLC0415  see above

            return read_markdown(data, choices, progress, account)
        case Format.TEXT:
            from index.importing.readers.text_reader import read_text  # noqa: PLC0415  see above

            return read_text(data, choices)
        case Format.PDF:
            from index.importing.readers.pdf_reader import read_pdf  # noqa: PLC0415  see above

            return read_pdf(data, choices, progress, account)
        case Format.RTF:
            from index.importing.readers.rtf_reader import read_rtf  # noqa: PLC0415  see above

            return read_rtf(data, choices, progress, account)
        case other:
            raise FileRefusedError(Refusal.NOT_YET, where=other)


def _read_packed(
    packed: PackedFile, choices: ImportChoices, progress: Callable[[int, int], None], account: Account
) -> ImportedDocument:
    mimetype = (packed.member("mimetype") or b"")[:_LONGEST_MIMETYPE].decode("ascii", "replace").strip()
    match format_of_members(packed.names(), mimetype):
        case Format.EPUB:
            from index.importing.readers.epub_reader import read_epub  # noqa: PLC0415  see above

            return read_epub(packed, choices, progress, account)
        case Format.DOCX:
            from index.importing.readers.docx_reader import read_docx  # noqa: PLC0415  see above

            return read_docx(packed, choices, progress, account)
        case Format.ODT:
            from index.importing.readers.odt_reader import read_odt  # noqa: PLC0415  see above

            return read_odt(packed, choices, progress, account)
        case other:
            raise FileRefusedError(Refusal.NOT_YET, where=other)
