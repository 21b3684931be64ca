"""Every text of the priorities' board and of their impact–effort picture."""

from __future__ import annotations

from workbench.domain.ranking import EASIEST, HARDEST
from workbench.domain.views import PriorityRow
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page
from workbench.ui.priorities.texts import PriorityTexts


class ViewTexts:
    """Made after the translation is installed."""

    def __init__(self, texts: PriorityTexts) -> None:
        self._texts = texts
        self.table = translate("PriorityViews", "Table")
        self.board = translate("PriorityViews", "Board")
        self.impact = translate("PriorityViews", "Impact and effort")
        self.promises = translate("PriorityViews", "Promises")
        self.column = translate("PriorityViews", "Priorities: %1")
        self.heading = translate("PriorityViews", "%1 (%2)")
        self.board_keys = translate(
            "PriorityViews",
            "Arrow keys walk the cards, Ctrl with ← or → moves a card to another column, and so does dragging it.",
        )
        self.chart = translate("PriorityViews", "Picture of impact and effort")
        self.chart_title = translate("PriorityViews", "Impact and effort of priorities")
        self.upwards = on_page(translate("PriorityViews", "&Upwards:"))
        self.measures = {
            "impact": translate("PriorityViews", "Impact: what speaks for it, by the rule below"),
            "people": translate("PriorityViews", "People who speak of it"),
        }
        self.across = translate("PriorityViews", "Effort, as people judged it")
        self.lanes = (
            translate("PriorityViews", "%1 (easy)").replace("%1", str(EASIEST)),
            *(str(effort) for effort in range(EASIEST + 1, HARDEST)),
            translate("PriorityViews", "%1 (hard)").replace("%1", str(HARDEST)),
            translate("PriorityViews", "Not judged"),
        )
        self.apart = translate(
            "PriorityViews",
            "What stands high and to the left helps most for the least. %1 of %2 have no effort yet: they stand apart "
            "here, and in the table their score counts 3.",
        )
        self.copy = translate("PriorityViews", "Copy &picture")
        self.save = translate("PriorityViews", "Save p&icture…")
        self.save_table = translate("PriorityViews", "Save ta&ble…")
        self.copied = translate("PriorityViews", "The picture is on the clipboard.")
        self.saved = translate("PriorityViews", "Saved.")
        self.pictures = translate("PriorityViews", "Pictures (*.png *.svg)")
        self.tables = translate("PriorityViews", "Tables (*.csv)")

    def people(self, row: PriorityRow) -> str:
        """Return how many people speak of it, and how large a part is negative."""
        people = translate("PriorityViews", "%Ln person(s)", "", row.people)
        if row.negative_share is None:
            return people
        share = translate("PriorityViews", "%1 negative").replace(
            "%1", language.percent(row.negative_share, 0)
        )
        return f"{people} · {share}"

    def plan(self, row: PriorityRow) -> str:
        """Return what is planned: effort, who, by when."""
        effort = translate("PriorityViews", "Effort %1").replace("%1", str(row.effort)) if row.effort else ""
        return " · ".join(filter(None, (effort, row.owner, language.date(row.due) if row.due else "")))

    def heard(self, row: PriorityRow) -> str:
        """Return a card as it is read aloud."""
        return ". ".join(filter(None, (row.statement, self.people(row), self.plan(row))))

    def placed(self, row: PriorityRow, by: str) -> str:
        """Return where a priority stands in the picture."""
        effort = self._texts.not_judged if row.effort is None else str(row.effort)
        up = language.number(row.people) if by == "people" else language.decimal(row.impact)
        told = translate("PriorityViews", "%1 upwards, effort %2")
        return told.replace("%2", effort.lower()).replace("%1", up)
