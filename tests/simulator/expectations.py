"""What a simulator expects of the places: a memory of its own of where the reader is, was, and may not be led from."""

from __future__ import annotations

from typing import Any

from tests.simulator.acts import Effect
from tests.simulator.reader_at_program import ReaderAtProgram, Violation, Whereabouts


class Expectations:
    """Remembers, for each text, where the reader really is: what was only looked at does not count."""

    def __init__(self) -> None:
        self._committed: dict[Any, Whereabouts] = {}
        self._visited: dict[Any, set[str]] = {}
        self._find_begun: Whereabouts | None = None
        self._gone_since = self._previewing = False
        self._passed: list[str] = []

    def look(self, reader: ReaderAtProgram) -> dict[Any, Whereabouts]:
        """Return where all texts are."""
        shown = (text for text in reader.texts.all if not text.pane.isHidden())
        return {text: Whereabouts.of(text) for text in shown if text.navigation.place is not None}

    def start(self, reader: ReaderAtProgram) -> None:
        """Begin anew with a program that was just started."""
        self._committed, self._find_begun = self.look(reader), None
        self._visited = {text: {at.place.block} for text, at in self._committed.items()}
        tabs = {each.place.block for each in reader.features.tabbing.tabs.tabs}
        self._visited[reader.texts.first] |= tabs

    def check(
        self,
        reader: ReaderAtProgram,
        effect: Effect,
        before: dict[Any, Whereabouts],
        active: Any,
        finding: bool,
    ) -> None:
        """Raise Violation unless what an act did to the places is what its effect allows."""
        after, self._passed = self.look(reader), reader.passed
        if effect is not Effect.START:
            getattr(self, f"_{effect.name.lower()}")(before, after, active)
            self._history_holds_only_what_was_visited(after)
        if effect in (Effect.GO, Effect.KEEP, Effect.BEGIN):
            self._gone_since = self._gone_since or after != before or self._previewing
        self._previewing = any(text.navigation.previewing for text in after)
        if reader.finding and (not finding or reader.active is not active):
            # Finding began where the reader was before the first find was shown.
            began = before if not finding else after
            self._find_begun, self._gone_since = began.get(reader.active, after[reader.active]), False

    def _stay(self, before: Any, after: Any, _active: Any) -> None:
        for text, at in before.items():
            if after.get(text) != at:
                raise Violation("only what leads somewhere moves the text", at, after[text])

    def _begin(self, before: Any, after: Any, active: Any) -> None:
        if after[active].place != before[active].place:
            raise Violation("beginning to search moves nothing", before[active], after[active])
        self._commit(before, after)

    def _look(self, before: Any, after: Any, active: Any) -> None:
        committed, at = self._committed[active], after[active]
        previewed = Whereabouts((*committed.earlier, committed.place), at.place, ())
        if at not in (committed, previewed):
            raise Violation("looking leaves the history alone", committed, at)
        self._others_stay(before, after, active)

    def _leave(self, before: Any, after: Any, active: Any) -> None:
        if after[active] != self._committed[active]:
            raise Violation("Esc returns to where the search began", self._committed[active], after[active])
        self._others_stay(before, after, active)

    def _find_no_more(self, before: Any, after: Any, active: Any) -> None:
        begun, at = self._find_begun, after[active]
        if begun is not None and at.place != begun.place:
            raise Violation("Esc returns to where finding began", begun, at)
        if begun is not None and not self._gone_since and at != begun:
            raise Violation("finding leaves no trace in the history", begun, at)
        if self._gone_since:
            self._commit(before, after)

    def _keep(self, before: Any, after: Any, _active: Any) -> None:
        for text in before.keys() & after.keys():
            if after[text].place != before[text].place:
                raise Violation("nothing but the focus moves", before[text], after[text])
        self._commit(before, after)

    def _go(self, before: Any, after: Any, _active: Any) -> None:
        self._commit(before, after)

    def _commit(self, before: Any, after: Any) -> None:
        """Take note that the reader has been wherever they were before, and is where they are now."""
        for text, at in after.items():
            if text.navigation.previewing:
                if before.get(text) != at:
                    raise Violation("whoever goes somewhere is there", at)
                continue
            visited = self._visited.setdefault(text, set())
            visited |= {at.place.block, *([before[text].place.block] if text in before else []), *self._passed}
            self._committed[text] = at

    def _others_stay(self, before: Any, after: Any, active: Any) -> None:
        for text, at in before.items():
            if text is not active and after.get(text) != at:
                raise Violation("the other text stays where it is", at, after[text])

    def _history_holds_only_what_was_visited(self, after: Any) -> None:
        for text, at in after.items():
            held = {place.block for place in (*at.earlier, *at.later)}
            if strange := held - self._visited.get(text, set()):
                raise Violation("the history holds only places that were visited", sorted(strange), at)
