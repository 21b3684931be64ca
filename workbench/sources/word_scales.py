"""Reads answers given in words ("Very satisfied", "De acuerdo") as points of a scale: in four languages, and only where
all answers of a column belong together. What is read as what is told before anything is imported.

Five points, the best 5: two words of one side and the middle. Where people could also choose "somewhat", seven points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from workbench.sources.vocabulary import fold

Words = tuple[tuple[str, float], ...]
"""Answers as they are written, each with its point."""
_ENOUGH, _LEAST = 0.8, 2
_FIVE = {-3: 1.0, -2: 2.0, -1: 2.0, 0: 3.0, 1: 4.0, 2: 4.0, 3: 5.0}
_SEVEN = {-3: 1.0, -2: 2.0, -1: 3.0, 0: 4.0, 1: 5.0, 2: 6.0, 3: 7.0}


@dataclass(frozen=True)
class WordScale:
    """A column's words as points from 1 to `high`."""

    words: Words
    high: float
    is_of_agreement: bool


def points_told(words: Words) -> str:
    """Return what each word is read as, the worst first."""
    return ", ".join(f"“{word}” = {point:g}" for word, point in sorted(words, key=lambda pair: pair[1]))


def word_scale(values: Sequence[str]) -> WordScale | None:
    """Return how the words of a column are read; None where they are no such words, or not of one kind.

    Four in five values must be words of one kind, and two points must occur; others ("don't know") are no answers.
    """
    filled = [value.strip() for value in values if value.strip()]
    for place, kind in enumerate(_kinds()):
        known = {value: kind[fold(value)] for value in dict.fromkeys(filled) if fold(value) in kind}
        met = sum(value in known for value in filled)
        if filled and met >= _ENOUGH * len(filled) and len(set(known.values())) >= _LEAST:
            return _read(known, is_of_agreement=place in _AGREEMENT)
    return None


def _read(known: dict[str, int], *, is_of_agreement: bool) -> WordScale:
    levels = set(known.values())
    is_fine = {1, 2} <= levels or {-1, -2} <= levels
    points = _SEVEN if is_fine else _FIVE
    words = tuple((word, points[level]) for word, level in known.items())
    return WordScale(words, 7.0 if is_fine else 5.0, is_of_agreement)


@cache
def _kinds() -> tuple[dict[str, int], ...]:
    return tuple(
        {fold(word): level for level, words in kind.items() for word in words.split(" | ")} for kind in _WORDS
    )


