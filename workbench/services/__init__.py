"""What a researcher can do, one verb a function; no window, no SQL."""
