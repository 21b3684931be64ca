"""Hold our Krippendorff's alpha against the established packages `krippendorff` and `nltk`, where they are installed.

Usage: python benchmarks/agreement.py

Neither is a dependency (the first is under the GPL, the second is large), so have them in an environment of your
own and name it: PYTHONPATH=<its site-packages>. Prints a line of JSON for each package: on how many random tables
of codes (two to five coders, up to forty units, a quarter of the codes missing) it was asked, and the largest
difference met.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from typing import Any

import numpy as np

from workbench.statistics.agreement import Level, Units, krippendorff_alpha

TABLES = 200
LEVELS: tuple[Level, ...] = ("nominal", "ordinal")
Alpha = Callable[[Units, Level], float]


def random_units(draw: np.random.Generator) -> Units:
    coders, units, codes = draw.integers(2, 6), draw.integers(4, 41), draw.integers(2, 6)
    table = draw.integers(0, codes, (units, coders))
    agreed = draw.random(table.shape) < 0.6
    table = np.where(agreed, table[:, :1], table)
    missing = draw.random(table.shape) < 0.25
    return [
        [None if gone else int(code) for code, gone in zip(*rows, strict=True)]
        for rows in zip(table, missing, strict=True)
    ]


def by_krippendorff(units: Units, level: Level) -> float:
    package: Any = import_module("krippendorff")
    table = np.array([[np.nan if code is None else code for code in unit] for unit in units]).T
    return float(package.alpha(reliability_data=table, level_of_measurement=level))


def by_nltk(units: Units, level: Level) -> float:
    if level == "ordinal":
        raise NotImplementedError
    package: Any = import_module("nltk.metrics.agreement")
    triples = [
        (str(coder), str(place), code)
        for place, unit in enumerate(units)
        for coder, code in enumerate(unit)
        if code is not None
    ]
    return float(package.AnnotationTask(data=triples).alpha())


def measured(name: str, alpha: Alpha) -> dict[str, Any]:
    draw, apart, asked = np.random.default_rng(1), [0.0], 0
    for number in range(TABLES):
        units, level = random_units(draw), LEVELS[number % 2]
        ours = krippendorff_alpha(units, level).value
        try:
            theirs = alpha(units, level)
        except (NotImplementedError, ValueError):
            continue
        if ours is not None:
            asked += 1
            apart.append(abs(ours - theirs))
    found = {"tables": asked, "largest_difference": float(f"{max(apart):.1e}")}
    return {
        "what": "alpha",
        "package": name,
        "version": version(name),
        **found,
        "python": platform.python_version(),
    }


def main() -> None:
    for name, alpha in (("krippendorff", by_krippendorff), ("nltk", by_nltk)):
        try:
            print(json.dumps(measured(name, alpha)), flush=True)
        except ModuleNotFoundError:
            print(f"{name} is not installed here: nothing to hold alpha against")


if __name__ == "__main__":
    main()
