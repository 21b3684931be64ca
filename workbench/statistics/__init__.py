"""Figures that carry an argument: intervals, agreement, corrected shares. Pure functions, no files."""
