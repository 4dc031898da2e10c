"""Documents in, answers out: loads, builds, opens and searches a library; Python, SQLite and Whoosh, no Qt."""
