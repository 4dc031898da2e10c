import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.settings.setting_specs import SPECS, TEXT_SIZE, THEME, WINDOW_GEOMETRY, Spec, sections

EXAMPLES = {
    bool: Spec("switch", False),
    int: Spec("number", 5),
    str: Spec("words", "none"),
    bytes: Spec("bytes", b""),
}
VALUES = st.one_of(st.booleans(), st.integers(), st.text(), st.binary())


@given(VALUES)
def test_what_is_written_is_read_again(value):
    spec = EXAMPLES[type(value)]
    assert spec.read(spec.write(value)) == value


@given(st.text())
def test_any_text_reads_as_an_accepted_value(text):
    assert all(spec.accepts(spec.read(text)) for spec in SPECS)


@pytest.mark.parametrize("text", ["", "large", "69", "251", "1e2", "true", None, 100, ["1", "2"]])
def test_what_is_no_text_size_reads_as_the_default(text):
    assert TEXT_SIZE.read(text) == 100


@pytest.mark.parametrize("value", ["purple", "", None, 1, b"light"])
def test_only_the_choices_are_accepted(value):
    assert not THEME.accepts(value)


def test_a_number_is_no_switch_and_a_switch_no_number():
    assert not EXAMPLES[bool].accepts(1)
    assert not EXAMPLES[int].accepts(True)


def test_damaged_bytes_read_as_none():
    assert WINDOW_GEOMETRY.read("AAAA*") == b""


def test_the_table_is_sound():
    assert len({spec.key for spec in SPECS}) == len(SPECS)
    assert all(spec.accepts(spec.default) for spec in SPECS)
    assert all(spec.help for spec in SPECS if spec.label)
    assert all(len(spec.names) == len(spec.choices) for spec in SPECS if spec.label)
    assert all(spec.bounds for spec in SPECS if spec.label and type(spec.default) is int)
    assert all("{0}" in spec.unit for spec in SPECS)


def test_every_setting_with_a_label_stands_on_one_page():
    shown = [spec.key for page in sections().values() for spec in page]
    assert sorted(shown) == sorted(spec.key for spec in SPECS if spec.label)
