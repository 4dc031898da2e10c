"""What a document contains is shown word for word and can do nothing: nothing is fetched, run or opened."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument, QTextFormat

from index.built.build import build
from index.built.library import Library
from index.model import Block, BlockKind, Page
from tests import small_library
from viewer.kit.text.quiet_browser import QuietBrowser
from viewer.reading.page.reader_view import ReaderView

HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '<img src="file:///etc/passwd">',
    "[x](javascript:alert(1)) ![i](http://127.0.0.1:9/a.png) [f](file:///etc/passwd)", "<style>*{display:none}</style>",
    '<a href="https://example.org">here</a> https://example.org', "<!-- gone --> &lt;b&gt; &#x202e; <b>bold</b>",
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">', "<iframe src='http://127.0.0.1:9/'></iframe>",
    "<svg onload=alert(1)><image href='http://127.0.0.1:9/s.svg'/></svg>", "<table><tr><td>cell</td></tr></table>",
]  # fmt: skip
markup = st.lists(
    st.sampled_from([*"<>&\"'/![]()=#", "script", "img", " src", "href", "file:///x", "http://a.b/", "x"])
)


@pytest.fixture
def asked(monkeypatch):
    """Return what was asked for from outside a document, and what was opened."""
    found = []
    refuse = QuietBrowser.loadResource
    monkeypatch.setattr(QuietBrowser, "loadResource", lambda *asked: found.append(asked[2]) or refuse(*asked))
    monkeypatch.setattr(QDesktopServices, "openUrl", found.append)
    return found


@pytest.fixture
def view(qtbot, theme, typography):
    reader = ReaderView(theme, typography)
    qtbot.addWidget(reader)
    reader.show()
    return reader


def show(view: ReaderView, text: str) -> None:
    view.show_page(
        Page(
            1,
            "d",
            (Block(row=1, id="b", kind=BlockKind.PARAGRAPH, document="d", topic="t", page=1, text=text, number="1.1"),),
        )
    )
    view.grab()


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_word_for_word_and_does_nothing(view, asked, text):
    show(view, text)
    assert text in view.toPlainText()
    assert asked == []
    assert links_and_pictures(view.document()) == []


def test_markup_comes_through_the_loader_word_for_word(view, asked, tmp_path, monkeypatch):
    passages = "".join(f"\n{{#hostile-{number}}}\n{text}\n" for number, text in enumerate(HOSTILE))
    source = "".join(f"{text}\n" for text in HOSTILE)
    own = {"neutral-powers": (small_library.NEUTRALS + passages, small_library.NEUTRALS_SOURCE + source)}
    monkeypatch.setattr(small_library, "DOCUMENTS", small_library.DOCUMENTS | own)
    build(small_library.write_small_library(tmp_path / "source"), tmp_path / "built")
    library = Library(tmp_path / "built")
    view.show_page(library.page(library.block("hostile-0").page))
    assert [library.block(f"hostile-{number}").text for number in range(len(HOSTILE))] == HOSTILE
    assert [text for text in HOSTILE if text not in view.toPlainText()] == []
    assert (asked, links_and_pictures(view.document())) == ([], [])
    library.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(markup.map("".join).map(str.strip).filter(bool))
def test_no_markup_becomes_anything_but_words(view, asked, text):
    show(view, text)
    assert text in view.toPlainText()
    assert (asked, links_and_pictures(view.document())) == ([], [])


@pytest.mark.parametrize("kind", QTextDocument.ResourceType)
def test_no_view_reads_anything_even_if_its_text_asked(view, kind, tmp_path):
    secret = tmp_path / "secret.css"
    secret.write_text("secret")
    assert view.loadResource(kind.value, QUrl.fromLocalFile(str(secret))) is None


def links_and_pictures(document: QTextDocument) -> list[str]:
    """Return the words of every link and picture in a document."""
    parts = [(part.text(), part.charFormat()) for part in fragments(document)]
    words = QTextFormat.ObjectTypes.NoObject.value
    return [text for text, look in parts if look.isAnchor() or look.objectType() != words]


def fragments(document: QTextDocument):
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1
        block = block.next()
