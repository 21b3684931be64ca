"""Every text of the campaigns page."""

from __future__ import annotations

from workbench.domain.views import CampaignRow, Counts
from workbench.ui.language import translate


class CampaignTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Campaigns", "Campaigns")
        self.counted_once = translate(
            "Campaigns",
            "The same letter from many senders. It is counted once for themes, nothing is deleted; what a "
            "sender wrote of their own is read like any other comment. Where people only happen to say the same, "
            "say that it is no campaign. Texts of fewer than 40 letters are put together only where nothing but "
            "case, punctuation and spaces differs.",
        )
        self.list = translate("Campaigns", "List of campaigns")
        self.columns = (
            translate("Campaigns", "The letter"),
            translate("Campaigns", "Comments"),
            translate("Campaigns", "Unique texts"),
            translate("Campaigns", "People"),
            translate("Campaigns", "Texts that differ"),
            translate("Campaigns", "Senders who added words"),
        )
        self.short_columns = (
            self.columns[0],
            self.columns[1],
            translate("Campaigns", "Texts"),
            self.columns[3],
            translate("Campaigns", "Differ"),
            translate("Campaigns", "Added"),
        )
        self.letter = translate("Campaigns", "The letter, whole")
        self.voices = translate("Campaigns", "What its senders made of it")
        self.voice_columns = (
            translate("Campaigns", "What is different"),
            translate("Campaigns", "Comments"),
            translate("Campaigns", "Alike"),
        )
        self.itself = translate("Campaigns", "The letter itself")
        self.changed = translate("Campaigns", "Some words are changed")
        self.added = translate("Campaigns", "Added: %1")
        self.voice = translate("Campaigns", "The chosen text, compared with the letter")
        self.legend = translate(
            "Campaigns",
            "Bold and underlined: the sender's own words. Dotted line: other words than in the letter. "
            "Struck through: words of the letter that are missing.",
        )
        self.listed_denied = translate("Campaigns", "✕ No campaign · %1")
        self.keys = translate("Campaigns", "In the list, N says that it is no campaign, C that it is one.")
        self.same = translate("Campaigns", "Word for word the letter.")
        self.read = translate("Campaigns", "&Read the first such comment")
        self.empty_title = translate("Campaigns", "No campaigns found")
        self.empty_body = translate(
            "Campaigns",
            "A campaign is a letter that several people sent, word for word or with changes of their own. "
            "The workbench looks for such letters after every import and lists them here, so that one letter "
            "sent a thousand times does not drown out everybody else.",
        )
        self.empty_offer = translate("Campaigns", "Look through the comments now")
        self.bare_title = translate("Campaigns", "No comments yet")
        self.bare_offer = translate("Campaigns", "Import files…")

    def counted(self, campaign: CampaignRow) -> str:
        """Return how large a campaign is, in a sentence."""
        differ = translate("Campaigns", "%Ln text(s) differ(s) from the letter", "", campaign.changed)
        added = translate("Campaigns", "%Ln sender(s) added words of their own", "", campaign.added)
        return f"{three_counts(campaign.counts)} · {differ} · {added}"

    def denied(self, campaign: CampaignRow) -> str:
        """Return who said that these alike texts are no campaign, and what follows."""
        told = translate("Campaigns", "%1 said that this is no campaign: each text counts for itself.")
        return told.replace("%1", campaign.denied_by)

    def compared(self, new: int, missing: int) -> str:
        """Return in words what the marks in a text show."""
        if not new and not missing:
            return self.same
        added = translate("Campaigns", "%Ln word(s) not in the letter", "", new)
        gone = translate("Campaigns", "%Ln word(s) of the letter missing", "", missing)
        return f"{added} · {gone}"


def three_counts(counts: Counts) -> str:
    """Return comments, unique texts and people in a line."""
    comments = translate("Counts", "%Ln comment(s)", "", counts.comments)
    texts = translate("Counts", "%Ln unique text(s)", "", counts.texts)
    people = translate("Counts", "%Ln person(s)", "", counts.people)
    return f"{comments} · {texts} · {people}"
