"""What changed since the last edition: shown with links, and said once after an upgrade."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from index.published import Change, ChangeKind, Changes, FieldChange, Moved
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.settings.setting_specs import EDITION_SEEN


@pytest.fixture
def reader(start, monkeypatch):
    """Return the program and its features over a library in which one arrangement was corrected."""
    program, features = start()
    fields = (FieldChange("start", "1979", "1980"),)
    first = program.library.arrangements()[0].id
    change = Change(kind=ChangeKind.CORRECTED, of="arrangement", id=first, title="x", fields=fields)
    monkeypatch.setattr(program.library, "changes", lambda: Changes("0", "2020-01-01", (change,)))
    return program, features


def test_a_change_is_worded_and_leads_to_what_changed(reader) -> None:
    program, _features = reader
    program.window.actions_table["changes"].trigger()
    texts = [each for each in program.window.findChildren(QuietBrowser) if "since edition 0" in each.toPlainText()]
    assert "1980 (before: 1979)" in texts[0].toPlainText()
    texts[0].anchorClicked.emit(QUrl(f"good-offices://arrangement/{program.library.arrangements()[0].id}"))
    assert program.window.arrangements.chosen.arrangement is program.library.arrangements()[0]


@pytest.mark.parametrize(("seen", "said"), [("", False), ("0", True), ("same", False)])
def test_a_new_edition_is_said_once(reader, seen, said) -> None:
    program, features = reader
    program.settings.set(EDITION_SEEN, program.library.edition if seen == "same" else seen)
    messages = []
    program.window.announcement.connect(messages.append)
    features.help.tell_new_edition()
    program.window.close()
    features.help.tell_new_edition()
    assert ["edition" in text for text in messages] == [True] * said


@pytest.mark.parametrize("followers", [1, 2])
def test_what_was_divided_leads_to_the_first_of_its_successors(reader, monkeypatch, followers) -> None:
    program, features = reader
    blocks = [program.library.block_at(row).id for row in (5, 6)][:followers]
    monkeypatch.setattr(program.library, "moved", lambda *_: Moved("old-entry", tuple(blocks)))
    assert features.links.follow("good-offices://passage/old-entry") == ""
    assert program.navigation.place.block == blocks[0]


def test_what_was_removed_leads_nowhere_and_says_so(reader, monkeypatch) -> None:
    program, features = reader
    monkeypatch.setattr(program.library, "moved", lambda *_: Moved("old-entry", ()))
    assert "old-entry" in features.links.follow("good-offices://arrangement/old-entry")
