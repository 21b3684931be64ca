"""Priorities: what should be acted on, and the comments it rests on."""
