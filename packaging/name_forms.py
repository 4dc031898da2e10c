"""The forms that the names of states take in German and Russian sentences, by rules of their endings.

What the rules make may be no word; nobody writes it, so that it does no harm. Languages that write articles and
prepositions together with a name are read by `index.search.naming.attached_words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Endings of Russian words in the nominative, longest first, and those of the genitive, dative, accusative, instrumental
# and prepositional case. A second set is that of other words with the same ending.
_RUSSIAN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("острова", ("островов", "островам", "острова", "островами", "островах")),
    ("ая", ("ой", "ой", "ую", "ой", "ой")),
    ("яя", ("ей", "ей", "юю", "ей", "ей")),
    ("ые", ("ых", "ым", "ые", "ыми", "ых")),
    ("ие", ("их", "им", "ие", "ими", "их")),
    ("ое", ("ого", "ому", "ое", "ым", "ом")),
    ("ый", ("ого", "ому", "ый", "ым", "ом")),
    ("ий", ("ого", "ому", "ий", "им", "ом")),
    ("ия", ("ии", "ии", "ию", "ией", "ии")),
    ("ство", ("ства", "ству", "ство", "ством", "стве")),
    ("ово", ("ова", "ову", "ово", "овом", "ове")),
    ("га", ("ги", "ге", "гу", "гой", "ге")),
    ("ка", ("ки", "ке", "ку", "кой", "ке")),
    ("жа", ("жи", "же", "жу", "жей", "же")),
    ("ша", ("ши", "ше", "шу", "шей", "ше")),
    ("ики", ("ик", "икам", "ики", "иками", "иках")),
    ("пет", ("пта", "пту", "пет", "птом", "пте")),
    ("а", ("ы", "е", "у", "ой", "е")),
    ("я", ("и", "е", "ю", "ей", "е")),
    ("й", ("я", "ю", "й", "ем", "е")),
    ("ь", ("и", "и", "ь", "ью", "и")),
    ("ь", ("я", "ю", "ь", "ем", "е")),
    ("ы", ("", "ам", "ы", "ами", "ах")),
    ("ы", ("ов", "ам", "ы", "ами", "ах")),
)
_RUSSIAN_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_AFTER_CONSONANT = ("а", "у", "", "ом", "е")
_CASES = range(5)
_FEMININE = ("republik", "schaft", "ion", "ung")  # without a genitive of its own
_LONG_GENITIVE = ("reich", "staat", "bund", "stuhl")  # "des Reiches" beside "des Reichs"


def forms(language: str, name: str) -> Iterator[str]:
    """Yield the forms of a name in sentences of a language; none where there is no rule for the language."""
    if language == "ru":
        yield from _russian(name)
    elif language == "de":
        yield from _german(name)


def kind_forms(language: str, words: list[str]) -> Iterator[str]:
    """Yield the words of an official name up to its kind of state, all of them declined: “Исламской Республики”."""
    if language == "ru":
        each = [next(_declined(word), (word,) * len(_CASES)) for word in words]
        yield from (" ".join(way[case] for way in each) for case in _CASES)
    else:
        yield from forms(language, " ".join(words))


def adjectives(language: str, words: str, endings: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    """Yield the forms of the adjectives of a state, given in the masculine with spaces between them.

    `endings` are those of the masculine, of which the first that fits holds, and those of the other forms. Arabic
    adjectives, which may be two words, are one adjective, and have the article of what they stand with.
    """
    if language == "ar":
        yield from _arabic(words.split())
        return
    for word in words.split():
        yield word
        ending, others = next(pair for pair in endings if word.endswith(pair[0]))
        yield from (word.removesuffix(ending) + other for other in others)


def _arabic(words: list[str]) -> Iterator[str]:
    for endings in (("", ""), ("ة", "ة"), ("ين", "ين"), ("ون", "ون"), ("ين", ""), ("ون", "")):
        formed = [word + ending for word, ending in zip(words, endings, strict=False)]
        yield " ".join(formed)
        yield " ".join(f"ال{word}" for word in formed)


def _russian(name: str) -> Iterator[str]:
    """Yield a name with its first words declined, one, two or all: “Республики Корея”, “Великого герцогства Баден”."""
    plain = name.split()
    declined = [list(_declined(word)) or [(word,) * len(_CASES)] for word in plain]
    for case in _CASES:
        for way in range(max(map(len, declined))):
            cased = [ways[min(way, len(ways) - 1)][case] for ways in declined]
            for first in range(len(plain), 0, -1):
                yield " ".join([*cased[:first], *plain[first:]])


def _declined(word: str) -> Iterator[tuple[str, ...]]:
    lower, longest = word.lower(), ""
    for ending, cases in _RUSSIAN:
        if lower.endswith(ending) and len(ending) >= len(longest):
            longest = ending
            yield tuple(word[: len(word) - len(ending)] + case for case in cases)
    if lower[-1:] in _RUSSIAN_CONSONANTS and not word.isupper():
        yield tuple(word + case for case in _AFTER_CONSONANT)


def _german(name: str) -> Iterator[str]:
    """Yield a name after an article (“das Vereinigte Königreich”, “im Vereinigten Königreich”) and in the genitive."""
    *before, last = name.split()
    weak = [word[:-1] if word.endswith(("es", "er")) else word for word in before]
    weaker = [f"{word}n" if word.endswith("e") else word for word in weak]
    for first in dict.fromkeys(map(tuple, (before, weak, weaker))):
        yield " ".join([*first, last])
        if not last.endswith(("s", "x", "z", "ß", ")", *_FEMININE)):
            yield " ".join([*first, f"{last}s"])
        if last.lower().endswith(_LONG_GENITIVE):
            yield " ".join([*first, f"{last}es"])
        if last.endswith("e"):
            yield " ".join([*first, f"{last}n"])
