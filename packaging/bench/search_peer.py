"""SQLite FTS5 with its porter stemmer and bm25: what the search is measured against."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from index.model import Content

WORD = re.compile(r"\w+")
COMMON = frozenset("a an and are as at be by for from in is it of on or that the this to was were with".split())  # noqa: SIM905
SELECT = (
    "SELECT rowid, snippet(text, 1, '[', ']', '…', 32) FROM text WHERE text MATCH ? ORDER BY bm25(text, 2.0) LIMIT ?"
)


class Peer:
    """A full-text table of the same passages, each with the title of its topic."""

    def __init__(self, path: Path, made: Content) -> None:
        titles = {topic.id: topic.title for topic in made.topics}
        rows = [(block.row, titles[block.topic], block.text) for block in made.blocks if block.id != block.topic]
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

    def close(self) -> None:
        """Close the table."""
        self._table.close()

    def _ask(self, match: str, limit: int) -> list[tuple[int, str]]:
        return self._table.execute(SELECT, (match, limit)).fetchall() if match.strip("*") else []
