"""Whether a text is glad, unhappy or neither, by a small model of its own for each language."""

from __future__ import annotations

from workbench.analysis.sentiment.parts import PartScores, score_parts
from workbench.analysis.sentiment.scores import ModelUse, Scores
from workbench.analysis.sentiment.scoring import score

__all__ = ["ModelUse", "PartScores", "Scores", "score", "score_parts"]
