"""Looking at letters many people sent, and saying that alike texts are none."""

from __future__ import annotations

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.domain.views import CampaignRow, CampaignVoice, Counts
from workbench.store import campaigns
from workbench.store.study import Study


def list_campaigns(study: Study) -> list[CampaignRow]:
    """Return the campaigns, largest first."""
    return campaigns.list_campaigns(study)


def list_dissolved(study: Study) -> list[CampaignRow]:
    """Return the groups of alike texts that a person said are no campaign, largest first."""
    return campaigns.list_dissolved(study)


def dissolve(study: Study, campaign: int) -> Changed:
    """Say that a campaign (by its id) is none.

    Its texts count and are analysed each for itself, those alike that come later too; what a sender added is part of
    the text again. Texts that were analysed through the letter alone are not analysed until themes are found anew or
    they are put to the themes there are. A campaign that was dissolved already changes nothing.

    Raises:
        Problem: campaign.missing.
    """
    if _denied_by(study, campaign):
        return NOTHING
    size = campaigns.counts_of(study, campaign).comments
    told = spoken(
        "No campaign: the {comments} comments of letter {letter}", comments=size, letter=str(campaign)
    )
    return campaigns.dissolve(study, campaign, told)


def gather(study: Study, campaign: int) -> Changed:
    """Take back that a group of alike texts (by its id) is no campaign. A campaign changes nothing.

    Raises:
        Problem: campaign.missing.
    """
    if not _denied_by(study, campaign):
        return NOTHING
    size = campaigns.counts_of(study, campaign).comments
    told = spoken(
        "A campaign after all: the {comments} comments of letter {letter}",
        comments=size,
        letter=str(campaign),
    )
    return campaigns.gather(study, campaign, told)


def voices_of(study: Study, campaign: int) -> list[CampaignVoice]:
    """Return the different texts of a campaign (by its id), the nearest to its letter first."""
    return campaigns.voices_of(study, campaign)


def counts_of(study: Study, campaign: int) -> Counts:
    """Return how many comments, unique texts and people belong to a campaign (by its id)."""
    return campaigns.counts_of(study, campaign)


def first_comment(study: Study, campaign: int) -> int:
    """Return the internal number of the first comment that carries the letter of a campaign; 0 for none."""
    return campaigns.first_comment(study, campaign)


def _denied_by(study: Study, campaign: int) -> str:
    """Return who said that it is no campaign, "" for nobody."""
    denied_by = campaigns.denied_by(study, campaign)
    if denied_by is None:
        raise Problem("campaign.missing", campaign=campaign)
    return denied_by
