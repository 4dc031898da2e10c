"""How large the window is before anybody has sized it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from viewer.shell.window_state import WINDOW_SIZE, first_size


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1366, 768), QSize(1280, 728)),
        (QSize(1280, 800), QSize(1280, 760)),
        (QSize(1024, 768), QSize(1024, 728)),
        (QSize(2560, 1440), QSize(*WINDOW_SIZE)),
    ],
)
def test_the_foot_of_the_first_window_is_on_the_screen(room: QSize, size: QSize) -> None:
    assert first_size(room) == size


def test_a_picture_is_as_large_as_ever() -> None:
    assert first_size(QSize(800, 800)) == QSize(*WINDOW_SIZE)
