"""Which arrangements are shown."""
