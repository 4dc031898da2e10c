"""From the signs of an RTF file to pieces of text in order, with what the file says of them."""

from __future__ import annotations

import re
from typing import Any

from index.importing.account import Account, words
from index.importing.imported import ImportedKind, LossKind, TextDirection
from index.importing.pictures.drawn_figures import DrawnFigures
from index.importing.readers.decoding import known
from index.importing.readers.pieces import Piece
from index.importing.readers.rtf_tokens import CHARSETS, Sign
from index.values import Struct, replace

_MARGINS = ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf")
_LEFT_OUT = {
    **dict.fromkeys(("fonttbl", "colortbl", "filetbl", "listtable", "listoverridetable", "rsidtbl"), None),
    **dict.fromkeys(("generator", "themedata", "xmlnstbl", "latentstyles", "datastore", "colorschememapping"), None),
    **dict.fromkeys(("fldinst", "atnid", "atnauthor", "bkmkstart", "bkmkend"), None),
    **dict.fromkeys(_MARGINS, LossKind.RUNNING_HEAD),
    "objdata": LossKind.EMBEDDED,
    "annotation": LossKind.COMMENT,
}
_NAMES = {"title": "title", "author": "author"}
# "nonshppict" holds a picture once more, "sn" and "sv" the name and the value of what is said of one.
_APART = {"info", "stylesheet", "footnote", "listtext", "pntext", "creatim", "nonshppict", "sn", "sv", "pict"}
_DESCRIBED = "wzDescription"
_LETTERS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003", "enspace": "\u2002", "zwj": "\u200d", "zwnj": "\u200c",
    "softline": "\n",
}  # fmt: skip
_HEADING = re.compile(r"(?i)(?:heading|überschrift|titre|título) ?([1-9])\b")
_DEEPEST = 500


class _Group(Struct, frozen=True, kw_only=True):
    """What holds within a group: where its letters go, how they are written, and what hides them."""

    into: str = "text"
    optional: bool = False
    font: int = -1
    hidden: bool = False
    deleted: bool = False
    after_u: int = 1


class _Properties(Struct, frozen=True, kw_only=True):
    """What holds for paragraphs until it is changed or reset."""

    outline: int | None = None
    style: int = 0
    depth: int = 0
    listed: bool = False
    in_table: bool = False
    right_to_left: bool = False


