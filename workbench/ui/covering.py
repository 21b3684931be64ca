"""Covers what was marked as personal data in whatever shows comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.masking import cover, mask
from workbench.domain.personal_data import Mark
from workbench.domain.text import normalise
from workbench.domain.views import CampaignRow, CampaignVoice, CommentDetail, CommentRow
from workbench.ui.verbs import Verbs

_UNKNOWN = "[…]"


def covered_rows(verbs: Verbs, study: Any, rows: Sequence[CommentRow]) -> list[CommentRow]:
    """Return the comments with the marks nobody dismissed covered; call it on the desk's thread."""
    marks = verbs.marks_of(study, [row.key for row in rows])
    return [replace(row, text=mask(row.text, marks.get(row.key, ()))) for row in rows]


def covered_detail(detail: CommentDetail) -> CommentDetail:
    """Return what the reader shows with the comment's marks covered, in what its sender added too."""
    text, marks = detail.comment.text, detail.marks
    comment = replace(detail.comment, text=mask(text, marks))
    return replace(detail, comment=comment, marks=(), addition=_cover_parts(detail.addition, text, marks))


def covered_campaigns(verbs: Verbs, study: Any, campaigns: Sequence[CampaignRow]) -> list[CampaignRow]:
    """Return the campaigns with their letters covered; call it on the desk's thread."""
    rows = verbs.rows(study, [campaign.comment for campaign in campaigns])
    letters = {row.key: row.text for row in covered_rows(verbs, study, rows)}
    return [
        replace(campaign, letter=normalise(letters.get(campaign.comment, _UNKNOWN))) for campaign in campaigns
    ]


def covered_voices(verbs: Verbs, study: Any, voices: Sequence[CampaignVoice]) -> list[CampaignVoice]:
    """Return the texts of a campaign covered; call it on the desk's thread."""
    keys = [voice.comment for voice in voices]
    received = {row.key: row.text for row in verbs.rows(study, keys)}
    marks = verbs.marks_of(study, keys)
    return [
        replace(
            voice,
            text=normalise(mask(received[voice.comment], marks.get(voice.comment, ()))),
            addition=_cover_parts(voice.addition, received[voice.comment], marks.get(voice.comment, ())),
        )
        for voice in voices
        if voice.comment in received
    ]


def _cover_parts(piece: str, text: str, marks: Iterable[Mark]) -> str:
    """Return `piece`, a part of the normalised `text`, without what the marks of `text` cover."""
    for mark in sorted(marks, key=lambda mark: mark.start - mark.end):
        piece = piece.replace(normalise(text[mark.start : mark.end]), cover(mark.kind))
    return piece
