"""Every text of the comments page."""

from __future__ import annotations

from workbench.domain.sentiment import Label
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class CommentTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Comments", "Comments")
        self.told = translate("Comments", "Everything people wrote that fits the filters above.")
        self.further = translate(
            "Comments",
            "Choose a comment to read it whole beside the list. Theme and sentiment are there once themes were found.",
        )
        self.columns = (
            translate("Comments", "Comment"),
            translate("Comments", "Theme"),
            translate("Comments", "Sentiment"),
            translate("Comments", "Date"),
            translate("Comments", "Channel"),
            translate("Comments", "Language"),
            translate("Comments", "File and row"),
        )
        self.table = translate("Comments", "List of comments")
        self.loading = translate("Comments", "…")
        self.order = translate("Comments", "&Order:")
        self.orders = {
            "file": translate("Comments", "As in the files"),
            "date": translate("Comments", "Newest first"),
            "theme": translate("Comments", "By theme, most typical first"),
            "sentiment": translate("Comments", "Most negative first"),
            "language": translate("Comments", "By language"),
            "channel": translate("Comments", "By channel"),
        }
        self.choose_columns = translate("Comments", "Co&lumns")
        self.languages = on_page(translate("Comments", "Correct lan&guage…"))
        self.more = translate("Themes", "More")
        self.nothing_title = translate("Comments", "No comment fits all of these filters")
        self.nothing_body = translate("Comments", "Take one away above, or clear them all.")
        self.nothing_offer = translate("Comments", "Clear all filters")
        self.empty_title = translate("Comments", "No comments yet")
        self.empty_body = translate("Comments", "Import a file of comments and they appear here.")
        self.empty_offer = translate("Comments", "Import files…")
        self.no_theme = translate("Comments", "No theme")

    def place(self, source: str, row: int) -> str:
        return translate("Comments", "%1, row %2").replace("%2", str(row)).replace("%1", source)


class SentimentTexts:
    """The words and signs of sentiment: never told by colour alone."""

    def __init__(self) -> None:
        self.names: dict[Label | None, str] = {
            "negative": translate("Sentiment", "Negative"),
            "neutral": translate("Sentiment", "Neutral"),
            "positive": translate("Sentiment", "Positive"),
            None: translate("Sentiment", "Not judged"),
        }
        self.signs: dict[Label | None, str] = {"negative": "−", "neutral": "=", "positive": "+", None: "?"}
