"""Kinds of questions, and of texts round them, each of which is understood in its own way."""
