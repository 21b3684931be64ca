"""Every text about what changed over time, and about the words that are watched."""

from __future__ import annotations

from workbench.domain.watching import Against, Period, Rise, TermHits, Trends
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class ChangeTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Changes", "What changed")
        self.by = translate("Changes", "Co&mpare")
        self.against = translate("Changes", "A&gainst")
        self.periods: dict[Period, str] = {
            "month": translate("Changes", "Months"),
            "week": translate("Changes", "Weeks"),
            "wave": translate("Changes", "Waves (files)"),
        }
        self.againsts: dict[Against, str] = {
            "previous": translate("Changes", "The one before"),
            "all": translate("Changes", "All before"),
        }
        self.list = translate("Changes", "What rose faster than chance")
        self.headers = (
            translate("Changes", "Theme"),
            translate("Changes", "What"),
            translate("Changes", "Before"),
            translate("Changes", "Now"),
            translate("Changes", "How much more"),
        )
        self.hints = {
            self.headers[4]: translate(
                "Changes",
                "Odds ratio with its 95% interval: 1 means as many as before, 2 that the odds are twice those before.",
            )
        }
        self.chart = translate("Changes", "The chosen line over time")
        self.rises = translate("Changes", "Raised by more people")
        self.is_new = translate("Changes", "New")
        self.mood = translate("Changes", "More negative comments")
        self.watched = translate("Changes", "Watched: “%1”")
        self.hits = translate("Changes", "Comments that hold it")
        self.word = translate("Changes", "Word to watch for")
        self.hint = translate("Changes", "A word to watch for…")
        self.watch = on_page(translate("Changes", "&Watch"))
        self.unwatch = translate("Changes", "Watch no &longer")
        self.nothing = translate("Changes", "Nothing rose beyond what chance explains.")
        self.one_period = translate(
            "Changes",
            "There are no two periods to compare: the comments need dates, or come in several files.",
        )
        self.share = translate("Changes", "%1: share over time")

    def told(self, found: Trends) -> str:
        """Return what was compared, and what came of it."""
        if not found.later:
            return self.one_period
        told = translate("Changes", "%1 against %2. Of what is listed, at most %3 is there by chance.")
        told = told.replace("%3", language.percent(found.level, 0))
        earlier = " – ".join(self.period(found.by, each) for each in found.earlier.split(" – "))
        told = told.replace("%2", earlier).replace("%1", self.period(found.by, found.later))
        return told if found.rises else f"{self.nothing} {told}"

    def period(self, by: Period, name: str) -> str:
        if by == "month":
            return language.month(name)
        return language.date(name) if by == "week" else name

    def row(self, rise: Rise) -> tuple[str, ...]:
        """Return what stands in the list of a rise."""
        what = self.mood if rise.is_mood else self.is_new if rise.is_new else self.rises
        odds = rise.odds
        value, low, high = (language.decimal(each or 0, 1) for each in (odds.value, odds.low, odds.high))
        parts = self._part(rise.before, rise.of_before), self._part(rise.now, rise.of_now)
        return (rise.theme_name, what, *parts, f"{value} ({low} – {high})")

    def term_row(self, hits: TermHits) -> tuple[str, ...]:
        before = sum(point.part for point in hits.series[:-1])
        now = sum(point.part for point in hits.series[-1:])
        name = self.watched.replace("%1", hits.term)
        return (name, self.hits, language.number(before), language.number(now), "")

    def _part(self, part: int, whole: int) -> str:
        share = language.percent(part / whole) if whole else "–"
        return f"{share} ({language.number(part)}/{language.number(whole)})"
