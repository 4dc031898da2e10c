"""What the loader of a frozen copy sets does not reach the programs that this one starts."""

from __future__ import annotations

from viewer.starts.given_environment import take_back

GIVEN = {"HOME": "x", "QT_PLUGIN_PATH": "/theirs", "PATH": "y", "LD_PRELOAD": "z"}
# As PyInstaller's loader says, seen in a frozen copy.
LOADER = {
    "_PYI_ARCHIVE_FILE": "/opt/a/good-offices",
    "_PYI_PARENT_PROCESS_LEVEL": "1",
    "_PYI_LINUX_PROCESS_NAME": "good-offices",
}


def test_the_loaders_variables_are_taken_back_and_no_others():
    environment = GIVEN | LOADER
    take_back(environment)
    assert environment == GIVEN
