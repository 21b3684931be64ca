"""Journeys through the window share its fixtures."""

from __future__ import annotations

from tests.ui.conftest import calm, verbs, workbench

__all__ = ["calm", "verbs", "workbench"]
