"""The map page: every text a dot, near to those it is worded like."""
