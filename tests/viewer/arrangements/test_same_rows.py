"""The terminal and the panel show the same arrangements for the same filter."""

import json

import pytest

from index.arrangements.filtering import ArrangementFilter
from index.built.opening import open_library
from index.values import replace
from tests.edited_library import write_edited_library
from viewer.arrangements.filter.arrangements_filter_model import ArrangementsFilterModel
from viewer.arrangements.table.arrangements_model import ArrangementsModel
from viewer.cli import main


@pytest.fixture
def edited(paths, tmp_path):
    """Return the paths of a start of the program with the edited library."""
    return replace(paths, source=write_edited_library(tmp_path / "source"), built=tmp_path / "built")


@pytest.mark.parametrize(
    ("options", "wanted", "count"),
    [
        ([], {}, 5),
        (["--state", "Swiss"], {"any_state": "Swiss"}, 2),
        (["--on", "1993"], {"on": "1993"}, 2),
        (["--on", "1980-03", "--undecided"], {"on": "1980-03", "undecided": True}, 2),
        (["--status", "ended"], {"status": "ended"}, 2),
        (["--layer", "register"], {"layer": "register"}, 2),
        (["--layer", "register", "--firm"], {"layer": "register", "firm_only": True}, 1),
        (["--assessment", "imprecise"], {"assessment": "imprecise"}, 1),
        (["--for", "U.S.", "--in", "Tehran", "--power", "CH"], {"represented": "us", "host": "IR", "power": "Bern"}, 1),
    ],
)
def test_the_same_rows(edited, capsys, qapp, options, wanted, count):
    main(["arrangements", "--format", "json", *options], edited)
    in_terminal = [row["id"] for row in json.loads(capsys.readouterr().out)]
    with open_library(edited.places).library as library:
        every = ArrangementsModel()
        every.set_arrangements(library.arrangements())
        model = ArrangementsFilterModel(every, library.states())
        model.set_filter(ArrangementFilter(**wanted, find_state=library.state))
        assert [row.id for row in model.rows] == in_terminal
    assert len(in_terminal) == count
