from pathlib import Path
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.settings.setting_specs import LAST_BLOCK, SPECS, TEXT_SIZE, THEME, WINDOW_GEOMETRY
from viewer.settings.settings import Settings, reset_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "settings.ini"


def write(path: Path, content: bytes | str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_without_a_file_everything_is_usual(path):
    settings = Settings(path)
    assert settings.get(THEME) == "system"
    assert settings.problem == ""
    assert not path.exists()


def test_what_is_set_is_on_disk_at_once(path):
    Settings(path).set(THEME, "dark")
    assert "theme=dark" in path.read_text()


@pytest.mark.parametrize(
    ("spec", "value"),
    [(THEME, "dark"), (TEXT_SIZE, 130), (WINDOW_GEOMETRY, bytes(range(256))), (LAST_BLOCK, "a, b; “c” = @d\\n")],
)
def test_every_type_survives_a_restart(path, spec, value):
    Settings(path).set(spec, value)
    assert Settings(path).get(spec) == value


def test_a_change_is_announced_once(path, qtbot):
    settings = Settings(path)
    changed = []
    settings.changed.connect(changed.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    assert changed == ["theme"]


def test_setting_what_is_not_accepted_is_a_mistake(path):
    with pytest.raises(ValueError, match="text_size"):
        Settings(path).set(TEXT_SIZE, 10)


def test_values_that_belong_together_are_written_together_or_not_at_all(path, qtbot):
    settings = Settings(path)
    with pytest.raises(ValueError, match="text_size"):
        settings.set_together({THEME: "dark", TEXT_SIZE: 10})
    assert settings.get(THEME) == "system"
    with qtbot.waitSignal(settings.changed):
        settings.changed.connect(lambda _key: contents.append(path.read_text()))
        contents = []
        settings.set_together({THEME: "dark", TEXT_SIZE: 120})
    assert "text_size=120" in contents[0]
    assert "theme=dark" in contents[0]


def test_values_that_are_not_accepted_fall_back_one_by_one(path):
    settings = Settings(write(path, "[General]\nversion=1\ntheme=purple\ntext_size=120\nlast_offset=1, 2\n"))
    assert settings.get(THEME) == "system"
    assert settings.get(TEXT_SIZE) == 120
    assert settings.problem == ""


DAMAGED = [
    b"\0" * 64,
    b"theme=dark\n",
    b"[General]\nversion=1\nthe",
    b"[General]\nversion=x\n",
    b"\x89PNG\r\n\x1a\n" * 9,
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_set_aside_and_kept(path, content):
    settings = Settings(write(path, content))
    assert settings.get(THEME) == "system"
    assert "is damaged" in settings.problem
    assert path.with_name("settings.damaged-1.ini").read_bytes() == content
    settings.set(THEME, "dark")
    assert Settings(path).problem == ""


def test_files_set_aside_earlier_are_kept_too(path):
    write(path.with_name("settings.damaged-1.ini"), b"older")
    assert "settings.damaged-2.ini" in Settings(write(path, b"\0")).problem
    assert path.with_name("settings.damaged-1.ini").read_bytes() == b"older"


def test_a_file_of_a_later_version_is_set_aside(path):
    settings = Settings(write(path, "[General]\nversion=2\ntheme=dark\n"))
    assert settings.get(THEME) == "system"
    assert "later version" in settings.problem
    assert path.with_name("settings.damaged-1.ini").exists()


def test_an_empty_file_is_as_good_as_none(path):
    assert Settings(write(path, b"\n")).problem == ""


def test_migrations_run_in_order_from_the_stored_version(path):
    def rename(texts):
        return {"theme": texts["colours"], "text_size": texts["text_size"]}

    def double(texts):
        return {**texts, "text_size": str(2 * int(texts["text_size"]))}

    write(path, "[General]\nversion=2\ncolours=dark\ntext_size=50\n")
    settings = Settings(path, migrations=(lambda _: {}, rename, double))
    assert settings.get(THEME) == "dark"
    assert settings.get(TEXT_SIZE) == 100
    assert "version=4" in path.read_text()
    assert "colours" not in path.read_text()


def test_settings_that_cannot_be_written_hold_and_are_told_once(tmp_path, qtbot):
    settings = Settings(write(tmp_path / "file", b"") / "settings.ini")
    told = []
    settings.unsaved.connect(told.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "light")
    assert settings.problem == ""
    assert settings.get(THEME) == "light"
    assert len(told) == 1
    assert "until you close it" in told[0]


def test_a_damaged_file_that_cannot_be_moved_is_left_as_it_is(path, monkeypatch, caplog):
    monkeypatch.setattr(Path, "rename", Mock(side_effect=PermissionError))
    settings = Settings(write(path, b"\0damaged"))
    settings.set(THEME, "dark")
    assert "left as it is" in settings.problem
    assert path.read_bytes() == b"\0damaged"
    assert Settings(path).get(THEME) == "dark"


def test_a_folder_in_place_of_the_file_is_set_aside(path):
    path.mkdir(parents=True)
    settings = Settings(path)
    assert "cannot be read" in settings.problem
    settings.set(THEME, "dark")
    assert Settings(path).get(THEME) == "dark"


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_file_stops_a_start(tmp_path_factory, content):
    path = write(tmp_path_factory.mktemp("settings") / "settings.ini", content)
    settings = Settings(path)
    settings.set(THEME, "dark")
    assert Settings(path).get(THEME) == "dark"
    assert not settings.problem or path.with_name("settings.damaged-1.ini").read_bytes() == content


def test_reset_brings_each_setting_back_and_tells_it(path):
    settings = Settings(path)
    settings.set(THEME, "dark")
    settings.set(TEXT_SIZE, 130)
    changed = []
    settings.changed.connect(changed.append)
    settings.reset([TEXT_SIZE])
    assert (settings.get(THEME), settings.get(TEXT_SIZE), changed) == ("dark", 100, ["text_size"])


def test_a_reset_of_all_keeps_the_place_and_forgets_the_windows_layout(path):
    settings = Settings(path)
    settings.set(THEME, "dark")
    settings.set(WINDOW_GEOMETRY, b"far away")
    settings.set(LAST_BLOCK, "here")
    settings.reset()
    assert [settings.get(spec) for spec in (THEME, WINDOW_GEOMETRY, LAST_BLOCK)] == ["system", b"", "here"]


def test_a_reset_file_is_kept_as_it_was(path):
    Settings(path).set(THEME, "dark")
    before = path.read_bytes()
    assert reset_file(path).read_bytes() == before
    assert Settings(path).get(THEME) == "system"
    assert reset_file(path).name == "settings.before-reset-2.ini"


def test_without_a_file_there_is_nothing_to_keep(path):
    assert reset_file(path) is None


def _renamed(number):
    return lambda texts: {f"{key}{number}": f"{text}{number}" for key, text in texts.items()}


@settings(deadline=None)
@given(st.integers(1, 6), st.integers(0, 5))
def test_any_version_becomes_the_newest_by_the_migrations_it_lacks_and_no_other(tmp_path_factory, stored, later):
    path = write(tmp_path_factory.mktemp("s") / "settings.ini", f"[General]\nversion={stored}\nkey=x\n")
    migrations = tuple(_renamed(number) for number in range(1, stored + later))
    Settings(path, migrations=migrations)
    ending = "".join(str(number) for number in range(stored, stored + later))
    assert f"key{ending}=x{ending}" in path.read_text().splitlines()
    assert f"version={stored + later}" in path.read_text().splitlines()


def test_a_migration_that_fails_sets_the_file_aside(path, caplog):
    write(path, "[General]\nversion=1\ntheme=dark\n")
    settings = Settings(path, migrations=(lambda texts: {"theme": texts["missing"]},))
    assert settings.get(THEME) == "system"
    assert "is damaged" in settings.problem
    assert "theme=dark" in path.with_name("settings.damaged-1.ini").read_text()
    settings.set(THEME, "light")
    assert "version=2" in path.read_text()


def test_settings_are_what_the_program_of_today_writes(path):
    settings = Settings(path)
    for spec in SPECS:
        settings.set(spec, spec.default)
    assert not path.exists(), "a setting that is as usual is not written"
