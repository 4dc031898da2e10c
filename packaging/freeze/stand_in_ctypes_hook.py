"""Stands where PyInstaller's module is that loads `ctypes` at every start, to let it find libraries in the copy."""


def install() -> None:
    """Do nothing: what this program loads by `ctypes` it names with its folder, or the system has it."""
