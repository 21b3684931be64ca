"""Looking at letters many people sent."""

from __future__ import annotations

from workbench.domain.views import CampaignRow, CampaignVoice, Counts
from workbench.store import campaigns
from workbench.store.study import Study


def list_campaigns(study: Study) -> list[CampaignRow]:
    """Return the campaigns, largest first."""
    return campaigns.list_campaigns(study)


def voices_of(study: Study, campaign: int) -> list[CampaignVoice]:
    """Return the different texts of a campaign (by its id), the nearest to its letter first."""
    return campaigns.voices_of(study, campaign)


def counts_of(study: Study, campaign: int) -> Counts:
    """Return how many comments, unique texts and people belong to a campaign (by its id)."""
    return campaigns.counts_of(study, campaign)


def first_comment(study: Study, campaign: int) -> int:
    """Return the internal number of the first comment that carries the letter of a campaign; 0 for none."""
    return campaigns.first_comment(study, campaign)
