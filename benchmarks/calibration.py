"""Simulate what 200 coded comments give: 100 drawn at random, and 100 of those the model they taught is least sure of.

Usage: python benchmarks/calibration.py [SET ...]

For each labelled set 3,000 comments stand for a study; the set's labels are its researcher, who codes 100, lets a model be
fitted, draws 100 of the 500 it is least sure of, codes them too, and the rest judge. Repeated five times with other draws.
Prints a line of JSON for each set: linear-weighted kappa and macro-F1 of the starter and of the calibrated model on the
comments nobody coded, what cross-validation on the random hundred had said, whether the model would have been adopted, and
the kappa of whoever adopts only what cross-validation calls better. The method was chosen on `tweets-en`,
`tweets-en-earlier` (other years, no tweet of the former), `shops-tr` and `tweets-es`; the sets that end with `-unseen` are
3,000 other comments of two of them, kept back until it stood. The German, French and Portuguese sets have no starter: there
the question is what coding gives that nothing was there for.
"""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentiment import OWN, SETS, WORDS, LabelledSet, Labels, agreement

from workbench.analysis.embedding.minilm import minilm
from workbench.analysis.sentiment.calibrating import Calibrated, Coded, calibrate_seen, views_of
from workbench.analysis.sentiment.scoring import installed_models

COMMENTS, CODED_AT_RANDOM, CODED_BY_DOUBT, AMONG, REPEATS = 3_000, 100, 100, 5, 5
WITHOUT_STARTER = {
    f"tweets-{code}": LabelledSet(code, f"xlm-t-sentiment-8lang/{code}.csv", WORDS)
    for code in ("de", "fr", "pt")
}
EARLIER = LabelledSet(
    "en", "xlm-t-sentiment-8lang/en.csv", WORDS, uses=lambda row: row["text"] not in tweets_of_the_test()
)
STUDIED = (
    {name: one for name, one in SETS.items() if name not in OWN | {"tweets-es-test"}}
    | {"tweets-en-earlier": EARLIER}
    | WITHOUT_STARTER
)
UNSEEN = {f"{name}-unseen": SETS[name] for name in ("tweets-en", "shops-tr")}


@cache
def tweets_of_the_test() -> frozenset[str]:
    """Return the texts of `tweets-en`, some of which are in the other collection too."""
    return frozenset(SETS["tweets-en"].rows()[0])


@dataclass(frozen=True)
class Study:
    """A language, n texts with their labels, their vectors (None for Thai and Korean), and what the starter believes."""

    language: str
    texts: list[str]
    labels: Labels
    dense: Any
    starter: Any

    @cached_property
    def views(self) -> list[Any]:
        """What a model sees of the texts: the same, whatever is coded."""
        return views_of(self.texts, self.starter, self.dense)

    def calibrated(self, coded: Coded) -> Calibrated:
        """Return what the workbench makes of codings."""
        return calibrate_seen(self.language, self.texts, self.views, self.starter, coded)

    @property
    def guessed(self) -> Labels:
        """The starter's labels; where it does not judge, neutral."""
        silent = np.isnan(self.starter[:, 0])
        return np.where(silent, 0, np.nan_to_num(self.starter).argmax(axis=1) - 1).astype(np.int8)


def study_of(name: str, labelled: LabelledSet) -> tuple[list[str], Labels, Any, Any]:
    """Return texts, labels, vectors (None for Thai and Korean) and the starter's probabilities, nan where there is none."""
    texts, labels = labelled.rows()
    first = COMMENTS if name in UNSEEN else 0
    rows = np.random.default_rng(0).permutation(len(texts))[first : first + COMMENTS]
    chosen: list[str] = [texts[int(row)] for row in rows]
    dense: Any = None if labelled.language in {"th", "ko"} else minilm().encode(chosen)
    starter: Any = np.full((len(chosen), 3), np.nan, dtype=np.float32)
    model: Any = installed_models().of(labelled.language)
    if model:
        starter = model.probabilities(chosen, dense)
    return chosen, labels[rows], dense, starter


def coded_of(study: Study, seed: int) -> Coded:
    """Return codings of a draw at random, and of some of the comments that the model they taught is least sure of."""
    draw, labels = np.random.default_rng(seed), study.labels
    at_random: NDArray[np.int64] = draw.choice(labels.size, CODED_AT_RANDOM, replace=False)
    first = Coded(at_random, labels[at_random], np.ones(CODED_AT_RANDOM, dtype=bool))
    sure = study.calibrated(first).confidence
    rest = np.setdiff1d(np.arange(labels.size), at_random)
    doubtful = rest[np.argsort(sure[rest], kind="stable")[: AMONG * CODED_BY_DOUBT]]
    rows = np.concatenate([at_random, draw.choice(doubtful, CODED_BY_DOUBT, replace=False)])
    return Coded(rows, labels[rows], np.arange(rows.size) < CODED_AT_RANDOM)


def measured(name: str, labelled: LabelledSet) -> dict[str, Any]:
    """Return what coding gives a study of this set."""
    study = Study(labelled.language, *study_of(name, labelled))
    runs = [one_run(study, seed) for seed in range(REPEATS)]
    means = {key: round(float(np.mean([run[key] for run in runs])), 3) for key in runs[0]}
    better = [run["validated"] > run["validated_starter"] for run in runs]
    gains = [run["kappa"] - run["starter_kappa"] for run in runs]
    return {
        "what": "calibration",
        "set": name,
        "comments": len(study.texts),
        "coded_at_random": CODED_AT_RANDOM,
        "coded_by_doubt": CODED_BY_DOUBT,
        "repeats": REPEATS,
        **means,
        "gain": round(float(np.mean(gains)), 3),
        "gains": [round(min(gains), 3), round(max(gains), 3)],
        "adopted": sum(better),
        "adopted_and_worse": sum(good and gain < 0 for good, gain in zip(better, gains, strict=True)),
        "gain_if_better": round(
            float(np.mean([good * gain for good, gain in zip(better, gains, strict=True)])), 3
        ),
        "python": platform.python_version(),
    }


def one_run(study: Study, seed: int) -> dict[str, float]:
    coded = coded_of(study, seed)
    found = study.calibrated(coded)
    judged = np.setdiff1d(np.arange(study.labels.size), coded.rows)
    ours, theirs = (agreement(study.labels[judged], one[judged]) for one in (found.label, study.guessed))
    return {
        "kappa": ours["kappa"],
        "starter_kappa": theirs["kappa"],
        "macro_f1": ours["macro_f1"],
        "starter_macro_f1": theirs["macro_f1"],
        "validated": found.comparison.kappa,
        "validated_starter": found.comparison.starter_kappa,
    }


def main(names: list[str]) -> None:
    sets = STUDIED | UNSEEN
    for name in names or list(sets):
        if not sets[name].place.exists():
            print(
                f"{name} is absent: set VOC_SHARED to the folder that holds the public collections",
                file=sys.stderr,
            )
            continue
        print(json.dumps(measured(name, sets[name])), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
