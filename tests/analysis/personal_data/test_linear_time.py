"""No text, however it is made, takes longer than its length asks: four times the text, four times as long.

A text is compared with a shorter one of its own make and by the processor's time, the least of a few tries, so that
it does not matter how fast or busy the machine is.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from itertools import cycle

import pytest

from workbench.analysis.personal_data import find

LENGTH, TIMES_AS_LONG = 25_000, 4
MOST = 10  # four times the text takes four times as long, and sixteen times where work grows with the square
TRIES = 3
LANGUAGES = ("en", "es", "tr", "th", "und")
UNITS = [
    "a", "1", "a.", "a@", "a@a.", "1 ", "12 34 ", "123 ", "1-", "a:", "http://", "A ", ",A", "Aa-", "Aa de ",
    "John ", "Mr. ", "my name is ", "12 Oak ", "12 Oak Street ", "Calle de la Mayor ", "Aa utca ", "Aa Mah. ",
    "Aa Sok. No:1 ", "Apt 1 ", "Aa 1 Apt 1 ", "PO Box 1 ", "zip 12345 ", "SW1A 1AA ", "\n", "Thanks,\n",
    "thank you for ", "[phone]", "612 345 678 ", "0532 123 45 67 ", "call 123456 ",
    "GB82 WEST 1234 5698 7654 32 ", "4111 1111 1111 1111 ", "123-45-6789 ", "dni 12345678 ", "ABCD12 ",
    "นาย", "สมชาย ใจดี ", "1 ม.1 ", "address is Aa ", "a at a dot ", "1.1.1.1 ", "J. Smith ", "Ahmet Bey ",
    "\ud800", "😀", "e\u0301",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("unit", "language"), list(zip(UNITS, cycle(LANGUAGES), strict=False)))
def test_that_time_grows_with_the_length_alone(unit: str, language: str) -> None:
    assert growth(unit * (TIMES_AS_LONG * LENGTH // len(unit) + 1), finding(language)) < MOST


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_pieces_thrown_together_take_no_longer(language: str) -> None:
    drawn = random.Random(7)
    text = "".join(drawn.choice(UNITS) for _ in range(TIMES_AS_LONG * LENGTH))
    assert growth(text, finding(language)) < MOST


def test_that_the_measure_tells_work_that_grows_with_the_square() -> None:
    assert growth("a" * TIMES_AS_LONG * LENGTH, lambda text: re.findall("a+b", text[::10])) > MOST


def finding(language: str) -> Callable[[str], object]:
    find(
        ["Mr. Lee, นายสมชาย, +1 202-555-0123"], [language]
    )  # what is loaded at the first text does not count
    return lambda text: find([text], [language])


def growth(text: str, work: Callable[[str], object]) -> float:
    """Return how many times as long the whole text takes as its first quarter: the least of up to three tries."""
    short = whole = float("inf")
    for _ in range(TRIES):
        short = min(short, time_taken(text[:LENGTH], work), time_taken(text[:LENGTH], work))
        whole = min(whole, time_taken(text[: TIMES_AS_LONG * LENGTH], work))
        if whole < MOST * short:
            break
    return whole / short


def time_taken(text: str, work: Callable[[str], object]) -> float:
    start = time.thread_time()
    work(text)
    return time.thread_time() - start
