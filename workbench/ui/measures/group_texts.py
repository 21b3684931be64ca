"""Every text about groups: who raises what, and who answers."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.measures import FEWEST_SHOWN
from workbench.domain.voices import Answering, Raised, Voices
from workbench.ui import language
from workbench.ui.charts.marks import Mark
from workbench.ui.language import translate

_MOST_ON_CARD = 3


class GroupTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Groups", "Groups")
        self.raised = translate("Groups", "What a group raises more than others")
        self.answering = translate("Groups", "Who answers")
        self.raised_chart = translate(
            "Groups", "How many times as likely a group is to raise a theme (odds ratio)"
        )
        self.answering_chart = translate("Groups", "Share of records that hold a comment")
        self.told = translate(
            "Groups",
            "People, not comments, are counted. Every group is held against everybody else of whom the same is "
            "told; of what is listed, at most 5% is there by chance. Those who wrote are no sample of their group.",
        )
        self.reading = translate("Groups", "Looking who raises what…")
        self.none = translate(
            "Groups", "No group raises a theme more than the others do, beyond what chance explains."
        )
        self.headers = (
            translate("Groups", "Group"),
            translate("Groups", "Theme"),
            translate("Groups", "Of the group"),
            translate("Groups", "Of the others"),
            translate("Groups", "How much more"),
            translate("Groups", "Theirs alone"),
        )
        self.answering_headers = (
            self.headers[0],
            translate("Groups", "Records"),
            translate("Groups", "With a comment"),
            translate("Groups", "Share"),
            translate("Groups", "95% interval"),
        )
        self.hints = {
            self.headers[4]: translate(
                "Groups",
                "Odds ratio with its 95% interval: 1 means as likely to raise the theme as the others, 2 that the odds "
                "are twice theirs.",
            ),
            self.headers[5]: translate(
                "Groups",
                "A small group makes up half or more of those who raise it: a voice that numbers would drown",
            ),
        }
        self.theirs = translate("Groups", "theirs")
        self.few = translate("Groups", "too few to be shown")
        self.channel = translate("Groups", "Channel")

    def group(self, segment: str, value: str) -> str:
        """Return a group by what is told of it."""
        return f"{self.channel if segment == 'channel' else segment}: {value}"

    def row(self, raised: Raised, smallest: int = 0) -> tuple[str, ...]:
        """Return what stands in the list of one finding; of others fewer than `smallest` are not told."""
        odds, theirs = raised.odds, self.theirs if raised.is_their_own else ""
        head = (self.group(raised.segment, raised.value), raised.theme_name)
        ours = self._part(raised.people, raised.group)
        if raised.has_few_others(smallest):
            return (*head, ours, self.few, "", theirs)
        value, low, high = (language.decimal(each or 0, 1) for each in (odds.value, odds.low, odds.high))
        return (*head, ours, self._part(raised.others, raised.of_others), f"{value} ({low} – {high})", theirs)

    def answering_row(self, told: Answering) -> tuple[str, ...]:
        share = told.share
        counts = (language.number(told.submissions), language.number(told.with_text))
        ends = f"{language.percent(share.low or 0)} – {language.percent(share.high or 0)}"
        return (self.group(told.segment, told.value), *counts, language.percent(share.value), ends)

    def raised_mark(self, row: str, raised: Raised, smallest: int) -> Mark:
        """Return a finding in the chart; of others fewer than `smallest` nothing is drawn."""
        name = f"{self.group(raised.segment, raised.value)} · {raised.theme_name}"
        if raised.has_few_others(smallest):
            return Mark(row, name, None, None, None, self.few)
        odds = raised.odds
        return Mark(row, name, odds.value, odds.low, odds.high, language.decimal(odds.value, 1))

    def answering_mark(self, row: str, told: Answering) -> Mark:
        name, share = self.group(told.segment, told.value), told.share
        return Mark(row, name, share.value, share.low, share.high, language.percent(share.value))

    def summed_up(self, found: Voices, shown: int) -> str:
        looked = translate(
            "Groups", "%Ln pair(s) of a group and a theme were looked at.", "", found.looked_at
        )
        return looked if shown else f"{self.none} {looked}"

    def on_card(self, raised: Sequence[Raised], *, is_safe: bool) -> str:
        """Return who raises one theme more than others; "" where nobody does."""
        shown = [each for each in raised if not is_safe or each.people >= FEWEST_SHOWN][:_MOST_ON_CARD]
        if not shown:
            return ""
        told = translate("Groups", "Raised more by %1")
        smallest = FEWEST_SHOWN if is_safe else 0
        return told.replace("%1", "; ".join(self._on_card(each, smallest) for each in shown))

    def _on_card(self, raised: Raised, smallest: int) -> str:
        group, ours = self.group(raised.segment, raised.value), self._part(raised.people, raised.group)
        if raised.has_few_others(smallest):
            return translate("Groups", "%1, %2 of them").replace("%2", ours).replace("%1", group)
        told = translate("Groups", "%1, %2 of them and %3 of the others")
        others = self._part(raised.others, raised.of_others)
        return told.replace("%3", others).replace("%2", ours).replace("%1", group)

    def _part(self, part: int, whole: int) -> str:
        share = language.percent(part / whole) if whole else "–"
        return f"{share} ({language.number(part)}/{language.number(whole)})"
