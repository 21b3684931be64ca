"""Small windows: what an analysis should look like, what was done, how the program is."""
