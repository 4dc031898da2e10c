"""The arrangements on an axis of time."""
