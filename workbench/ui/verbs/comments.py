"""What the window asks about comments, campaigns and personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.domain.changes import Changed
    from workbench.domain.personal_data import Mark
    from workbench.domain.selection import Selection
    from workbench.domain.tags import Family
    from workbench.domain.views import (
        CampaignRow,
        CampaignVoice,
        CommentDetail,
        CommentRow,
        Counts,
        MarkRow,
        MarkState,
    )
    from workbench.services.comments import Facets, First
    from workbench.services.studies import Study


class CommentVerbs:
    """One method a verb; see the services for what each does and raises."""

    def list_campaigns(self, study: Study) -> list[CampaignRow]:
        from workbench.services.campaigns import list_campaigns

        return list_campaigns(study)

    def list_dissolved(self, study: Study) -> list[CampaignRow]:
        from workbench.services.campaigns import list_dissolved

        return list_dissolved(study)

    def dissolve_campaign(self, study: Study, campaign: int) -> Changed:
        from workbench.services.campaigns import dissolve

        return dissolve(study, campaign)

    def gather_campaign(self, study: Study, campaign: int) -> Changed:
        from workbench.services.campaigns import gather

        return gather(study, campaign)

    def voices_of(self, study: Study, campaign: int) -> list[CampaignVoice]:
        from workbench.services.campaigns import voices_of

        return voices_of(study, campaign)

    def campaign_counts(self, study: Study, campaign: int) -> Counts:
        from workbench.services.campaigns import counts_of

        return counts_of(study, campaign)

    def list_marks(
        self, study: Study, states: Sequence[MarkState] = (), kinds: Sequence[str] = ()
    ) -> list[MarkRow]:
        from workbench.services.personal_data import list_marks

        return list_marks(study, states, kinds)

    def tally_marks(self, study: Study) -> list[tuple[str, MarkState, int]]:
        from workbench.services.personal_data import tally

        return tally(study)

    def judge_marks(self, study: Study, marks: Sequence[int], state: MarkState) -> Changed:
        from workbench.services.personal_data import judge

        return judge(study, marks, state)

    def marks_of(self, study: Study, keys: Sequence[int]) -> dict[int, tuple[Mark, ...]]:
        from workbench.services.personal_data import marks_of

        return marks_of(study, keys)

    def telling_groups(self, study: Study) -> dict[str, int]:
        from workbench.services.telling_groups import telling_groups

        return telling_groups(study)

    def unexamined(self, study: Study, keys: Sequence[int]) -> frozenset[int]:
        from workbench.services.personal_data import unexamined

        return unexamined(study, keys)

    def correct_language(self, study: Study, keys: Sequence[int], code: str) -> Changed:
        from workbench.services.languages import correct_language

        return correct_language(study, keys, code)

    def say_tags(self, study: Study, keys: Sequence[int], family: Family, written: str | None) -> Changed:
        from workbench.services.tags import say_tags

        return say_tags(study, keys, family, written)

    def count(self, study: Study, selection: Selection) -> Counts:
        from workbench.services.comments import count

        return count(study, selection)

    def keys(self, study: Study, selection: Selection, order: str) -> Sequence[int]:
        from workbench.services.comments import keys

        return keys(study, selection, order)

    def first(self, study: Study, selection: Selection, order: str) -> First:
        from workbench.services.comments import first

        return first(study, selection, order)

    def recollect(self, study: Study) -> bool:
        from workbench.services.comments import recollect

        return recollect(study)

    def recollect_further(self, study: Study) -> bool:
        from workbench.services.comments import recollect_further

        return recollect_further(study)

    def rows(self, study: Study, keys: Sequence[int]) -> list[CommentRow]:
        from workbench.services.comments import rows

        return rows(study, keys)

    def detail(self, study: Study, key: int) -> CommentDetail:
        from workbench.services.comments import detail

        return detail(study, key)

    def facets(self, study: Study) -> Facets:
        from workbench.services.comments import facets

        return facets(study)
