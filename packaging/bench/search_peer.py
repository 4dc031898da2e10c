"""What the search is measured against: SQLite FTS5 with porter and bm25, and for building Whoosh as it comes."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from time import process_time
from typing import TYPE_CHECKING

from search_corpora import megabytes
from whoosh.analysis.analyzers import StemmingAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.index import create_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

WORD = re.compile(r"\w+")
COMMON = frozenset("a an and are as at be by for from in is it of on or that the this to was were with".split())  # noqa: SIM905
SELECT = (
    "SELECT rowid, snippet(text, 1, '[', ']', '…', 32) FROM text WHERE text MATCH ? ORDER BY bm25(text, 2.0) LIMIT ?"
)


class Peer:
    """A full-text table of the same passages, each with the title of its topic."""

    def __init__(self, path: Path, rows: Iterable[tuple[int, str, str]]) -> None:
        """Make the table in a new file, of these (row, title, text)."""
        with closing(sqlite3.connect(path)) as table, table:
            table.execute("CREATE VIRTUAL TABLE text USING fts5(title, body, tokenize='porter unicode61')")
            table.executemany("INSERT INTO text (rowid, title, body) VALUES (?, ?, ?)", rows)
        self._table = sqlite3.connect(path)

    def typed(self, text: str, limit: int) -> list[tuple[int, str]]:
        """Return row and snippet of the best passages that hold all words, the last as a beginning."""
        words = WORD.findall(text.lower())
        return self._ask(" ".join(f'"{word}"' for word in words) + ("*" if text[-1:].isalnum() else ""), limit)

    def any_word(self, text: str, limit: int) -> list[tuple[int, str]]:
        """Return row and snippet of the best passages that hold any word but the most common."""
        words = [word for word in WORD.findall(text.lower()) if word not in COMMON]
        return self._ask(" OR ".join(f'"{word}"' for word in words), limit)

    def all_or_any(self, text: str, limit: int) -> list[tuple[int, str]]:
        """Return row and snippet of the best passages that hold all words, filled up with those that hold any."""
        words = [word for word in WORD.findall(text.lower()) if word not in COMMON]
        found = dict(self._ask(" ".join(f'"{word}"' for word in words), limit))
        return list((found | {row: text for row, text in self.any_word(text, limit) if row not in found}).items())

    def close(self) -> None:
        """Close the table."""
        self._table.close()

    def _ask(self, match: str, limit: int) -> list[tuple[int, str]]:
        return self._table.execute(SELECT, (match, limit)).fetchall() if match.strip("*") else []


def stock_build(folder: Path, rows: Iterable[tuple[int, str, str]]) -> tuple[float, float]:
    """Return the seconds and megabytes that Whoosh takes for these (row, title, text), stemmed its own way."""
    folder.mkdir()
    started = process_time()
    writer = create_in(str(folder), Schema(title=TEXT(StemmingAnalyzer()), body=TEXT(StemmingAnalyzer()))).writer()
    for _, title, text in rows:
        writer.add_document(title=title, body=text)
    writer.commit()
    return process_time() - started, megabytes(folder)
