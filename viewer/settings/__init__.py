"""The settings: one table of specifications, the file, the policy, and the preferences."""
