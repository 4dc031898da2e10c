"""The search measured against SQLite FTS5: time for each keystroke, and how good the ranking is.

The texts are not part of the project: the folder of corpora is taken from GOOD_OFFICES_CORPORA and folders of
installed documentation (HTML) from GOOD_OFFICES_DOCUMENTATION, separated as in PATH (/usr/share/doc if it is not set).
What is missing is skipped.
"""

from __future__ import annotations

import os
import sys
import tomllib
from itertools import chain
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import process_time

from kept_figures import tell
from search_corpora import (
    FRUS,
    Section,
    build,
    content,
    documentation,
    first_passages,
    frus_documents,
    frus_sections,
    megabytes,
    passages,
)
from search_peer import Peer, stock_build

from index.built.build import build as build_library
from index.content.loader import load
from index.model import State
from index.results import SearchRequest
from index.search.searcher import Searcher
from tests.relevance.measuring import asked, found_by, measured, table

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "resources" / "library"
HITS = 20
ROUNDS = 2
BUDGETS = {5_000: (8.0, 1.0), 50_000: (30.0, 0.5)}
BUNDLED_BUDGET = 2.0
QUESTIONS = 40


def main() -> int:
    """Measure with the texts that are available, print the figures, and return 0."""
    corpora = Path(os.environ.get("GOOD_OFFICES_CORPORA", ""))
    folders = [Path(part) for part in os.environ.get("GOOD_OFFICES_DOCUMENTATION", "/usr/share/doc").split(os.pathsep)]
    with TemporaryDirectory() as scratch:
        print_bundled(Path(scratch) / "bundled")
    if not (corpora / FRUS).is_dir():
        print(f"Search: the rest is skipped, {FRUS} is not there (set GOOD_OFFICES_CORPORA to the folder it is in)")
        return 0
    with TemporaryDirectory() as scratch:
        print_precision(corpora, Path(scratch))
        for count, (milliseconds, share) in BUDGETS.items():
            taken = first_passages(chain(frus_sections(corpora), documentation(folders)), count)
            if sum(len(section.passages) for section in taken) < count:
                print(f"Search, {count:,} passages: skipped, not enough text (set GOOD_OFFICES_DOCUMENTATION)")
                continue
            print_speed(Path(scratch) / str(count), taken, frus_questions(corpora), milliseconds, share)
    return 0


def print_bundled(scratch: Path) -> None:
    """Print for the bundled library the time of each keystroke, and how well the readers' questions are answered."""
    scratch.mkdir()
    folder = scratch / "library"
    build_library(LIBRARY, folder)
    made = load(LIBRARY)
    peer = Peer(scratch / "peer.sqlite", passages(made))
    ours, theirs = keystrokes(folder, peer, [question.text for question in asked()])
    print(f"Search, the bundled library, {len(made.blocks)} blocks")
    print(f"  ours  {summary(ours)} (budget p95 {BUNDLED_BUDGET:.0f} ms)")
    print(f"  FTS5  {summary(theirs)}")
    tell("keystroke_bundled", p95(ours) / p95(theirs), "ours / FTS5 at p95")
    searcher = Searcher(folder)
    print(table(measured(asked(), found_by(searcher))))
    print("The same questions, SQLite FTS5 (all words, else any)")
    rows = {block.row: block.id for block in made.blocks}
    print(table(measured(asked(), lambda text: [rows[row] for row, _ in peer.all_or_any(text, HITS)])))
    searcher.close()
    peer.close()


def print_speed(scratch: Path, sections: list[Section], questions: list[str], budget: float, share: float) -> None:
    """Build both indexes of the same passages and print the time of each keystroke."""
    made = content(sections, states())
    started = process_time()
    folder = build(scratch, made)
    built = process_time()
    peer = Peer(scratch / "peer.sqlite", passages(made))
    seconds, peer_seconds = built - started, process_time() - built
    ours, theirs = keystrokes(folder, peer, questions + titles(sections))
    peer.close()
    text = sum(len(block.text.encode()) for block in made.blocks) / 1e6
    size = megabytes(folder / "whoosh")
    stock_seconds, stock_size = stock_build(scratch / "stock", passages(made))
    print(f"Search, {len(made.blocks):,} blocks, {text:.1f} MB")
    tell(f"build_{len(made.blocks)}", seconds / peer_seconds, "building, processor time, ours / FTS5")
    print(f"  built in {seconds:.1f} s, index {size:.1f} MB; Whoosh alone {stock_seconds:.1f} s, {stock_size:.1f} MB")
    print(f"  ours  {summary(ours)} (budget p95 {budget:.0f} ms)")
    print(f"  FTS5  {summary(theirs)}")
    tell(f"keystroke_{len(made.blocks)}", p95(ours) / p95(theirs), f"ours / FTS5 at p95 (budget {share})")


