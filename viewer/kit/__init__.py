"""What every room builds with and what knows none of them: text, look, small widgets, menus, languages."""
