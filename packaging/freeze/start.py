"""Where the app for macOS starts, by PyInstaller's loader: the same command line as everywhere."""

import sys

from viewer.starts.given_environment import take_back

# Before anything else: every process started from now on would inherit what the loader set.
take_back()

from viewer.cli import main  # noqa: E402

sys.exit(main())
