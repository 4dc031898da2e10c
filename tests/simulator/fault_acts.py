"""Faults that readers meet: programs left and killed, full disks, damaged files, new editions."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from tests.simulator.acts import Act, Effect, one_of
from tests.simulator.disk_faults import FULL, READ_ONLY
from tests.simulator.marking_acts import marks
from tests.simulator.reader_at_program import ReaderAtProgram, Violation


def leave_and_come_back(reader: ReaderAtProgram, _value: None) -> Effect:
    """Close the program and start it again: it comes back to the line, the tabs and the second text."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    before = _seen(reader)
    reader.quit()
    reader.start()
    if _seen(reader) != before:
        raise Violation("a start comes back to where the reader was", before, _seen(reader))
    return Effect.START


def kill_and_start(reader: ReaderAtProgram, after: int) -> Effect:
    """Kill the program, at once or when it has had time to write down the line, and start it again."""
    reader.come_to_rest(after)
    if reader.disk.kind:
        reader.disk.excused |= {"settings"}
    reader.disk.mend()
    acknowledged, first, excused = reader.acknowledged, reader.texts.first.navigation.place, reader.disk.excused
    reader.kill()
    reader.start()
    if "marks" not in excused and {name: each.text for name, each in marks(reader).items()} != acknowledged:
        raise Violation("what was acknowledged is on disk", acknowledged, marks(reader))
    if after > 1000 and "settings" not in excused and reader.texts.first.navigation.place != first:
        raise Violation("a start after a kill comes back to the line", first, reader.texts.first.navigation.place)
    return Effect.START


def _seen(reader: ReaderAtProgram) -> tuple[object, ...]:
    beside = reader.features.beside
    tabs = reader.features.tabbing.tabs
    return (
        reader.texts.first.navigation.place,
        [history.place for history in tabs.tabs],
        tabs.current,
        beside.navigation.place if beside.is_open else None,
        reader.program.appearance.theme.key if reader.program.settings else "",
        {name: each.text for name, each in marks(reader).items()},
    )


def settle_what_is_unsaved(reader: ReaderAtProgram) -> None:
    """Press “Try again”: what could not be written, or is gone from the disk, is written."""
    reader.features.unsaved.try_again()
    if not reader.features.annotations.all_saved or reader.program.settings.trouble:
        raise Violation("what could not be saved is saved as soon as it can be")


def break_the_disk(reader: ReaderAtProgram, kind: str) -> Effect:
    """Let the disk be full or the home read-only."""
    reader.disk.make(kind, reader.home)
    return Effect.STAY


def delete_the_home(reader: ReaderAtProgram, _value: None) -> Effect:
    """Delete the folder that the program writes to while it runs; it is made again with the next change."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    if reader.home.exists():  # it may be gone from the last time
        shutil.rmtree(reader.home)
    reader.disk.excused = {"marks", "settings"}
    return Effect.STAY


def mend_the_disk(reader: ReaderAtProgram, _value: None) -> Effect:
    """Let the disk be writable again."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    return Effect.STAY


def damage_the_marks(reader: ReaderAtProgram, value: tuple[str, int]) -> Effect:
    """Damage the file of bookmarks and notes while the program is closed: none is invented, the damage is reported."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    before = {name: each.text for name, each in marks(reader).items()}
    path = reader.features.store.path
    reader.quit()
    if path.exists():
        _damage(path, *value)
    reader.start()
    after = {name: each.text for name, each in marks(reader).items()}
    # One wrong byte may stand in somebody's words: then a word is wrong, and nobody can know.
    if not after.keys() <= before.keys() and value[0] != "byte":
        raise Violation("a damaged file brings up no marks that nobody made", value)
    if after != before and not reader.features.unsaved.bar.text and value[0] != "byte":
        raise Violation("marks that cannot be read are told of", value)
    return Effect.START


def damage_the_settings(reader: ReaderAtProgram, value: tuple[str, int]) -> Effect:
    """Damage the settings file while the program is closed: it starts all the same."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    path = reader.paths.settings
    reader.quit()
    if path.exists():
        _damage(path, *value)
    reader.start()
    return Effect.START


def _damage(path: Path, kind: str, seed: int) -> None:
    random, content = Random(seed), bytearray(path.read_bytes())
    if kind == "cut":
        del content[random.randrange(len(content) + 1) :]
    elif kind == "byte" and content:
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    elif kind == "page" and content:
        start = random.randrange(len(content))
        content[start : start + 512] = random.randbytes(min(512, len(content) - start))
    elif kind == "garbage":
        content = bytearray(random.randbytes(3000))
    path.write_bytes(content)


def read_another_edition(reader: ReaderAtProgram, _value: None) -> Effect:
    """Start with another edition of the library: marks move with their words, and none is lost."""
    reader.disk.mend()
    settle_what_is_unsaved(reader)
    before = marks(reader)
    reader.quit()
    reader.edition = 3 - reader.edition
    reader.start()
    reader.come_to_rest(1000)
    if marks(reader).keys() != before.keys():
        raise Violation("no mark is lost with a new edition")
    for each in marks(reader).values():
        block = reader.library.block(each.anchor.block)
        words = block.text[each.anchor.start : each.anchor.end] if block else ""
        if each.standing != "text changed" and words != each.anchor.quote:
            raise Violation("a mark stands at its words or says that they changed", each)
    return Effect.START


ACTS = (
    Act("leave the program and come back", 1.5, leave_and_come_back),
    Act("kill the program and start it after", 1.5, kill_and_start, one_of(0, 0, 2000)),
    Act("break the disk", 1, break_the_disk, one_of(FULL, READ_ONLY)),
    Act("delete the home", 0.5, delete_the_home),
    Act("mend the disk", 2, mend_the_disk),
    Act(
        "damage the marks by a",
        0.7,
        damage_the_marks,
        lambda random: (random.choice(("cut", "byte", "page", "garbage")), random.randrange(10**6)),
    ),
    Act(
        "damage the settings by a",
        0.5,
        damage_the_settings,
        lambda random: (random.choice(("cut", "byte", "page", "garbage")), random.randrange(10**6)),
    ),
    Act("read another edition", 0.7, read_another_edition),
)
