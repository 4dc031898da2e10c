"""Word and OpenDocument files written and read by other libraries, beside which our readers are held.

Run by a Python that has mammoth, python-docx and odfdo, which this program never loads: `oracles.py FOLDER FILE…`
writes a file of each format into the folder, and prints as JSON the words of these two and of the others, by file.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

TEXT = (
    ("heading", 1, "Talks in Genève"),
    ("paragraph", 0, "They began & went on, “word for word”."),
    ("item", 1, "one"),
    ("item", 1, "two"),
    ("heading", 2, "An <end>"),
    ("paragraph", 0, "א ב 漢字"),
)
TABLE = (("Power", "Host"), ("Sweden", "North Korea"), ("Switzerland", "Iran"))


def main() -> int:
    """Write, read, print, and return 0."""
    warnings.simplefilter("ignore")
    folder, files = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    written = [write_word(folder / "written.docx"), write_open(folder / "written.odt")]
    print(json.dumps({str(file): words_of(file) for file in [*written, *files]}))
    return 0


def write_word(file: Path) -> Path:
    """Write the text with python-docx and return the file."""
    from docx import Document

    made = Document()
    for kind, level, text in TEXT:
        if kind == "heading":
            made.add_heading(text, level)
        else:
            made.add_paragraph(text, "List Bullet" if kind == "item" else None)
    table = made.add_table(len(TABLE), len(TABLE[0]))
    for row, cells in zip(table.rows, TABLE, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    made.save(str(file))
    return file


def write_open(file: Path) -> Path:
    """Write the text with odfdo and return the file."""
    from odfdo import Document, Header, List, ListItem, Paragraph, Table

    made = Document("text")
    made.body.clear()
    for kind, level, text in TEXT:
        if kind == "heading":
            made.body.append(Header(level, text))
        elif kind == "item":
            made.body.append(List([ListItem(text)]))
        else:
            made.body.append(Paragraph(text))
    table = Table("T")
    table.set_values([list(cells) for cells in TABLE])
    made.body.append(table)
    made.save(str(file))
    return file


def words_of(file: Path) -> dict[str, str | None]:
    """Return the text that each library finds in a file, None where one fails."""
    libraries = {".docx": (mammoth_text, docx_text), ".odt": (odfdo_text,)}.get(file.suffix.lower(), ())
    found: dict[str, str | None] = {}
    for library in libraries:
        try:
            found[library.__name__.removesuffix("_text")] = library(file)
        except Exception:
            found[library.__name__.removesuffix("_text")] = None
    return found


def mammoth_text(file: Path) -> str:
    """Return the text that mammoth finds, notes included."""
    import mammoth

    with file.open("rb") as content:
        return str(mammoth.extract_raw_text(content).value)


def docx_text(file: Path) -> str:
    """Return the text that python-docx finds in paragraphs and tables."""
    from docx import Document

    made = Document(str(file))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def odfdo_text(file: Path) -> str:
    """Return the text that odfdo finds."""
    from odfdo import Document

    return "\n".join(
        one.inner_text for one in Document(str(file)).body.get_elements("descendant::text:p | descendant::text:h")
    )


if __name__ == "__main__":
    sys.exit(main())
