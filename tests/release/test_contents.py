"""What may come along in a frozen copy, and what its packages say; nothing is frozen here."""

from __future__ import annotations

import ast
import importlib
import re
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from index.importing.pictures import picture_codec
from tests.architecture.source_tree import ROOT
from viewer import app
from viewer.settings.language_service import LANGUAGES
from viewer.settings.languages import listed_languages
from viewer.starts.given_files import SUFFIXES

LINUX, WINDOWS = ROOT / "packaging" / "linux", ROOT / "packaging" / "windows"


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    for folder in ("packaging", "packaging/freeze", "packaging/linux"):
        monkeypatch.syspath_prepend(str(ROOT / folder))


@pytest.fixture
def contents():
    return importlib.import_module("contents")


def test_modules_of_nobody_known_are_named(contents):
    modules = ["viewer.app", "index.model", "numpy.linalg", "json.decoder", "requests.api", "_pyi_rth_utils.qt"]
    assert contents.strangers(modules, sys.stdlib_module_names) == ["requests.api"]


def test_modules_that_reach_a_network_are_named(contents):
    assert contents.forbidden(["http.client", "ssl", "urllib.request", "urllib.parse", "socket"]) == [
        "http.client",
        "ssl",
        "urllib.request",
    ]


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", "_json"),
        ("PySide6/QtCore.abi3.so", "PySide6.QtCore"),
        ("numpy\\_core\\_multiarray_umath.cp311-win_amd64.pyd", "numpy._core._multiarray_umath"),
    ],
)
def test_an_extension_module_is_known_by_its_place(contents, name, module):
    assert contents.module_of(name) == module


def test_the_stories_of_an_installed_copy_take_no_package_of_the_program_from_elsewhere(contents):
    start = ast.parse((LINUX / "stories_start.py").read_text(encoding="utf-8"))
    values = {node.targets[0].id: node.value for node in start.body if isinstance(node, ast.Assign)}
    assert ast.literal_eval(values["PROGRAMS"]) == contents.OTHERS | set(contents.PACKAGES)


def test_what_decodes_the_pictures_of_readers_documents_is_in_every_copy(contents):
    in_qt_itself = {"bmp", "png"}
    for plugins in contents.QT_PLUGINS.values():
        there = {re.sub("^(lib)?q", "", Path(name).stem) for name in plugins if name.startswith("imageformats/")}
        assert set(picture_codec.FORMATS) - in_qt_itself <= there


def test_qts_own_words_come_in_the_languages_that_the_program_speaks(contents, tmp_path):
    (tmp_path / "translations").mkdir()
    listed = '{"de": {"name": "Deutsch"}, "pt": {"name": "Português", "qt": "pt_BR"}}'
    (tmp_path / "translations" / "languages.json").write_text(listed, encoding="utf-8")
    spoken = contents.languages(tmp_path)
    wanted = [f"PySide6/Qt/translations/qtbase_{code}.qm" for code in ("de", "pt_BR", "ja")]
    assert [contents.wanted_data(name, spoken) for name in wanted] == [True, True, False]


def test_every_resource_is_taken_along_and_nothing_of_pythons(contents):
    taken = {file.relative_to(ROOT).as_posix() for file in contents.resource_files(ROOT / "resources")}
    assert {"resources/themes/window.qss", "resources/licenses/qt.txt", "resources/map/world.json"} <= taken
    assert {f"resources/help/{language}/10-first-steps.md" for language in LANGUAGES} <= taken
    assert not [name for name in taken if name.endswith((".py", ".pyc"))]


def test_what_follows_is_found_once_also_in_a_circle(contents):
    needs = {"a": ["b"], "b": ["c", "a"], "c": [], "d": []}
    assert contents.reached(["a"], needs.__getitem__) == {"a", "b", "c"}


def test_the_smaller_data_of_icu_keeps_its_items_as_they_were():
    icu = importlib.import_module("small_icu")
    items = [(b"icudt73l/curr/de.res", b"euro"), (b"icudt73l/coll/de.res", b"a-z" * 9), (b"icudt73l/nfkc.nrm", b"n")]
    header = b"\x20\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    small = icu.without_unused(header + icu._table(items))
    _, kept = icu._items(small)
    assert [(name, content.rstrip(b"\0")) for name, content in kept] == items[1:]


def test_the_lock_for_packages_holds_what_readers_get():
    pins = re.compile(r"^([a-z0-9-]+==\S+)", re.MULTILINE)
    run, package = (
        set(pins.findall((ROOT / "packaging" / f"requirements{kind}.lock").read_text(encoding="utf-8")))
        for kind in ("", "-package")
    )
    assert run <= package


def test_numpy_is_built_from_the_archive_that_the_lock_pins():
    plain_numpy = importlib.import_module("plain_numpy")
    pin = plain_numpy.numpy_pin((ROOT / "packaging" / "requirements-package.lock").read_text(encoding="utf-8"))
    assert pin.startswith("numpy==")
    assert "--hash=sha256:" in pin
    assert pin.rstrip().endswith('-Dcpu-dispatch=none"')


