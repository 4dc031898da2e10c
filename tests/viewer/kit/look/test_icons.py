"""Icons are painted once from their outlines, for every scale, and in a theme's colours when they are shown."""

from __future__ import annotations

import importlib

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage

from tests.architecture.source_tree import ROOT
from viewer.kit.look.icons import Icons
from viewer.shell.all_actions import ACTIONS

FOLDER = ROOT / "resources" / "icons"


@pytest.fixture
def make_icons(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("make_icons")


def pixels(image: QImage) -> np.ndarray:
    """Return the values of a picture's pixels, of one byte each, or of four."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, :].astype(int)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_what_is_painted_is_what_was_drawn(qapp, make_icons, scale):
    drawn, painted = make_icons.strip(24 * scale), QImage(str(FOLDER / "painted" / f"{24 * scale}.png"))
    assert painted.text("names") == drawn.text("names")
    assert np.abs(pixels(drawn) - pixels(painted)).max() <= 3  # processors round otherwise


def test_the_program_has_its_own_in_every_size(qapp, make_icons):
    sizes = Icons(FOLDER).program_icon().availableSizes()
    assert sorted(size.width() for size in sizes) == sorted(make_icons.PROGRAM_SIDES)


def test_every_action_has_one_that_is_drawn(qapp):
    names = Icons(FOLDER).names
    assert {*names} == {file.stem for file in FOLDER.glob("*.svg")} - {"good-offices"}
    assert {action.icon for action in ACTIONS} <= {*names}


def test_an_icon_has_the_colour_of_the_text_and_is_dimmed_when_disabled(qapp, theme):
    icon = Icons(FOLDER).icon("search", theme)
    for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
        image = icon.pixmap(24, 24, mode).toImage()
        colors = {
            image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
        }
        assert colors == {QColor(theme.color(role)).name()}


def test_arrows_point_the_other_way_where_one_reads_from_the_right(qapp, theme):
    icons = Icons(FOLDER)
    before = {name: icons.icon(name, theme).pixmap(24, 24).toImage() for name in ("back", "search")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: icons.icon(name, theme).pixmap(24, 24).toImage() for name in before}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert after["back"] == before["back"].flipped(Qt.Orientation.Horizontal)
    assert after["search"] == before["search"]
