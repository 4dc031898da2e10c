"""The invariants that hold after every act."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.simulator.marking_acts import marks
from tests.simulator.reader_at_program import ReaderAtProgram, rows_of
from tests.viewer.audits import nameless
from viewer.kit.roles import ArrangementRole, CountRole, MarkedRole, TopicRole
from viewer.reading.passages import Passages
from viewer.settings.setting_specs import SPECS
from viewer.settings.settings import Settings


def text_stands_at_the_place(reader: ReaderAtProgram) -> Iterator[str]:
    """Every text on screen shows the page of its place, at that line; Home is on none."""
    for text in (each for each in reader.texts.all if not each.pane.isHidden()):
        place, block = text.navigation.place, reader.library.block(text.navigation.place.block)
        if text.reader.place != (place.block, place.offset):
            yield f"the text stands at {text.reader.place}, the history at {place}"
        page = block.page if block else 0
        if text.reader.page_number != page:
            yield f"page {text.reader.page_number} is shown, the place is on page {page}"


def text_is_word_for_word(reader: ReaderAtProgram) -> Iterator[str]:
    """The words of every block on screen are those of the library."""
    for text in reader.texts.all:
        document, page = text.reader.document(), text.reader._page
        for block in page.blocks:
            shown = document.findBlockByNumber(page.number(block.id)).text()
            if block.text not in shown:
                yield f"{block.id} reads {shown!r}"


def contents_and_line_above_follow(reader: ReaderAtProgram) -> Iterator[str]:
    """Contents, breadcrumb and tab name the topic of the place; Home is below no topic."""
    block = reader.library.block(reader.place.block)
    topic = block and block.topic
    chosen = [index.data(TopicRole).id for index in reader.window.contents.tree.selectionModel().selectedRows()]
    if chosen != ([topic] if topic else []):
        yield f"the contents stand at {chosen}, the text at {topic}"
    for text in (each for each in reader.texts.all if not each.pane.isHidden()):
        title = Passages(reader.library).title(text.navigation.place.block)
        if not text.breadcrumb.accessibleName().endswith(title):
            yield f"the line above says {text.breadcrumb.accessibleName()!r}, the topic is {title!r}"


def arrangements_follow(reader: ReaderAtProgram) -> Iterator[str]:
    """The arrangements that the passage states or a search has found are marked, and no others."""
    model, passage = reader.program.shown, reader.place.block
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        arrangement = index.data(ArrangementRole)
        found = model.source.is_found(arrangement)
        stated = found or any(statement.passage == passage for statement in arrangement.statements)
        if bool(index.data(MarkedRole)) != stated:
            yield f"{arrangement.id} is {'not ' if stated else ''}marked at {passage}"


def tabs_are_those_there_are(reader: ReaderAtProgram) -> Iterator[str]:
    """The strip shows every tab, or none where there is but one; each is called by its place."""
    tabs, strip = reader.features.tabbing.tabs, reader.features.tabbing._strip
    if not 0 <= tabs.current < len(tabs.tabs) or tabs.tabs[tabs.current] is not reader.program.navigation.history:
        yield "the current tab is not the one that is read"
    if strip is None:
        if len(tabs.tabs) > 1:
            yield "there is no strip for several tabs"
        return
    titles = [Passages(reader.library).title(each.place.block).replace("&", "&&") for each in tabs.tabs]
    if [strip.tabText(at) for at in range(strip.count())] != titles or strip.currentIndex() != tabs.current:
        yield f"the strip shows {[strip.tabText(at) for at in range(strip.count())]}, the tabs are {titles}"
    if strip.isHidden() != (len(titles) == 1):
        yield "the strip is shown for one tab, or hidden for several"


def actions_are_allowed_when_they_can_be_done(reader: ReaderAtProgram) -> Iterator[str]:
    """Back, forward, undo and redo can be chosen when they lead somewhere."""
    ways, service = reader.active.navigation, reader.features.annotations
    allowed = {"back": ways.can_back, "forward": ways.can_forward, "undo": service.can_undo, "redo": service.can_redo}
    for key, can in allowed.items():
        if reader.window.actions_table[key].isEnabled() != can:
            yield f"{key} is {'not ' if can else ''}allowed"


def results_are_those_of_the_words(reader: ReaderAtProgram) -> Iterator[str]:
    """Results stand for the words in the box; without a search nothing of one is left in contents and text."""
    result, words = reader.features.searching._result, reader.window.search_box.text()
    if words.strip() and (result is None or result.query != words):
        yield f"the results are of {result and result.query!r}, the words are {words!r}"
    if words.strip() and not reader.window.contents.searching:
        yield "there are words in the box and no results"
    if not words.strip() and result is not None:
        yield "there are results of no words"
    if result is None and rows_of(reader.window.contents.tree, lambda each: each.data(CountRole)):
        yield "topics still carry numbers of hits"
    source = reader.program.shown.source
    if result is None and any(map(source.is_found, source.rows)):
        yield "arrangements of no search are marked in the panel"
    if result is None and any(text.reader._marks._hits for text in reader.texts.all):
        yield "words of no search are marked in the text"


def marks_are_on_disk(reader: ReaderAtProgram) -> Iterator[str]:
    """What is said to be saved can be read from the file by anybody."""
    if not reader.features.annotations.all_saved:
        return
    path: Path = reader.features.store.path
    rows = []
    if path.exists() and path.stat().st_size:  # a file without a byte is what a full disk leaves of a new one
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
            rows = file.execute("SELECT id, kind, block, start, text, tags, standing FROM annotation").fetchall()
    kept = {row[0]: (*row[1:5], tuple(json.loads(row[5])), row[6]) for row in rows}
    own = {
        name: (each.kind.value, each.anchor.block, each.anchor.start, each.text, each.tags, each.standing.value)
        for name, each in marks(reader).items()
    }
    if kept == own:
        reader.disk.excused -= {"marks"}
    elif "marks" not in reader.disk.excused:
        yield f"on disk are {kept}, in the program {own}"


def success_is_told_only_when_it_is_true(reader: ReaderAtProgram) -> Iterator[str]:
    """No mark is reported as added unless it is on disk."""
    if reader.features.annotations.all_saved:
        return
    for source in ("Bookmark added: {0}.", "Highlighted: {0}."):
        said = reader.features.annotating.tr(source).partition("{0}")[0]
        yield from (f"told {each!r}" for each in reader.told if each.startswith(said))


def settings_are_on_disk(reader: ReaderAtProgram) -> Iterator[str]:
    """What was set can be read from the file."""
    if reader.disk.kind:
        return
    with TemporaryDirectory() as folder:
        file = reader.program.settings._path
        kept = Settings(Path(shutil.copy(file, folder)) if file.exists() else Path(folder) / file.name)
        differing = [spec.key for spec in SPECS if kept.get(spec) != reader.program.settings.get(spec)]
    if not differing:
        reader.disk.excused -= {"settings"}
    elif "settings" not in reader.disk.excused:
        yield f"not on disk: {differing}"


def every_control_has_a_name(reader: ReaderAtProgram) -> Iterator[str]:
    """A screen reader can name everything that can be operated."""
    yield from nameless(reader.window)


def exactly_one_thing_has_the_focus(reader: ReaderAtProgram) -> Iterator[str]:
    """The keys go to something that is seen and can be used, in a window that is on top."""
    focus = QApplication.focusWidget()
    if focus is None:
        yield "nothing has the focus"
    elif not focus.isVisible() or not focus.isEnabled() or focus.window() is not QApplication.activeWindow():
        yield f"the focus is in {type(focus).__name__} {focus.accessibleName()!r}, which cannot be used"
    elif focus.focusPolicy() == Qt.FocusPolicy.NoFocus and focus.window() is focus:
        yield f"the focus is in {type(focus).__name__}"


def nothing_stands_over_the_window(reader: ReaderAtProgram) -> Iterator[str]:
    """No menu, list or dialog stays behind."""
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not reader.window and each.metaObject().className() != "QTipLabel":
            yield f"{type(each).__name__} {each.windowTitle()!r} stands over the window"


INVARIANTS: tuple[Callable[[ReaderAtProgram], Iterator[str]], ...] = (
    text_stands_at_the_place,
    text_is_word_for_word,
    contents_and_line_above_follow,
    arrangements_follow,
    tabs_are_those_there_are,
    actions_are_allowed_when_they_can_be_done,
    results_are_those_of_the_words,
    marks_are_on_disk,
    success_is_told_only_when_it_is_true,
    settings_are_on_disk,
    every_control_has_a_name,
    exactly_one_thing_has_the_focus,
    nothing_stands_over_the_window,
)
_SAID_BY_THE_PLATFORM = re.compile("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")


def is_a_warning(message: str) -> bool:
    """Return whether a message of Qt reports something wrong."""
    return not _SAID_BY_THE_PLATFORM.search(message)
