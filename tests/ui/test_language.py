"""Words, numbers and dates are written as the reader's language does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from workbench.ui import language


@pytest.fixture(autouse=True)
def _locale_as_found() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0, "0.0%"), (0.1524, "15.2%"), (1, "100.0%"), (0.0001, "<0.1%"), (0.0005, "0.1%")],
)
def test_that_a_share_is_a_percentage(share: float, expected: str) -> None:
    assert language.percent(share) == expected


@pytest.mark.parametrize(("share", "expected"), [(0, "0%"), (0.004, "<1%"), (0.005, "1%"), (0.994, "99%")])
def test_that_a_whole_percentage_never_hides_what_is_there(share: float, expected: str) -> None:
    assert language.percent_whole(share) == expected


@pytest.mark.parametrize(
    ("locale", "number", "date"),
    [
        ("en_GB", "12,345", "09/03/2026"),
        ("es_ES", "12.345", "9/3/2026"),
        ("tr_TR", "12.345", "9.03.2026"),
        ("th_TH", "12,345", "9/3/2026"),
    ],
)
def test_that_numbers_and_dates_follow_the_locale(locale: str, number: str, date: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert language.number(12345) == number
    assert language.date("2026-03-09") == date


@pytest.mark.parametrize("given", ["", "last spring", "2026-13-45"])
def test_that_what_is_no_date_stays_as_it_is(given: str) -> None:
    assert language.date(given) == given
    assert language.moment(given) == given


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0, "0:00"), (41, "0:41"), (75, "1:15"), (3675, "1:01:15"), (-3, "0:00")]
)
def test_that_time_left_reads_like_a_clock(seconds: float, expected: str) -> None:
    assert language.time_left(seconds) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("en", "English"), ("th", "Thai"), ("und", "Language unsure"), ("", "Language unsure"), ("xx", "xx")],
)
def test_that_languages_have_names(code: str, expected: str) -> None:
    assert language.language_name(code) == expected


@pytest.mark.parametrize(
    ("code", "expected"), [("utf-8-sig", "UTF-8"), ("utf_16", "UTF-16"), ("windows-1252", "WINDOWS-1252")]
)
def test_that_encodings_are_written_as_people_do(code: str, expected: str) -> None:
    assert language.encoding_name(code) == expected


@pytest.mark.parametrize(
    ("locale", "typed", "expected"),
    [
        ("en_GB", "1,000", 1000.0),
        ("en_GB", " 40 % ", 40.0),
        ("en_GB", "-0.5", -0.5),
        ("es_ES", "1,5", 1.5),
        ("es_ES", "4.5", None),
        ("tr_TR", "%40", 40.0),
        ("en_GB", "abc", None),
        ("en_GB", "", None),
        ("en_GB", "nan", None),
        ("en_GB", "inf", None),
    ],
)
def test_that_a_number_is_read_as_the_locale_writes_it(
    locale: str, typed: str, expected: float | None
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert language.number_of(typed) == expected
