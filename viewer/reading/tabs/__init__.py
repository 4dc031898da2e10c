"""Tabs: each a history of places."""
