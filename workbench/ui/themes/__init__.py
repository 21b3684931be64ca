"""Themes: what people talk about, how much, and in which mood."""
