"""Every theme has every colour, readable on what it stands on (WCAG 2.2: AA 4.5, AAA 7 for running text)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from viewer.kit.look.theme import ROLES
from viewer.settings.setting_specs import THEME

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
GROUNDS = ("page", "window", "field", "hover")
MARKS = [f"mark_{tint}" for tint in ("yellow", "green", "blue", "pink")]
LINES = [f"series_{number}" for number in range(1, 9)]


def pairs(roles, grounds, least):
    """Return every one of the roles on every one of the grounds."""
    return [(role, ground, least) for role in roles for ground in grounds]


PAIRS = [
    # What is read for long needs 7: the text and all that stands in it.
    *pairs(["text"], [*GROUNDS, "statement", "note", "land"], 7.0),
    *pairs(["muted", "link"], ["page", "note"], 7.0),
    *(("note_line", "note", 7.0), ("hit_text", "hit", 7.0), ("accent_text", "accent", 7.0)),
    *(("selected_text", "selected", 7.0), ("tooltip_text", "tooltip", 7.0)),
    # Other words need 4.5.
    *pairs(["muted", "link", "note_line"], [*GROUNDS, "statement"], 4.5),
    # What is not text needs 3: the focus ring, frames of controls, lines and marks, the coasts and arrows of the map.
    *pairs(["focus", "accent", "outline", "statement_line"], GROUNDS, 3.0),
    *pairs(["statement_line"], ["statement"], 3.0),
    *pairs([*LINES, "coast"], ["page", "land"], 3.0),
    *pairs([*LINES, "muted"], ["window", "hover"], 3.0),
    # Disabled controls are free of the rule; ours can be made out.
    *pairs(["disabled"], ["window", "field", "hover"], 2.5),
    # Highlighted words, and the lines below them, which tell their colours apart.
    *pairs(["text"], MARKS, 7.0),
    *zip(("series_5", "series_3", "series_1", "series_7"), MARKS, (3.0,) * 4, strict=True),
]
FILES = sorted(THEMES.glob("*.json"))


def luminance(color):
    """Return the relative luminance of "#rrggbb" as WCAG defines it, 0 to 1."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colors_of(file):
    return json.loads(file.read_text(encoding="utf-8"))["colors"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize(("letters", "ground", "least"), PAIRS)
def test_contrast(file, letters, ground, least):
    colors = colors_of(file)
    assert contrast(colors[letters], colors[ground]) >= least


RULE = re.compile(r"(?P<names>[^{}]+)\{(?P<body>[^}]*)\}")
SHEET = (THEMES / "window.qss").read_text(encoding="utf-8")


def painted_together():
    """Return the words and grounds that one rule of the style sheet paints together, and how far apart they must be."""
    for rule in RULE.finditer(SHEET):
        roles = dict(re.findall(r"(?<![\w-])([a-z-]+): (?:[^;@]*\s)?@(\w+)", rule["body"]))
        for words, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if words in roles and ground in roles and ":disabled" not in rule["names"]:
                yield roles[words], roles[ground]
        if "placeholder-text-color" in roles:
            yield roles["placeholder-text-color"], roles["background"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_style_sheet_paints_together_can_be_read(file):
    colors = colors_of(file)
    together = set(painted_together())
    assert ("text", "field") in together
    assert [pair for pair in together if contrast(colors[pair[0]], colors[pair[1]]) < 4.5] == []


def test_frames_of_controls_can_be_seen():
    """A control that is known by its frame alone has one of 3 to 1; `border` is for lines that only divide."""
    for control in ("QLineEdit {", "ChoiceBox {", "PlainBox {", "QPushButton {", "QCheckBox::indicator {"):
        assert "1px solid @outline" in SHEET[SHEET.index(control) :].partition("}")[0], control


def test_no_rule_lets_a_button_be_narrower_than_its_words():
    """Where room is short, Qt shrinks a widget to the least width of the style sheet, even below that of its text."""
    assert [rule["names"] for rule in RULE.finditer(SHEET) if "min-width" in rule["body"]] == ["\nQScrollBar::handle "]


def test_every_choice_of_the_setting_has_its_file():
    assert {file.stem for file in FILES} == set(THEME.choices) - {"system"}


def test_no_rule_names_a_colour_of_its_own():
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[ ;])", SHEET) == []


def test_the_style_sheet_uses_only_colours_that_themes_have():
    assert set(re.findall(r"@(\w+)", SHEET)) <= set(colors_of(THEMES / "light.json"))


def test_all_themes_have_the_roles_and_no_other():
    assert [file.stem for file in FILES if set(colors_of(file)) != set(ROLES)] == []