def keystrokes(folder: Path, peer: Peer, questions: list[str]) -> tuple[list[float], list[float]]:
    """Return for each keystroke of these questions its milliseconds of processor time, ours and the peer’s, at best."""
    typed = [question[:end] for question in questions for end in range(1, len(question) + 1)]
    ours, theirs = [float("inf")] * len(typed), [float("inf")] * len(typed)
    for _ in range(ROUNDS):
        searcher = Searcher(folder)
        for place, text in enumerate(typed):
            started = process_time()
            searcher.search(SearchRequest(text, limit=HITS))
            between = process_time()
            peer.typed(text, HITS)
            ours[place] = min(ours[place], (between - started) * 1e3)
            theirs[place] = min(theirs[place], (process_time() - between) * 1e3)
        searcher.close()
    return ours, theirs


def print_precision(corpora: Path, scratch: Path) -> None:
    """Print the mean average precision of both on the judged questions of the FRUS collection."""
    documents = frus_documents(corpora)
    made = content([section for _, section in documents], states())
    searcher, peer = Searcher(build(scratch / "frus", made)), Peer(scratch / "frus.sqlite", passages(made))
    topics = {f"t{place}": number for place, (number, _) in enumerate(documents, start=1)}
    topic_of = {block.row: block.topic for block in made.blocks}
    asked, judged = frus_judgements(corpora)
    ours = {n: [hit.path[-1][0] for hit in searcher.search(SearchRequest(q, 700, False)).hits] for n, q in asked}
    theirs = {n: [topic_of[row] for row, _ in peer.any_word(q, 700)] for n, q in asked}
    searcher.close()
    peer.close()
    for name, found in (("ours", ours), ("FTS5", theirs)):
        ranked = {n: list(dict.fromkeys(topics[t] for t in hits if t in topics)) for n, hits in found.items()}
        print(f"Mean average precision on {FRUS}, {name}: {mean_average_precision(ranked, judged):.4f}")


def mean_average_precision(ranked: dict[str, list[str]], judged: dict[str, set[str]]) -> float:
    """Return the mean over all judged questions of the precision at each relevant document."""
    return sum(average_precision(ranked[number], good) for number, good in judged.items()) / len(judged)


def average_precision(ranked: list[str], good: set[str]) -> float:
    """Return the mean precision at the relevant documents of one ranking."""
    places = [place for place, document in enumerate(ranked, start=1) if document in good]
    return sum(found / place for found, place in enumerate(places, start=1)) / len(good)


def frus_judgements(corpora: Path) -> tuple[list[tuple[str, str]], dict[str, set[str]]]:
    """Return the questions as (number, text), and by number the documents judged relevant."""
    lines = (corpora / FRUS / "queries.tsv").read_text("utf-8").splitlines()
    asked = [(number, text) for number, text, *_ in (line.split("\t") for line in lines)]
    judged: dict[str, set[str]] = {}
    for line in (corpora / FRUS / "qrels.trec").read_text("utf-8").splitlines():
        number, _, document, relevant = line.split()
        if int(relevant) > 0:
            judged.setdefault(number, set()).add(document)
    return asked, judged


def frus_questions(corpora: Path) -> list[str]:
    """Return some of the FRUS questions, evenly spread."""
    asked, _ = frus_judgements(corpora)
    return [text.lower() for _, text in asked[:: len(asked) // QUESTIONS]][:QUESTIONS]


def titles(sections: list[Section]) -> list[str]:
    """Return the beginnings of some titles as questions, evenly spread over the corpus."""
    chosen = sections[:: max(1, len(sections) // QUESTIONS)][:QUESTIONS]
    return [" ".join(section.title.split()[:4]).lower() for section in chosen]


def states() -> tuple[State, ...]:
    """Return the states of the bundled library."""
    listed = tomllib.loads((ROOT / "resources" / "library" / "states.toml").read_text("utf-8"))["state"]
    return tuple(
        State(s["code"], s["name"], tuple(s.get("aliases", ())), tuple(s.get("demonyms", ())), s.get("capital", ""))
        for s in listed
    )


def summary(times: list[float]) -> str:
    """Return median, p95 and longest of these milliseconds."""
    return f"p50 {quantiles(times, n=2)[0]:.2f}  p95 {p95(times):.2f}  max {max(times):.1f} ms"


def p95(times: list[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    sys.exit(main())
