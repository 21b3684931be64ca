"""Findings: what is handed over, as files anyone can open."""
