"""What comments are like beside glad or unhappy: their tones, and what a service is praised or blamed for."""

from __future__ import annotations
