"""Saying which language a comment is in where the workbench was wrong or unsure."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.store import comments
from workbench.store.study import Study


def correct_language(study: Study, keys: Sequence[int], code: str) -> Changed:
    """Set the language of some comments (by their internal numbers); "" leaves it to the workbench again.

    Raises:
        Problem: the code is no language code, or there is no such comment.
    """
    wanted = code.strip().lower()
    if wanted and not (wanted.isascii() and wanted.isalpha() and len(wanted) in {2, 3}):
        raise Problem("language.unknown", language=code)
    return (
        comments.correct_languages(study, keys, wanted, spoken("Correct the language")) if keys else NOTHING
    )
