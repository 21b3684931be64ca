"""Looking at comments sentence by sentence."""

from __future__ import annotations

from workbench.domain.views import Part, PartCounts
from workbench.store import parts
from workbench.store.study import Study


def parts_of(study: Study, key: int) -> tuple[Part, ...]:
    """Return the sentences of a comment (its internal number) and how each was judged; none where it has but one."""
    return parts.parts_of(study, key)


def by_theme(study: Study) -> dict[str, PartCounts]:
    """Return, for each theme (by its id) with long comments, how their sentences were judged."""
    return parts.by_theme(study)


def with_both_poles(study: Study) -> list[int]:
    """Return the internal numbers of the comments that praise in one sentence and blame in another."""
    return parts.with_both_poles(study)
