"""The terminal commands `add`, `shelf` and `search --in`: what is taken, refused, listed, found and removed."""

import json
import re
import shutil
from functools import partial

import pytest

from index.importing.imported import FileRefusedError, Refusal
from index.values import replace
from tests.index.shelf.made_shelf import imported
from viewer.cli import main
from viewer.terminal import shelf_commands


def importer(path, choices=None, **_):
    """Return what a file says, a paragraph a line; a blank file is refused."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines:
        raise FileRefusedError(Refusal.EMPTY)
    return imported(lines[0], *lines)


@pytest.fixture
def ran(paths, capsys, monkeypatch):
    """Return a function that runs a command and returns its exit code, output and complaints."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(shelf_commands, "_importer", lambda: importer)

    def run(*arguments, paths=paths):
        code = main(list(map(str, arguments)), paths)
        written = capsys.readouterr()
        return code, written.out, written.err

    return run


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "treaty.txt"
    file.write_text("Treaty of the notary\nThe notary looks after Iran.\nAnd ends.", encoding="utf-8")
    return file


def test_what_is_added_is_listed_and_found_with_the_documents(ran, file):
    code, out, err = ran("add", file, "--folder", "Treaties")
    assert (code, err) == (0, "")
    assert "Taken as “Treaty of the notary”: 3 passages" in out
    listed = ran("shelf")[1]
    assert listed.startswith("Treaties\n    Treaty of the notary\n")
    assert re.search(r"added on \d+ [A-Z]\w+ \d{4}$", listed, re.MULTILINE)
    code, out, _ = ran("search", "Iran")
    assert "Your shelf – p. 1 – Treaty of the notary" in out
    assert "§ 2.2 – Channels between states" in out


def test_the_files_of_a_folder_are_added_into_one_of_its_name_or_where_the_reader_says(ran, file, tmp_path):
    (tmp_path / "old" / "older").mkdir(parents=True)
    for name in ("a.txt", "older/b.txt"):
        (tmp_path / "old" / name).write_text(f"{name}\nWords of {name}.")
    assert [each["status"] for each in json.loads(ran("add", tmp_path / "old", file, "--json")[1])["files"]] == [
        "taken"
    ] * 3
    assert {each["folder"] for each in json.loads(ran("shelf", "--json")[1])["documents"]} == {"old", "older", None}
    ran("shelf", "remove", "a.txt")
    ran("add", tmp_path / "old", "--folder", "Mine")
    assert "Mine\n    a.txt" in ran("shelf")[1]


def test_a_search_says_how_many_documents_it_could_not_see(ran, file, paths):
    ran("add", file)
    assert "not searched" not in ran("search", "Iran")[1]
    shutil.rmtree(paths.cache / "shelf")
    assert "1 document of yours not searched: “good-offices shelf index”" in ran("search", "Iran")[1]
    assert "not searched" not in ran("search", "Iran", "--in", "reference")[1]
    assert json.loads(ran("search", "Iran", "--json")[1])["unsearched"] == 1
    ran("shelf", "index")
    assert "not searched" not in ran("search", "Iran")[1]


def test_a_folder_without_files_is_told(ran, tmp_path):
    (tmp_path / "empty").mkdir()
    assert ran("add", tmp_path / "empty")[:2] == (1, "There is no file in this folder.\n")


@pytest.mark.parametrize(("within", "shelf"), [("shelf", {True}), ("reference", {False})])
def test_a_search_stays_where_it_is_asked_to(ran, file, within, shelf):
    ran("add", file)
    hits = json.loads(ran("search", "Iran", "--in", within, "--json")[1])["hits"]
    assert {hit["shelf"] for hit in hits} == shelf
    assert {hit["page"] for hit in hits} == ({1} if within == "shelf" else {None})


def test_a_refused_file_is_named_with_what_to_do_and_the_others_are_taken(ran, file, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    code, out, _ = ran("add", empty, file, "--json")
    assert code == 1
    first, second = json.loads(out)["files"]
    assert (first["file"], first["status"], first["reason"]) == (str(empty), "refused", "empty")
    assert first["sentence"] == "The file is empty. Look whether it was saved as a whole."
    assert (second["status"], second["document"]["name"]) == ("taken", "Treaty of the notary")


def test_a_new_edition_is_taken_only_when_asked_for(ran, file):
    ran("add", file)
    assert ran("add", file)[:2] == (0, f"{file}\n    It is on your shelf already, as “Treaty of the notary”.\n")
    file.write_text("Treaty of the notary\nThe notary looks after Iran.\nAnd goes on.", encoding="utf-8")
    code, out, _ = ran("add", file)
    assert code == 1
    assert "--new-edition" in out
    before = json.loads(ran("shelf", "--json")[1])["documents"][0]
    assert before["changed"]
    assert ran("add", file, "--new-edition")[0] == 0
    (after,) = json.loads(ran("shelf", "--json")[1])["documents"]
    assert (after["id"], after["changed"]) == (before["id"], False)
    file.write_text("Treaty of the notary\nSomething else.", encoding="utf-8")
    assert ran("add", file, "--keep-both")[0] == 0
    assert len(json.loads(ran("shelf", "--json")[1])["documents"]) == 2


def test_what_is_removed_is_found_no_more(ran, file):
    ran("add", file)
    assert ran("shelf", "remove", "Nothing")[0] == 1
    assert "Removed “Treaty of the notary”" in ran("shelf", "remove", "Treaty of the notary")[1]
    assert ran("shelf")[:2] == (1, "Your shelf is empty. “good-offices add FILE” puts a document on it.\n")
    assert ran("search", "notary", "--in", "shelf")[0] == 1
    assert file.exists()


def test_the_index_is_made_on_request(ran, file, paths):
    ran("add", file)
    assert ran("shelf", "index") == (0, "Searches find all documents on your shelf.\n", "")
    assert [each.name[:7] for each in (paths.cache / "shelf").glob("*-*")] == ["settled"]


def test_an_administrator_switches_it_off_or_says_where_it_is(ran, file, paths, tmp_path):
    paths = replace(paths, policy=tmp_path / "policy.ini")
    ran, write = partial(ran, paths=paths), partial(paths.policy.write_text, encoding="utf-8")
    write("[locked]\nshelf = false\n")
    code, said, trouble = ran("add", file)
    assert (code, said) == (2, "")
    assert trouble.startswith("good-offices: Documents of your own are switched off on this computer. What was on")
    assert ran("search", "Iran")[0] == 0
    write(f"[locked]\nshelf_folder = {tmp_path / 'elsewhere'}\n")
    assert ran("add", file)[0] == 0
    assert (tmp_path / "elsewhere" / "shelf.json").exists()
    assert not (paths.data / "shelf").exists()
    assert "Your shelf" in ran("search", "notary")[1]


@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_is_worded_with_its_facts(reason):
    refused = FileRefusedError(reason, where="part.xml", found=300_000_001, limit=200_000_000)
    sentence = shelf_commands.refusal_sentence(refused)
    assert "{" not in sentence
    assert sentence.endswith(".")
