"""Where a frozen copy starts: the same command line as everywhere."""

import sys

from viewer.cli import main

sys.exit(main())
