"""Briefing sheets."""
