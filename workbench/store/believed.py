"""Reads what the machine believes of comments: what people's codings are held against, and what they correct.

Nothing a person said is in it, and nothing a model says that learned from codings: held against what it learned from,
a machine looks better than it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from workbench.domain.coding import Draw, Subject
from workbench.domain.sentiment import label_of
from workbench.domain.tags import Family
from workbench.store.selecting import FROM_COMMENTS, current
from workbench.store.study import Study
from workbench.store.tags import read_or_ticked

_OF_THE_RUN = """
SELECT c.id, c.uid, p.weight,
       CASE WHEN r.text_id IS NULL THEN NULL WHEN y.state = 'active' THEN y.uid ELSE '' END
{FROM_COMMENTS}
LEFT JOIN theme v ON v.id = m.theme_id
LEFT JOIN theme y ON y.id = ifnull(v.into_id, v.id)
ORDER BY c.id
""".replace("{FROM_COMMENTS}", FROM_COMMENTS)
_SHOWN = f"SELECT c.uid, ifnull(e.label, 2) {FROM_COMMENTS}"


@dataclass(frozen=True)
class Believed:
    """What the machine believes of a comment: its id, theme (or ""), weight, and the starter's label and figures.

    `label` is -1, 0, 1, or 2 where nothing was judged; `score` is None with it.
    """

    comment: str
    theme: str
    weight: float
    label: int
    score: float | None
    confidence: float


def believed(study: Study, *, coded_alone: bool = False) -> list[Believed]:
    """Return what the starter believes of every visible comment (or those somebody coded), in the order of the files.

    An adopted model has learned from codings and may not be held against them; then the starter's figures are those
    it changed places with.
    """
    adopted = study.database.one(
        "SELECT ifnull(max(id), 0) FROM calibration"
        " WHERE state = 'adopted' AND subject = 'sentiment' AND run_id = :run",
        current(study),
    )[0]
    rows = study.database.all(
        "SELECT c.uid, ifnull(t.uid, ''), p.weight,"
        " CASE WHEN y.text_id IS NULL THEN ifnull(e.label, 2) ELSE y.label END,"
        " CASE WHEN y.text_id IS NULL THEN e.score ELSE y.score END,"
        " CASE WHEN y.text_id IS NULL THEN ifnull(e.confidence, 0) ELSE y.confidence END"
        f" {FROM_COMMENTS} LEFT JOIN calibrated_sentiment y ON y.calibration_id = :adopted"
        " AND y.text_id = e.text_id AND y.polarity = e.polarity"
        f"{' WHERE c.uid IN (SELECT comment_uid FROM coding)' if coded_alone else ''} ORDER BY c.id",
        {**current(study), "adopted": adopted},
    )
    return [Believed(*row) for row in rows]


@dataclass(frozen=True)
class Judged:
    """What the machine says of a comment: its id, weight, and the code; None where it does not judge."""

    comment: str
    weight: float
    code: str | None


def judged(study: Study, subject: Subject) -> list[Judged]:
    """Return the machine's theme, tones or drivers of every visible comment, in the order of the files.

    A theme is the run's own, whoever moved the comment since, called by the theme it was merged into; "" is none.
    Drivers are those that were ticked where a file had boxes, else as the starter read the text; a person's word counts
    for neither, nor does what a model says that codings taught.
    """
    rows = study.database.all(_OF_THE_RUN, current(study))
    if subject == "theme":
        return [Judged(*row) for _, *row in rows]
    found = read_or_ticked(study, cast("Family", subject))
    return [Judged(uid, weight, str(found[key]) if key in found else None) for key, uid, weight, _ in rows]


def shown(study: Study, draw: Draw) -> dict[str, str | None]:
    """Return what the machine says of each comment of a draw (by its id), as it is shown elsewhere."""
    if draw.subject != "sentiment":
        return {one.comment: one.code for one in judged(study, draw.subject)}
    return {uid: label_of(label) for uid, label in study.database.all(_SHOWN, current(study))}


def merged_into(study: Study) -> dict[str, str]:
    """Return the theme each merged theme went into, by their ids."""
    rows = study.database.all("SELECT o.uid, t.uid FROM theme o JOIN theme t ON t.id = o.into_id")
    return dict(rows)
