"""How a text follows the appearance of the program."""

from __future__ import annotations

from viewer.kit.widgets.wheel_steps import WheelSteps
from viewer.reading.page.reader_view import ReaderView
from viewer.settings.appearance import Appearance


def follow_appearance(reader: ReaderView, appearance: Appearance) -> None:
    """Keep a reader in the chosen theme and type from now on, and let Ctrl and the wheel change its size."""
    appearance.changed.connect(reader.set_theme)
    appearance.typeset.connect(reader.set_typography)
    WheelSteps(reader).stepped.connect(appearance.step_size)
