"""Somebody takes a topic into a meeting, on paper."""

from __future__ import annotations

from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from viewer.printing.print_dialog import PrintDialog


def test_what_is_read_is_saved_as_a_pdf_by_keyboard(reader, tmp_path, monkeypatch):
    file = tmp_path / "role.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    reader.program.navigation.open("swiss-mandate-since-1980")
    reader.window.reader.setFocus()
    reader.press("Ctrl+P")
    asked = reader.window.findChild(PrintDialog)
    assert asked.topic.text().endswith("Switzerland’s Role")
    asked.targets["pdf"].click()
    saved = PdfReader(file)
    text = " ".join(saved.pages[0].extract_text().split())
    assert "Switzerland has been acting as the protecting power for U.S. interests in Iran since 1980." in text
    assert "Editor’s note" in text
    assert [entry.title for entry in saved.outline] == ["Switzerland’s Role"]
