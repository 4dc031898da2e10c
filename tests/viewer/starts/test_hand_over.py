"""A second start hands over to the first: messages are checked, and the channel is the reader's own."""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.typed import is_printable
from viewer.starts.hand_over import channel_place, claim_or_hand_over
from viewer.starts.options import SELECTION, WORDS, StartRequest
from viewer.starts.paths import Paths
from viewer.starts.start_channel import LARGEST, decoded, encoded

if sys.platform == "win32":
    import _winapi

    from viewer.starts import hand_over_windows

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the channel of POSIX systems")
windows_only = pytest.mark.skipif(sys.platform != "win32", reason="the channel of Windows")
printable = st.text(max_size=200).filter(is_printable) | st.just("Qui représente la France\u202f?")


@pytest.fixture(autouse=True)
def no_runtime_folder(monkeypatch):
    """Let the channel be in the reader's cache, not in the folder that this machine has for it."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)


@pytest.fixture
def first(paths):
    """Return the channel of the first start."""
    channel = claim_or_hand_over(paths, StartRequest()).channel
    yield channel
    channel.close()


def received(channel):
    """Return the requests that come, as soon as there are some."""
    while not (requests := channel.receive()):
        pass
    return requests


@given(
    printable,
    printable,
    st.sampled_from(["", "dark", "system"]),
    st.sampled_from(["", "fr", "system"]),
    st.sampled_from(["", SELECTION, WORDS]),
)
def test_a_request_arrives_as_it_was_sent(passage, words, theme, language, look_up):
    request = StartRequest(open=passage, search=words, theme=theme, language=language, look_up=look_up)
    assert decoded(encoded(request)) == request


@given(st.binary(max_size=300))
def test_no_bytes_do_harm(data):
    assert decoded(data) is None or isinstance(decoded(data), StartRequest)


@pytest.mark.parametrize(
    "message",
    [
        "", "[]", '"x"', "7", "null", "[" * 3000, '{"open": 4}', '{"open": "a\\nb"}', '{"theme": "pink"}',
        '{"look_up": "me"}', '{"language": "a long language"}', '{"reset_settings": "yes"}',
        '{"screenshot": "a.png"}', '{"open": "x", "run": "y"}', json.dumps({"search": "x" * 1001}),
        '{"open": "' + "x" * LARGEST + '"}',
    ],
)  # fmt: skip
def test_what_is_not_a_request_is_dropped(message):
    assert decoded(message.encode()) is None


@pytest.mark.parametrize(
    "request_",
    [StartRequest(language="fr"), StartRequest(reset_settings=True), StartRequest(search="x" * 2000)],
    ids=["a language", "the usual settings", "a long search"],
)
def test_whatever_a_start_asks_for_it_can_be_the_first(paths, request_):
    channel = claim_or_hand_over(paths, request_).channel
    assert channel is not None
    with closing(channel):
        assert claim_or_hand_over(paths, StartRequest(open="4.2"), patience=0).channel is None


def test_a_request_too_long_to_hand_over_opens_a_window_of_its_own(paths, first):
    result = claim_or_hand_over(paths, StartRequest(search="x" * 2000))
    assert (result.handed, result.channel) == (False, None)


@posix_only
def test_the_channel_is_for_one_reader_alone(paths, first):
    modes = [file.stat().st_mode & 0o777 for file in channel_place(paths).parent.glob(".start-*")]
    assert modes == [0o600, 0o600]


@posix_only
def test_a_channel_that_others_can_open_is_not_written_to(paths, first):
    channel_place(paths).with_suffix(".fifo").chmod(0o666)
    assert not claim_or_hand_over(paths, StartRequest(open="4.2"), patience=0).handed
    assert first.receive() == []


@posix_only
def test_a_first_start_that_does_not_answer_is_not_waited_for_for_ever(paths, first):
    result = claim_or_hand_over(paths, StartRequest(open="4.2"), patience=0)
    assert (result.handed, result.channel) == (False, None)
    assert first.receive() == [StartRequest(open="4.2")]


def test_what_comes_while_the_first_builds_its_window_waits_and_what_follows_comes_too(paths, first):
    with ThreadPoolExecutor() as other:
        for number in ("4.2", "4.3"):
            told = other.submit(claim_or_hand_over, paths, StartRequest(open=number))
            assert received(first) == [StartRequest(open=number)]
            assert told.result().handed


@windows_only
def test_what_was_written_by_a_start_that_is_gone_is_read_and_what_follows_comes_too(paths, first):
    name = rf"\\.\pipe\good-offices-{channel_place(paths).name}"
    _winapi.CloseHandle(hand_over_windows._written(name, encoded(StartRequest(open="4.2"))))
    assert first.receive() == [StartRequest(open="4.2")]
    with ThreadPoolExecutor() as other:
        told = other.submit(claim_or_hand_over, paths, StartRequest(open="4.3"))
        assert first.receive() == [StartRequest(open="4.3")]
        assert told.result().handed


@posix_only
def test_rubbish_between_two_requests_hurts_neither(first, paths):
    pipe = os.open(channel_place(paths).with_suffix(".fifo"), os.O_WRONLY)
    os.write(
        pipe, encoded(StartRequest(open="1.1")) + b"\xff{rubbish\n" + encoded(StartRequest(open="2.2")) + b"unfinished"
    )
    os.close(pipe)
    assert [request.open for request in first.receive()] == ["1.1", "2.2"]


@posix_only
def test_what_is_in_the_channels_place_is_replaced(paths):
    place = channel_place(paths)
    place.parent.mkdir(parents=True)
    place.with_suffix(".fifo").write_text("left behind")
    channel = claim_or_hand_over(paths, StartRequest()).channel
    assert channel is not None
    channel.close()
    assert not place.with_suffix(".fifo").exists()


def test_after_the_first_has_closed_the_next_is_the_first(paths, first):
    first.close()
    result = claim_or_hand_over(paths, StartRequest())
    assert result.channel is not None
    result.channel.close()


def test_readers_with_other_settings_have_another_channel():
    one, two = (Paths.default({"GOOD_OFFICES_HOME": home}) for home in ("one", "two"))
    assert channel_place(one, {}).name != channel_place(two, {}).name


def test_the_channel_stands_in_the_runtime_folder_where_there_is_one(paths, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert channel_place(paths).parent == tmp_path / "good-offices"


@posix_only
def test_where_no_channel_can_be_made_a_window_opens(paths):
    paths.cache.parent.mkdir(parents=True, exist_ok=True)
    paths.cache.write_text("not a folder")
    result = claim_or_hand_over(paths, StartRequest())
    assert (result.handed, result.channel) == (False, None)


@posix_only
def test_the_running_programs_folder_may_vanish(paths, first):
    place: Path = channel_place(paths)
    for file in place.parent.glob(".start-*"):
        file.unlink()
    first.close()
    assert not place.with_suffix(".fifo").exists()
