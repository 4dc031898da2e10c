"""The administrators' page names every setting that can be locked, with what it may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.settings.setting_specs import SPECS

PAGE = (Path(__file__).resolve().parents[2] / "packaging" / "ADMINISTRATORS.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("spec", [spec for spec in SPECS if spec.label], ids=lambda spec: spec.key)
def test_the_page_names_the_setting_and_its_values(spec):
    row = next((line for line in PAGE.splitlines() if f"`{spec.key}`" in line and line.startswith("|")), "")
    allowed = [f"`{choice}`" for choice in spec.choices] or [f"{least}" for least in spec.bounds or ()]
    assert row
    assert [value for value in allowed if value not in row] == []
