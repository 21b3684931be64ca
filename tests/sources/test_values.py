from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.cells import guarded, unguarded
from workbench.sources.dates import order_of, to_iso
from workbench.sources.languages import code_of_language
from workbench.sources.measures import value_of

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@given(day=DAYS)
def test_that_a_date_is_read_back_however_it_was_written(day: date) -> None:
    assert to_iso(day.isoformat()) == day.isoformat()
    assert to_iso(day.strftime("%d/%m/%Y"), "dmy") == day.isoformat()
    assert to_iso(day.strftime("%m/%d/%Y"), "mdy") == day.isoformat()
    assert to_iso(f"{day.day}.{day.month}.{day.year}", "dmy") == day.isoformat()
    assert to_iso(f"{day.day:02}/{day.month:02}/{day.year + 543}", "dmy") == day.isoformat()


@given(first=DAYS)
def test_that_a_month_of_dates_tells_its_own_order(first: date) -> None:
    days = [first + timedelta(days=number) for number in range(31)]
    assert order_of(day.strftime("%d/%m/%Y") for day in days).order == "dmy"
    assert order_of(day.strftime("%m/%d/%Y") for day in days).order == "mdy"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2015-07-02T15:04:43.000Z", "2015-07-02T15:04:43Z"),
        ("2024/01/05 13:45", "2024-01-05T13:45:00"),
        ("5/4/2024 11:05:09 PM", "2024-04-05T23:05:09"),
        ("24 October 2011", "2011-10-24"),
        ("Oct 24, 2011", "2011-10-24"),
        ("24 de octubre de 2011", "2011-10-24"),
        ("3 Ağustos 2024", "2024-08-03"),
        ("12 ม.ค. 2567", "2024-01-12"),
        ("Wed Apr 27 07:51:34 PDT 2022", "2022-04-27T07:51:34"),
        ("1651071094558", "2022-04-27T14:51:34Z"),
        ("1651071094", "2022-04-27T14:51:34Z"),
        ("20240131", "2024-01-31"),
        ("2024-02-30", ""),
        ("31/31/2024", ""),
        ("yesterday", ""),
        ("", ""),
        ("99", ""),
    ],
)
def test_that_dates_are_read_as_people_and_systems_write_them(written: str, read: str) -> None:
    assert to_iso(written, "dmy") == read


def test_that_an_order_that_the_dates_leave_open_is_told() -> None:
    assert order_of(["03/04/2024", "05/06/2024"]).open
    assert not order_of(["03/04/2024", "25/06/2024"]).open
    assert not order_of(["03.04.2024"]).open
    assert order_of(["13/04/2024", "04/13/2024"]).mixed


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("4", 4),
        ("4.5", 4.5),
        ("4,5", 4.5),
        ("80 %", 80),
        ("1,234", 1234),
        ("1.234.567,5", 1234567.5),
        ("5 - Very satisfied", 5),
        ("Yes", 1),
        ("hayır", 0),
        ("", None),
        ("many", None),
        ("9" * 400, None),
    ],
)
def test_that_figures_are_read_as_people_write_them(written: str, value: float | None) -> None:
    assert value_of(written) == value


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *(("en", "en"), ("EN", "en"), ("pt-BR", "pt"), ("tr_TR", "tr"), ("English", "en"), ("Türkçe", "tr")),
        *(("ไทย", "th"), ("Español", "es"), ("und", ""), ("xx", ""), ("", "")),
    ],
)
def test_that_languages_are_known_by_code_and_by_name(written: str, code: str) -> None:
    assert code_of_language(written) == code


@given(st.text())
def test_that_a_guarded_cell_gives_its_text_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.integers(0, 3), st.sampled_from("=+-@\t\r\n\x00＝＋－＠"), st.text())
def test_that_no_guarded_cell_begins_like_a_formula(apostrophes: int, risky: str, rest: str) -> None:
    text = "'" * apostrophes + risky + rest
    assert guarded(text).startswith("'")
    assert unguarded(guarded(text)) == text
