"""Personal data in comments: where it is, of what kind, and how that was told. It marks; people decide."""

from __future__ import annotations

from workbench.analysis.personal_data.finding import find

__all__ = ["find"]
