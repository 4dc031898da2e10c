"""The preferences show every setting, set it at once, and bring it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from index.built.opening import open_library
from index.values import replace
from viewer.app import add_features, build
from viewer.preferences.preferences_dialog import PreferencesDialog
from viewer.preferences.setting_controls import ChoiceControl, NumberControl, SwitchControl, WordsControl
from viewer.settings.setting_specs import NOTES_VISIBLE, SPECS, TEXT_FAMILY, TEXT_SIZE, THEME

LABELLED = [spec for spec in SPECS if spec.label]


def opened(program):
    program.window.actions_table["preferences"].trigger()
    return program.window.findChild(PreferencesDialog)


@pytest.fixture
def dialog(program):
    return opened(program)


def control_of(dialog, spec):
    return next(page.controls[spec.key] for page in dialog.pages if spec.key in page.controls)


def other_value(spec):
    """Return an accepted value that is not the usual one."""
    if spec.choices:
        return next(choice for choice in spec.choices if choice != spec.default)
    return not spec.default if isinstance(spec.default, bool) else spec.bounds[0] if spec.bounds else "other words"


def set_by_hand(control, value):
    match control:
        case ChoiceControl():
            at = control.findData(value)
            control.setCurrentIndex(at)
            control.activated.emit(at)
        case SwitchControl():
            control.click()
        case NumberControl():
            control.slider.setValue(value)
        case WordsControl():
            control.setText(value)
            control.editingFinished.emit()


@pytest.mark.parametrize("spec", LABELLED, ids=lambda spec: spec.key)
def test_every_setting_is_shown_set_at_once_and_brought_back(program, dialog, spec):
    control = control_of(dialog, spec)
    set_by_hand(control, other_value(spec))
    assert program.settings.get(spec) == other_value(spec) == control.value()
    dialog.reset_all.click()
    assert program.settings.get(spec) == spec.default == control.value()
    dialog.undo.click()
    assert program.settings.get(spec) == other_value(spec) == control.value()


def test_a_page_is_reset_without_the_others(program, dialog):
    program.settings.set(THEME, "dark")
    program.settings.set(NOTES_VISIBLE, False)
    dialog.reset_page.click()
    assert (program.settings.get(THEME), program.settings.get(NOTES_VISIBLE)) == ("system", False)
    assert dialog.undo.isVisibleTo(dialog)


def test_every_control_tells_its_name_and_what_it_is_for(dialog):
    dialog.show()
    stops = [part for part in dialog.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [part for part in stops if part.window() is dialog and not part.objectName().startswith("qt_")]
    assert len(own) > len(LABELLED)
    nameless = [part for part in own if not (part.accessibleName() or getattr(part, "text", str)())]
    assert nameless == []


def test_labels_that_are_shown_lead_to_their_control(dialog):
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    assert buddies == {control for page in dialog.pages for control in page.controls.values()}


def test_what_is_set_elsewhere_is_shown(program, dialog):
    program.window.actions_table["larger"].trigger()
    program.window.actions_table["theme-sepia"].trigger()
    assert control_of(dialog, TEXT_SIZE).value() == 110
    assert control_of(dialog, THEME).value() == "sepia"


def test_the_text_and_the_preview_follow_at_once(program, dialog):
    set_by_hand(control_of(dialog, TEXT_FAMILY), "serif")
    assert dialog.preview.document().defaultFont().family() == "Literata"
    assert program.window.reader.document().defaultFont().family() == "Literata"


@pytest.mark.parametrize("key", ["contents", "arrangements", "notes"])
def test_switches_and_actions_stay_together(program, dialog, key):
    spec = next(spec for spec in LABELLED if spec.key == f"{key}_visible")
    control_of(dialog, spec).click()
    assert not program.window.actions_table[key].isChecked()
    program.window.actions_table[key].trigger()
    assert control_of(dialog, spec).isChecked()
    assert program.settings.get(spec)


def test_a_second_wish_for_the_preferences_brings_the_first_to_the_front(program, dialog):
    opened(program)
    assert len(program.window.findChildren(PreferencesDialog)) == 1


def test_what_an_administrator_locked_is_shown_and_says_why(qtbot, program, tmp_path):
    (tmp_path / "policy.ini").write_text("[locked]\ntheme = sepia\nnotes_visible = true\n")
    paths = replace(program.paths, policy=tmp_path / "policy.ini")
    other = build(open_library(paths.places), paths)
    qtbot.addWidget(other.window)
    features = add_features(other)
    dialog = opened(other)
    for spec in (THEME, NOTES_VISIBLE):
        assert not control_of(dialog, spec).isEnabled()
        assert "administrator" in control_of(dialog, spec).accessibleDescription()
    assert not other.window.actions_table["theme-dark"].isEnabled()
    assert other.appearance.theme.key == "sepia"
    features.close()
    other.close()
