"""The reader: text panes, and everything that follows the place being read."""