_AGREEMENT = frozenset({1})
_WORDS: tuple[dict[int, str], ...] = (
    {
        3: "very satisfied | completely satisfied | extremely satisfied | muy satisfecho | muy satisfecha | "
        "muy satisfecho/a | totalmente satisfecho | çok memnunum | çok memnun | พอใจมาก | พึงพอใจมาก | พอใจมากที่สุด | "
        "พึงพอใจมากที่สุด",
        2: "satisfied | satisfecho | satisfecha | satisfecho/a | memnunum | memnun | พอใจ | พึงพอใจ",
        1: "somewhat satisfied | fairly satisfied | slightly satisfied | algo satisfecho | algo satisfecha | "
        "biraz memnunum | kısmen memnunum | ค่อนข้างพอใจ | ค่อนข้างพึงพอใจ",
        0: "neutral | neither | neither satisfied nor dissatisfied | ni satisfecho ni insatisfecho | indiferente | "
        "ni satisfecho/a ni insatisfecho/a | ne memnunum ne değilim | kararsızım | kararsız | nötr | "
        "เฉยๆ | เฉย ๆ | ปานกลาง",
        -1: "somewhat dissatisfied | fairly dissatisfied | slightly dissatisfied | algo insatisfecho | "
        "algo insatisfecha | biraz memnun değilim | kısmen memnun değilim | ค่อนข้างไม่พอใจ | ค่อนข้างไม่พึงพอใจ",
        -2: "dissatisfied | unsatisfied | not satisfied | insatisfecho | insatisfecha | insatisfecho/a | "
        "memnun değilim | memnun değil | ไม่พอใจ | ไม่พึงพอใจ",
        -3: "very dissatisfied | very unsatisfied | completely dissatisfied | extremely dissatisfied | "
        "muy insatisfecho | muy insatisfecha | muy insatisfecho/a | totalmente insatisfecho | hiç memnun değilim | "
        "hiç memnun değil | ไม่พอใจมาก | ไม่พึงพอใจมาก | ไม่พอใจมากที่สุด | ไม่พึงพอใจมากที่สุด",
    },
    {
        3: "strongly agree | totally agree | completely agree | totalmente de acuerdo | muy de acuerdo | "
        "completamente de acuerdo | kesinlikle katılıyorum | tamamen katılıyorum | เห็นด้วยอย่างยิ่ง | เห็นด้วยมาก | "
        "เห็นด้วยมากที่สุด",
        2: "agree | de acuerdo | katılıyorum | เห็นด้วย",
        1: "somewhat agree | slightly agree | tend to agree | algo de acuerdo | parcialmente de acuerdo | "
        "kısmen katılıyorum | biraz katılıyorum | ค่อนข้างเห็นด้วย",
        0: "neutral | neither | neither agree nor disagree | undecided | ni de acuerdo ni en desacuerdo | indeciso | "
        "ne katılıyorum ne katılmıyorum | kararsızım | kararsız | nötr | ไม่แน่ใจ | เฉยๆ | เฉย ๆ | ปานกลาง",
        -1: "somewhat disagree | slightly disagree | tend to disagree | algo en desacuerdo | "
        "parcialmente en desacuerdo | kısmen katılmıyorum | biraz katılmıyorum | ค่อนข้างไม่เห็นด้วย",
        -2: "disagree | en desacuerdo | katılmıyorum | ไม่เห็นด้วย",
        -3: "strongly disagree | totally disagree | completely disagree | totalmente en desacuerdo | "
        "muy en desacuerdo | completamente en desacuerdo | kesinlikle katılmıyorum | hiç katılmıyorum | "
        "ไม่เห็นด้วยอย่างยิ่ง | ไม่เห็นด้วยมาก | ไม่เห็นด้วยมากที่สุด",
    },
    {
        3: "very easy | extremely easy | muy fácil | çok kolay | çok kolaydı | ง่ายมาก",
        2: "easy | fácil | kolay | kolaydı | ง่าย",
        1: "somewhat easy | fairly easy | algo fácil | biraz kolay | oldukça kolay | ค่อนข้างง่าย",
        0: "neutral | neither | neither easy nor difficult | ni fácil ni difícil | ne kolay ne zor | kararsızım | "
        "nötr | เฉยๆ | เฉย ๆ | ปานกลาง",
        -1: "somewhat difficult | fairly difficult | somewhat hard | algo difícil | biraz zor | oldukça zor | "
        "ค่อนข้างยาก",
        -2: "difficult | hard | not easy | difícil | zor | zordu | ยาก",
        -3: "very difficult | extremely difficult | very hard | muy difícil | çok zor | çok zordu | ยากมาก",
    },
    {
        3: "very good | excellent | muy bueno | muy buena | muy bien | excelente | çok iyi | mükemmel | ดีมาก | ดีเยี่ยม",
        2: "good | bueno | buena | bien | iyi | ดี",
        0: "fair | average | ok | okay | neutral | neither good nor bad | regular | ni bueno ni malo | orta | "
        "ne iyi ne kötü | พอใช้ | ปานกลาง",
        -2: "poor | bad | malo | mala | mal | kötü | แย่ | ไม่ดี",
        -3: "very poor | very bad | terrible | muy malo | muy mala | muy mal | pésimo | çok kötü | แย่มาก | ไม่ดีมาก",
    },
)
"""From 3, the best, to -3; ±1 is what people choose who find the plain word too strong."""
