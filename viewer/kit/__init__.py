"""What every room is built with, and what knows none of them: text, look, small widgets, menus, languages."""
