"""Looking at the questions comments answer, and saying what each asks for."""

from __future__ import annotations

from workbench.domain.changes import Changed
from workbench.domain.intake import Polarity, Question
from workbench.domain.spoken import spoken
from workbench.store import questions
from workbench.store.study import Study


def list_questions(study: Study) -> list[Question]:
    """Return the questions, the one with the most comments first."""
    return questions.list_questions(study)


def say_polarity(study: Study, wording: str, polarity: Polarity) -> Changed:
    """Say what a question asks for; the next analysis judges its answers by it.

    Raises:
        Problem: the study has no such question.
    """
    return questions.say_polarity(study, wording, polarity, spoken("Say what a question asks for"))
