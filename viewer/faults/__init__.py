"""What goes wrong: caught, logged without the reader's words, and reported in one dialog."""
