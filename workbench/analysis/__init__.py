"""Stages over texts and numbers; the only place that knows model libraries, and it knows no study."""
