"""The commands for a terminal: the window's answers as text, CSV or JSON. No Qt."""
