"""What the search counts with: NumPy, or for one search in few blocks a stand-in, which is there at once.

Which one it is, is settled when the first module of the search asks for `np`. To write an index takes NumPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

__all__ = ["leave_out_numpy", "np"]


def leave_out_numpy() -> None:
    """Have this process search without NumPy, unless it has searched with it."""
    from index.search.arrays import plain  # noqa: PLC0415  the one or the other

    globals().setdefault("np", plain)


def __getattr__(name: str) -> Any:  # noqa: ANN401  as a module has it
    if name != "np":
        raise AttributeError(name)
    from index.search.arrays import numpy_core  # noqa: PLC0415  as above

    return globals().setdefault("np", numpy_core.np)
