"""Patterns that are compiled at their first use do what compiled ones do."""

from __future__ import annotations

import re

import pytest

from index.late_patterns import late_pattern


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.IGNORECASE | re.ASCII])
def test_a_late_pattern_is_what_re_compiles(flags):
    late, compiled, text = late_pattern(r"(a)|\w+", flags), re.compile(r"(a)|\w+", flags), "A b, ä"
    assert [found.span() for found in late.finditer(text)] == [found.span() for found in compiled.finditer(text)]
    assert late.sub("-", text) == compiled.sub("-", text)
    assert (late.pattern, late.flags, late.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_nothing_is_compiled_before_it_is_used(monkeypatch):
    compiled = []
    monkeypatch.setattr(re, "compile", lambda text, flags: compiled.append(text) or pytest.fail(text))
    late_pattern("(")
    assert compiled == []


def test_a_mistake_is_found_when_it_is_used():
    with pytest.raises(re.error):
        late_pattern("(").search("x")
