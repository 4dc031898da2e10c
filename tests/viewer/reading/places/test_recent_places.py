"""The passages read last come back, one of a topic, the latest first."""

from __future__ import annotations

import pytest

from viewer.reading.places.history import Place
from viewer.reading.places.recent_places import KEPT, RecentPlaces
from viewer.settings.setting_specs import RECENT_PASSAGES
from viewer.settings.settings import Settings


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def recent(library, settings):
    return RecentPlaces(library, settings, read_after=0)


def read(recent, *blocks):
    for block in blocks:
        recent.pass_by(Place(block))
        recent.remember()


def names(recent):
    return [block.id for block in recent.blocks()]


def test_the_latest_is_first_and_a_topic_stands_once(recent):
    read(recent, "lost-passport", "us-in-north-korea", "detained-travellers", "lost-passport")
    assert names(recent) == ["lost-passport", "detained-travellers"]


def test_a_heading_stands_for_the_passage_below_it(recent):
    read(recent, "us-in-iran")
    assert names(recent) == ["us-in-iran-text"]


def test_who_stays_has_read_and_who_passes_by_has_not(qtbot, recent):
    recent.pass_by(Place("prisoners-text"))
    recent.pass_by(Place("choice-of-power"))
    qtbot.waitUntil(lambda: names(recent) == ["choice-of-power"])


def test_they_are_kept_between_starts_and_can_be_forgotten(library, settings, recent):
    read(recent, "lost-passport")
    again = RecentPlaces(library, settings)
    assert names(again) == ["lost-passport"]
    again.forget()
    assert names(recent) == []


@pytest.mark.parametrize("damaged", ["[", "{}", "3", '[1, null, "no-such-passage"]', '["lost-passport"'])
def test_a_damaged_list_is_an_empty_one(settings, recent, damaged):
    settings.set(RECENT_PASSAGES, damaged)
    assert names(recent) == []


def test_no_more_than_some_are_kept(settings, recent):
    settings.set(RECENT_PASSAGES, "[" + ",".join(['"lost-passport"'] * KEPT) + "]")
    read(recent, "us-in-north-korea")
    assert names(recent) == ["us-in-north-korea"] + ["lost-passport"] * (KEPT - 1)
