"""Making, opening and overlooking a study."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from workbench.domain.views import Silence, StudySummary, Unjudged
from workbench.store import overview
from workbench.store.study import Study

_WORD = re.compile(r"[^\W\d_]")


def create_study(path: Path, name: str = "") -> Study:
    """Make a new study at `path`.

    Raises:
        Problem: the file exists or cannot be written.
    """
    return Study.create(path, name)


def open_study(path: Path) -> Study:
    """Open the study at `path` for this process alone.

    Raises:
        Problem: the file is missing, no study, newer, damaged, open elsewhere or not writable.
    """
    return Study.open(path)


def unjudged(study: Study) -> list[Unjudged]:
    """Return why comments that were analysed have no sentiment, and how many; the largest group first."""
    run = overview.summary(study).run
    judged = {name.removeprefix("sentiment ") for name, _ in run.models} if run else set[str]()
    groups: Counter[tuple[Silence, str]] = Counter()
    for language, text, comments in overview.texts_without_sentiment(study):
        reason = _silence(language, text, judged)
        groups[reason, language if reason == "no model" else ""] += comments
    return [Unjudged(reason, comments, language) for (reason, language), comments in groups.most_common()]


def _silence(language: str, text: str, judged: set[str]) -> Silence:
    if _WORD.search(text) is None:
        return "no words"
    if language in {"", "und"}:
        return "language unsure"
    return "not clear" if language in judged else "no model"


def summary(study: Study) -> StudySummary:
    """Return the study at a glance."""
    return overview.summary(study)
