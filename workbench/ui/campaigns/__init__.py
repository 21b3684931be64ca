"""Campaigns: letters many people sent, and what each of them made of it."""
