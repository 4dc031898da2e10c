"""How large the window and its panes are: before anybody has sized them, and when what was saved is damaged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QWidget

from viewer.shell.window_state import WINDOW_SIZE, first_size, with_widths_of


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1366, 768), QSize(1280, 728)),
        (QSize(1280, 800), QSize(1280, 760)),
        (QSize(1024, 768), QSize(1024, 728)),
        (QSize(2560, 1440), QSize(*WINDOW_SIZE)),
        (QSize(960, 540), QSize(960, 500)),  # 1920 × 1080 at 200 %
        (QSize(910, 512), QSize(910, 472)),  # 1366 × 768 at 150 %
    ],
)
def test_the_foot_of_the_first_window_is_on_the_screen(room: QSize, size: QSize) -> None:
    assert first_size(room) == size


def test_of_a_damaged_splitter_only_widths_that_can_be_are_taken(qtbot):
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    for _ in range(3):
        splitter.addWidget(QWidget())
    splitter.setSizes([200, 300, 100])
    own = bytes(splitter.saveState().data())
    assert with_widths_of(own, own) == own
    assert with_widths_of(b"", own) == own
    for place in range(len(own)):
        for byte in (0, 1, 127, 128, 255):
            state = with_widths_of(own[:place] + bytes([byte]) + own[place + 1 :], own)
            widths = [int.from_bytes(state[at : at + 4], "big") for at in (12, 16, 20)]
            assert (state[:12], state[24:]) == (own[:12], own[24:])
            assert all(width <= 100_000 for width in widths)
