"""The first sight: a study to open, to make or to try out, never an empty grey square."""
