"""Files to take away: right in kind, whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from index.arrangements.csv_export import csv_text
from index.arrangements.export import json_text
from viewer.arrangements.export_service import ExportService
from viewer.arrangements.scene_export import Picture, export_scene
from viewer.kit.safe_file import SaveError, save

TODAY = date(2026, 11, 22)


@pytest.fixture
def service(qapp, edited):
    """Return an export service on a day that stays the same."""
    return ExportService(edited, today=lambda: TODAY)


@pytest.fixture
def rows(edited):
    """Return all arrangements, the last first."""
    return edited.arrangements()[::-1]


def test_csv_keeps_order_and_opens_as_utf_8_in_spreadsheets(service, rows, tmp_path):
    file = tmp_path / "rows.csv"
    service.export(rows, file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    text = file.read_bytes().decode("utf-8-sig")
    assert text == csv_text(rows, TODAY)
    assert [row["id"] for row in csv.DictReader(io.StringIO(text))] == [each.id for each in rows]


def test_json_is_the_terminals(service, rows, tmp_path):
    file = tmp_path / "rows.json"
    service.export(rows, file)
    assert file.read_text(encoding="utf-8") == json_text(rows, TODAY)
    assert [row["id"] for row in json.loads(file.read_text(encoding="utf-8"))] == [each.id for each in rows]


def test_markdown_has_a_footnote_for_every_statement(service, rows, tmp_path):
    file = tmp_path / "rows.MD"
    service.export(rows, file)
    notes = re.findall(r"^\[\^\d+\]: ", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(notes) == sum(len(each.statements) for each in rows)


def test_a_briefing_pdf_has_title_pages_and_links_to_its_notes(service, rows, tmp_path):
    file = tmp_path / "sheet.pdf"
    service.export_sheet(service.sheet(rows, ""), file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b'<rdf:li xml:lang="x-default">Protecting-power arrangements</rdf:li>' in data
    assert len(re.findall(rb"/Type /Page\b", data)) == int(re.search(rb"/Count (\d+)", data)[1]) <= 2
    assert data.count(b"/Subtype /Link") >= sum(len(each.statements) > 0 for each in rows)


def test_a_long_briefing_goes_on_over_as_many_pages_as_it_needs(service, rows, tmp_path):
    file = tmp_path / "sheet.pdf"
    service.export_sheet(service.sheet(rows * 30, ""), file)
    assert len(re.findall(rb"/Type /Page\b", file.read_bytes())) > 2


def test_what_cannot_be_written_is_told_and_leaves_the_old_file(service, rows, tmp_path):
    taken = tmp_path / "rows.csv"
    taken.mkdir()
    with pytest.raises(SaveError, match=r"rows\.csv could not be written .*Nothing was changed"):
        service.export(rows, taken)
    assert list(tmp_path.iterdir()) == [taken]


def test_a_file_is_replaced_in_one_step(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"old")
    save(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.fixture
def scene(qapp):
    """Return a scene with a red square that a screen would keep as pixels."""
    made = QGraphicsScene()
    square = made.addRect(0, 0, 40, 20, brush=QColor("red"))
    square.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    return made


def test_a_scene_as_a_drawing_to_scale(scene, tmp_path):
    export_scene(Picture(scene, "Map", QColor("white"), scene.sceneRect(), 10.0), tmp_path / "a.svg")
    text = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "<title>Map</title>" in text
    assert "#ff0000" in text
    assert "<image" not in text


def test_a_scene_as_a_picture_on_its_ground_below_its_head(scene, tmp_path):
    def head(painter, rect):
        painter.fillRect(rect, QColor("blue"))

    export_scene(Picture(scene, "Map", QColor("white"), QRectF(0, 0, 60, 20), 2.0, head, 10.0), tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (240, 100)
    assert [image.pixelColor(*at).name() for at in ((5, 5), (30, 90), (230, 60))] == ["#0000ff", "#ff0000", "#ffffff"]
    assert image.text("Title") == "Map"
