"""The preferences: a dialog of every setting, in effect at once, and what of the window follows them."""
