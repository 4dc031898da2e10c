"""The terminal command `search`: the answer and the hits for a text, or for every line of a file."""

from __future__ import annotations

import gc
import sys
from contextlib import closing, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from index.regular_files import open_regular
from index.results import SearchRequest, Within
from index.search.arrays.chosen import leave_out_numpy
from index.typed import cleaned
from index.values import replace
from index.words.wording import counted
from viewer.terminal.report import FOUND, NOTHING, Report, UsageError
from viewer.terminal.terminal_lines import result_lines
from viewer.terminal.terminal_text import emit, json_line, json_text, wrapped

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from index.built.library import Library
    from index.results import SearchResult
    from index.search.searcher import Searcher
    from index.shelf.opened_shelf import OpenedShelf
    from viewer.terminal.terminal_text import Style

# Passages among which one search is done sooner than NumPy is loaded.
FEW = 2_000


def search(library: Library, options: Namespace, style: Style, today: date, shelf: OpenedShelf | None = None) -> Report:
    """Return the answer and the hits for the text of `options`; with a file, those for each of its lines.

    Hits are words of the documents. Arrangements, notes and terms are listed if the documents have no hit, or if
    the operator `type:` asks for them: by their number they would leave no room for the documents. Lines are written as
    JSON, one object a line, as soon as they are answered. The reader's `shelf` is searched too, unless `options` say
    otherwise. Raises UsageError when there is nothing to search for.
    """
    if not options.questions and shelf is None and library.passage_count <= FEW:
        leave_out_numpy()
    from index.search.searcher import Searcher  # noqa: PLC0415  loads Whoosh, which the other commands do not need

    text, within = " ".join(options.text), Within(options.within)
    if within is Within.SHELF and shelf is None:
        raise UsageError("your shelf is empty: “good-offices add FILE” puts a document on it")
    parts = shelf.finding.parts if shelf and within is not Within.REFERENCE else tuple
    if options.questions:
        if text.strip() or not options.json:
            raise UsageError("--from reads the questions from a file and writes JSON: use it with --json, without TEXT")
        with closing(Searcher(library.folder, shelf=parts)) as searcher, _questions(options.questions) as questions:
            to_json = partial(_as_json, today=today, unsearched=_unsearched(shelf, within))
            return Report(
                [], _answer_each(questions, searcher, SearchRequest("", options.limit, within=within), to_json)
            )
    if not text.strip():
        raise UsageError("there is no text to search for")
    with closing(Searcher(library.folder, shelf=parts)) as searcher:
        result = _found(searcher, SearchRequest(text, options.limit, within=within))
    lines = (
        [json_text(_as_json(result, today, _unsearched(shelf, within)), sys.stdout)]
        if options.json
        else [*result_lines(result, library, style, today), *_unsearched_lines(_unsearched(shelf, within), style)]
    )
    return Report(lines, FOUND if result.hits or result.answer else NOTHING)


def _as_json(result: SearchResult, today: date, unsearched: int) -> object:
    from index.json_format import result_json  # noqa: PLC0415  for those who ask for it

    return result_json(result, today, unsearched)


def _unsearched(shelf: OpenedShelf | None, within: Within) -> int:
    """Return how many documents of the shelf no index has yet, if it is searched."""
    return len(shelf.finding.missing()) if shelf and within is not Within.REFERENCE else 0


def _unsearched_lines(count: int, style: Style) -> list[str]:
    if not count:
        return []
    told = f"{counted(count, 'document')} of yours not searched: “good-offices shelf index” has all of them found."
    return ["", *wrapped(told, style)]


@contextmanager
def _questions(name: str) -> Iterator[Iterable[str]]:
    """Open a file of questions, one a line, or stdin for "-"; raises UsageError if it cannot be read."""
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open_regular(Path(name)) as file:
            yield (line.decode("utf-8-sig", "replace") for line in file)
    except OSError as error:
        raise UsageError(f"the questions cannot be read from {name} ({error.strerror})") from error


def _answer_each(
    questions: Iterable[str], searcher: Searcher, request: SearchRequest, to_json: Callable[[SearchResult], object]
) -> int:
    """Write the result of each question that is not blank as a line of JSON, and return the exit code.

    The `request` says how they are asked.

    A question may go on from the last one that was answered: "and in Cuba?".
    """
    gc.enable()  # of questions there may be any number
    after, code = "", NOTHING
    for question in filter(None, map(cleaned, questions)):
        result = _found(searcher, replace(request, text=question, after=after))
        emit([json_line(to_json(result), sys.stdout)], sys.stdout)
        after = result.answer.asked if result.answer else after
        code = FOUND if result.hits or result.answer else code
    return code


def _found(searcher: Searcher, request: SearchRequest) -> SearchResult:
    from index.search.operators import ALL_KINDS  # noqa: PLC0415  loads NumPy, which the other commands do not need

    result = searcher.search(request)
    return result if result.hits else searcher.search(replace(request, kinds=ALL_KINDS))
