"""The Qt program: shows a library, searches it and leads from every arrangement to the sentence that states it."""

__version__ = "0.1.0"
