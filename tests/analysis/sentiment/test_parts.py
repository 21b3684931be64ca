from __future__ import annotations

import pytest

from workbench.analysis.sentiment import PartScores, score_parts
from workbench.domain.sentiment import label_of

MIXED = {
    "en": "The nurses were wonderful and kind. The waiting room was filthy and they were rude.",
    "es": "El personal fue muy amable. La espera fue horrible.",
    "tr": "Personel çok güler yüzlüydü. Ama bekleme salonu çok kötüydü.",
    "th": "พนักงานบริการดีมาก ประทับใจ แต่ห้องน้ำสกปรกมาก แย่",
    "ko": "배우들 연기가 최고예요 감동적입니다. 하지만 스토리는 정말 최악 쓰레기.",
}


def scored(*texts: str, language: str = "en", polarity: str = "open") -> PartScores:
    return score_parts(texts, [language] * len(texts), [polarity] * len(texts))


@pytest.mark.parametrize("language", MIXED)
def test_that_one_comment_can_praise_and_blame(language: str) -> None:
    found = scored(MIXED[language], language=language)
    assert label_of(int(found.label[0])) == "positive"
    assert label_of(int(found.label[-1])) == "negative"
    assert found.place[:, 0].tolist() == [0] * len(found.label)


def test_that_places_lead_back_to_the_words() -> None:
    texts = ("One sentence only.", "It was late. The driver was rude.")
    found = scored(*texts)
    assert [texts[row][start:end] for row, start, end in found.place.tolist()] == [
        "It was late.",
        "The driver was rude.",
    ]


def test_that_a_language_without_a_model_has_no_parts() -> None:
    assert scored("Das war gut. Das war schlecht.", language="de").label.size == 0


def test_that_a_sentence_is_read_by_the_question_too() -> None:
    text = "The parking. The waiting times at the desk."
    asked = [scored(text, polarity=polarity).score.mean() for polarity in ("good", "open", "improve")]
    assert asked[0] > asked[1] > asked[2]


def test_that_a_sentence_is_judged_by_itself_alone() -> None:
    alone = scored("It was late. The driver was rude.")
    among = scored(*MIXED.values(), "It was late. The driver was rude.")
    assert among.score[-2:].tolist() == alone.score.tolist()


def test_that_nothing_to_judge_gives_nothing() -> None:
    assert scored().place.shape == (0, 3)
