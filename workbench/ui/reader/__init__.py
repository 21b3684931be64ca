"""The reader: one comment, whole, with what is known of it."""
