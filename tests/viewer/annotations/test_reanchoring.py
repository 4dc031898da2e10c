import pytest
from PySide6.QtCore import QObject

from index.document import Document
from index.model import Page
from index.values import replace
from tests.viewer.made_annotations import block
from viewer.annotations.annotation import Standing
from viewer.annotations.annotation_places import AnnotationPlaces
from viewer.annotations.annotation_service import AnnotationService
from viewer.annotations.annotation_store import AnnotationStore
from viewer.annotations.reanchoring import Reanchoring
from viewer.kit.annotation_kinds import Kind
from viewer.settings.settings import Settings

SWISS = block("swiss", "Switzerland has represented the United States in Iran since 1980.", 1)
SPAIN = block("spain", "Spain looked after it before that, as far as is known.", 2)


class Edition:
    """A library of one page, which counts how often it was read through."""

    page_count = 1

    def __init__(self, edition, *blocks):
        self.edition, self._blocks, self.read_through = edition, blocks, 0

    def documents(self):
        return (Document(id="d", title="D", source="s", sha256=f"sha of {self.edition}", as_of="", rights=""),)

    def block(self, block_id):
        return next((each for each in self._blocks if each.id == block_id), None)

    def block_at(self, row):
        return next(each for each in self._blocks if each.row == row) if 1 <= row <= 2 else self._none()

    def page(self, number):
        self.read_through += 1
        return Page(number, "d", self._blocks)

    def moved(self, block_id):
        return None

    def path(self, topic_id):
        return ()

    def _none(self):
        raise LookupError


FIRST = Edition("1", SWISS, SPAIN)


@pytest.fixture
def service(qtbot, tmp_path):
    store = AnnotationStore(tmp_path / "annotations.sqlite")
    made = AnnotationService(store)
    made.make(Kind.BOOKMARK, AnnotationPlaces(FIRST).anchor(SWISS))
    made.make(Kind.NOTE, AnnotationPlaces(FIRST).anchor(SPAIN, (0, 36)), "why?")
    yield made
    store.close()


@pytest.fixture
def read(qtbot, service, tmp_path):
    """Return the numbers that `done` carries after a start with a library."""

    def start(library):
        owner = QObject()
        settings = Settings(tmp_path / "settings.ini", owner)
        reanchoring = Reanchoring(library, service, AnnotationPlaces(library), settings, owner)
        with qtbot.waitSignal(reanchoring.done) as told:
            reanchoring.start()
        return tuple(told.args)

    return start


def standings(service):
    return [(each.anchor.block, each.anchor.edition, each.standing) for each in service.all]


def test_in_the_same_edition_nothing_is_written_and_nothing_read_through(qtbot, service, read):
    with qtbot.assertNotEmitted(service.altered):
        assert read(FIRST) == (0, 0)
    assert FIRST.read_through == 0


def test_in_a_new_edition_words_that_stayed_are_dated_anew(service, read):
    assert read(Edition("2", SWISS, SPAIN)) == (0, 0)
    assert {edition for _, edition, _ in standings(service)} == {"2"}


def test_words_that_went_to_another_passage_move_and_changed_ones_are_kept(service, read):
    now = Edition("2", replace(SPAIN, text="Nobody looked after it."), replace(SWISS, id="renamed"))
    assert read(now) == (1, 1)
    assert standings(service) == [("renamed", "2", Standing.MOVED), ("spain", "1", Standing.CHANGED)]
    assert service.all[1].anchor.quote == SPAIN.text[:36]


def test_what_was_told_once_is_not_told_and_looked_for_again(service, read):
    now = Edition("2", SWISS, replace(SPAIN, text="Nobody looked after it."))
    read(now)
    through = now.read_through
    assert read(now) == (0, 0)
    assert now.read_through == through


def test_words_that_come_back_are_in_place_again(service, read):
    read(Edition("2", SWISS))
    read(Edition("3", SWISS, SPAIN))
    assert {standing for *_, standing in standings(service)} == {Standing.IN_PLACE}


def test_for_those_who_mark_nothing_nothing_is_written(service, read, tmp_path):
    service.remove([each.id for each in service.all])
    read(FIRST)
    assert not (tmp_path / "settings.ini").exists()
