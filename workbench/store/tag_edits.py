"""How a person corrects the tags of comments: their word stands before every run's."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_TOUCHED = frozenset({"comments", "themes", "tags"})


def decide_tags(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give comments tags: a list of (comment key, family, tags or None for as the run says, who says so)."""
    before: list[list[object]] = []
    for comment, family, tags, who in payload["tags"]:
        if database.one("SELECT 1 FROM comment WHERE id = ?", (comment,)) is None:
            raise Problem("comment.missing", comment=comment)
        row = database.one(
            "SELECT tags, decided_by FROM tag_decision WHERE comment_id = ? AND family = ?", (comment, family)
        )
        before.insert(0, [comment, family, *(row or (None, ""))])
        database.execute("DELETE FROM tag_decision WHERE comment_id = ? AND family = ?", (comment, family))
        if tags is not None:
            database.execute("INSERT INTO tag_decision VALUES (?, ?, ?, ?)", (comment, family, tags, who))
    return Edit("tags.decide", {"tags": before}), Changed(_TOUCHED)


TAG_HANDLERS: dict[str, Handler] = {"tags.decide": decide_tags}
