"""The command line. The terminal commands import no Qt, and the window imports it last."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from viewer.starts.later_modules import leave_for_later
from viewer.starts.own_modules import find_own_modules

leave_for_later()  # before what follows names them
find_own_modules()

# ruff: noqa: E402
from index.built.opening import open_library
from index.citing.links import is_address
from index.errors import LibraryError
from index.values import replace
from viewer.starts.activation import take_token
from viewer.starts.given_files import file_of
from viewer.starts.no_window import complain, no_window
from viewer.starts.options import SELECTION, WORDS, StartRequest, shortened
from viewer.starts.paths import HOME_VARIABLE, Paths
from viewer.starts.text_streams import use_utf8
from viewer.starts.this_copy import keep_to_this_copy

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from viewer.starts.start_channel import StartChannel

USAGE_ERROR, DAMAGED = 2, 3  # exit codes, as in viewer/terminal/terminal_commands.py and as argparse has them
_INTERRUPTED = 130  # the exit code of shells after Ctrl+C: 128 and the number of the signal
_COMMANDS = ("search", "add", "shelf", "arrangements", "changes", "verify", "look-up")
_WITH_VALUES = ("--open", "--file", "--search", "--theme", "--language", "--screenshot")
_IN_WINDOW = (None, "look-up")


def main(arguments: Sequence[str] | None = None, paths: Paths | None = None) -> int:
    """Run the command line and return the exit code; raises SystemExit for --help, --version and wrong usage.

    `arguments` default to those of the process, `paths` to those of this machine.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given == ["--import-worker"]:
        from index.importing import worker  # noqa: PLC0415  only the process that reads readers' files

        return worker.main()
    use_utf8()
    options = _parsed(given) if given else None
    try:
        paths = paths or Paths.default()
    except RuntimeError:  # which pathlib and platformdirs raise
        complain(f"no home folder is known for you: set HOME or {HOME_VARIABLE} to a folder of yours.")
        return USAGE_ERROR
    return _carry_out(options, paths)


def _carry_out(options: argparse.Namespace | None, paths: Paths) -> int:
    try:
        if options is None:  # most starts: nothing to read, and nobody waits for what reads it
            return _show_window(StartRequest(activation=take_token()), paths)
        if options.self_test:
            return _test_self(paths)
        if options.command in _IN_WINDOW:
            return _show_window(_wanted(options), paths)
        from viewer.terminal import terminal_commands  # noqa: PLC0415  a window has no use for it

        return terminal_commands.run(options, paths)
    except LibraryError as error:
        complain(str(error))
        return DAMAGED
    except KeyboardInterrupt:
        return _INTERRUPTED


def needs_qt(arguments: Sequence[str]) -> bool:
    """Return whether a command line loads Qt, which terminal commands, --help, --version and wrong usage do not."""
    try:
        return not arguments or _parsed(arguments).command in _IN_WINDOW
    except SystemExit:
        return False


def _wanted(options: argparse.Namespace) -> StartRequest:
    search, look_up = options.search, ""
    if options.command:
        words, cut = shortened(" ".join(options.words))
        search, look_up = words or search, WORDS if words else SELECTION
        if cut:
            complain("a long text: only its beginning is looked up.")
    return StartRequest(
        open=options.open,
        search=search,
        look_up=look_up,
        theme=options.theme,
        language=options.language,
        screenshot=options.screenshot,
        reset_settings=options.reset_settings,
        activation=take_token(),
        files=tuple(os.path.abspath(file) for file in options.files),  # noqa: PTH100  links are not followed
    )


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    from viewer.terminal.command_line import command_line  # noqa: PLC0415  a start without arguments has no use for it

    try:
        return command_line().parse_args(_with_files(_with_address(arguments)))
    except SystemExit as end:
        if end.code:
            raise
        from viewer.terminal.report import Report, written  # noqa: PLC0415  a window has no use for it

        # What --help and --version say is still on its way to a pipe or a file.
        raise SystemExit(written(Report([]))) from None


def _with_address(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with a link at their end given to --open: desktops hand links over as a bare argument."""
    *before, last = arguments or [""]
    taken = before[-1:] and before[-1] in _WITH_VALUES
    if not is_address(last) or taken or any(argument in _COMMANDS for argument in before):
        return list(arguments)
    return [*before, f"--open={last}"]


def _with_files(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with the files at their end given to --file: desktops hand files over as bare arguments."""
    if any(argument in _COMMANDS for argument in arguments):
        return list(arguments)
    end = len(arguments)
    while end and file_of(arguments[end - 1]):
        end -= 1
    if arguments[end - 1 : end] and arguments[end - 1] in _WITH_VALUES:
        end += 1
    return [*arguments[:end], *(f"--file={file_of(argument)}" for argument in arguments[end:])]


def _show_window(options: StartRequest, paths: Paths) -> int:
    from viewer.starts.display import displays, draw_off_screen  # noqa: PLC0415  not for terminal commands

    if options.screenshot is not None:
        draw_off_screen(os.environ)
    if displays(os.environ) == ("", ""):
        return no_window("there is no display")
    if options.screenshot is not None:
        return _run(options, paths, None)
    from viewer.starts.hand_over import claim_or_hand_over  # noqa: PLC0415  terminal commands have no use for it
    from viewer.starts.start_channel import portions  # noqa: PLC0415  as above

    left = portions(options)
    while (hand_over := claim_or_hand_over(paths, left[0])).handed:
        if not left[1:]:
            return 0
        del left[0]
    try:
        files = tuple(file for part in left for file in part.files)
        return _run(replace(left[0], files=files), paths, hand_over.channel)
    finally:
        if hand_over.channel is not None:
            hand_over.channel.close()


def _run(options: StartRequest, paths: Paths, channel: StartChannel | None) -> int:
    keep_to_this_copy()
    gc.disable()  # until the window is shown: collecting garbage during a start takes a tenth of its time
    opened = open_library(paths.places)
    try:
        from viewer.starts import plain_imports  # noqa: PLC0415  Qt comes last: terminal commands load none of it

        plain_imports.restore()
        if options.screenshot is not None:
            from viewer.screenshot import take  # noqa: PLC0415  as above

            start = partial(take, options, options.screenshot, paths, opened)
        else:
            from viewer.app import run  # noqa: PLC0415  as above

            start = partial(run, options, paths, opened, channel)
    except ImportError as error:
        return no_window(f"a part of the program cannot be loaded ({error})")
    return start()


def _test_self(paths: Paths) -> int:
    from viewer.starts import display, plain_imports  # noqa: PLC0415  terminal commands load no Qt

    display.draw_off_screen(os.environ)
    plain_imports.restore()
    from viewer import self_test  # noqa: PLC0415  Qt comes last, and this is for those who package the program

    return self_test.run(paths)
