"""The window: Qt and nothing but Qt. It asks the services and shows what they answer."""

from __future__ import annotations

from workbench.ui import immortal

__all__ = ["immortal"]
