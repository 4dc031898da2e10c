"""A box for a whole number."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from index.typed import in_plain_signs


class NumberBox(QSpinBox):
    """Takes digits of any script, and leaves out what comes along with a number that is pasted."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return whether this may become a number, and the corrected text and caret position."""
        before = self.prefix() if text.startswith(self.prefix()) else ""
        after = self.suffix() if text.endswith(self.suffix()) else ""
        number = text.removeprefix(before).removesuffix(after)
        text = f"{before}{in_plain_signs(number).strip()}{after}"
        return super().validate(text, min(position, len(text)))
