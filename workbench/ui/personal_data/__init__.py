"""Personal data: what was marked in the comments, for a person to judge."""
