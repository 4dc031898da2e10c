"""Stands where Python's module for sockets would: this program has none, and opens none.

`email.utils` imports the name for a function that the program never calls; calling it would raise an
AttributeError and open no connection.
"""


def gethostname() -> str:
    """Raise OSError: `platform` asks for this machine's name on Windows, and does without it then."""
    raise OSError("There are no sockets in this program.")
