"""Pages to read: the report before it is written, and the guide. They load nothing and lead nowhere outside."""
