"""The settings of an analysis: all that is needed, beside the comments, to run it again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, Self

from workbench.domain.codebook import Codebook

RecipeName = Literal["communities", "classic"]
RECIPES: tuple[RecipeName, ...] = ("communities", "classic")


@dataclass(frozen=True)
class Recipe:
    """How themes are found.

    `communities` finds groups in the graph of nearest neighbours; `classic` is BERTopic's own way
    (UMAP, then HDBSCAN). `granularity` is 1.0 for the workbench's choice, larger for finer themes; an
    analysis takes the nearest of `granularity.STOPS`. `model` names a model pack that all languages share; without
    one each language is analysed on its own. `codebook` holds themes that were there before.
    """

    name: RecipeName = "communities"
    seed: int = 0
    granularity: float = 1.0
    model: str = ""
    codebook: Codebook | None = None

    def __post_init__(self) -> None:
        if self.name not in RECIPES:
            raise ValueError(f"unknown recipe {self.name!r}")
        if not 0 < self.granularity <= 100:
            raise ValueError("granularity lies above 0 and at most at 100")

    def to_json(self) -> str:
        """Return all settings; those without a codebook read as they did before there were any."""
        told = asdict(replace(self, codebook=None))
        del told["codebook"]
        return json.dumps(
            told | ({"codebook": self.codebook.to_data()} if self.codebook else {}), sort_keys=True
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote; settings this version does not know are left out."""
        data: dict[str, Any] = json.loads(text)
        known = {field.name for field in fields(cls)}
        if "codebook" in data:
            data["codebook"] = Codebook.from_data(data["codebook"])
        return cls(**{name: value for name, value in data.items() if name in known})
