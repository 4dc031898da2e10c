"""The table of verdicts: `python -m tests.relevance`, with --show TEMPLATE for what was not answered rightly."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from index.built.build import build
from index.search.searcher import Searcher
from tests.relevance.algebra import promises
from tests.relevance.bars import SAMPLE, SAMPLE_SIZE, bars, broken, keep
from tests.relevance.hand_written import with_answers
from tests.relevance.judging import Verdict
from tests.relevance.measure import counted, generated, put, sample, sampled, table, truth_of
from tests.relevance.measuring import found_by, measured
from tests.relevance.measuring import table as table_of_places

LIBRARY = Path(__file__).parents[2] / "resources" / "library"


def main() -> int:
    """Print the verdicts by template and by language and return 0, or 1 where a kept figure got worse."""
    options = _options()
    with TemporaryDirectory(prefix="good-offices-relevance-") as folder:
        build(LIBRARY, Path(folder) / "library")
        searcher = Searcher(Path(folder) / "library")
        questions = sampled(generated(truth_of(searcher)), options.one_in)
        asked = list(put((one for one in questions if options.show in ("", one.template)), searcher))
        kept_promises = promises(searcher)
        places = table_of_places(measured(with_answers(), found_by(searcher)))
        searcher.close()
    if options.show:
        for one in asked:
            if one.judgement.verdict is not Verdict.RIGHT:
                print(f"{one.judgement.verdict:11}{' / '.join(one.question.texts)}\n{'':11}{one.card.sentence}")
    by_template = counted(asked, lambda question: question.template) | kept_promises
    print(table(by_template))
    print(table(counted(asked, lambda question: question.language)))
    print(places)
    if options.one_in > 1 or options.show:
        return 0
    in_sample = set(sample((one.question for one in asked), SAMPLE_SIZE))
    of_sample = counted((one for one in asked if one.question in in_sample), lambda _question: SAMPLE)
    figures = by_template | {SAMPLE: of_sample[SAMPLE]}
    worse = broken(figures, bars())
    print("\n".join(["", *worse]) if worse else "No kept figure got worse.")
    if options.keep:
        keep(figures, bars())
    return 1 if worse else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.relevance", description=__doc__)
    parser.add_argument("--one-in", type=int, default=1, help="ask only about one question of so many")
    parser.add_argument("--show", default="", help="list what was not answered rightly of one template")
    parser.add_argument("--keep", action="store_true", help="write the figures that got better to bars.toml")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
