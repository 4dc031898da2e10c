"""Stands where NumPy's solver of linear equations would: this program solves none, and the one published is large.

`numpy.linalg` imports it for functions that the program never calls; calling one would raise an AttributeError.
"""
