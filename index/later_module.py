"""A module that is loaded when something of it is first asked for; until then it stands there without content.

`importlib.util.LazyLoader` would load it as soon as a second module imports it.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager, nullcontext
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.abc import Loader

_loading = RLock()


class LaterModule(ModuleType):
    """A module that is loaded when something of it is first asked for."""

    has_parts = True  # perhaps: then a part that is imported is reason enough to load it
    then: Callable[[], object] | None = None
    """Called once the module is loaded."""
    _begun = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  as a module has it
        if name.startswith("__") and not (self.has_parts and name == "__path__"):  # `import` asks, and finds none
            raise AttributeError(name)
        with _loading:  # another thread waits until all of it is there
            if isinstance(self, LaterModule) and not self._begun:
                self._begun = True  # while it loads, others import it
                try:
                    self.load()
                finally:
                    del self._begun
                then = vars(self).pop("then", None)
                self.__class__ = ModuleType  # type: ignore[assignment]
                if then is not None:
                    then()
        return ModuleType.__getattribute__(self, name)

    def load(self) -> None:
        """Load the module into this one; raises ImportError when there is none."""
        self._located().exec_module(self)

    @contextmanager
    def left_alone(self) -> Iterator[None]:
        """For as long as parts of a package are imported: what they ask the package for does not load it.

        Raises ImportError when there is no such package.
        """
        self._located()
        self._begun = True
        try:
            yield
        finally:
            del self._begun

    def _located(self) -> Loader:
        package, _, _ = self.__name__.rpartition(".")
        path = import_module(package).__path__ if package else None
        finders = (finder.find_spec(self.__name__, path) for finder in sys.meta_path)
        spec = next(filter(None, finders), None)
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError(f"No module named {self.__name__!r}", name=self.__name__)
        self.__spec__, self.__loader__, self.__file__ = spec, spec.loader, spec.origin
        self.__package__ = spec.parent
        if spec.submodule_search_locations is not None:  # a package: of some releases of Python `zipfile` is one
            self.__path__ = spec.submodule_search_locations
        return spec.loader


def when_loaded(name: str, call: Callable[[], object]) -> None:
    """Call this as soon as the module of this name is loaded: now, where it is."""
    module = sys.modules.get(name)
    if isinstance(module, LaterModule):
        module.then = call
    else:
        call()


@contextmanager
def part_of(package: str) -> Iterator[None]:
    """While a part of a package is imported, leave out all else of it, which is loaded when it is asked for.

    Raises ImportError when there is no such package.
    """
    whole = sys.modules.setdefault(package, LaterModule(package))
    with whole.left_alone() if isinstance(whole, LaterModule) else nullcontext():
        yield
