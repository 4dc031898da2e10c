"""What is pasted into a command line means what it would mean if it were typed."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.typed import in_plain_signs
from tests.noises import MIXED
from viewer.help.handbook_tables import commands
from viewer.terminal.command_line import command_line

WORD = "the power’s own-role 4"


def taking_words() -> Iterator[tuple[argparse.ArgumentParser, argparse.Action]]:
    """Yield every option and argument that takes words or a number, with its parser."""
    parser = command_line()
    for each in (parser, *commands(parser).values()):
        for action in each._actions:
            if action.nargs in (None, "+") and action.type is not Path and not isinstance(action, argparse._HelpAction):
                yield each, action


@pytest.mark.parametrize("noise", MIXED)
def test_what_comes_along_with_words_is_left_out_in_every_option(noise):
    asked = list(taking_words())
    assert len(asked) > 12
    for parser, action in asked:
        number = action.metavar == "N"
        word = str(next(iter(action.choices)) if action.choices else 42 if number else WORD)
        given = MIXED[noise](word)
        # An isolated option of the search needs the words, and one of adding a file, which come last.
        last = ["x"] if number or any(other.type is Path and other.nargs == "+" for other in parser._actions) else []
        read = getattr(parser.parse_args([*action.option_strings[:1], given, *last]), action.dest)
        assert in_plain_signs(str(read[0] if action.nargs else read)).strip() == in_plain_signs(word)
