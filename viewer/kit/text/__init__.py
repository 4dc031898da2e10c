"""Text in Qt: positions, direction, addresses, and views that fetch nothing."""
