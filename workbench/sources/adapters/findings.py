"""The workbench's own comments.csv, so that what was handed over can be brought in again, byte for byte."""

from __future__ import annotations

from workbench.domain.cells import unguarded
from workbench.domain.intake import Role
from workbench.sources.adapters.adapter import Adapter, Known

OWN_COMMENTS = Adapter(
    name="findings.comments",
    title="Comments handed over by the workbench",
    signature=frozenset({"comment id", "source", "row", "theme id", "sentiment score", "text"}),
    columns={
        "text": Known(Role.TEXT, "The comment as it was received."),
        "comment id": Known(Role.ID, "The comment's id in the study it comes from."),
        "source": Known(Role.SEGMENT, "The file it was first imported from."),
        "row": Known(Role.IGNORE, "Its row in that file."),
        "language": Known(Role.LANGUAGE, "The language found in the other study."),
        "date": Known(Role.DATE, "The day of the comment."),
        "channel": Known(Role.CHANNEL, "How the comment came in."),
        "question": Known(Role.QUESTION, "The question it answers."),
        "theme id": Known(Role.IGNORE, "The other study's work; this one does its own."),
        "theme": Known(Role.IGNORE, "The other study's work; this one does its own."),
        "theme strength": Known(Role.IGNORE, "The other study's work; this one does its own."),
        "sentiment": Known(Role.IGNORE, "The other study's work; this one does its own."),
        "sentiment score": Known(Role.IGNORE, "The other study's work; this one does its own."),
    },
    unguard=unguarded,
)
