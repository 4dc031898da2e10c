"""Reads questions about arrangements and answers them: by looking them up, never by guessing."""
