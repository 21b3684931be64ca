"""Where people discuss in public: Decidim and YouTube."""

from __future__ import annotations

from workbench.domain.intake import MeasureKind, Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Cells, Known

_AUTHOR = spoken("Who wrote it; only a keyed fingerprint of it is kept.")
_NAME = spoken("It is personal data, which the analysis does not need.")


def _only_replies(cells: Cells) -> Cells:
    """At depth 0 a comment stands under a proposal or a debate, and not under another comment."""
    kind = cells.get("commentable type", "")
    is_reply = kind.endswith("Comment") if kind else cells.get("depth", "0").strip() not in {"", "0"}
    return cells if is_reply else {**cells, "commentable id": ""}


DECIDIM = Adapter(
    name="decidim.comments",
    title="Decidim comments",
    signature=frozenset({"id", "created at", "body", "depth", "commentable id"}),
    columns={
        "body": Known(Role.TEXT, "Decidim keeps the comment here."),
        "id": Known(Role.ID, "Decidim numbers its comments."),
        "created at": Known(Role.DATE, "When it was written."),
        "locale": Known(Role.LANGUAGE, "The language of the page it was written on."),
        "author id": Known(Role.AUTHOR, _AUTHOR),
        "author name": Known(Role.IGNORE, _NAME),
        "user group id": Known(Role.IGNORE, "The author is counted, not the group."),
        "user group name": Known(Role.SEGMENT, "The group the author speaks for."),
        "alignment": Known(Role.SEGMENT, "Whether the author is for (1), against (-1) or neither (0)."),
        "depth": Known(Role.IGNORE, "How deep in the conversation it stands."),
        "commentable id": Known(Role.PARENT, "The comment that this one replies to."),
        "commentable type": Known(Role.IGNORE, "Whether it stands under a comment or something else."),
        "root commentable url": Known(Role.SEGMENT, "What the conversation is about."),
    },
    reread=_only_replies,
    channel="Decidim",
)
YOUTUBE = Adapter(
    name="youtube.comments",
    title="YouTube comments",
    signature=frozenset({"id", "text", "author id", "like count", "parent"}),
    columns={
        "text": Known(Role.TEXT, "The comment."),
        "id": Known(Role.ID, "YouTube's id of the comment."),
        "parent": Known(
            Role.PARENT, "The comment that this one replies to; “root” is none.", reads={"root": ""}
        ),
        "author id": Known(Role.AUTHOR, _AUTHOR),
        "author": Known(Role.IGNORE, _NAME),
        "author thumbnail": Known(Role.IGNORE, _NAME),
        "author url": Known(Role.IGNORE, _NAME),
        "timestamp": Known(Role.DATE, "When it was written, in seconds since 1970."),
        "time text": Known(Role.IGNORE, "The same moment, in words."),
        "like count": Known(Role.MEASURE, "How many liked it.", MeasureKind.VOTES),
        "author is uploader": Known(Role.SEGMENT, "Whether the video's owner wrote it."),
        "is favorited": Known(Role.SEGMENT, "Whether the video's owner marked it."),
        "is pinned": Known(Role.SEGMENT, "Whether the video's owner put it on top."),
    },
    channel="YouTube",
)
