import pytest

from viewer.annotations.annotation import tags_of


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("Iran, to check", ("Iran", "to check")),
        ("b, a, B ,a", ("b", "a")),
        ("  to   check ", ("to check",)),
        ("trade\n,\ufefftra\xadde\u200b, می\u200cتواند", ("trade", "می\u200cتواند")),
    ],
)
def test_tags_are_read_from_a_line(line, tags):
    assert tags_of(line) == tags
