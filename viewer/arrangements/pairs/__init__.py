"""The arrangements grouped by pairs of states."""
