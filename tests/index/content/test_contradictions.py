"""Two passages of one document may contradict each other: written once, and known to both arrangements."""

from __future__ import annotations

import pytest

from index.content.loader import load
from index.json_format import contradicted
from index.words.remark_words import contradiction_sentence
from tests.edited_library import write_edited_library
from tests.index.content.test_loader_problems import edit, problems
from tests.small_library import statement

FILE = "contradictions.toml"
# Another power for the same states, in the same document.
OTHER = statement("us-by-iran", "embassy-closed", "The embassy stood empty", "IR US KP", status="ended")
BOTH = 'statements = ["us-by-sweden", "us-by-iran"]'


@pytest.fixture
def source(tmp_path):
    folder = write_edited_library(tmp_path / "source")
    with (folder / "arrangements" / "source.toml").open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n{OTHER}")
    write(folder, BOTH)
    return folder


def write(folder, *tables):
    text = "\n".join(f"[[contradiction]]\n{table}\n" for table in tables)
    (folder / FILE).write_text(text, encoding="utf-8", newline="\n")


def contradictions(source):
    return {each.id: each.contradictions for each in load(source).arrangements if each.contradictions}


@pytest.mark.parametrize("order", [BOTH, 'statements = ["us-by-iran", "us-by-sweden"]'])
def test_both_arrangements_know_each_other_in_reading_order(source, order) -> None:
    write(source, order)
    found = contradictions(source)
    assert found.keys() == {"se-us-kp", "ir-us-kp"}
    assert found["se-us-kp"] == found["ir-us-kp"]
    assert [side.arrangement for side in found["se-us-kp"][0].sides] == ["se-us-kp", "ir-us-kp"]


def test_each_names_the_other(source) -> None:
    named = {each.id: contradicted(each) for each in load(source).arrangements if each.contradictions}
    assert named == {"se-us-kp": ["ir-us-kp"], "ir-us-kp": ["se-us-kp"]}


@pytest.mark.parametrize(("assessed", "borne_out"), [("confirmed", "Sweden"), ("contradicted", "neither")])
def test_which_is_borne_out_follows_from_the_assessments(source, assessed, borne_out) -> None:
    edit(source, "assessments.toml", 'assessment = "unsupported"', f'assessment = "{assessed}"')
    said = contradiction_sentence(contradictions(source)["ir-us-kp"][0])
    assert said == (
        "The source contradicts itself: § 1.1 names Sweden, § 2.1 Iran; " + f"the record bears out {borne_out}."
    )


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ('statements = ["us-by-sweden", "nowhere"]', "There is no statement “nowhere”."),
        ('statements = ["us-by-sweden"]', "“statements” cannot be a list."),
        ('statements = ["us-by-sweden", "us-by-sweden"]', "cannot contradict each other."),
        ('statements = ["us-by-sweden", "iran-in-us"]', "cannot contradict each other."),
        ('statements = ["register-ch-us-ir", "us-in-iran-since-1980"]', "cannot contradict each other."),
    ],
)
def test_what_is_no_contradiction_is_refused(source, table, what) -> None:
    write(source, table)
    [found] = problems(source)
    assert found.startswith(f"{FILE}:2: ")
    assert what in found


def test_one_contradiction_is_written_once(source) -> None:
    write(source, BOTH, 'statements = ["us-by-iran", "us-by-sweden"]')
    [found] = problems(source)
    assert found == f"{FILE}:5: This contradiction is written twice."
