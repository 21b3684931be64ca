"""Every text about two groups side by side on the map."""

from __future__ import annotations

from workbench.domain.comparing import SideBySide, ThemeBeside
from workbench.domain.measures import Figure
from workbench.ui import language
from workbench.ui.language import translate


class ComparingTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.by = translate("Comparing", "Compare &by:")
        self.first = translate("Comparing", "F&irst:")
        self.second = translate("Comparing", "Secon&d:")
        self.channel = translate("Comparing", "Channel")
        self.month = translate("Comparing", "Month")
        self.file = translate("Comparing", "File")
        self.maps = (
            translate("Comparing", "Map of the first group"),
            translate("Comparing", "Map of the second group"),
        )
        self.list = translate("Comparing", "Themes in both groups")
        self.told = translate(
            "Comparing",
            "Both maps show the same place, each with the comments of its group; the others are faint. Of "
            "the differences that are marked, at most 5% are there by chance.",
        )
        self.nothing = translate(
            "Comparing",
            "There is nothing to compare: the comments have no two channels, months, files or groups.",
        )
        self.nobody = translate("Comparing", "One of the groups has no comments under these filters.")
        self.few = translate("Comparing", "One of the groups has too few people to be shown in safe view.")
        self.headers = (
            translate("Comparing", "Theme"),
            translate("Comparing", "First"),
            translate("Comparing", "Second"),
            translate("Comparing", "Difference"),
            translate("Comparing", "Beyond chance"),
        )
        self.withheld = translate("Comparing", "too few to be shown")
        self.marks = (translate("Comparing", "▲ first"), translate("Comparing", "▼ second"))

    def side(self, name: str, people: int) -> str:
        """Return what stands above one of the maps."""
        return f"{name} · " + translate("Counts", "%Ln person(s)", "", people)

    def label(self, name: str, share: Figure, difference: Figure | None = None) -> str:
        """Return a theme's name on one of the maps: its share first, since long names are cut."""
        apart = "" if difference is None else f" ({self._points(-difference.value)})"
        return f"{language.percent(share.value)}{apart} · {name}"

    def row(self, name: str, told: ThemeBeside, *, is_told: bool) -> tuple[str, ...]:
        """Return what stands in the list of one theme."""
        if not is_told:
            return (name, self.withheld, self.withheld, "", "")
        apart, low, high = (self._points(each or 0) for each in _ends(told.difference))
        mark = self.marks[told.difference.value < 0] if told.is_marked else ""
        shares = [self._share(told.first_share, told.first), self._share(told.second_share, told.second)]
        return (name, *shares, f"{apart} ({low} – {high})", mark)

    def summed_up(self, told: SideBySide) -> str:
        """Return how many differences chance does not explain."""
        marked = sum(each.is_marked for each in told.themes)
        return translate("Comparing", "%Ln difference(s) beyond chance", "", marked)

    def _share(self, share: Figure, people: int) -> str:
        return f"{language.percent(share.value)} ({language.number(people)})"

    def _points(self, value: float) -> str:
        sign = "+" if value > 0 else "−" if value < 0 else ""
        return f"{sign}{language.decimal(abs(100 * value), 1)}"


def _ends(figure: Figure) -> tuple[float, float | None, float | None]:
    return figure.value, figure.low, figure.high
