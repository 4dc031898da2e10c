"""Messages to readers come through one door, where they are shown and said aloud; so do menus and tabs."""

from __future__ import annotations

from tests.architecture.source_tree import source_files

DOORS = {
    "showMessage(": "main_window",
    "QAccessibleAnnouncementEvent(": "announcer",
    "QMenu(": "keys_menu",
    "(QTabBar)": "tab_bar",
}
OWN_ROWS = {"timeline_view"}  # announces the row it moves to at once, as tables do


def test_nothing_is_shown_in_the_status_bar_or_announced_on_another_way() -> None:
    aside = [
        file.name
        for file in source_files("viewer")
        for call, door in DOORS.items()
        if call in file.path.read_text(encoding="utf-8") and file.path.stem not in {door, *OWN_ROWS}
    ]
    assert aside == []
