"""What the loader of a frozen copy sets does not reach the programs that this one starts."""

from __future__ import annotations

import pytest

from viewer.starts.given_environment import take_back

GIVEN = {"HOME": "x", "QT_PLUGIN_PATH": "/theirs", "PATH": "y", "LD_PRELOAD": "z"}
# As PyInstaller's loader says, seen in a frozen copy.
LOADER = {
    "_PYI_ARCHIVE_FILE": "/opt/a/good-offices",
    "_PYI_PARENT_PROCESS_LEVEL": "1",
    "_PYI_LINUX_PROCESS_NAME": "good-offices",
}


FOLDER = "/opt/a/_internal"


@pytest.mark.parametrize("own", [None, "", "/theirs/lib"])
def test_the_loaders_variables_are_taken_back(own):
    given = GIVEN if own is None else GIVEN | {"LD_LIBRARY_PATH": own}
    changed = {"LD_LIBRARY_PATH": f"{FOLDER}:{own}" if own else FOLDER}
    kept = {} if own is None else {"LD_LIBRARY_PATH_ORIG": own}
    environment = given | LOADER | changed | kept
    take_back(FOLDER, environment)
    assert environment == given


def test_what_no_loader_set_stays():
    environment = GIVEN | {"LD_LIBRARY_PATH": "/theirs/lib", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    before = dict(environment)
    take_back(FOLDER, environment)
    assert environment == before
