"""The third role of the program: an analysis in a process of its own, made to be killed."""
