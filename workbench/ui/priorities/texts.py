"""Every text of the priorities page."""

from __future__ import annotations

from workbench.domain.views import PriorityRow, PriorityStatus
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class PriorityTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Priorities", "Priorities")
        self.list = translate("Priorities", "List of priorities")
        self.columns = (
            translate("Priorities", "What to act on"),
            translate("Priorities", "Themes it rests on"),
            translate("Priorities", "Comments"),
            translate("Priorities", "Negative"),
            translate("Priorities", "Effort"),
            translate("Priorities", "Who, by when"),
            translate("Priorities", "Status"),
            translate("Priorities", "Score"),
        )
        self._name_plan()
        self.rule = translate(
            "Priorities",
            "Score: reach (its people, as a part of the most any priority has) + severity (the mean of the negative "
            "part, of hard answers and of unresolved matters, as far as they are known) + confidence (the least of "
            "what it rests on) + benefit (1 where a small group raises it more than others) − effort (0 for 1, 1 for "
            "5), each times its weight. * Nobody judged the effort: 3 is counted. The rule is a help to talk it over, "
            "no measurement.",
        )
        self.weights = {
            "reach": on_page(translate("Priorities", "Weight of reac&h:")),
            "severity": on_page(translate("Priorities", "Weight of se&verity:")),
            "confidence": on_page(translate("Priorities", "Weight of co&nfidence:")),
            "benefit": on_page(translate("Priorities", "Wei&ght of benefit:")),
            "effort": on_page(translate("Priorities", "Weight of e&ffort:")),
        }
        self.reword = on_page(translate("Priorities", "Re&word"))
        self.show = on_page(translate("Priorities", "Show its &comments"))
        self.remove = translate("Priorities", "Re&move")
        self.empty_title = translate("Priorities", "No priorities yet")
        self.empty_body = translate(
            "Priorities",
            "Choose a theme that asks for action and press “Make it a priority” (Ctrl+T). Here you then say who does "
            "what by when, and what people were told.",
        )
        self.empty_offer = translate("Priorities", "Go to the themes")
        self.unfound_title = translate("Priorities", "No themes yet")
        self.unfound_body = translate(
            "Priorities",
            "A priority rests on what many people say. Find the themes first, then choose what to act on.",
        )
        self.unfound_offer = translate("Priorities", "Find themes…")
        self.bare_title = translate("Priorities", "No comments yet")
        self.bare_body = translate(
            "Priorities", "Import comments and find their themes; then choose what to act on."
        )
        self.bare_offer = translate("Priorities", "Import files…")
        self.unknown = "–"

    def _name_plan(self) -> None:
        self.fields = {
            "effort": on_page(translate("Priorities", "&Effort (1 easy, 5 hard):")),
            "status": on_page(translate("Priorities", "&Status:")),
            "owner": translate("Priorities", "&Owner:"),
            "due": translate("Priorities", "&Due:"),
            "channel": on_page(translate("Priorities", "&Answered through:")),
            "driver": translate("Priorities", "Reason people give:"),
            "message": on_page(translate("Priorities", "What to &tell those who wrote:")),
            "answer": translate("Priorities", "What they were told (&you said, we did):"),
        }
        self.statuses: dict[PriorityStatus, str] = {
            "open": translate("Priorities", "Open"),
            "under way": translate("Priorities", "Under way"),
            "done": translate("Priorities", "Done"),
            "declined": translate("Priorities", "Declined"),
        }
        self.not_judged = translate("Priorities", "Not judged")
        self.no_driver = translate("Priorities", "Not said")
        self.due_example = translate("Priorities", "2026-12-31")

    def scored(self, row: PriorityRow) -> str:
        """Return the score, with a mark where it counts an effort that nobody judged."""
        told = language.decimal(row.score)
        return told if row.score_low == row.score_high else f"{told} *"

    def assumed(self, row: PriorityRow) -> str:
        """Return what a marked score rests on, and what it would be; "" for one that rests on judged effort."""
        if row.score_low == row.score_high:
            return ""
        told = translate(
            "Priorities",
            "Nobody judged the effort, so 3 is counted. The score is %1 if it is 5, and %2 if it is 1.",
        )
        return told.replace("%2", language.decimal(row.score_high)).replace(
            "%1", language.decimal(row.score_low)
        )

    def part(self, share: str, judged: int, ends: str) -> str:
        """Return a part of the judged comments with the ends of its interval, such as "59% of 39 (45%–71%)"."""
        told = translate("Priorities", "%1 of %2 (%3)").replace("%3", ends)
        return told.replace("%2", language.number(judged)).replace("%1", share)
