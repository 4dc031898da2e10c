import csv
import io
import json
import shutil

import pytest

from index.values import replace
from viewer import __version__
from viewer.cli import main


@pytest.fixture
def ran(paths, capsys, monkeypatch):
    """Return a function that runs a command on the small library and returns its exit code, output and complaints."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments, paths=paths):
        code = main(arguments, paths)
        written = capsys.readouterr()
        return code, written.out, written.err

    return run


def test_search_shows_where_and_what(ran):
    code, out, err = ran("search", "protecting", "power", "Iran")
    assert code == 0
    assert err == ""
    assert "§ 2.2 – Channels between states › Swiss mandates › The United States in Iran" in out
    assert "    Switzerland has been the protecting power for American interests in Iran" in out
    assert "for “protecting power Iran”." in out


def test_the_answer_stands_above_the_hits_with_the_words_it_rests_on(ran):
    code, out, _ = ran("search", "who represents the US in Iran")
    answer, _, hits = out.partition("\n\n")
    assert code == 0
    assert answer.startswith("Switzerland represents the United States in Iran, since 1980; current as of")
    assert "“Switzerland has been the protecting power" in answer
    assert " ".join(answer.split()).endswith("(§ 2.2; one source only) No dated record confirms that it is current.")
    assert hits.startswith("§ 2.2")


def test_an_answer_that_there_is_none_is_an_answer(ran):
    code, out, _ = ran("search", "who represents Sweden in Pakistan")
    assert code == 0
    assert out.startswith("The documents state no arrangement for Sweden in Pakistan.\n")


def test_other_kinds_of_hits_are_called_what_they_are(ran):
    _, out, _ = ran("search", "type:arrangement", "Cuba")
    assert out.startswith("Arrangement – § 2.3 – Channels between states")


def test_search_says_plainly_that_there_is_nothing(ran):
    code, out, _ = ran("search", "zeppelin")
    assert code == 1
    assert out == "Nothing was found for “zeppelin”.\n"


def test_search_shows_no_more_than_asked_for_and_says_so(ran):
    code, out, _ = ran("search", "--limit", "1", "interests")
    assert code == 0
    assert "the best 1 of them above" in out


def test_a_title_is_not_said_twice(ran):
    _, out, _ = ran("search", "--limit", "1", "type:topic", "Swiss mandates")
    assert out.startswith("Channels between states › Swiss mandates\n\n")


def test_search_as_json_keeps_the_contract(ran):
    code, out, _ = ran("search", "--json", "Zürich")
    answer = json.loads(out)
    assert code == 0
    assert answer["query"] == "Zürich"
    assert answer["hits"][0]["id"] == "detained-travellers"
    start, end = answer["hits"][0]["snippet"]["spans"][0]
    assert answer["hits"][0]["snippet"]["text"][start:end].startswith("Zürich")


def test_search_as_json_is_json_when_there_is_nothing(ran):
    code, out, _ = ran("search", "zeppelin", "--json")
    assert code == 1
    assert json.loads(out)["hits"] == []


def test_search_for_nothing_makes_no_sense(ran):
    code, out, err = ran("search", "  ")
    assert (code, out) == (2, "")
    assert "no text to search for" in err


def test_arrangements_are_a_table(ran):
    code, out, _ = ran("arrangements")
    assert code == 0
    assert out.startswith("Power")
    assert any(line.split("  ")[0] == "Pakistan" and "since 1992" in line for line in out.splitlines())
    assert out.endswith("\n5 arrangements.\n")


def test_arrangements_are_sentences_where_a_table_has_no_room(ran, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    _, out, _ = ran("arrangements", "--power", "Pakistan")
    assert " ".join(out.split()).startswith("Pakistan represents Iran in the United States, since 1992; current as of")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (["--power", "Swiss"], ["ch-us-ir", "ch-cu-us"]),
        (["--for", "U.S.", "--in", "dprk"], ["se-us-kp"]),
        (["--in", "Washington"], ["ch-cu-us", "pk-ir-us"]),
        (["--power", "several neutral"], ["neutrals-in-world-war"]),
        (["--on", "1993-05"], ["ch-us-ir", "ch-cu-us", "pk-ir-us"]),
        (["--layer", "source", "--for", "Cuba"], ["ch-cu-us"]),
        (["--state", "Cuban"], ["ch-cu-us"]),
        (["--status", "ended"], ["ch-cu-us", "neutrals-in-world-war"]),
        (["--assessment", "one source only", "--firm", "--state", "Sweden"], ["se-us-kp"]),
        (["--on", "1991-03", "--undecided", "--for", "Cuba"], ["ch-cu-us"]),
    ],
)
def test_arrangements_are_those_asked_for(ran, asked, expected):
    code, out, _ = ran("arrangements", "--format", "json", *asked)
    assert code == 0
    assert [row["id"] for row in json.loads(out)] == expected


def test_what_the_dates_do_not_decide_is_counted_and_shown_on_request(ran):
    code, out, _ = ran("arrangements", "--on", "1991-03", "--for", "Cuba")
    assert code == 1
    assert out.endswith("1 more is not dated well enough to tell; --undecided shows them too.\n")
    _, out, _ = ran("arrangements", "--on", "1991-03", "--undecided", "--for", "Cuba")
    assert "more" not in out


def test_json_for_a_date_says_what_is_not_decided(ran):
    asked = ("arrangements", "--format", "json", "--undecided", "--power", "Swiss", "--on")
    decided = {row["id"]: row["in_force"] for row in json.loads(ran(*asked, "1991-03")[1])}
    assert decided == {"ch-us-ir": True, "ch-cu-us": None}
    assert "in_force" not in json.loads(ran("arrangements", "--format", "json")[1])[0]


def test_arrangements_as_csv_can_be_read_again(ran):
    _, out, _ = ran("arrangements", "--format", "csv", "--for", "Iran")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["power_code"], row["power"], row["from"], row["to"]) == ("PK", "Pakistan", "1992", "")
    assert row["statements"] == "1"


def test_the_table_is_written_into_a_file_that_is_read_again(ran, tmp_path):
    file = tmp_path / "all.csv"
    code, out, _ = ran("arrangements", "--format", "csv", "--output", str(file))
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert (code, out) == (0, f"Saved {file}: {len(rows)} arrangements.\n")
    assert [row["id"] for row in rows] == [
        each["id"] for each in json.loads(ran("arrangements", "--format", "json")[1])
    ]


def test_a_file_that_cannot_be_written_is_told(ran, tmp_path):
    asked = ("arrangements", "--output", str(tmp_path))
    assert "use it with --format csv" in ran(*asked)[2]
    code, _, err = ran(*asked, "--format", "csv")
    assert (code, "could not be written" in err) == (2, True)


def test_what_was_not_in_force_then_is_not_denied(ran):
    _, out, _ = ran("arrangements", "--for", "Iran", "--on", "1950")
    assert out == "The library states no such arrangement in force then; without --on it has 1.\n"


def test_no_such_arrangement_is_no_mistake(ran):
    code, out, _ = ran("arrangements", "--power", "Cuba", "--for", "Iran")
    assert code == 1
    assert out.startswith("The library has no such arrangement. “good-offices verify” says what")


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (["--power", "Switzerlnd"], "no state “Switzerlnd”. Did you mean Switzerland?"),
        (["--in", "Atlantis"], "no state “Atlantis”."),
        (["--on", "1985-13"], "“1985-13” is not a date."),
        (["--layer", "rumours"], "no layer “rumours”. Its layers: source."),
        (["--state", "Atlantis"], "no state “Atlantis”."),
        (["--status", "over"], "“over” is not a status."),
        (["--assessment", "sure"], "“sure” is not an assessment."),
    ],
)
def test_what_makes_no_sense_is_explained(ran, asked, complaint):
    code, out, err = ran("arrangements", *asked)
    assert (code, out) == (2, "")
    assert complaint in err


def test_verify_finds_nothing_wrong(ran, paths):
    code, out, _ = ran("verify")
    assert code == 0
    out = " ".join(out.split())  # where lines end depends on how long the path is
    assert out.startswith(f"Good Offices {__version__} Small Library, edition 1, in {paths.built}")
    assert "ok: 6 quotes, each word for word in its passage." in out
    assert "ok: 7 codes, each of ISO 3166" in out
    assert "Channels between states: 3 of 6 passages yielded statements" in out
    assert "WRONG" not in out


def test_verify_says_what_is_covered_as_json_too(ran):
    code, out, _ = ran("verify", "--json")
    told = json.loads(out)
    assert (code, told["sound"], told["gone_through"]) == (0, True, [])
    assert told["arrangements"]["counted"] == len(json.loads(ran("arrangements", "--format", "json")[1]))
    assert "Sources examined\nThis library does not say." in ran("verify")[1]


def test_verify_without_its_list_of_codes_says_what_to_do(ran, paths, tmp_path):
    code, out, err = ran("verify", paths=replace(paths, resources=tmp_path))
    assert (code, out) == (2, "")
    assert "the list of ISO codes cannot be read" in err


def test_verify_finds_that_the_bundled_library_was_damaged(ran, paths, tmp_path):
    damaged = replace(paths, built=tmp_path / "damaged")
    shutil.copytree(paths.built, damaged.built)
    (damaged.built / "library.sqlite").write_bytes(b"")
    code, out, _ = ran("verify", paths=damaged)
    assert code == 3
    assert "WRONG: the bundled library, which is not in use.\n    A file of the library is not as it was built." in out


def test_without_a_library_the_exit_code_says_so(ran, paths, tmp_path):
    nowhere = replace(paths, built=tmp_path / "no", source=tmp_path / "nothing")
    code, out, err = ran("arrangements", paths=nowhere)
    assert (code, out) == (3, "")
    assert err.startswith("good-offices: ")


def test_a_file_of_questions_is_answered_line_by_line(ran, tmp_path):
    questions = tmp_path / "questions.txt"
    questions.write_text("who represents Iran in the US\n\nthe other way round\nSweden\n", "utf-8")
    code, out, _ = ran("search", "--json", "--from", str(questions), "--limit", "1")
    first, second, third = map(json.loads, out.splitlines())
    assert code == 0
    assert second["answer"]["represented"] == first["answer"]["host"]
    assert third["query"] == "Sweden"


@pytest.mark.parametrize(
    "arguments", [("--from", "x"), ("--json", "--from", "x", "word"), ("--json", "--from", "/none")]
)
def test_a_file_of_questions_that_cannot_be_answered_is_refused(ran, arguments):
    code, _out, err = ran("search", *arguments)
    assert code == 2
    assert "--from" in err or "cannot be read" in err
