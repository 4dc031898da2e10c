"""Places in the text: history, navigation, progress, and going to a passage."""
