"""What an administrator presets and locks holds; what means nothing is left out and logged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from viewer.settings.policy import read_policy
from viewer.settings.setting_specs import NOTES_VISIBLE, SPECS, TEXT_SIZE, THEME
from viewer.settings.settings import Settings


@pytest.fixture
def settings(tmp_path):
    """Return a function that gives settings under a policy with this text."""

    def make(text):
        file = tmp_path / "policy.ini"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Settings(tmp_path / "settings.ini", policy=read_policy(file))

    return make


def test_a_preset_holds_until_the_reader_chooses_and_again_after_a_reset(settings):
    ours = settings("[preset]\ntheme = sepia\n")
    assert (ours.get(THEME), ours.usual(THEME), ours.is_locked(THEME)) == ("sepia", "sepia", False)
    ours.set(THEME, "dark")
    assert ours.get(THEME) == "dark"
    ours.reset()
    assert ours.get(THEME) == "sepia"


def test_a_locked_setting_stays_whatever_was_chosen_before_or_is_chosen_now(settings):
    settings("").set(THEME, "dark")
    ours = settings("[locked]\ntheme = high-contrast\nnotes_visible = true\n")
    ours.set(THEME, "light")
    assert ours.get(THEME) == "high-contrast"
    assert ours.is_locked(THEME)
    assert ours.is_locked(NOTES_VISIBLE)
    assert settings("").get(THEME) == "dark", "the reader's own choice is kept for the day it is unlocked"


@pytest.mark.parametrize("line", ["theme = purple", "text_size = 7", "colour = dark", "last_block = here", "theme ="])
def test_lines_that_mean_nothing_are_left_out_and_logged(settings, caplog, line):
    ours = settings(f"[locked]\n{line}\n[preset]\ntext_size = 120\n")
    assert [spec.key for spec in SPECS if ours.is_locked(spec)] == []
    assert ours.get(TEXT_SIZE) == 120
    assert line.split()[0] in caplog.text


@pytest.mark.parametrize("text", [b"\xff\xfe\0", "theme = dark\n", "[locked]\ntheme = dark\ntheme = light\n"])
def test_a_policy_that_cannot_be_read_does_not_stop_a_start_and_is_told(settings, caplog, text):
    ours = settings(text)
    assert ours.get(THEME) == "system"
    assert "policy.ini cannot be read" in ours.problem


def test_without_a_policy_nothing_is_told(tmp_path):
    assert Settings(tmp_path / "s.ini", policy=read_policy(tmp_path / "none" / "policy.ini")).problem == ""


@settings_of(deadline=None)
@given(st.binary(max_size=200))
def test_no_policy_stops_a_start(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("policy")
    (folder / "policy.ini").write_bytes(content)
    ours = Settings(folder / "settings.ini", policy=read_policy(folder / "policy.ini"))
    assert all(spec.accepts(ours.get(spec)) for spec in SPECS)
