"""The words in which facts are shown, in the language in use."""
