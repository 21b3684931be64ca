"""The command line: the same verbs as the window, for scripts and for people who like to type."""
