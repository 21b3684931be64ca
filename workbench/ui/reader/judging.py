"""Saying of alike texts, from wherever one is in the window, whether they are a campaign."""

from __future__ import annotations

from workbench.ui.bench import Bench
from workbench.ui.language import translate
from workbench.ui.letters import on_page


class JudgingTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.deny = translate("Campaigns", "This is &no campaign")
        self.deny_hint = translate(
            "Campaigns",
            "Every text counts and is analysed for itself then, those alike that come later, too.",
        )
        self.gather = on_page(translate("Campaigns", "&It is a campaign after all"))
        self.gather_hint = translate("Campaigns", "It counts once for themes again.")
        self.done = translate("Campaigns", "This is no campaign any more.")
        self.done_body = translate(
            "Campaigns",
            "Its texts stand for themselves. Those that were read through the letter wait to be analysed, as the "
            "bottom of the window says. Ctrl+Z takes it back.",
        )


def judge(bench: Bench, campaign: int, *, is_denied: bool) -> None:
    """Say of a campaign (by its id) that it is none, and what follows; of one `is_denied`, that it is one after all."""
    if is_denied:
        bench.edits.gather_campaign(campaign)
    else:
        texts = JudgingTexts()
        bench.edits.dissolve_campaign(campaign, lambda: bench.notices.done(texts.done, texts.done_body))
