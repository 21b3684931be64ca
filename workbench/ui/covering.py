"""Covers what was marked as personal data in whatever shows comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.coding import ToCode, Turn
from workbench.domain.masking import cover, mask
from workbench.domain.personal_data import Mark
from workbench.domain.text import normalise
from workbench.domain.views import CampaignRow, CampaignVoice, CommentDetail, CommentRow
from workbench.ui.language import translate
from workbench.ui.verbs import Verbs

UNTOLD = "[…]"


def covered_rows(verbs: Verbs, study: Any, rows: Sequence[CommentRow]) -> list[CommentRow]:
    """Return the comments with the marks nobody dismissed covered; call it on the desk's thread.

    A comment nobody looked through yet is covered whole.
    """
    keys = [row.key for row in rows]
    marks, unseen = verbs.marks_of(study, keys), verbs.unexamined(study, keys)
    return [
        replace(row, text=unlooked() if row.key in unseen else mask(row.text, marks.get(row.key, ())))
        for row in rows
    ]


def unlooked() -> str:
    """Return what stands in the place of a comment nobody looked through yet."""
    return translate("SafeView", "[not looked through yet]")


def covered_detail(detail: CommentDetail, *, is_examined: bool = True) -> CommentDetail:
    """Return what the reader shows with the comment's marks covered, in what its sender added too."""
    if not is_examined:
        hidden = replace(detail.comment, text=unlooked())
        return replace(detail, comment=hidden, marks=(), addition=unlooked() if detail.addition else "")
    text, marks = detail.comment.text, detail.marks
    comment = replace(detail.comment, text=mask(text, marks))
    return replace(detail, comment=comment, marks=(), addition=_cover_parts(detail.addition, text, marks))


def covered_campaigns(verbs: Verbs, study: Any, campaigns: Sequence[CampaignRow]) -> list[CampaignRow]:
    """Return the campaigns with their letters covered; call it on the desk's thread."""
    rows = verbs.rows(study, [campaign.comment for campaign in campaigns])
    letters = {row.key: row.text for row in covered_rows(verbs, study, rows)}
    return [
        replace(campaign, letter=normalise(letters.get(campaign.comment, UNTOLD))) for campaign in campaigns
    ]


def covered_voices(verbs: Verbs, study: Any, voices: Sequence[CampaignVoice]) -> list[CampaignVoice]:
    """Return the texts of a campaign covered; call it on the desk's thread."""
    keys = [voice.comment for voice in voices]
    received = {row.key: row.text for row in verbs.rows(study, keys)}
    marks, unseen = verbs.marks_of(study, keys), verbs.unexamined(study, keys)
    return [
        replace(voice, text=unlooked(), addition="")
        if voice.comment in unseen
        else replace(
            voice,
            text=normalise(mask(received[voice.comment], marks.get(voice.comment, ()))),
            addition=_cover_parts(voice.addition, received[voice.comment], marks.get(voice.comment, ())),
        )
        for voice in voices
        if voice.comment in received
    ]


def covered_turns(verbs: Verbs, study: Any, turns: Sequence[Turn]) -> list[Turn]:
    """Return the comments of a draw covered; call it on the desk's thread."""
    comments = covered_comments(verbs, study, [turn.comment for turn in turns])
    return [replace(turn, comment=comment) for turn, comment in zip(turns, comments, strict=True)]


def covered_comments(verbs: Verbs, study: Any, comments: Sequence[ToCode]) -> list[ToCode]:
    """Return comments that are or were coded covered; call it on the desk's thread."""
    keys = [one.key for one in comments]
    marks, unseen = verbs.marks_of(study, keys), verbs.unexamined(study, keys)
    return [
        replace(one, text=unlooked() if one.key in unseen else mask(one.text, marks.get(one.key, ())))
        for one in comments
    ]


def _cover_parts(piece: str, text: str, marks: Iterable[Mark]) -> str:
    """Return `piece`, a part of the normalised `text`, without what the marks of `text` cover."""
    for mark in sorted(marks, key=lambda mark: mark.start - mark.end):
        piece = piece.replace(normalise(text[mark.start : mark.end]), cover(mark.kind))
    return piece
