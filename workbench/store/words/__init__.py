"""The study's index of words, made of many texts at once: found, sorted and written as the library keeps it."""
