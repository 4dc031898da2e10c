"""The reading fonts come with the program, each when it is chosen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextLayout

from tests.measuring_fonts import TALL, WIDE
from viewer.kit.look.fonts import Fonts
from viewer.settings.setting_specs import TEXT_FAMILY

FOLDER = Path(__file__).resolve().parents[4] / "resources" / "fonts"
OWN = [choice for choice in TEXT_FAMILY.choices if choice != "system"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is not fontconfig that Qt asks for fonts")
def test_tests_measure_with_fonts_of_their_own(qapp, fonts):
    read = {fonts.family(choice) for choice in OWN}
    generic = {"Sans Serif", "Serif", "Monospace"}  # Qt's names for substitutes
    assert {QFontInfo(qapp.font()).family()} == {*WIDE}
    assert set(QFontDatabase.families()) - read - generic == {*WIDE, *TALL}


def test_the_systems_letters_need_no_file(qapp, tmp_path):
    assert Fonts(tmp_path).family("system") == qapp.font().family()


def test_a_missing_file_leaves_the_systems_letters(qapp, tmp_path):
    assert Fonts(tmp_path).family("serif") == qapp.font().family()


@pytest.mark.parametrize("choice", OWN)
def test_a_family_is_loaded_once_and_has_both_weights(qapp, fonts, monkeypatch, choice):
    family = fonts.family(choice)
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", None)
    assert fonts.family(choice) == family
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles(family))


@pytest.mark.parametrize("choice", OWN)
@pytest.mark.parametrize("text", ["Ağrı, Łódź, São Tomé – “quoted”…", "· ≈ § ± × …"])
def test_names_and_signs_have_their_letters(qapp, fonts, choice, text):
    raw = QRawFont.fromFont(QFont(fonts.family(choice)))
    assert raw.familyName() == fonts.family(choice)
    assert [sign for sign in text if sign != " " and not raw.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("choice", OWN)
@pytest.mark.parametrize("text", ["السعودية", "ایران", "ישראל", "中国日本"])
def test_other_scripts_are_left_to_the_systems_fonts(qapp, fonts, choice, text):
    family = fonts.family(choice)
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert family not in {run.rawFont().familyName() for run in layout.glyphRuns() if any(run.glyphIndexes())}


def test_the_fonts_stay_small_and_each_has_its_notice():
    assert sum(file.stat().st_size for file in FOLDER.glob("*.ttf")) < 800_000
    notices = FOLDER.parent / "licenses"
    for name in ("literata", "inter", "atkinson-hyperlegible-next"):
        assert "SIL Open Font License, Version 1.1" in (notices / f"{name}.txt").read_text(encoding="utf-8")
