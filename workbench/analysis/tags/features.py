"""What the tag models see of a text: its meaning, the cues of every tag, its punctuation, and how glad it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import numpy as np

from workbench.analysis.sentiment.phrases import any_of
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.shelf import ModelFiles
from workbench.domain.tags import DRIVERS, OFF_TOPIC, TONES, Family

CUES_FILE = "en/cues.csv"
VECTOR_SCALE = np.float32(2)
"""The numbers of a unit vector are small beside counts of cues; doubled, both count."""
_OPENS_A_QUESTION = re.compile(
    r"(?:^|[.!?]\s+)(?:who|what|what's|when|where|where's|why|how|which|is|are|am|do|does|did|can|could|will|would"
    r"|may|has|have)\b",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"\b[A-Z]{4,}\b")
_SIGNS = {"+": 1, "-": -1, "": 0}
COLUMNS: dict[Family, tuple[tuple[str, int], ...]] = {
    "tone": tuple((name, 0) for name in TONES if name != OFF_TOPIC),
    "driver": tuple((name, sign) for name in DRIVERS for sign in (1, -1)),
}
"""The columns of cues: a tag and its sign, one column each."""
SHAPE = 5


class Cues:
    """Finds phrases that speak for a tag. `written` is how a text is compared, `around` what phrases stand between."""

    def __init__(
        self, rows: Iterable[dict[str, str]], written: Callable[[str], str], around: tuple[str, str]
    ) -> None:
        self._written, self._around = written, around
        self._meant: dict[str, list[tuple[Family, int]]] = {}
        for row in rows:
            family: Family = "driver" if row["family"] == "driver" else "tone"
            column = COLUMNS[family].index((row["tag"], _SIGNS[row["sign"]]))
            self._meant.setdefault(written(row["cue"]), []).append((family, column))

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        before, behind = self._around
        return re.compile(f"{before}{any_of(self._meant).pattern}{behind}")

    def __call__(self, texts: Sequence[str]) -> dict[Family, Floats]:
        """Return, for each family, how strongly each column's cues are there (n, columns), from 0 to 1."""
        counts: dict[Family, Floats] = {
            family: np.zeros((len(texts), len(columns)), dtype=np.float32)
            for family, columns in COLUMNS.items()
        }
        for row, text in enumerate(texts):
            for phrase in self._phrases.findall(self._written(text)):
                for family, column in self._meant[phrase]:
                    counts[family][row, column] += 1
        return {family: table / (1 + table) * 2 for family, table in counts.items()}


class EnglishFeatures:
    """Turns English texts into features for the tags of either family."""

    def __init__(self, files: ModelFiles) -> None:
        self.cues = Cues(files.rows(CUES_FILE), _plain_english, (r"\b", r"\b"))


def _plain_english(text: str) -> str:
    return text.replace("’", "'").lower()


def shape_of(texts: Sequence[str], gladness: Floats) -> Floats:
    """Return (n, 5): question mark, interrogative opening, exclamation, shouting, and sentiment from -1 to 1."""
    table = np.zeros((len(texts), SHAPE), dtype=np.float32)
    for row, text in enumerate(texts):
        table[row, :4] = (
            "?" in text,
            _OPENS_A_QUESTION.search(text) is not None,
            min(2, text.count("!")) / 2,
            min(3, len(_SHOUTED.findall(text))) / 3,
        )
    table[:, 4] = np.nan_to_num(gladness)
    return table


def joined(dense: Floats, cues: Floats, shape: Floats) -> Floats:
    """Return the features (n, 384 + columns + 5) a model weighs."""
    return np.hstack([dense * VECTOR_SCALE, cues, shape], dtype=np.float32)
