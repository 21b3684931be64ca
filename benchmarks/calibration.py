"""Simulate what 200 coded comments give: 100 drawn at random and 100 the starter is least sure of.

Usage: python benchmarks/calibration.py [SET ...]

For each labelled set 3,000 comments stand for a study; the set's labels are its researcher, who codes 200, and the rest
judge. Repeated three times with other draws. Prints a line of JSON for each set: linear-weighted kappa and macro-F1 of
the starter and of the calibrated model on the comments nobody coded, what cross-validation on the random hundred had
said, and whether the model would have been adopted. The German, French and Portuguese sets have no starter: there the
question is what coding gives that nothing was there for.
"""

from __future__ import annotations

import json
import platform
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentiment import SETS, WORDS, LabelledSet, Labels, agreement

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment.calibrating import Coded, calibrate
from workbench.analysis.sentiment.scoring import installed_models

COMMENTS, CODED_AT_RANDOM, CODED_BY_DOUBT, REPEATS = 3_000, 100, 100, 3
WITHOUT_STARTER = {
    f"tweets-{code}": LabelledSet(code, f"xlm-t-sentiment-8lang/{code}.csv", WORDS)
    for code in ("de", "fr", "pt")
}
STUDIED = {
    name: one for name, one in SETS.items() if name not in {"answers-en", "tweets-es-test"}
} | WITHOUT_STARTER


def study_of(labelled: LabelledSet) -> tuple[list[str], Labels, Any, Any]:
    """Return texts, labels, vectors (None for Thai and Korean) and the starter's probabilities, nan where there is none."""
    texts, labels = labelled.rows()
    rows = np.random.default_rng(0).permutation(len(texts))[:COMMENTS]
    chosen: list[str] = [texts[int(row)] for row in rows]
    dense: Any = None if labelled.language in {"th", "ko"} else minilm().encode(chosen)
    starter: Any = np.full((len(chosen), 3), np.nan, dtype=np.float32)
    model: Any = installed_models().of(labelled.language)
    if model:
        starter = model.probabilities(chosen, dense)
    return chosen, labels[rows], dense, starter


def coded_of(labels: Labels, starter: Any, seed: int) -> Coded:
    """Return the codings of a draw at random and of the comments the starter is least sure of beside it."""
    draw = np.random.default_rng(seed)
    at_random: NDArray[np.int64] = draw.choice(labels.size, CODED_AT_RANDOM, replace=False)
    rest = np.setdiff1d(np.arange(labels.size), at_random)
    sure = np.nan_to_num(starter.max(axis=1))[rest]
    unsure = rest[np.lexsort((draw.random(rest.size), sure))[:CODED_BY_DOUBT]]
    rows = np.concatenate([at_random, unsure])
    return Coded(rows, labels[rows], np.arange(rows.size) < CODED_AT_RANDOM)


def measured(name: str, labelled: LabelledSet) -> dict[str, Any]:
    texts, labels, dense, starter = study_of(labelled)
    guessed = np.where(np.isnan(starter[:, 0]), 0, np.nan_to_num(starter).argmax(axis=1) - 1).astype(np.int8)
    runs = [
        one_run(labelled.language, texts, labels, dense, starter, guessed, seed) for seed in range(REPEATS)
    ]
    means = {key: round(float(np.mean([run[key] for run in runs])), 3) for key in runs[0]}
    adopted = sum(run["validated"] > run["validated_starter"] for run in runs)
    return {
        "what": "calibration",
        "set": name,
        "comments": len(texts),
        "coded_at_random": CODED_AT_RANDOM,
        "coded_by_doubt": CODED_BY_DOUBT,
        "repeats": REPEATS,
        **means,
        "gain": round(means["kappa"] - means["starter_kappa"], 3),
        "adopted": adopted,
        "adopted_and_worse": sum(
            run["validated"] > run["validated_starter"] and run["kappa"] < run["starter_kappa"]
            for run in runs
        ),
        "python": platform.python_version(),
    }


def one_run(
    language: str, texts: list[str], labels: Labels, dense: Any, starter: Any, guessed: Labels, seed: int
) -> dict[str, float]:
    coded = coded_of(labels, starter, seed)
    found = calibrate(language, texts, starter, dense, coded)
    judged = np.setdiff1d(np.arange(labels.size), coded.rows)
    ours, theirs = agreement(labels[judged], found.label[judged]), agreement(labels[judged], guessed[judged])
    return {
        "kappa": ours["kappa"],
        "starter_kappa": theirs["kappa"],
        "macro_f1": ours["macro_f1"],
        "starter_macro_f1": theirs["macro_f1"],
        "validated": found.comparison.kappa,
        "validated_starter": found.comparison.starter_kappa,
    }


def main(names: list[str]) -> None:
    for name in names or list(STUDIED):
        if not STUDIED[name].place.exists():
            print(
                f"{name} is absent: set VOC_SHARED to the folder that holds the public collections",
                file=sys.stderr,
            )
            continue
        print(json.dumps(measured(name, STUDIED[name])), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
