"""Measure tones and drivers before and after 100 codings, through the program's own path: drawn, coded, fitted, adopted.

Usage: python benchmarks/tag_calibration.py [LANGUAGE.FAMILY ...]    (such as en.tone; default: all of both)

The comments that were coded for benchmarks/codings/ stand for a study, their codes for its researcher. The program draws 100
of them at random, a worker fits a model to their codes, and the study, tagged by that model, is held against the codes of
all others; eight times with other draws. The draws of benchmarks/codings/ differ in what they can tell: of the first two
our sentences know something, the third was made when the starter stood. The way of fitting was chosen on the first
two. Prints a line of JSON for each language and family: macro-F1 on the comments nobody coded in the study, before and after, of all
of them, of those of the first draw (coded before any model) and of the third; what cross-validation had said; and how often the model could be adopted.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tags as english
import tags_abroad
from numpy.typing import NDArray
from tags import DRAWS, UNSEEN, figures, quick_f1

from workbench.analysis.tags.scoring import installed_model
from workbench.analysis.tags.train import held, taught
from workbench.domain.changes import Edit
from workbench.domain.intake import Column, CommentDraft, Mapping, Preview, Role, SubmissionDraft
from workbench.domain.recipe import Recipe
from workbench.domain.tags import FAMILIES, Family, Tag
from workbench.services import analysis, calibration, coding, comments, drawing, tags
from workbench.store import codings
from workbench.store.intake import Arrival
from workbench.store.study import Study

CODED, REPEATS = 100, 8
SPARE = 10
"""Comments drawn beyond, to be coded instead of such as count once with others: copies of one letter."""
LANGUAGES = ("en", "tr", "th", "es")
Flags = NDArray[np.bool_]


def coded_comments(language: str, family: Family) -> Iterator[tuple[str, set[Tag], str]]:
    """Yield the comments that were coded, with their codes and the draw they are of; of equal texts the first."""
    met: set[str] = set()
    for draw in DRAWS:
        found = english.coded(family, draw) if language == "en" else tags_abroad.coded(language, family, draw)
        for text, codes in zip(*found, strict=True):
            if text not in met:
                met.add(text)
                yield text, codes, draw


def a_study(path: Path, language: str, texts: Sequence[str]) -> None:
    """Make an analysed study of comments in one language."""
    mapping = Mapping("table", (Column("comment", Role.TEXT),))
    rows = [
        SubmissionDraft(number, text, (CommentDraft(text, language=language),))
        for number, text in enumerate(texts, start=1)
    ]
    with Study.create(path) as study:
        file = path.with_suffix(".csv")
        arrival = Arrival(study, Preview(file, "ab" * 32, "table", mapping, ("comment",), ()))
        arrival.add(rows)
        arrival.publish()
        analysis.analyse(study, Recipe())


def given(study: Study, family: Family) -> Flags:
    """Return the tags (n, tags) the study gives its comments, in the order of the file; none where it does not judge."""
    found = tags.tags_of(study, comments.keys(study), family)
    return held(family, [set(one.tags) for _, one in sorted(found.items())]).astype(bool)


def one_run(path: Path, family: Family, codes: Sequence[set[Tag]], seed: int) -> dict[str, Any]:
    """Draw, code and calibrate in a copy of a study; return what was coded, and what is given before and after."""
    copy = Path(shutil.copy(path, path.with_name(f"{seed}.voc")))
    with Study.open(copy) as study:
        everybody = [one.comment for one in codings.candidates(study)]
        written = {one: ";".join(map(str, sorted(each))) for one, each in zip(everybody, codes, strict=True)}
        draw = drawing.draw_sample(study, "random", CODED + SPARE, seed=seed, subject=family).ids[0]
        drawn = [one.comment for one in codings.drawn(study, draw)]
        coding.code(study, draw, [(one, written[one]) for one in drawn[:CODED]], "Anna")
        missing = CODED - calibration.coded_by_language(study, family).total()
        drawn = drawn[: CODED + missing]
        coding.code(study, draw, [(one, written[one]) for one in drawn[CODED:]], "Anna")
        before = given(study, family)
        found = calibration.calibrate(study, subject=family)
        study.log.do(Edit("calibration.exchange", {"calibration": found.id}, "Whether it is better or not"))
        (comparison,) = found.tags
        return {
            "coded": np.isin(everybody, drawn),
            "before": before,
            "after": given(study, family),
            "comparison": comparison,
        }


def measured(language: str, family: Family) -> dict[str, Any]:
    """Return what 100 codings bring to a study of one language."""
    texts, codes, draws = zip(*coded_comments(language, family), strict=True)
    truth = held(family, codes).astype(bool)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.voc"
        a_study(path, language, texts)
        runs = [one_run(path, family, codes, seed) for seed in range(REPEATS)]
    adopted = [one["comparison"].is_better for one in runs]
    first, third = (np.array([one == draw for one in draws]) for draw in (DRAWS[0], UNSEEN))
    told: dict[str, Any] = {
        "what": "calibration of tags",
        "language": language,
        "family": family,
        "model": installed_model(language).use.sha256,
        "comments": len(texts),
        "coded": CODED,
        "repeats": REPEATS,
        "all_others": beside(truth, runs, np.ones_like(first)),
        "first_draw": beside(truth, runs, first),
        "third_draw": beside(truth, runs, third),
        "by_tag": by_tag(truth, runs, family),
        "validated": [round(one["comparison"].f1, 3) for one in runs],
        "validated_starter": [round(one["comparison"].starter_f1, 3) for one in runs],
        "adopted": sum(adopted),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1),
    }
    gains: list[float] = told["all_others"]["gains"]
    return told | {
        "adopted_and_worse": sum(good and gain < 0 for good, gain in zip(adopted, gains, strict=True))
    }


def beside(truth: Flags, runs: Sequence[dict[str, Any]], where: Flags) -> dict[str, Any]:
    """Return macro-F1 before and after on comments nobody coded in the study, the mean of the runs and each gain."""
    rows = [where & ~one["coded"] for one in runs]
    pairs = [
        [quick_f1(truth[here], one[when][here]) for when in ("before", "after")]
        for here, one in zip(rows, runs, strict=True)
    ]
    before, after = np.mean(pairs, axis=0)
    return {
        "comments": int(np.mean([here.sum() for here in rows])),
        "before": round(float(before), 3),
        "after": round(float(after), 3),
        "gains": [round(new - old, 3) for old, new in pairs],
    }


def by_tag(truth: Flags, runs: Sequence[dict[str, Any]], family: Family) -> dict[str, Any]:
    """Return F1 of each tag on comments nobody coded in the study, all runs together."""
    rows = [~one["coded"] for one in runs]
    said = np.vstack([truth[here] for here in rows])
    told: dict[str, Any] = {}
    for place, name in enumerate(taught(family)):
        f1 = [
            figures(
                said[:, place],
                np.concatenate([one[when][here, place] for here, one in zip(rows, runs, strict=True)]),
            )
            for when in ("before", "after")
        ]
        told[name] = {
            "n": round(int(said[:, place].sum()) / len(runs), 1),
            "before": f1[0]["f1"],
            "after": f1[1]["f1"],
        }
    return told


def main(wanted: Sequence[str]) -> None:
    """Print what is measured."""
    every = [f"{language}.{family}" for language in LANGUAGES for family in FAMILIES]
    for name in wanted or every:
        language, family = name.split(".")
        print(json.dumps(measured(language, "tone" if family == "tone" else "driver")), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
