"""Who answered beside the population, in words and in rows: for the findings and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from workbench.domain.population import LEVEL, Beside, Represented, Standing
from workbench.findings.safe_markdown import escaped, markdown_table
from workbench.findings.tables import Cell, Table
from workbench.findings.wording import counted

POPULATION_COLUMNS = (
    *("group", "value", "people", "of", "share", "low", "high", "population_share", "ratio", "ratio_low"),
    *("ratio_high", "rate", "standing", "withheld"),
)
WROTE_COLUMNS = ("wrote", "of_wrote")
_STANDINGS: dict[Standing, str] = {
    "fewer": "fewer than expected",
    "more": "more than expected",
    "alike": "as expected",
}


def standing_in_words(told: Beside) -> str:
    """Return whether a group is as large among those who answered as in the population."""
    return _STANDINGS[told.standing]


def share_in_words(told: Beside) -> str:
    """Return a group's share of those who answered, with its interval."""
    low, high = told.share.low or 0.0, told.share.high or 0.0
    return f"{100 * told.share.value:.1f} % ({100 * low:.1f}–{100 * high:.1f})"


def ratio_in_words(told: Beside) -> str:
    """Return how many times the share in the population that is, with its interval."""
    low, high = told.ratio.low or 0.0, told.ratio.high or 0.0
    return f"{told.ratio.value:.2f} ({low:.2f}–{high:.2f})"


def population_section(represented: Sequence[Represented], smallest: int) -> Iterator[str]:
    """Yield how groups stand beside the population; groups of fewer than `smallest` people are not told."""
    shown = [each for each in represented if each.groups]
    if not shown:
        return
    yield "## Who answered, beside the population"
    yield (
        "The share of each group among the people who answered, against the share of the population that was given. "
        f"Exact two-sided tests; chance names at most {100 * LEVEL:.0f} % of the groups that are named (Benjamini "
        "and Hochberg). No figure of these findings is weighted by it."
    )
    for each in shown:
        small = each.small(smallest)
        told = [group for group in each.groups if group.value not in small]
        yield f"### {escaped(each.segment)}"
        yield markdown_table(
            ("Group", "People#", "Share (95 %)#", "Population#", "Times as large#", "Standing"),
            map(_row, told),
        )
        missing = [group for group in each.missing if group.value not in small]
        if missing:
            named = ", ".join(escaped(group.value) for group in missing)
            yield f"Heard less than their part of the population: {named}."
        if small:
            yield f"{counted(len(small), 'group')} left out, to protect the few who answered there."
        if each.elsewhere and not small:
            yield f"{counted(each.elsewhere, 'person', 'people')} of other groups answered, too."


def population_table(represented: Sequence[Represented], smallest: int, *, is_safe: bool) -> Table:
    """Return one row per group whose share of the population is known; small groups are withheld."""
    columns = POPULATION_COLUMNS if is_safe else (*POPULATION_COLUMNS, *WROTE_COLUMNS)

    def rows() -> Iterator[Sequence[Cell]]:
        for each in represented:
            small = each.small(smallest)
            for group in sorted(each.groups, key=lambda group: group.value):
                cells = _withheld(group) if group.value in small else _cells(group)
                yield cells if is_safe else (*cells, group.wrote, group.of_wrote)

    return Table("population", "Who answered, beside the population", columns, rows)


def _row(told: Beside) -> Iterable[str]:
    population = f"{100 * told.population:.1f} %"
    figures = (f"{told.people:,}", share_in_words(told), population, ratio_in_words(told))
    return (escaped(told.value), *figures, standing_in_words(told))


def _withheld(told: Beside) -> Sequence[Cell]:
    return (told.segment, told.value, *("",) * 5, _figure(told.population), *("",) * 5, "yes")


def _cells(told: Beside) -> Sequence[Cell]:
    share, ratio = ((each.value, each.low, each.high) for each in (told.share, told.ratio))
    ours = (told.people, told.of, *map(_figure, share), _figure(told.population), *map(_figure, ratio))
    return (told.segment, told.value, *ours, _figure(told.rate), told.standing, "")


def _figure(value: float | None) -> Decimal | str:
    return "" if value is None else Decimal(f"{value:.4f}")
