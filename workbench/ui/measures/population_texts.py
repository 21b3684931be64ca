"""Every text about who answered beside the population, and about giving its shares."""

from __future__ import annotations

from workbench.domain.population import Beside, Represented, Standing
from workbench.ui import language
from workbench.ui.charts.marks import Mark
from workbench.ui.language import translate


class PopulationTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Population", "Beside the population")
        self.told = translate(
            "Population",
            "The share of each group among the people who answered, against its share of the population. A group is "
            "named where chance does not explain the difference; of all groups named, at most 5% are so by chance.",
        )
        self.none = translate(
            "Population",
            "Which part of the population each group is, nobody has told yet: a census or a register knows.",
        )
        self.headers = (
            translate("Population", "Group"),
            translate("Population", "People"),
            translate("Population", "Their share"),
            translate("Population", "Population"),
            translate("Population", "Times as large"),
            translate("Population", "Heard"),
        )
        self.standings: dict[Standing, str] = {
            "fewer": translate("Population", "▼ less than its part"),
            "more": translate("Population", "▲ more than its part"),
            "alike": translate("Population", "as its part"),
        }
        self.chart = translate("Population", "Share of those who answered, times that of the population")
        self.withheld = translate("Population", "too few to be shown")
        self.give = translate("Population", "&Give shares of the population…")
        self.remove = translate("Population", "Re&move these shares")
        self.dialog_title = translate("Population", "Shares of the population")
        self.dialog_body = translate(
            "Population",
            "One group a line with its share, such as: North = 40%. Give all groups of the population, also those "
            "nobody answered from; they make 100%. A table with the columns group and share (or people) can be read.",
        )
        self.of = translate("Population", "Groups &of:")
        self.lines = translate("Population", "Groups with their shares")
        self.read = translate("Population", "Read a &file…")
        self.files = translate("Population", "Tables (*.csv *.tsv *.txt)")
        self.keep = translate("Population", "&Keep")
        self.cancel = translate("Population", "Cancel")

    def row(self, told: Beside, *, is_told: bool) -> tuple[str, ...]:
        """Return what stands in the list of one group."""
        group, part = f"{told.segment}: {told.value}", language.percent(told.population)
        if not is_told:
            return (group, "", self.withheld, part, "", "")
        share, ratio = told.share, told.ratio
        ours = self._with_ends(
            *(language.percent(each or 0) for each in (share.value, share.low, share.high))
        )
        times = self._with_ends(
            *(language.decimal(each or 0) for each in (ratio.value, ratio.low, ratio.high))
        )
        return (group, language.number(told.people), ours, part, times, self.standings[told.standing])

    def mark(self, row: str, told: Beside, *, is_told: bool) -> Mark:
        """Return a group in the chart: how many times its share of the population it is."""
        name, ratio = f"{told.segment}: {told.value}", told.ratio
        if not is_told:
            return Mark(row, name, None, None, None, self.withheld)
        return Mark(row, name, ratio.value, ratio.low, ratio.high, language.decimal(ratio.value))

    def summed_up(self, told: list[Represented], smallest: int) -> str:
        """Return whose voice is missing; groups that may not be told are not named."""
        missing = [
            group.value for each in told for group in each.missing if group.value not in each.small(smallest)
        ]
        parts: list[str] = []
        if missing:
            parts.append(
                translate("Population", "Heard less than their part: %1.").replace("%1", ", ".join(missing))
            )
        elsewhere = sum(each.elsewhere for each in told)
        if elsewhere and not smallest:
            parts.append(
                translate("Population", "%Ln person(s) of groups not listed answered, too.", "", elsewhere)
            )
        return " ".join(parts)

    def line(self, group: str, share: float | None) -> str:
        """Return a line of the dialog: a group with its share, or with none yet."""
        return f"{group} = " if share is None else f"{group} = {100 * share:.10g}%"

    def _with_ends(self, value: str, low: str, high: str) -> str:
        return f"{value} ({low} – {high})"
