"""The main window, its actions and commands, and what comes back at the next start."""
