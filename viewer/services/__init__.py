"""Objects with signals and no widgets: navigation, search, settings, theme."""
