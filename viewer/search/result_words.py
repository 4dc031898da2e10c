"""The result of a search in one sentence, the arrangements in it, and the state that it names."""

from __future__ import annotations

from index.built.library import Library
from index.results import ReadAs, SearchResult
from index.words.language import spoken, translate
from index.words.local_names import find_state
from index.words.wording import name_in_sentence, read_as_text, refused_text
from viewer.reading.overview.overview_places import state_place


def summary(result: SearchResult) -> str:
    """Return how many hits there are, that the words are nowhere or only spelled alike, or why nothing was searched."""
    if result.refused:
        return refused_text(result.refused)
    if not result.hits:
        return translate("SearchController", "Nothing was found for “{0}”.").format(result.query.strip())
    words = [hit for hit in result.hits if hit.kind in ("passage", "topic")]
    if words and all(hit.fuzzy for hit in words):
        similar = translate(
            "SearchController", "No word is spelled “{0}”. With similar words (≈): %n hit(s)", n=result.total
        )
        return similar.format(result.query.strip())
    if result.total > len(result.hits):
        best = translate("SearchController", "The best {0} of %n hit(s)", n=result.total)
        return best.format(spoken().number(len(result.hits)))
    return translate("SearchController", "%n hit(s)", n=result.total)


def found_arrangements(result: SearchResult) -> tuple[str, ...]:
    """Return the ids of the arrangements that answer a question or, without an answer, are among the hits."""
    if result.answer is not None:
        return tuple(arrangement.id for arrangement in result.answer.arrangements)
    return tuple(hit.id for hit in result.hits if hit.kind == "arrangement")


def way_to_state(result: SearchResult, library: Library) -> tuple[tuple[str, str], ...]:
    """Return the place of the state that the words name, with words that say so; an answer leads to its own states."""
    if result.answer is not None and result.answer.arrangements:
        return ()
    state = find_state(library, result.query)
    if state is None:
        return ()
    go_to = translate("SearchController", "Go to {state}").format(state=name_in_sentence(state))
    return ((state_place(state.code), go_to),)


def words_of_query(read_as: ReadAs) -> str:
    """Return the words that were searched for; that all are wanted is told only beside alternatives."""
    told = read_as_text(read_as)
    return told if " OR " in told else told.replace(" AND ", " ")
