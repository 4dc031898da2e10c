"""The names of the terms of a glossary as tables, made when a library is built: folding them takes a while."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from index.answers.elisions import unelided
from index.late_patterns import late_pattern
from index.regular_files import read_regular
from index.search.analysis import Folded, words
from index.sorted_lines import SortedLines
from index.values import Struct, field, json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from index.model import Term

Words = tuple[str, ...]
TABLES_FILE = "glossary.json"
SEVERAL = -1  # in place of the number of a term, where words may be those of more than one
_ARABIC_ARTICLE = late_pattern("^ب?ال(?=..)")
# Endings of nouns and adjectives in the languages of the window; three letters are left of each word.
_ENDING = late_pattern(
    r"(?<=...)(?:ами|ями|ого|его|ому|ему|ыми|ими|ией|иям|иях|ии|ию|ия|ие|ой|ей|ою|ею|ыи|ии|ая|яя|ое|ее|ые|ых|их|ым|им|"
    r"ом|ем|ов|ев|ам|ям|ах|ях|ью|ну|а|я|о|е|у|ю|ы|и|ь|и|ий|"
    r"oes|aes|ao|en|em|er|es|e|n|s|x)$"
)


class Numbers:
    """The numbers of terms by folded words with a blank between them: those of sorted lines, and others added."""

    def __init__(self, lines: str = "") -> None:
        """Take what `lines` returned."""
        self._lines, self._added = SortedLines(lines.encode()), dict[str, int]()

    def get(self, spelled: str, otherwise: int) -> int:
        """Return the number of some words, `otherwise` for unknown ones."""
        if spelled not in self._added and (known := self._lines.get(spelled)):
            return int(known)
        return self._added.get(spelled, otherwise)

    def __setitem__(self, spelled: str, number: int) -> None:
        self._added[spelled] = number

    def __iter__(self) -> Iterator[str]:
        """Yield the words of all terms; those that were given another number come twice."""
        return chain(self._lines, self._added)

    def lines(self) -> str:
        """Return all of them as sorted lines."""
        return SortedLines.of({spelled: str(self.get(spelled, SEVERAL)) for spelled in self}).lines.decode()


class NameTables(Struct, kw_only=True):
    """The numbers of terms, in the order of the glossary from 0, by folded words.

    `exact` has all spellings and those of texts, `names` what is a name and not only a way to speak of a term, `stems`
    what is left without endings, `others` the names that are not those of the texts, of at most `longest` words.
    `of_each` are the stems of all words of each term, with a blank before and after each.
    """

    exact: Numbers = field(default_factory=Numbers)
    names: Numbers = field(default_factory=Numbers)
    stems: Numbers = field(default_factory=Numbers)
    others: Numbers = field(default_factory=Numbers)
    longest: int = 0
    of_each: list[str] = field(default_factory=list)

    def add(self, number: int, key: Words, *, is_name: bool, in_texts: bool) -> None:
        """Add what a term may be called; of several terms called the same it is the first, in texts the last."""
        spelled, stems = " ".join(key), stems_of(key)
        self.exact[spelled] = first = min(self.exact.get(spelled, number), number)
        if is_name and first == number:
            self.names[spelled] = number
        stemmed = " ".join(stems)
        self.stems[stemmed] = number if self.stems.get(stemmed, number) == number else SEVERAL
        self.of_each[number] += "".join(f"{stem} " for stem in stems)
        for written in () if in_texts else {spelled, stemmed} if len(key) > 1 else {spelled}:
            self.others[written] = max(self.others.get(written, number), number)
            self.longest = max(self.longest, len(key))


class _StoredTables(Struct, kw_only=True):
    """The tables as they are written: each as its lines, which are looked up as they are."""

    exact: str
    names: str
    stems: str
    others: str
    longest: int
    of_each: list[str]


def name_tables(terms: Sequence[Term]) -> NameTables:
    """Return the names of the terms of a glossary."""
    tables, folded = NameTables(of_each=[" " for _ in terms]), Folded().__getitem__
    for number, term in enumerate(terms):
        names = {key_of(words(unelided(each), folded)) for each in (term.term, *term.names)}
        keys = names | {key_of(words(unelided(form), folded)) for form in term.forms}
        in_texts = {key_of(words(each, folded)) for each in (term.term, *term.forms)}
        for key in sorted(keys):
            is_name = key in names or any(word.isdigit() for word in key)
            tables.add(number, key, is_name=is_name, in_texts=key in in_texts)
    return tables


def add_shown(tables: NameTables, terms: Iterable[Term], shown: Iterable[str]) -> None:
    """Add what each term is called in the window."""
    for number, (term, name) in enumerate(zip(terms, shown, strict=True)):
        key = key_of(words(unelided(name)))
        if tables.names.get(" ".join(key), SEVERAL) != number:
            in_texts = any(key_of(words(each)) == key for each in (term.term, *term.forms))
            tables.add(number, key, is_name=True, in_texts=in_texts)


def write_name_tables(folder: Path, terms: Sequence[Term]) -> None:
    """Write the names of terms into an existing folder."""
    made = name_tables(terms)
    written = _StoredTables(
        exact=made.exact.lines(),
        names=made.names.lines(),
        stems=made.stems.lines(),
        others=made.others.lines(),
        longest=made.longest,
        of_each=made.of_each,
    )
    (folder / TABLES_FILE).write_bytes(json.encode(written))


def read_name_tables(folder: Path) -> NameTables:
    """Return the names in a folder; raises OSError or MsgspecError if they cannot be read."""
    read = json.decode(read_regular(folder / TABLES_FILE), type=_StoredTables)
    exact, names, stems, others = map(Numbers, (read.exact, read.names, read.stems, read.others))
    return NameTables(exact=exact, names=names, stems=stems, others=others, longest=read.longest, of_each=read.of_each)


def key_of(spelling: Sequence[str]) -> Words:
    """Return folded words without the article, and "by" before it, that Arabic joins to them."""
    return tuple(_ARABIC_ARTICLE.sub("", word) for word in spelling)


def stems_of(spoken: Words) -> Words:
    """Return folded words without their endings."""
    return tuple(_ENDING.sub("", word) for word in spoken)
