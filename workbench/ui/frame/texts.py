"""Every text of the frame around the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page

if TYPE_CHECKING:
    from workbench.domain.views import Counts
    from workbench.ui.selection import Field


class FilterTexts:
    """Texts of the filter bar; made after the translation is installed."""

    def __init__(self) -> None:
        self.search = translate("Filters", "Search the comments")
        self.search_hint = translate("Filters", "Search the comments  (Ctrl+F)")
        self.names: dict[Field, str] = {
            "themes": translate("Filters", "Theme"),
            "sentiments": translate("Filters", "Sentiment"),
            "tones": translate("Filters", "Tone"),
            "drivers": translate("Filters", "Reason"),
            "languages": translate("Filters", "Language"),
            "channels": translate("Filters", "Channel"),
            "months": translate("Filters", "Month"),
            "segments": translate("Filters", "Group"),
            "sources": translate("Filters", "File"),
        }
        self.clear, self.clear_all = translate("Filters", "C&lear"), translate("Filters", "Clear filters")
        self.more = translate("Filters", "More")
        self.more_hint = translate("Filters", "More to filter by")
        self.further_hint = translate("Filters", "More filters that are set; choose one to take it away")
        self.find = translate("Filters", "Find in this list")
        self.choices = translate("Filters", "Choices for %1")
        self.unassigned = translate("Filters", "No theme")
        self.no_channel = translate("Filters", "No channel")
        self.no_date = translate("Filters", "No date")
        self.weak = translate("Filters", "Fits its theme weakly")
        self.only_weak = translate("Filters", "Weak fits")
        self.weak_hint = translate(
            "Filters", "Only comments that were put to a theme but are not much like the others in it"
        )
        self.drivers_hint = translate(
            "Filters",
            "What people praise or blame: how easy it was, how long it took, how they were treated… "
            "(called drivers of trust in customer research)",
        )
        self.mentions = translate("Filters", "Also mentions %1")
        self.region = translate("Filters", "Region of the map")
        self.says = translate("Filters", "Says “%1”")
        self.remove = translate("Filters", "Take away the filter %1")
        self.bar = translate("Filters", "Filters")
        self.filtered = translate("Filters", "%1 of %2")
        self.about_all = translate("Filters", "this page is about all comments")
        self.what_counts = translate(
            "Filters",
            "Unique texts: the same words sent several times count once. People: senders that can be told apart.",
        )

    def further(self, hidden: int) -> str:
        """Return what stands for chips that find no room."""
        return translate("Filters", "+%Ln more", "", hidden)

    def comments_of(self, counts: Counts, of: int) -> str:
        """Return how many comments are selected, with the whole where it is more."""
        if counts.comments == of:
            return translate("Counts", "%Ln comment(s)", "", of)
        whole = translate("Counts", "%Ln comment(s)", "", of)
        return self.filtered.replace("%2", whole).replace("%1", language.number(counts.comments))

    def voices(self, counts: Counts) -> str:
        """Return the other two counts, in few letters."""
        texts = translate("Counts", "%Ln text(s)", "", counts.texts)
        return f"{texts} · {translate('Counts', '%Ln person(s)', '', counts.people)}"

    def counted(self, counts: Counts, of: int) -> str:
        """Return the three counts of the selection in a line, with the whole where it is more."""
        comments = self.comments_of(counts, of)
        texts = translate("Counts", "%Ln unique text(s)", "", counts.texts)
        people = translate("Counts", "%Ln person(s)", "", counts.people)
        return f"{comments} · {texts} · {people}"


class NoticeTexts:
    """Texts of the notice bar."""

    def __init__(self) -> None:
        self.name = translate("Notices", "Notice")
        self.copy = translate("Notices", "&Copy details")
        self.dismiss = translate("Notices", "Dismiss this notice")
        self.problem = translate("Notices", "Problem")
        self.done = translate("Notices", "Done")


class BottomTexts:
    """Texts of the bottom bar."""

    def __init__(self) -> None:
        self.cancel = on_page(translate("Bottom", "C&ancel"))
        self.progress = translate("Bottom", "Progress")
        self.saved = translate("Bottom", "Saved")
        self.saving = translate("Bottom", "Saving…")
        self.left = translate("Bottom", "%1 left")
        self.run = translate("Bottom", "Themes found %1")
        self.run_hint = translate(
            "Bottom",
            "Analysis %1 (its number in reports and on the command line). Analysis → Compare analyses… lists all.",
        )
        self.no_run = translate("Bottom", "Not analysed yet")
        self.analyse = translate("Bottom", "Find themes…")
        self.assign = translate("Bottom", "Put them to the themes")
        self.assign_hint = translate(
            "Bottom",
            "The themes stay as they are; comments that none of them fits are left without one.",
        )

    def unanalysed(self, comments: int) -> str:
        return translate("Bottom", "%Ln comment(s) not analysed", "", comments)


class NavigationTexts:
    """Texts of the list of pages."""

    def __init__(self) -> None:
        self.name = translate("Navigation", "Pages")
        self.reader = translate("Navigation", "Show the reader or fold it away (F8)")
        self.guide = translate("Navigation", "Guide to this page (F1)")