class RtfBody:
    """Takes signs; `pieces` and `notes` fill with what they say, `stated` with what the file says of itself."""

    def __init__(self, account: Account) -> None:
        self.pieces: list[Piece] = []
        self.notes: dict[str, list[Piece]] = {}
        self.stated: dict[str, str] = {}
        self._account = account
        self._groups = [_Group()]
        self._properties = _Properties()
        self._text: dict[str, list[str]] = {}
        self._bytes = b""
        self._fresh = False
        self._skip = 0
        self._high = ""
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._styles: dict[int, int] = {}
        self._style = 0
        self._row: list[list[Piece]] = [[]]
        self._rows: list[list[list[Piece]]] = []
        self._heads = 0
        self._marks: list[str] = []
        self._said_of = ""
        self._figures = DrawnFigures()
        self._picture = bytearray()

    def take(self, sign: Sign) -> None:
        """Take the next sign."""
        if self._groups[-1].into == "pict" and (sign.data or sign.raw):
            self._picture += sign.raw or b"".join(sign.data.split())
            self._skip = 0
            return
        if sign.data:
            skipped = min(self._skip, len(sign.data))
            self._skip -= skipped
            self._bytes += sign.data[skipped:]
            return
        self._settle_bytes()
        fresh, self._fresh = self._fresh, sign.word == "{"
        if sign.word == "{":
            self._groups.append(self._groups[-1]) if len(self._groups) < _DEEPEST else None
        elif sign.word == "}":
            self._end_group()
        elif sign.text:
            self._put(sign.text)
        elif sign.word == "*":
            self._change(optional=fresh)
        elif sign.word:
            self._control(sign.word, sign.number)

    def end(self) -> None:
        """End the last paragraph and the last table."""
        self._settle_bytes()
        self._end_paragraph()
        self._end_table()

    def _control(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        if word in _LEFT_OUT or word in _NAMES or word in _APART:
            self._begin(word)
        elif group.optional and group.into not in {"footnote", "listtext"} and word not in _LETTERS:
            self._change(into="nowhere", optional=False)
        elif word in _LETTERS:
            self._put(_LETTERS[word])
        elif word == "u" and number is not None:
            self._put(chr(number % 65536))
            self._skip = group.after_u
        else:
            self._write(word, number)

    def _begin(self, word: str) -> None:
        """Begin a group whose letters are no text of the paragraph."""
        if word in _LEFT_OUT:
            if (lost := _LEFT_OUT[word]) and lost is not LossKind.RUNNING_HEAD and not self._is_again():
                self._account.lost(lost)
            into = "fonttbl" if word == "fonttbl" else "margin" if lost is LossKind.RUNNING_HEAD else "nowhere"
        else:
            into = {"info": "nowhere", "creatim": "nowhere", "pntext": "listtext"}.get(word, word)
        self._text.pop(into, None)
        if into == "footnote":
            self._marks.append(str(len(self.notes)))
            self.notes[self._marks[-1]] = []
        elif into == "pict":
            self._picture.clear()
        self._change(into=into, optional=False)

    def _is_again(self) -> bool:
        return any(group.into == "nonshppict" for group in self._groups)

    def _end_group(self) -> None:
        if len(self._groups) == 1:
            return
        ended = self._groups.pop()
        if self._groups[-1].into == ended.into:
            return
        text = "".join(self._text.pop(ended.into, [])) if ended.into not in {"text", "listtext"} else ""
        if ended.into == "footnote":
            self.notes[self._marks[-1]].append(Piece(kind=ImportedKind.NOTE, text=text))
        elif ended.into == "margin" and words(text):
            self._account.set_aside(LossKind.RUNNING_HEAD, text, " ".join(text.split()))
        elif ended.into in _NAMES:
            self.stated[ended.into] = text
        elif ended.into == "sn":
            self._said_of = text.strip()
        elif ended.into == "sv" and self._said_of == _DESCRIBED and not self._is_again():
            self._figures.describe(text)
        elif ended.into == "pict" and not self._is_again():
            self._figures.show(self._account.picture(_bytes_of(bytes(self._picture))))
            self._figures.end()

    def _write(self, word: str, number: int | None) -> None:
        """Obey a word that changes how letters are written, or what a paragraph is."""
        if word == "ansicpg" and number:
            self._encoding = known(f"cp{number}") or self._encoding
        elif word == "uc":
            self._change(after_u=max(0, number or 0))
        elif word == "f" and number is not None:
            self._font = number
            self._change(font=number)
        elif word == "fcharset" and self._groups[-1].into == "fonttbl":
            self._fonts[self._font] = CHARSETS.get(number or 0, self._encoding)
        elif word in {"v", "deleted"}:
            self._change(**{"hidden" if word == "v" else "deleted": number != 0})
        elif word == "plain":
            self._change(hidden=False, deleted=False)
        elif self._groups[-1].into in {"text", "stylesheet"}:
            self._paragraph_word(word, number)

    def _paragraph_word(self, word: str, number: int | None) -> None:
        if self._groups[-1].into == "stylesheet":
            if word == "s":
                self._style = number or 0
            elif word == "outlinelevel" and number is not None:
                self._styles[self._style] = number + 1
            return
        if word in {"par", "sect", "page"}:
            self._end_paragraph()
        elif word == "pard":
            self._properties = _Properties()
        elif word == "cell":
            self._end_paragraph(in_cell=True)
            self._row.append([])
        elif word == "row":
            self._rows.append(self._row[:-1] if len(self._row) > 1 else self._row)
            self._row = [[]]
        elif word == "trhdr":
            self._heads += self._heads == len(self._rows)
        else:
            self._property(word, number)

    def _property(self, word: str, number: int | None) -> None:
        known_words: dict[str, dict[str, Any]] = {
            "outlinelevel": {"outline": (number or 0) + 1},
            "s": {"style": number or 0},
            "ilvl": {"depth": min(number or 0, 8)},
            "ls": {"listed": (number or 0) > 0},
            "intbl": {"in_table": True},
            "rtlpar": {"right_to_left": True},
            "ltrpar": {"right_to_left": False},
        }
        self._properties = replace(self._properties, **known_words.get(word, {}))

    def _put(self, text: str) -> None:
        group = self._groups[-1]
        if "\ud800" <= text <= "\udbff":
            self._high = text
            return
        if self._high:
            text = (self._high + text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            self._high = ""
        if group.into == "stylesheet":
            if found := _HEADING.match(text.strip()):
                self._styles.setdefault(self._style, int(found[1]))
        elif group.into in {"text", "footnote", "margin"} and (group.hidden or group.deleted):
            self._account.set_aside(LossKind.DELETED if group.deleted else LossKind.HIDDEN, text)
        elif group.into != "nowhere":
            self._text.setdefault(group.into, []).append(text)

    def _settle_bytes(self) -> None:
        """Turn the bytes since the last sign into letters, by the font they are set in."""
        if self._bytes:
            data, self._bytes = self._bytes, b""
            text = data.decode(self._fonts.get(self._groups[-1].font, self._encoding), "replace")
            self._account.lost(LossKind.UNREADABLE, count=text.count("\N{REPLACEMENT CHARACTER}"))
            self._put(text)

    def _change(self, **facts: object) -> None:
        self._groups[-1] = replace(self._groups[-1], **facts)

    def _end_paragraph(self, *, in_cell: bool = False) -> None:
        facts = self._properties
        text = "".join(self._text.pop("text", []))
        label = "".join(self._text.pop("listtext", [])).strip()
        level = facts.outline or self._styles.get(facts.style)
        if level is not None and level <= 9:
            kind = ImportedKind.HEADING
        else:
            kind, level = (ImportedKind.ITEM, facts.depth + 1) if facts.listed else (ImportedKind.PARAGRAPH, 0)
        piece = Piece(
            kind=kind,
            text=text,
            level=level,
            label=label if label.strip("·•o-– \t") else "",
            direction=TextDirection.RIGHT_TO_LEFT if facts.right_to_left else TextDirection.NONE,
            notes=tuple(self._marks),
            figures=self._figures.whole(),
        )
        self._marks, self._figures = [], DrawnFigures()
        if kind is ImportedKind.HEADING:
            self._account.met(text)
        if facts.in_table or in_cell:
            self._row[-1].append(piece)
        else:
            self._end_table()
            self.pieces.append(piece)

    def _end_table(self) -> None:
        if any(self._row):
            self._rows.append(self._row)
            self._row = [[]]
        if self._rows:
            rows = tuple(tuple(tuple(cell) for cell in row) for row in self._rows)
            self.pieces.append(Piece(kind=ImportedKind.ROW, rows=rows, heads=self._heads))
            self._rows, self._heads = [], 0


def _bytes_of(picture: bytes) -> bytes:
    """Return the bytes of a picture, which are written as digits, or as they are."""
    try:
        return bytes.fromhex(picture.decode("ascii"))
    except ValueError:
        return picture
