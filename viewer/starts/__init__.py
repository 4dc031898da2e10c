"""What happens before the window: paths, options, a second start, and whether there is a display at all."""
