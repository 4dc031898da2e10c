"""From what the reader types to answers and ranked hits; the only place that knows Whoosh and NumPy."""
