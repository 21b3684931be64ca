"""What is handed over: rows in, files out, every figure traceable to comments."""
