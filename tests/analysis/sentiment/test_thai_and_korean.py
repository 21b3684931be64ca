from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.analysis.sentiment.thai import ThaiReader

Ask = Callable[..., str | None]


@pytest.fixture(scope="module")
def reader(sentiment_resources: Path) -> ThaiReader:
    with (sentiment_resources / "th" / "lexicon.csv").open(encoding="utf-8", newline="") as file:
        return ThaiReader(list(csv.DictReader(file)))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("พนักงานน่ารักมาก บริการดีเยี่ยม ประทับใจ", "th", "positive"),
        ("รอนานมาก พนักงานพูดจาไม่ดี แย่ที่สุด", "th", "negative"),
        ("สำนักงานเปิดกี่โมงคะ", "th", "neutral"),
        ("정말 최고예요 감동받았습니다", "ko", "positive"),
        ("최악이다 돈이 아깝다 짜증나", "ko", "negative"),
    ],
)
def test_that_thai_and_korean_feeling_is_read(label: Ask, text: str, language: str, found: str) -> None:
    assert label(text, language) == found


def test_that_thai_is_read_without_spaces(reader: ThaiReader) -> None:
    assert reader.feelings("อาหารอร่อยบริการดี") == [2.0, 2.0]


def test_that_a_thai_negation_turns_the_word_after_it(reader: ThaiReader) -> None:
    assert reader.feelings("ไม่ประทับใจ")[0] < 0
    assert reader.feelings("ประทับใจ")[0] > 0


def test_that_the_longest_thai_phrase_is_taken(reader: ThaiReader) -> None:
    assert reader.feelings("ดีที่สุด") == [3.0]
