"""What the reader tells of a comment beside its text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from tests.findings.handed_over import a_comment
from workbench.domain.views import CommentDetail, Part
from workbench.ui.reader.facts import facts_of
from workbench.ui.reader.texts import ReaderTexts

DETAIL = CommentDetail(a_comment(1, "Kind staff. Long queue. Long wait."), (), (), 0, "", None, ())


def told(detail: CommentDetail) -> dict[str, str]:
    return dict(facts_of(detail, ReaderTexts(), lambda segment: segment == "clerk"))


def test_that_sentences_are_counted_and_both_poles_are_a_flag(qapp: QApplication) -> None:
    labels = ("positive", "negative", "negative")
    parts = tuple(Part(10 * place, 10 * place + 9, label, 0.5, 0.9) for place, label in enumerate(labels))
    shown = told(replace(DETAIL, parts=parts))["By sentence"]
    assert "2" in shown
    assert shown.endswith("both glad and unhappy")
    assert not told(replace(DETAIL, parts=parts[1:]))["By sentence"].endswith("unhappy")


def test_that_a_comment_of_one_sentence_has_none_counted(qapp: QApplication) -> None:
    assert "By sentence" not in told(DETAIL)


def test_that_the_model_stands_behind_the_sentiment_and_not_in_it(qapp: QApplication) -> None:
    comment = replace(DETAIL.comment, sentiment="negative", strength=0.4)
    detail = replace(DETAIL, comment=comment, sentiment_confidence=0.8, sentiment_model="starter 1, of cards")
    assert told(detail)["Sentiment"] == "− Negative · 80% sure"
    behind = ReaderTexts().behind(detail)
    assert behind["Sentiment"] == "Judged by the model starter 1, of cards"
    assert told(detail).keys() >= behind.keys()


def test_that_groups_that_are_hidden_are_no_fact(qapp: QApplication) -> None:
    shown = told(replace(DETAIL, segments=(("clerk", "Maria Lopez"), ("district", "North"))))
    assert (shown.get("clerk"), shown["district"]) == (None, "North")
