"""Themes, icons, fonts, and the signs and formats that mark things."""