def test_a_wheel_is_kept_for_every_clone_and_by_all_that_it_is_made_of(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    kept_in = importlib.import_module("plain_numpy").kept_in
    assert kept_in("pin", "python", "cc 12").is_relative_to(tmp_path)
    assert kept_in("pin", "python", "cc 12") == kept_in("pin", "python", "cc 12") != kept_in("pin", "python", "cc 13")


def test_one_name_is_used_for_everything_on_the_desktop():
    identity = importlib.import_module("identity")
    metainfo = ElementTree.parse(LINUX / f"{identity.APP_ID}.metainfo.xml").getroot()
    desktop = (LINUX / f"{identity.APP_ID}.desktop").read_text(encoding="utf-8")
    assert metainfo.findtext("id") == identity.APP_ID
    assert metainfo.findtext("launchable") == f"{identity.APP_ID}.desktop"
    assert f"Icon={identity.APP_ID}\n" in desktop
    assert identity.APP_ID == app.APP_ID
    installer = (ROOT / "packaging" / "windows" / "good-offices.nsi").read_text(encoding="utf-8")
    assert f'!define APP_ID "{identity.APP_ID}"' in installer


def test_desktops_offer_the_files_that_it_reads_to_it_and_change_no_default():
    desktop = (LINUX / "alt.good_offices.GoodOffices.desktop").read_text(encoding="utf-8")
    types = re.search(r"^MimeType=(.+);$", desktop, re.MULTILINE)[1].split(";")
    metainfo = ElementTree.parse(LINUX / "alt.good_offices.GoodOffices.metainfo.xml").getroot()
    assert [each.text for each in metainfo.iter("mediatype")] == types
    assert ("Exec=good-offices %U\n" in desktop, "InitialPreference=0\n" in desktop) == (True, True)
    installer = (ROOT / "packaging" / "windows" / "good-offices.nsi").read_text(encoding="utf-8")
    assert set(re.findall(r'insertmacro OpenWith "(.+?)"', installer)) == SUFFIXES
    assert not re.search(r'"Software\\Classes\\\.', installer)  # where Windows keeps what opens a type by default


def test_the_version_stands_in_one_place_and_is_told_to_software_centres():
    identity = importlib.import_module("identity")
    metainfo = ElementTree.parse(LINUX / f"{identity.APP_ID}.metainfo.xml")
    assert metainfo.find("releases/release").get("version") == identity.version()


def test_no_bound_of_the_debian_package_shuts_out_ubuntu_22_04():
    control = importlib.import_module("deb").control_text(1)
    newest = {"libc6": "2.35", "libstdc++6": "12"}
    bounds = re.findall(r"([\w.+-]+) \(>= ([\d.]+)\)", control)
    assert all(tuple(map(int, least.split("."))) <= tuple(map(int, newest[name].split("."))) for name, least in bounds)
    assert "libxcb-cursor0" in control


def test_manual_page_and_completions_know_every_option_that_readers_are_told_of():
    texts = importlib.import_module("parser_texts")
    parser = texts.command_line()
    completions = [texts.completion(parser, shell) for shell in ("bash", "zsh")]
    written = (*completions, texts.manual_page(parser, "2026-01-01"))
    parsers = (parser, *(command for _, command in texts.commands_of(parser).values()))
    names = {option.option_strings[-1] for one in parsers for option in texts.options_of(one)}
    assert {"--open", "--json", "--format"} <= names
    assert [n for n in names for text in written if n not in text.replace("\\-", "-")] == []
    assert not [text for text in written if "self" in text]


def test_the_packaging_group_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert any(line.startswith("pyinstaller==") for line in project["dependency-groups"]["package"])


@pytest.mark.parametrize(
    ("name", "framework"),
    [
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist", "PySide6/Qt/lib/QtCore.framework"),
        ("PySide6/Qt/lib/QtCore.framework/QtCore", "PySide6/Qt/lib/QtCore.framework"),
        ("PySide6/QtCore.abi3.so", ""),
    ],
)
def test_a_framework_is_known_by_its_place(contents, name, framework):
    assert contents.framework(name) == framework


@pytest.mark.parametrize("language", listed_languages())
def test_desktops_have_the_programs_description_in_every_language(language):
    said = (LINUX / "alt.good_offices.GoodOffices.desktop").read_text(encoding="utf-8")
    assert [key for key in ("GenericName", "Comment", "Name") if f"\n{key}[{language}]=" not in said] == []


def test_the_installer_for_windows_says_everything_in_every_language():
    texts = [file.read_text(encoding="utf-8") for file in (WINDOWS / "installer-texts").glob("*.nsh")]
    keys = {tuple(re.findall(r"^LangString (\w+)", text, re.MULTILINE)) for text in texts}
    offered = re.findall(r'!insertmacro Language "', (WINDOWS / "good-offices.nsi").read_text(encoding="utf-8"))
    assert (len(texts), len(offered), len(keys)) == (len(LANGUAGES), len(LANGUAGES), 1)
