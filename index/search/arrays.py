"""NumPy for the search, without the threads of its linear algebra.

Nothing here uses them, and starting them takes longer than a search does.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

__all__ = ["np"]
