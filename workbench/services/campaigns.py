"""Looking at letters many people sent."""

from __future__ import annotations

from workbench.domain.views import CampaignRow, CampaignVoice
from workbench.store import campaigns
from workbench.store.study import Study


def list_campaigns(study: Study) -> list[CampaignRow]:
    """Return the campaigns, largest first."""
    return campaigns.list_campaigns(study)


def voices_of(study: Study, campaign: int) -> list[CampaignVoice]:
    """Return the different texts of a campaign (by its id), the nearest to its letter first."""
    return campaigns.voices_of(study, campaign)
