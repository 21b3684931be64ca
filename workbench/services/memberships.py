"""How well comments fit, and which further themes they speak of: from a worker's result into the study, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.domain.views import FurtherTheme
from workbench.protocol.workfolder import Result
from workbench.store import memberships
from workbench.store.runs import MembershipResult
from workbench.store.study import Study

Fit = tuple[float | None, bool]


def fits_of(result: Result) -> list[Fit]:
    """Return, for each text of a result, how near its nearest texts are and whether it fits its theme weakly."""
    labels: list[int] = result.labels.tolist()
    if result.memberships is None:
        return [(None, False)] * len(labels)
    limits = {cluster.number: cluster.weak_below for cluster in result.clusters}
    near: list[float] = result.memberships.nearness.tolist()
    return [(value, _below(value, limits.get(label))) for value, label in zip(near, labels, strict=True)]


def membership_results(numbers: Sequence[int], result: Result) -> Iterator[MembershipResult]:
    """Yield the further themes of a result; `numbers` are those of its texts in the study."""
    found = result.memberships
    if found is None:
        return
    places: list[list[int]] = found.place.tolist()
    columns = (found.cluster.tolist(), found.strength.tolist())
    for (text, start, stop), cluster, strength in zip(places, *columns, strict=True):
        yield MembershipResult(numbers[text], start, stop, cluster, strength)


def _below(value: float, limit: float | None) -> bool:
    return limit is not None and value < limit


def further_of(study: Study, numbers: Sequence[int]) -> dict[int, tuple[FurtherTheme, ...]]:
    """Return, by internal number, the themes that comments speak of beside their main one; others are left out."""
    return memberships.further_of(study, numbers)
