"""Every text of the measures page."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind
from workbench.domain.measures import Figure, Measure, MeasureTable, Notice, Statistic
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class MeasureTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Measures", "Measures")
        self.figures = translate("Measures", "Figures")
        self.measure = on_page(translate("Measures", "&Measure"))
        self.by = translate("Measures", "&By")
        self.chart = translate("Measures", "Chart of the figures")
        self.table = translate("Measures", "Table of the figures")
        self.copy = translate("Measures", "&Copy picture")
        self.save = translate("Measures", "Save &picture…")
        self.save_table = translate("Measures", "Save &table…")
        self.copied = translate("Measures", "The picture is on the clipboard.")
        self.saved = translate("Measures", "Saved.")
        self.pictures = translate("Measures", "Pictures (*.png *.svg)")
        self.tables = translate("Measures", "Tables (*.csv)")
        self.everybody = translate("Measures", "All together")
        self.withheld = translate("Measures", "too few to be shown")
        self.nobody = translate("Measures", "No selected comment came with an answer to this.")
        self.not_chosen = translate("Measures", "Comments cannot be filtered by this group.")
        self.empty_title = translate("Measures", "Nothing was measured")
        self.empty_body = translate(
            "Measures",
            "Ratings beside the comments (satisfaction, effort, trust, whether a matter was resolved at once, votes, "
            "times) are told here by theme, channel and time. A file's columns become measures when it is imported.",
        )
        self.bare_title = translate("Measures", "No comments yet")
        self.bare_offer = translate("Measures", "Import files…")
        self.kinds = {
            MeasureKind.SATISFACTION: translate("Measures", "Satisfaction"),
            MeasureKind.EFFORT: translate("Measures", "Effort"),
            MeasureKind.RESOLVED: translate("Measures", "Resolved at first contact"),
            MeasureKind.TRUST: translate("Measures", "Trust"),
            MeasureKind.VOTES: translate("Measures", "Votes"),
            MeasureKind.TIME: translate("Measures", "Resolution time"),
            MeasureKind.OTHER: translate("Measures", "Other rating"),
        }
        self.groupings = {
            "": self.everybody,
            "theme": translate("Measures", "Theme"),
            "channel": translate("Measures", "Channel"),
            "question": translate("Measures", "Question"),
            "language": translate("Measures", "Language"),
            "month": translate("Measures", "Month"),
            "week": translate("Measures", "Week"),
        }
        self.statistics: dict[Statistic, str] = {
            "mean": translate("Measures", "Mean"),
            "median": translate("Measures", "Median"),
            "share": translate("Measures", "Share of yes"),
        }
        self.answers = translate("Measures", "Answers")
        self.interval = translate("Measures", "95% interval")
        self.good = translate("Measures", "Good answers")
        self.hints = {
            self.interval: translate(
                "Measures",
                "The margin of error: were people asked again and again, 95 of 100 such stretches would hold the true "
                "figure. Where two of them do not overlap, the difference is more than chance.",
            ),
            self.good: translate("Measures", "The part of the answers that lie at the good end of the scale"),
            self.statistics["median"]: translate(
                "Measures", "Half of the answers are higher, half are lower"
            ),
        }
        self.not_told: dict[str, str] = {
            "theme": translate("Measures", "No theme"),
            "question": translate("Measures", "No question"),
            "channel": translate("Measures", "Channel not told"),
            "month": translate("Measures", "No date"),
            "week": translate("Measures", "No date"),
        }
        self.untold = translate("Measures", "Not told")
        self.notices: dict[Notice, str] = {
            "two scales": translate(
                "Measures", "This wording was answered on several scales, which stand apart."
            ),
            "no scale": translate(
                "Measures",
                "Its scale is not known, so no share of good answers can be told. Say it when a file is imported; "
                "of one that is in already, voc measures --scale tells it.",
            ),
            "several wordings": translate(
                "Measures", "Trust was asked in several wordings; they are not comparable and stand apart."
            ),
        }

    def named(self, measure: Measure) -> str:
        """Return a measure as the box offers it: what it is and how it was asked."""
        kind = self.kinds[measure.kind]
        return kind if kind.casefold() == measure.name.casefold() else f"{kind}: {measure.name}"

    def grouping(self, by: str) -> str:
        return self.groupings.get(by, by)

    def group(self, by: str, group: str, name: str) -> str:
        """Return what a group is called in the reader's language."""
        if by == "language":
            return language.language_name(group)
        if not group:
            return self.not_told.get(by, self.untold)
        if by == "month":
            return language.month(group)
        return language.date(group) if by == "week" else name

    def scale(self, measure: Measure) -> str:
        """Return the scale of a measure and which end of it is good."""
        if measure.is_yes_or_no:
            return translate("Measures", "Answered by no or yes.")
        if measure.low is None or measure.high is None:
            return translate("Measures", "Less is better.") if measure.low_is_good else ""
        told = (
            translate("Measures", "From %1 to %2; low is good.")
            if measure.reversed
            else translate("Measures", "From %1 to %2; high is good.")
        )
        return told.replace("%2", f"{measure.high:g}").replace("%1", f"{measure.low:g}")

    def told(self, table: MeasureTable) -> str:
        """Return what must be known of a measure, below its name."""
        measure = table.measure
        answers = translate("Measures", "%Ln answer(s)", "", measure.answers)
        whole = table.overall
        figure = (
            ""
            if whole is None
            else f"{self.statistics[measure.statistic]} {self.figure(whole.main, measure)}."
        )
        silent = (
            translate("Measures", "%Ln of them came without a comment.", "", table.without_text)
            if table.without_text
            else ""
        )
        notes = (self.notice(notice, measure) for notice in measure.notices)
        return " ".join(filter(None, (f"{answers}.", figure, silent, self.scale(measure), *notes)))

    def notice(self, notice: Notice, measure: Measure) -> str:
        if notice == "outside":
            return translate(
                "Measures",
                "%Ln answer(s) off the scale are in no figure; perhaps two scales were mixed.",
                "",
                measure.outside,
            )
        return self.notices[notice]

    def figure(self, figure: Figure, measure: Measure) -> str:
        """Return a figure with its interval."""
        value = self.number(figure.value, measure)
        interval = self.ends(figure, measure)
        return f"{value} ({interval})" if interval else value

    def ends(self, figure: Figure, measure: Measure) -> str:
        if figure.low is None or figure.high is None:
            return ""
        return f"{self.number(figure.low, measure)} – {self.number(figure.high, measure)}"

    def number(self, value: float, measure: Measure) -> str:
        if measure.statistic == "share":
            return language.percent(value)
        return language.decimal(value, 2 if abs(value) < 100 else 0)

    def chart_title(self, table: MeasureTable) -> str:
        told = translate("Measures", "%1 by %2: %3")
        by = self.grouping(table.by).casefold()
        statistic = self.statistics[table.measure.statistic]
        return told.replace("%3", statistic).replace("%2", by).replace("%1", self.named(table.measure))
