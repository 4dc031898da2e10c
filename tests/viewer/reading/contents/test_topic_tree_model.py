from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from index.values import replace
from tests.viewer.examples import TreeLibrary
from viewer.kit.roles import CountRole, OwnRole, StatedRole, SuppliedRole, TopicRole
from viewer.reading.contents.topic_tree_model import Branch, TopicTreeModel

TREE = {"": ["a", "b"], "a": ["a1", "a2"], "a2": ["supplied-a21"], "b": []}
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def titles(model, parent=QModelIndex()):
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


@st.composite
def trees(draw):
    """Return a tree of up to a dozen topics, each under an earlier one."""
    parents = draw(st.lists(st.integers(0, 11), min_size=1, max_size=12))
    tree = {"": []}
    for number, parent in enumerate(parents):
        above = "" if parent >= number else f"t{parent}"
        tree.setdefault(above, []).append(f"t{number}")
    return tree


def test_several_documents_are_the_roots():
    assert titles(TopicTreeModel(TreeLibrary(TREE))) == ["Title of a", "Title of b"]


def test_the_subjects_of_a_single_document_are_the_roots():
    model = TopicTreeModel(TreeLibrary({"": ["a"], "a": ["a1", "a2"], "a2": ["a21"]}))
    assert titles(model) == ["Title of a1", "Title of a2"]
    assert not model.index_of("a").isValid()


def test_children_are_read_only_when_fetched():
    library = TreeLibrary(TREE)
    model = TopicTreeModel(library)
    first = model.index(0, 0)
    assert library.asked == [""]
    assert model.hasChildren(first)
    assert model.rowCount(first) == 0
    model.fetchMore(first)
    assert titles(model, first) == ["Title of a1", "Title of a2"]
    assert not model.canFetchMore(first)


def test_fetching_twice_changes_nothing():
    model = TopicTreeModel(TreeLibrary(TREE))
    first = model.index(0, 0)
    model.fetchMore(first)
    model.fetchMore(first)
    assert model.rowCount(first) == 2


def test_index_of_fetches_the_ancestors_only():
    library = TreeLibrary(TREE)
    model = TopicTreeModel(library)
    index = model.index_of("supplied-a21")
    assert index.data(TopicRole).id == "supplied-a21"
    assert index.parent().data(TopicRole).id == "a2"
    assert library.asked == ["", "a", "a2"]


def test_an_unknown_topic_has_no_index():
    model = TopicTreeModel(TreeLibrary(TREE))
    assert not model.index_of("nowhere").isValid()
    assert not model.index_of("").isValid()


def test_a_supplied_heading_says_so():
    model = TopicTreeModel(TreeLibrary(TREE))
    index = model.index_of("supplied-a21")
    assert index.data(SuppliedRole) is True
    assert index.data() == f"[{index.data(TopicRole).title}]"
    assert "supplied by the editors" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.parent().data(SuppliedRole) is False
    assert index.parent().data(Qt.ItemDataRole.ToolTipRole) is None


def test_counts_are_shown_and_taken_away():
    model = TopicTreeModel(TreeLibrary(TREE))
    model.set_counts({"a": 3, "a1": 1})
    assert model.index_of("a").data(CountRole) == 3
    assert model.index_of("a1").data(ACCESSIBLE) == "Title of a1, 1 hit"
    model.set_counts({"a": 2})
    assert model.index_of("a1").data(CountRole) == 0
    assert model.index_of("a1").data(ACCESSIBLE) == "Title of a1"


def test_marks_of_the_reader_are_told_and_taken_away():
    model = TopicTreeModel(TreeLibrary(TREE))
    model.set_own({"a": 2, "a1": 1})
    model.set_counts({"a": 3})
    assert model.index_of("a").data(OwnRole) == 2
    assert model.index_of("a").data(ACCESSIBLE) == "Title of a, 2 bookmarks or notes, 3 hits"
    assert "1 bookmark" in model.index_of("a1").data(Qt.ItemDataRole.ToolTipRole)
    model.set_own({})
    assert model.index_of("a1").data(ACCESSIBLE) == "Title of a1"


def test_only_topics_whose_count_changed_are_announced(qtbot):
    model = TopicTreeModel(TreeLibrary(TREE))
    model.set_counts({"a": 3, "b": 1})
    changed = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.data(TopicRole).id))
    model.set_counts({"a": 3, "b": 2, "a1": 1})
    assert changed == ["b"]


@given(tree=trees(), visits=st.lists(st.integers(0, 11), max_size=6))
def test_any_tree_fetched_in_any_order_is_a_sound_model(tree, visits):
    model = TopicTreeModel(TreeLibrary(tree))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for topic in visits:
        index = model.index_of(f"t{topic}")
        assert not index.isValid() or index.data(TopicRole).id == f"t{topic}"
        model.set_counts({f"t{topic}": topic})
        model.set_own({f"t{topic}": topic})
    tester.deleteLater()


def branch(title, *below):
    """Return a folder with these below it, or, without any, a document that is read when it is opened up."""
    (topic,) = TreeLibrary({"": ["x"]}).topics()
    topic = replace(topic, id=title, title=title, document="" if below else "x", children=1)
    return Branch(topic, below)


def test_what_no_library_has_stands_last_and_counts_what_is_below_it(qtmodeltester):
    model = TopicTreeModel(TreeLibrary(TREE | {"mine": ["m1"]}))
    assert not model.branch.isValid()
    model.set_counts({"mine": 2, "other": 1})
    mine, other = branch("mine"), branch("other")
    for below in ((branch("folder", mine), other), (branch("folder", mine, other),)):
        model.set_branch(branch("shelf", *below))
        assert titles(model) == ["Title of a", "Title of b", "shelf"]
        assert model.branch.data(CountRole) == 3
        model.fetchMore(model.index_of("mine"))
        model.fetchMore(model.index_of("other"))
        assert titles(model, model.index_of("mine")) == ["Title of m1"]
        assert not model.hasChildren(model.index_of("other"))
    qtmodeltester.check(model)
    model.set_branch(None)
    assert titles(model) == ["Title of a", "Title of b"]
    assert not model.index_of("folder").isValid()


def test_the_small_library_is_a_sound_model(library, qtmodeltester):
    model = TopicTreeModel(library)
    qtmodeltester.check(model)
    assert titles(model)[0] == "Channels between states"


def test_a_topic_tells_how_many_arrangements_it_states():
    model = TopicTreeModel(TreeLibrary({"": ["doc"], "doc": ["stating", "silent"]}))
    stating, silent = model.index_of("stating"), model.index_of("silent")
    assert (stating.data(StatedRole), silent.data(StatedRole)) == (2, 0)
    assert "2 arrangements" in stating.data(Qt.ItemDataRole.ToolTipRole)
    assert "2 arrangements" in stating.data(Qt.ItemDataRole.AccessibleTextRole)
