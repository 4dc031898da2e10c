"""A reader's document has tables: they are read, searched, found in, marked, cited, printed and told of."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from index.citing.reference import passage_reference
from tests.stories.shelf.test_adding_documents import drop
from tests.stories.test_find_in_document import find
from viewer.kit.roles import HitRole
from viewer.printing.print_choice import selection_choice
from viewer.shelf.properties_dialog import PropertiesDialog

SMALL = "<table><tr><th>Power<th>Host<tr><td>Zebraland<td>Quaggaburg<tr><td>Elsewhere<td>Nowhere</table>"
LARGE = "<table><tr><th>Name<th>Number" + "".join(f"<tr><td>Name{n}<td>Okapi{n}" for n in range(50)) + "</table>"


@pytest.fixture
def document(reader, tmp_path):
    """A document with a small and a large table, dropped on the window, found and read."""
    file = tmp_path / "tables.html"
    file.write_text(f"<!doctype html><meta charset=utf-8><h1>Tables</h1><p>Text.</p>{SMALL}<p>More.</p>{LARGE}")
    drop(reader, file)
    service = reader.features.adding.service
    with reader._qtbot.waitSignal(service.indexed, timeout=60_000):
        service.refresh_index()
    (added,) = [each.document for each in service.files]
    reader.features.adding.dialog.close()
    reader.window.activateWindow()
    reader.window.reader.setFocus()
    return added


def block_with(reader, words: str):
    return next(block for block in reader.window.reader._page.blocks if words in block.text)


def test_words_of_cells_are_found_and_shown_apart(reader, document):
    reader.type('"zebraland quaggaburg"')
    assert [result.partition("/")[0] for result in reader.results] == [document]
    model = reader.found.results
    assert model.index(0, 0, model.index(0, 0)).data(HitRole).snippet.text == "Zebraland · Quaggaburg"


def test_words_of_a_cell_are_found_in_the_document(qtbot, reader, document):
    row = block_with(reader, "Zebraland")
    find(qtbot, reader, "quagga")
    assert reader.marked == ["Quagga"]
    found = reader.window.reader.words.caret
    assert found == (row.id, row.text.index("Quagga"))


def test_a_row_is_marked_cited_and_printed_in_words_that_stand_apart(reader, document):
    row = block_with(reader, "Zebraland")
    reader.window.reader.words.select(row.id, (0, len(row.text)))
    assert reader.window.reader.selected == ((row.id, (0, len(row.text))),)
    cited = passage_reference(row, reader.program.library, row.text)
    assert cited.quote == "Zebraland · Quaggaburg"
    choice = selection_choice(reader.program.library, [(row.id, (10, len(row.text)))], notes=False)
    assert choice.blocks[-1].text.count("\t") == 1


def test_the_large_one_is_read_row_by_row_below_its_names(reader, document):
    shown = reader.window.reader
    row = block_with(reader, "Okapi7")
    (run,) = shown._page.cursors(row.id, 0, 5)
    assert QTextCursor(run).currentTable() is None
    assert run.block().text() == "Name: Name7 · Number: Okapi7"


def test_the_properties_tell_how_tables_are_shown(reader, document):
    reader.features.shelving.menu.show_properties(document)
    (dialog,) = [each for each in reader.window.findChildren(PropertiesDialog) if each.isVisible()]
    lines = dialog.text.toPlainText()
    assert "1 shown as table" in lines
    assert "1 shown row by row, with more than 40 rows or 6 columns" in lines
