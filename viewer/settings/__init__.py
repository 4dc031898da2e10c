"""The settings: one table of specifications, the file, the policy, and how the window and the text look."""
