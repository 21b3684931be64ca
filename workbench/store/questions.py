"""Reads the questions comments answer, and corrects what each is taken to ask for."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit
from workbench.domain.intake import Polarity, Question
from workbench.store.study import Study


def list_questions(study: Study) -> list[Question]:
    """Return the questions of visible comments, the one with the most comments first."""
    rows = study.database.all(
        "SELECT q.wording, q.polarity, count(*) FROM question q JOIN comment c ON c.question_id = q.id"
        " JOIN source s ON s.id = c.source_id AND s.state = 'shown' GROUP BY q.id ORDER BY 3 DESC, 1"
    )
    return [Question(*row) for row in rows]


def say_polarity(study: Study, wording: str, polarity: Polarity, label: str) -> Changed:
    """Set what the question of this wording asks for."""
    return study.log.do(Edit("question.polarity", {"wording": wording, "polarity": polarity}, label))
