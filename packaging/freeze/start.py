"""Where a frozen copy starts: the same command line as everywhere."""

import sys

from viewer.starts.archived_modules import find_archived_modules

find_archived_modules()  # before the modules that are found so

from viewer.starts.given_environment import take_back  # noqa: E402

# Before anything else: the system has read what the loader set, and every process started from now on would inherit it.
take_back(sys._MEIPASS)  # type: ignore[attr-defined]  # noqa: SLF001

from viewer.cli import main  # noqa: E402

sys.exit(main())
