"""Every text of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page

if TYPE_CHECKING:
    from workbench.domain.views import CommentDetail


class ReaderTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Reader", "Reader")
        self.comment = translate("Reader", "The comment")
        self.previous = translate("Reader", "Previous comment")
        self.next = translate("Reader", "Next comment")
        self.close = translate("Reader", "Fold the reader away (F8)")
        self.theme = translate("Reader", "Theme")
        self.no_theme = translate("Reader", "No theme")
        self.theme_only = translate("Reader", "Show all comments of this theme")
        self.tag = translate("Reader", "Make this theme a &priority")
        self.move = translate("Reader", "Move to another theme…")
        self._name_quoting()
        self.tagged = translate("Reader", "This theme is a priority.")
        self.marked = translate("Reader", "Underlined: the words by which this theme is known.")
        self.personal = translate(
            "Reader", "Dashed line: looks like personal data (%1). Marking is never complete."
        )
        self.covered = translate(
            "Reader", "Safe view: what was marked as personal data is covered. Marking is never complete."
        )
        self.correct_language = translate("Reader", "The language of this comment")
        self.leave_language = translate("Reader", "As the workbench tells it")
        self.campaign = translate("Reader", "Campaign")
        self.campaign_only = translate("Reader", "Show the letter and its senders")
        self.added = translate("Reader", "The sender added: %1")
        self.addition_theme = translate("Reader", "Theme of what was added: %1")
        self.fit = translate("Reader", "Fit")
        self.fit_hint = translate(
            "Reader", "How like the other comments of its theme it is: 1 as like as can be, 0 not at all"
        )
        self.judge = translate("Reader", "Judged by the model %1")
        self.sentiment = translate("Reader", "Sentiment")
        self.sentences = translate("Reader", "By sentence")
        self.both_poles = translate("Reader", "both glad and unhappy")
        self.no_words = translate("Reader", "it holds no words")
        self.unsure = translate("Reader", "the language is unsure")
        self.no_model = translate("Reader", "no model for this language")
        self.not_clear = translate("Reader", "not clear enough")
        self.date = translate("Reader", "Date")
        self.channel = translate("Reader", "Channel")
        self.question = translate("Reader", "Question")
        self.language = translate("Reader", "Language")
        self.place = translate("Reader", "File and row")
        self.identity = translate("Reader", "Comment id")
        self.twins = translate("Reader", "Same text")

    def _name_quoting(self) -> None:
        self.empty_title = translate("Reader", "Nothing to read yet")
        self.empty_body = translate("Reader", "Choose a comment in a list and read it whole here.")
        self.quote = on_page(translate("Reader", "&Quote the selected words"))
        self.quote_all = on_page(translate("Reader", "&Quote the whole comment"))
        self.quoted = translate("Reader", "Quoted")
        self.quoted_body = translate(
            "Reader", "It is handed over once it is approved on the page Findings; Ctrl+Z takes it back."
        )

        self.added_to = translate("Reader", "Added to the priority")
        self.added_to_body = translate("Reader", "It speaks for it from now on; Ctrl+Z takes it back.")

    def placed(self, who: str, *, is_forced: bool = False) -> str:
        """Return who decided where the comment belongs, and whether they read it."""
        if is_forced:
            forced = translate("Reader", "Suggested by the machine; accepted by %1 with many others, unread.")
            return forced.replace("%1", who)
        return translate("Reader", "Placed here by %1, not by the analysis.").replace("%1", who)

    def one_of(self, comments: int) -> str:
        return translate("Reader", "One of %Ln comment(s) made from the same letter", "", comments)

    def alike(self, comments: int, denied_by: str) -> str:
        """Return of how many alike comments it is, and who said that they are no campaign."""
        told = translate("Reader", "%1 comments are alike; %2 said that they are no campaign.")
        return told.replace("%2", denied_by).replace("%1", language.number(comments))

    def twin_count(self, twins: int) -> str:
        return translate("Reader", "%Ln other comment(s)", "", twins)

    def strength(self, strength: float, *, is_weak: bool = False) -> str:
        told = translate("Reader", "%1 of 1").replace("%1", language.decimal(strength))
        weak = translate("Reader", "%1 · fits its theme weakly")
        return weak.replace("%1", told) if is_weak else told

    def judged(self, name: str, confidence: float | None) -> str:
        """Return a sentiment with how sure the model was."""
        if confidence is None:
            return name
        sure = translate("Reader", "%1 · %2 sure").replace("%2", language.percent_whole(confidence))
        return sure.replace("%1", name)

    def behind(self, detail: CommentDetail) -> dict[str, str]:
        """Return what stands behind facts, by their names: for those who want to know."""
        model = detail.sentiment_model
        judged = self.judge.replace("%1", model) if model and detail.comment.sentiment else ""
        return {self.sentiment: judged, self.fit: self.fit_hint}


class FurtherTexts:
    """Texts of the further themes; made after the translation is installed."""

    def __init__(self) -> None:
        self.besides = translate("Reader", "Speaks of besides")
        self.besides_spoken = translate("Reader", "Speaks of %1 besides: %2")
        self.show_sentence = translate("Reader", "Show the sentence")
