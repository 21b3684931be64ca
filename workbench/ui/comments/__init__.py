"""Comments: a table of any length that holds keys only and reads the rows it shows."""
